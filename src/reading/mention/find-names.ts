import type { MentionType } from "../../base/index.ts"
import type { NameEntry, NameMatch } from "../../knowledge/index.ts"
import type { Name, WordRange } from "../../language/index.ts"
import { learnedNames } from "./learned-names.ts"
import { type Chains, chainOf, type Material } from "./material.ts"
import type { Gender, Mention, NameMention } from "./mention.ts"
import { articles } from "./rules/en/nouns.ts"
import { titlesBeside } from "./title.ts"

/** Learned names, typed by knowledge where it knows them, and known names that the model passed over. */
export const findNames = (material: Material, chains: Chains): Mention[] => {
  const { parsed, syntax } = material
  const forms = Array.from({ length: parsed.words.count }, (_, i) => syntax.form(i))
  const learned = learnedNames(material)
  const covered = new Int32Array(parsed.words.count).fill(-1)
  learned.forEach((name, i) => {
    covered.fill(i, name.from, name.to)
  })
  const entries: (NameEntry | null)[] = learned.map(() => null)
  const extra: Mention[] = []
  for (let i = 0; i < forms.length; ) {
    const match = capitalised(forms[i]!) ? material.knowledge.matchAt(forms, i) : undefined
    if (!match) {
      i++
      continue
    }
    const name = covered[match.from]!
    if (name >= 0 && covers(forms, learned[name]!, match)) entries[name] = match.entry
    else if (isWhole(covered, match)) {
      const known = knownOnly(material, match, chains)
      if (known.length > 0) covered.fill(-1, match.from, match.to)
      extra.push(...known)
    }
    i = match.to
  }
  const names = learned.flatMap((name, i) =>
    covered[name.from] === i ? [nameMention(material, name, entries[i]!, chains)] : [],
  )
  return [...names, ...extra]
}

const capitalised = (form: string): boolean => /^\p{Lu}/u.test(form)

/** Whether no learned name goes on beyond a known one: "St Vincent" is part of "St Vincent and the Grenadines". */
const isWhole = (covered: Int32Array, { from, to }: WordRange): boolean => {
  const goesOn = (word: number): boolean => covered[word]! >= 0 && covered[word - 1] === covered[word]
  return !(from > 0 && goesOn(from)) && !(to < covered.length && goesOn(to))
}

/** A known name speaks for a learned one where it is the whole of it, but for an article: "Christian Democrats" are others. */
const covers = (forms: readonly string[], name: WordRange, match: NameMatch): boolean =>
  match.to === name.to &&
  (match.from <= name.from || (match.from === name.from + 1 && articles.has(forms[name.from]!.toLowerCase())))

const nameMention = (material: Material, name: Name, entry: NameEntry | null, chains: Chains): Mention => {
  const { syntax } = material
  const head = syntax.headOf(name)
  const known = entry && !(name.type === "PER" && entry.ambiguous) ? entry : null
  const type = known ? typeOfEntry(known) : name.type
  const person = type === "PER"
  return {
    kind: "name",
    from: name.from,
    to: name.to,
    head,
    type,
    chain: chainOf(chains, name, head),
    entry: known,
    titles: person ? titlesBeside(material, name) : [],
    gender: person ? addressGender(material, name.from) : null,
  }
}

const addressGender = ({ syntax, knowledge }: Material, from: number): Gender | null =>
  from > 0 ? (knowledge.honorificOf(syntax.form(from - 1))?.gender ?? null) : null

/** A name that only knowledge saw; nothing where it is ambiguous. */
const knownOnly = ({ syntax }: Material, match: NameMatch, chains: Chains): Mention[] => {
  const { entry, from, to } = match
  if (entry.ambiguous) return []
  const range = { from, to }
  const head = syntax.headOf(range)
  const chain = chainOf(chains, range, head)
  const use = entry.meanings[0].use
  if (use === "adjective" || use === "people" || use === "prefix")
    return [{ kind: "demonym", ...range, head, type: "NORP", chain, entry, state: entry.meanings[0].actor.name }]
  return [{ kind: "name", ...range, head, type: typeOfEntry(entry), chain, entry, titles: [], gender: null }]
}

const typeOfEntry = ({ meanings: [{ actor, use }] }: NameEntry): MentionType => {
  if (use === "adjective" || use === "people" || use === "prefix") return "NORP"
  if (actor.kind === "place") return actor.type === "water" || actor.type === "region" ? "LOC" : "OTHER"
  return actor.kind === "state" && use !== "metonym" ? "GPE" : "ORG"
}

/** Names of one word told elsewhere in the report that were passed over where they stand again. */
export const echoes = (
  { parsed, syntax }: Material,
  names: readonly Mention[],
  taken: Uint8Array,
  chains: Chains,
): Mention[] => {
  const told = new Map<string, NameMention>()
  for (const name of names)
    if (name.kind === "name" && (name.type === "PER" || name.to - name.from === 1))
      told.set(syntax.form(name.to - 1), name)
  const found: Mention[] = []
  for (let i = 0; i < parsed.words.count; i++) {
    const like = taken[i] || syntax.upos(i) !== "PROPN" ? undefined : told.get(syntax.form(i))
    if (!like) continue
    found.push({ ...like, from: i, to: i + 1, head: i, chain: chains.get(i) ?? null, titles: [], gender: null })
  }
  return found
}
