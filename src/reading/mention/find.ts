import type { Role } from "../../knowledge/index.ts"
import { ownDemonyms } from "./demonym.ts"
import { echoes, findNames } from "./find-names.ts"
import { nounAt, pronounAt } from "./find-nouns.ts"
import type { Material } from "./material.ts"
import { withMeanings } from "./meanings.ts"
import type { Mention, NounMention } from "./mention.ts"
import { withOwnStates } from "./own-states.ts"
import { pronounForms } from "./rules/en/pronouns.ts"

/**
 * All mentions of a document in reading order, none overlapping another: names (learned, and known ones that
 * were not seen), demonyms, pronouns, and the nouns that the model took for mentions or that head a source.
 */
export const findMentions = (material: Material): Mention[] => {
  const { parsed, syntax } = material
  const chains = new Map(parsed.references.map(({ head, chain }) => [head, chain]))
  const taken = new Uint8Array(parsed.words.count)
  const mentions: Mention[] = []
  const add = (mention: Mention): void => {
    taken.fill(1, mention.from, mention.to)
    mentions.push(mention)
  }
  const names = withOwnStates(material, withMeanings(material, findNames(material, chains)))
  for (const mention of names) add(mention)
  for (const mention of echoes(material, names, taken, chains)) add(mention)
  for (const mention of ownDemonyms(material, names, taken, chains)) add(mention)
  for (const mention of titleMentions(names, taken)) add(mention)
  const offices = officesBefore(names)
  const heads = new Set([...chains.keys(), ...sourceHeads(material), ...pronounHeads(material)])
  for (const head of [...heads].sort((a, b) => a - b)) {
    if (taken[head] || material.knowledge.honorificOf(syntax.form(head))) continue
    const pronoun = syntax.upos(head) === "PRON"
    add(pronoun ? pronounAt(syntax, head, chains) : asTitle(nounAt(material, head, taken, chains), offices.get(head)))
  }
  return mentions.sort((a, b) => a.from - b.from)
}

/** The words of a title right before a name that are no other mention. */
const titleMentions = (names: readonly Mention[], taken: Uint8Array): Mention[] =>
  names.flatMap((name): Mention[] => {
    const title =
      name.kind === "name" ? name.titles.find(({ to }) => to <= name.from && to + 2 >= name.from) : undefined
    if (!title) return []
    let from = title.to
    while (from > title.from && !taken[from - 1]) from--
    return from === title.to
      ? []
      : [{ kind: "title", from, to: title.to, head: title.to - 1, type: "TITLE", chain: null, of: name.from }]
  })

type Office = Readonly<{ role: Role; of: number }>

/** The offices told before names, by each of their words; `of` is where the name begins. */
const officesBefore = (names: readonly Mention[]): ReadonlyMap<number, Office> => {
  const offices = new Map<number, Office>()
  for (const name of names) {
    if (name.kind !== "name") continue
    for (const { from, to, role } of name.titles)
      if (role && to <= name.from) for (let word = from; word < to; word++) offices.set(word, { role, of: name.from })
  }
  return offices
}

/** The office of whoever is named behind what it is of: "the president of Kesmeria, Ihor Zalan". */
const asTitle = (noun: NounMention, office: Office | undefined): Mention => {
  if (!office || noun.plural || !noun.role || !office.role.phrase.startsWith(noun.role.phrase)) return noun
  const { from, to, head } = noun
  return { kind: "title", from, to, head, type: "TITLE", chain: null, of: office.of }
}

/** Pronouns of the third person, of which the model passes some over. */
const pronounHeads = ({ parsed, syntax }: Material): number[] => {
  const found: number[] = []
  for (let i = 0; i < parsed.words.count; i++)
    if (syntax.upos(i) === "PRON" && pronounForms.get(syntax.lower(i))?.person === "third") found.push(i)
  return found
}

const sourceHeads = ({ parsed, syntax }: Material): number[] =>
  parsed.attributions.flatMap(({ source }) => (source[0] ? [syntax.headOf(source[0])] : []))
