import type { Syntax } from "../syntax.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import { headWord, type Referent } from "./referent.ts"
import { dealingVerbs, sentNouns } from "./rules/en/titles.ts"
import { ownWords } from "./told-country.ts"

/** The two states that a report is about. */
export type Principals = readonly [string, string]

/** How much oftener than any third state each of two must be told of for a report to be about the two. */
const prominence = 2

/**
 * The two states that a report is about, by how often they, their bodies and their people are told of; undefined where
 * there are more, or fewer.
 */
export const principalsOf = ({ knowledge }: Material, { all }: Ledger): Principals | undefined => {
  const told = new Map<string, number>()
  for (const { country, mentions } of all)
    if (isState(knowledge, country)) told.set(country, (told.get(country) ?? 0) + mentions.length)
  const [first, second, third] = [...told].sort((a, b) => b[1] - a[1])
  if (!first || !second || (third && third[1] * prominence > second[1])) return undefined
  return [first[0], second[0]]
}

/**
 * The state of an official or envoy of one of two states, by what he has to do with the other: whom "Beijing summoned",
 * the "ambassador in Caracas", who "accused Malaysia".
 */
export const byDealings = (
  material: Material,
  ledger: Ledger,
  person: Referent,
  principals: Principals,
): string | null => {
  const { syntax } = material
  const isOfficial = person.titles.some(({ role, former }) => role?.kind === "office" && !former)
  if (!isOfficial) return null
  const others = [...statesSentTo(material, ledger, person)]
  for (const mention of person.mentions)
    if (mention.kind === "name") others.push(...partnersOf(syntax, mention.head).map((word) => countryAt(ledger, word)))
  const told = new Set(others.filter((country) => country !== null && principals.includes(country)))
  if (told.size !== 1) return null
  return told.has(principals[0]) ? principals[1] : principals[0]
}

const countryAt = (ledger: Ledger, word: number): string | null => {
  const found = ledger.headedBy(word)
  return found?.sure ? found.referent.country : null
}

/** The states behind "to" or "in" of envoys: "ambassador to China". */
const statesSentTo = (material: Material, ledger: Ledger, { titles }: Referent): (string | null)[] =>
  titles
    .filter(({ role }) => role !== null && sentNouns.has(headWord(role)))
    .map((title) => ledger.countryIn({ from: ownWords(material, title).to, to: title.to }))

/** The other side of what somebody does or what is done to him, where the verb is for what opposite sides do. */
const partnersOf = (syntax: Syntax, head: number): number[] => {
  const clause = syntax.children(head).find((child) => syntax.relation(child) === "acl" && isDealing(syntax, child))
  const verb = clause ?? verbAbove(syntax, head)
  if (verb === undefined) return []
  const isDoer = clause !== undefined || syntax.relation(head) === "nsubj"
  if (!isDoer) return subjectOf(syntax, verb)
  return syntax.children(verb).filter((child) => ["obj", "iobj", "obl"].includes(syntax.relation(child)))
}

/** The verb that somebody is subject or object of, if it is one of dealing; also of "a protest with the envoy". */
const verbAbove = (syntax: Syntax, head: number): number | undefined => {
  const up = syntax.head(head)
  const isPart = ["nsubj", "obj", "iobj", "obl", "nmod"].includes(syntax.relation(head))
  if (up < 0 || !isPart) return undefined
  const verb = syntax.relation(head) === "nmod" && syntax.relation(up) === "obj" ? syntax.head(up) : up
  return isDealing(syntax, verb) ? verb : undefined
}

const isDealing = (syntax: Syntax, word: number): boolean => dealingVerbs.has(syntax.lemma(word).toLowerCase())

/** The subject of a verb, or the one that it shares: "Beijing put off a visit and summoned the ambassador". */
const subjectOf = (syntax: Syntax, verb: number): number[] => {
  const own = syntax.children(verb).filter((child) => syntax.relation(child) === "nsubj")
  const isShared = own.length === 0 && syntax.relation(verb) === "conj"
  return isShared ? syntax.children(syntax.head(verb)).filter((child) => syntax.relation(child) === "nsubj") : own
}
