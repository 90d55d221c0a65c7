import type { Knowledge } from "../../knowledge/index.ts"
import type { Name } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import { stateOf } from "./demonym.ts"
import type { Material } from "./material.ts"
import { isOwnerOfState, type Told, toldBeside } from "./name-context.ts"
import { shapeOf, shortRealm, typeOfShape } from "./name-shape.ts"
import { personName } from "./names.ts"
import { roleEndingAt } from "./role.ts"
import { givenNames } from "./rules/en/given-names.ts"
import { demonymEnding, placeKinds, placeNouns, placePrepositions } from "./rules/en/names.ts"
import { articles } from "./rules/en/nouns.ts"
import { kinNouns } from "./rules/en/titles.ts"
import { isSovereign } from "./sovereign.ts"

/** What the words beside a name weigh against what the model took it for (at most 1 for each place where it stands). */
const weights = {
  demonym: 2,
  ownsPlace: 2,
  ofPlace: 2,
  kind: 2,
  sovereign: 2,
  shape: 1,
  stranger: 0.3,
  credited: 5,
  located: 1,
  addressed: 2,
  family: 3,
  dateline: 3,
  beside: 2,
  craft: 5,
} as const

/**
 * One type for all places where one name stands: what the model took it for, the form of the name and what stands beside
 * it, taken together. A word that the report has an adjective of ("Karesh", "Kareshi") or that has a capital is a place;
 * one with a title before it, or that ends the full name of a person, is a person. Adjectives are no names.
 */
export const agreedTypes = (material: Material, names: readonly Name[]): Name[] => {
  const { syntax, parsed } = material
  const votes = new Votes()
  const context = { votes, introduced: introducedIn(material, names) }
  for (const name of names) vote(material, name, context)
  for (const { type, from, to } of names)
    if (type === "PER" && to - from > 1)
      votes.add(syntax.lower(to - 1), "PER", votes.has(syntax.lower(to - 1)) ? weights.family : 0)
  for (let i = 0; i < parsed.words.count; i++) {
    const state = stateOf(syntax.form(i), (stem) => votes.has(stem.toLowerCase()))
    if (state) votes.add(state.toLowerCase(), "LOC", weights.demonym)
  }
  return names.flatMap((name) => {
    const isDemonym = name.to - name.from === 1 && isAdjective(syntax, name.from, votes)
    const type = votes.best(keyOf(syntax, name)) ?? name.type
    return isDemonym || type === "craft" ? [] : [{ ...name, type }]
  })
}

const keyOf = (syntax: Syntax, name: Name): string => syntax.forms(name).join(" ").toLowerCase()

/**
 * The words that the report names a person by, or may: part of a full name or spelt like one, addressed or titled, a given
 * name, an office holder's.
 */
const introducedIn = (material: Material, names: readonly Name[]): ReadonlySet<string> => {
  const { syntax } = material
  const parts = new Set<string>()
  for (const name of names) {
    const words = syntax.forms(name)
    const isFullName = name.type === "PER" ? words.length > 1 : name.type === "ORG" && words.length === 2
    if (isFullName && shapeOf(words) === undefined) for (const word of words) parts.add(word.toLowerCase())
  }
  const spellings = new Set([...parts].flatMap(spelt))
  const single = names.filter(({ from, to }) => to - from === 1)
  const isPerson = (name: Name): boolean =>
    personWeight(material, name) > 0 ||
    kinNouns.has(syntax.lower(name.from - 1)) ||
    isNameOfSomebody(material.knowledge, syntax.form(name.from)) ||
    spelt(syntax.lower(name.from)).some((form) => spellings.has(form))
  return new Set([...parts, ...single.filter(isPerson).map((name) => keyOf(syntax, name))])
}

/** A word and what is left of it without one letter: two that share one of these differ by a letter. */
const spelt = (word: string): string[] =>
  word.length < 4 ? [word] : [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]

/** A given name, or exactly the family name of an office holder. */
const isNameOfSomebody = (knowledge: Knowledge, form: string): boolean =>
  givenNames.has(form.toLowerCase()) ||
  knowledge
    .peopleByFamilyName(form)
    .some(({ name, aliases }) =>
      [name, ...aliases].some((known) => personName(known).parts.includes(personName(form).parts[0]!)),
    )

/** What votes are counted with: the words that people are introduced by. */
type Context = Readonly<{ votes: Votes; introduced: ReadonlySet<string> }>

/**
 * Counts what speaks for a name where it stands. A report introduces its people: a single word that it never introduces as
 * one, where it introduces others, is seldom a person, whatever the model takes it for: anything that says otherwise outweighs it.
 */
