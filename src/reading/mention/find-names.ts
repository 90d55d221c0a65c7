import type { MentionType } from "../../base/index.ts"
import type { NameEntry, NameMatch } from "../../knowledge/index.ts"
import { Gap, type Name, type Parsed, type WordRange } from "../../language/index.ts"
import { type Chains, chainOf, type Material } from "./material.ts"
import type { Gender, Mention } from "./mention.ts"
import { titleBeside } from "./title.ts"

/** Learned names, typed by knowledge where it knows them, and known names that the model passed over. */
export const findNames = (material: Material, chains: Chains): Mention[] => {
  const { parsed, syntax } = material
  const forms = Array.from({ length: parsed.words.count }, (_, i) => syntax.form(i))
  const trimmed = joinParts(parsed)
    .map((name) => trimName(material, name))
    .filter((name) => name.to > name.from)
  const learned = agreedTypes(material, trimmed)
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
    if (name < 0) extra.push(...knownOnly(material, match, chains))
    else if (covers(learned[name]!, match)) entries[name] = match.entry
    i = match.to
  }
  const names = learned.map((name, i) => nameMention(material, name, entries[i]!, chains))
  return [...names, ...extra.filter((mention) => !touches(covered, mention))]
}

const capitalised = (form: string): boolean => /^\p{Lu}/u.test(form)
const touches = (covered: Int32Array, { from, to }: WordRange): boolean =>
  covered.subarray(from, to).some((i) => i >= 0)

/** A known name speaks for a learned one where it is the whole of it, but for an article. */
const covers = (name: WordRange, match: NameMatch): boolean => match.to === name.to && match.from <= name.from + 1

/** One person's name that was seen as two, one right behind the other. */
const joinParts = ({ names, words }: Parsed): Name[] => {
  const joined: Name[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isBehind = last?.to === name.from && words.gaps[name.from] === Gap.space
    if (isBehind && last.type === "PER" && name.type === "PER") joined[joined.length - 1] = { ...last, to: name.to }
    else joined.push(name)
  }
  return joined
}

/** What an adjective of nationality adds to the name of its state: Torvia, Torvian. */
const demonymEndings = /^(?:n|an|ian|ean|ish|i|ese|ic|er)s?$/u

/** The one-word name that a word is a demonym of by its form, of those that `isName` knows. */
const stateOf = (form: string, isName: (stem: string) => boolean): string | undefined => {
  if (form.length < 5 || !capitalised(form)) return undefined
  for (let length = Math.max(4, form.length - 4); length < form.length; length++) {
    if (!demonymEndings.test(form.slice(length))) continue
    const stem = form.slice(0, length)
    const found = [stem, `${stem}a`, `${stem}ia`].find(isName)
    if (found) return found
  }
  return undefined
}

/**
 * One type for all places where one word is a name: the surest taken together. A word that the report has an
 * adjective of ("Karesh", "Kareshi") is a place.
 */
const agreedTypes = ({ parsed, syntax }: Material, names: readonly Name[]): Name[] => {
  const votes = new Map<string, Map<Name["type"], number>>()
  const vote = (word: string, type: Name["type"], weight: number): void => {
    const of = votes.get(word) ?? new Map()
    votes.set(word, of.set(type, (of.get(type) ?? 0) + weight))
  }
  const single = names.filter(({ from, to }) => to - from === 1)
  for (const { from, type, confidence } of single) vote(syntax.form(from), type, confidence)
  for (let i = 0; i < parsed.words.count; i++) {
    const state = stateOf(syntax.form(i), (stem) => votes.has(stem))
    if (state) vote(state, "LOC", 2)
  }
  return names.map((name) => {
    const of = name.to - name.from === 1 ? votes.get(syntax.form(name.from)) : undefined
    const type = of && [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
    return type ? { ...name, type } : name
  })
}

/** Takes forms of address, articles and possessives off a learned name. */
const trimName = ({ syntax, knowledge }: Material, name: Name): Name => {
  let { from, to } = name
  const addressed = (word: number): boolean => knowledge.honorificOf(syntax.form(word)) !== undefined
  while (from < to - 1 && (syntax.upos(from) === "DET" || (name.type === "PER" && addressed(from)))) from++
  while (to > from && /^['’]s?$/u.test(syntax.form(to - 1))) to--
  return { ...name, from, to }
}

const nameMention = (material: Material, name: Name, entry: NameEntry | null, chains: Chains): Mention => {
  const { syntax } = material
  const head = syntax.headOf(name)
  const known = entry && !(name.type === "PER" && entry.ambiguous) ? entry : null
  const type = known ? typeOfEntry(known) : name.type === "LOC" ? "LOC" : name.type
  const person = type === "PER"
  return {
    kind: "name",
    from: name.from,
    to: name.to,
    head,
    type,
    chain: chainOf(chains, name, head),
    entry: known,
    title: person ? titleBeside(material, name) : null,
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
  return [{ kind: "name", ...range, head, type: typeOfEntry(entry), chain, entry, title: null, gender: null }]
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
  const told = new Map<string, Mention & { kind: "name" }>()
  for (const name of names)
    if (name.kind === "name" && (name.type === "PER" || name.to - name.from === 1))
      told.set(syntax.form(name.to - 1), name)
  const found: Mention[] = []
  for (let i = 0; i < parsed.words.count; i++) {
    const like = taken[i] || syntax.upos(i) !== "PROPN" ? undefined : told.get(syntax.form(i))
    if (!like) continue
    found.push({ ...like, from: i, to: i + 1, head: i, chain: chains.get(i) ?? null, title: null, gender: null })
  }
  return found
}

/** Demonyms of states that only the report names. */
export const ownDemonyms = (
  { parsed, syntax }: Material,
  names: readonly Mention[],
  taken: Uint8Array,
  chains: Chains,
): Mention[] => {
  const places = new Set(
    names.flatMap(({ type, from, to }) => (type === "LOC" && to - from === 1 ? [syntax.form(from)] : [])),
  )
  const found: Mention[] = []
  for (let i = 0; i < parsed.words.count; i++) {
    const state = taken[i] ? undefined : stateOf(syntax.form(i), (stem) => places.has(stem))
    if (state)
      found.push({
        kind: "demonym",
        from: i,
        to: i + 1,
        head: i,
        type: "NORP",
        chain: chains.get(i) ?? null,
        entry: null,
        state,
      })
  }
  return found
}
