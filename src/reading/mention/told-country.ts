import type { WordRange } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { NameMention, Title } from "./mention.ts"
import { headWord, type Referent } from "./referent.ts"
import { belongingPrepositions, officePrepositions, sendingPrepositions, sentNouns } from "./rules/en/titles.ts"

/** The state that a mention names as a place on the map; null where none is settled. */
export type CountryOfPlace = (word: number) => string | null

/** A state in the words of a title: "Chinese Foreign Minister"; an envoy is not of the state that he is sent to. */
export const countryInTitle = (material: Material, ledger: Ledger, title: Title): string | null =>
  ledger.countryIn(ownWords(material, title))

/**
 * The words of a title without those that say where an envoy is sent, or by whom a senator is elected: "US ambassador"
 * of "US ambassador to China", "Congressman" of "Congressman from Georgia".
 */
export const ownWords = ({ syntax }: Material, { from, to, role }: Title): WordRange => {
  if (!role) return { from, to }
  const isElected = role.kind === "title" && role.countries.length > 0
  const others = sentNouns.has(headWord(role)) ? sendingPrepositions : isElected ? officePrepositions : undefined
  let end = from + 1
  while (end < to && !others?.has(syntax.lower(end))) end++
  return { from, to: end }
}

/**
 * What the words for a person say: a state in a title, behind the name or before it with a possessive; else where the place is that an office is of ("the mayor of Pittsburgh").
 */
export const byWords = (
  material: Material,
  ledger: Ledger,
  person: Referent,
  countryOfPlace: CountryOfPlace,
): string | null => {
  const { knowledge } = material
  const titles = person.titles.map((title) => countryInTitle(material, ledger, title))
  const names = person.mentions.filter((mention) => mention.kind === "name")
  const beside = names.map((mention) => besideName(material, ledger, mention))
  const told = [...titles, ...beside].find((country) => isState(knowledge, country))
  return told ?? byPlaceOfOffice(material, person, countryOfPlace)
}

/** What the descriptions that are taken for a person say ("the Iranian minister"): less sure than what stands by the name. */
export const byDescriptions = ({ knowledge }: Material, ledger: Ledger, { mentions }: Referent): string | null => {
  for (const mention of mentions) {
    const country = mention.kind === "noun" ? ledger.countryBeside(mention) : null
    if (isState(knowledge, country)) return country
  }
  return null
}

const besideName = ({ syntax }: Material, ledger: Ledger, { from, to }: NameMention): string | null => {
  const sentence = syntax.sentence(from)
  const behind =
    to + 1 < sentence.to && belongingPrepositions.has(syntax.lower(to)) ? ledger.startingAt(to + 1) : undefined
  if (behind) return countryOf(behind.referent)
  const isOwned = from - 2 >= sentence.from && isPossessive(syntax.form(from - 1))
  const owner = isOwned ? ledger.endingAt(from - 1) : undefined
  return owner ? countryOf(owner.referent) : null
}

/** A state, or what is known to be part of one. */
const countryOf = ({ type, country }: Referent): string | null => (type === "person" ? null : country)

const byPlaceOfOffice = (material: Material, { titles }: Referent, countryOfPlace: CountryOfPlace): string | null => {
  for (const title of titles) {
    const { from, to } = ownWords(material, title)
    for (let word = from; word < to; word++) {
      const country = countryOfPlace(word)
      if (isState(material.knowledge, country)) return country
    }
  }
  return null
}