const vote = (material: Material, name: Name, { votes, introduced }: Context): void => {
  const { syntax } = material
  const key = keyOf(syntax, name)
  const shape = shapeOf(syntax.forms(name))
  const isSingle = name.to - name.from === 1
  const isStranger = isSingle && name.type === "PER" && introduced.size > 0 && !introduced.has(key)
  votes.add(key, name.type, name.confidence * (isStranger ? weights.stranger : 1))
  votes.add(key, "PER", personWeight(material, name))
  const told = toldBeside(material, name)
  if (told) votes.add(key, told, told === "craft" ? weights.craft : weights.beside)
  if (isCredited(material, key)) votes.add(key, "ORG", weights.credited)
  if (shape) votes.add(key, typeOfShape(shape), weights.shape)
  if (shape === "realm" || shape === "place") votes.add(shortRealm(key), "LOC", weights.shape)
  if (!isSingle) return
  votes.add(key, "LOC", placeWeight(syntax, name))
  if (introduced.has(key)) return
  votes.add(key, "LOC", stateWeight(material, name))
}

/** Whether a name, in lower case, is that of an outlet that the report is by or cites. */
const isCredited = ({ outlets }: Material, key: string): boolean =>
  outlets?.some((outlet) => outlet.toLowerCase() === key) ?? false

/** "Kesmeria's army" and, since the word is no person's, "the Kesmeria delegation". */
const stateWeight = (material: Material, { from, to, type }: Name): number => {
  if (isSovereign(material, { from, to }) || isOwnerOfState(material, { from, to })) return weights.sovereign
  if (type === "ORG") return 0
  const { syntax } = material
  const noun = syntax.relation(from) === "compound" ? syntax.head(from) : -1
  const isOfficial = noun >= to && noun <= to + 2 && material.knowledge.roleOf(syntax.form(noun)) !== undefined
  return isOfficial ? weights.located : 0
}

class Votes {
  readonly #byWord = new Map<string, Map<Told, number>>()

  has(word: string): boolean {
    return this.#byWord.has(word)
  }

  add(word: string, type: Told, weight: number): void {
    if (weight === 0) return
    const of = this.#byWord.get(word) ?? new Map<Told, number>()
    this.#byWord.set(word, of.set(type, (of.get(type) ?? 0) + weight))
  }

  best(word: string): Told | undefined {
    const of = this.#byWord.get(word)
    return of && [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  }
}

/** "Dravian": formed as a demonym of a place told here, or formed as one and called an adjective. */
const isAdjective = (syntax: Syntax, word: number, votes: Votes): boolean => {
  const form = syntax.form(word)
  const isPlace = (stem: string): boolean => stem !== form && votes.best(stem.toLowerCase()) === "LOC"
  if (stateOf(form, isPlace) !== undefined) return true
  const relation = syntax.relation(word)
  const isModifier = (relation === "amod" || relation === "compound") && syntax.upos(word) === "ADJ"
  return isModifier && isFormedAsDemonym(form) && votes.best(form.toLowerCase()) !== "ORG"
}

const isFormedAsDemonym = (form: string): boolean =>
  [1, 2, 3].some((length) => form.length > length + 2 && demonymEnding.test(form.slice(-length)))

const placeWeight = (syntax: Syntax, { from, to }: Name): number => {
  const { from: first, to: last } = syntax.sentence(from)
  const before = from > first ? syntax.lower(from - 1) : ""
  const isOwner = to < last && isPossessive(syntax.form(to))
  if (isOwner && !articles.has(before) && to + 1 < last && placeNouns.has(syntax.lemma(to + 1).toLowerCase()))
    return weights.ownsPlace
  if (to < last && placeKinds.has(syntax.lower(to)) && /^\p{Lu}/u.test(syntax.form(to))) return weights.kind
  if (before === "of" && from - 2 >= first && placeNouns.has(syntax.lemma(from - 2).toLowerCase()))
    return weights.ofPlace
  if (isDateline(syntax, from, to)) return weights.dateline
  return placePrepositions.has(before) && !isOwner ? weights.located : 0
}

/** In capitals at the head of a report, before a comma or a dash. */
const isDateline = (syntax: Syntax, from: number, to: number): boolean =>
  from === 0 && /^\p{Lu}{3,}$/u.test(syntax.form(from)) && /^(?:,|-+|[–—])$/u.test(syntax.form(to))

const personWeight = ({ syntax, knowledge }: Material, { from }: Name): number => {
  const first = Math.max(syntax.sentence(from).from, from - 3)
  if (from === first) return 0
  if (knowledge.honorificOf(syntax.form(from - 1))) return weights.addressed
  const role = roleEndingAt({ syntax, knowledge }, first, from)
  const isTitle = role !== undefined && !role.plural && ["office", "title"].includes(role.role.kind)
  return isTitle && /^\p{Lu}/u.test(syntax.form(from - 1)) ? weights.addressed : 0
}
