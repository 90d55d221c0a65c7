import { byBelonging } from "./belonging.ts"
import { byParagraphs } from "./by-paragraph.ts"
import { isState } from "./country.ts"
import { byDealings, principalsOf } from "./dealings.ts"
import type { Ledger } from "./ledger.ts"
import { countryOfHolder, countryOfIncumbent, countryOfNamesakes, holderOf, type Setting } from "./linking.ts"
import type { Material } from "./material.ts"
import type { Referent } from "./referent.ts"
import { placePrepositions } from "./rules/en/names.ts"
import { byDescriptions, byWords, type CountryOfPlace } from "./told-country.ts"

/** What the states of people are found with: the day of the report (EDTF), and where the words of a name lie on the map. */
export type Surroundings = Readonly<{ date: string | null; countryOfPlace: CountryOfPlace }>

/**
 * Gives each named person the state that the report tells, and the office holder that knowledge is sure it is: by the
 * words for him, by what he belongs to, by who held the office then, by which of the states that the report names has his
 * office, else by where the sentence is set ("In Berlin, Chancellor ...").
 */
export const nationalities = (material: Material, ledger: Ledger, { date, countryOfPlace }: Surroundings): void => {
  const { knowledge } = material
  const people = ledger.all.filter(({ type, named }) => type === "person" && named)
  for (const person of people) {
    if (!isState(knowledge, person.country)) person.country = null
    person.country ??= byWords(material, ledger, person, countryOfPlace)
  }
  for (const person of people) person.country ??= byBelonging(material, ledger, person)
  const named = (kind: Referent["type"]): ReadonlySet<string> =>
    new Set(ledger.all.flatMap(({ type, actor }) => (type === kind && actor ? [actor.id] : [])))
  const states = named("state")
  const setting: Setting = { date, states, bodies: named("organisation") }
  for (const person of people) {
    if (isOfUnknownState(ledger, person)) continue
    person.holder = holderOf(knowledge, person, setting) ?? null
    if (person.holder) person.country ??= countryOfHolder(knowledge, person.holder, date)
    person.country ??= countryOfNamesakes(knowledge, person, setting) ?? countryOfIncumbent(knowledge, person, setting)
    person.country ??= byDescriptions(material, ledger, person)
  }
  for (const person of people)
    person.country ??=
      byBelonging(material, ledger, person) ?? byRole(person, states) ?? byPlace(material, ledger, person)
  const principals = principalsOf(material, ledger)
  if (principals) for (const person of people) person.country ??= byDealings(material, ledger, person, principals)
  const byParagraph = byParagraphs(material, ledger)
  for (const person of people) if (!isOfUnknownState(ledger, person)) person.country ??= byParagraph(person)
}

/** The one state of the report whose reports use the title with no state beside it: "the Taoiseach", "Senator". */
const byRole = ({ titles }: Referent, states: ReadonlySet<string>): string | null => {
  const countries = new Set(
    titles.flatMap(({ role }) => role?.countries.filter((country) => states.has(country)) ?? []),
  )
  return countries.size === 1 ? [...countries][0]! : null
}

/** "Kesmerian President": of a state that only the report has, so of nobody that knowledge has. */
const isOfUnknownState = (ledger: Ledger, { titles }: Referent): boolean =>
  titles.some(({ from, to }) => {
    for (let word = from; word < to; word++) {
      const referent = ledger.startingAt(word)?.referent
      if (referent && referent.type === "place" && referent.country === null) return true
    }
    return false
  })

/** "In Berlin, Chancellor Angela Merkel": an office without its state, in a sentence that is set in one. */
const byPlace = ({ syntax, knowledge }: Material, ledger: Ledger, person: Referent): string | null => {
  const isOfficial = person.titles.some(
    ({ role, former }) => role?.kind === "office" && role.office !== null && !former,
  )
  if (!isOfficial) return null
  for (const mention of person.mentions) {
    if (mention.kind !== "name") continue
    const start = syntax.sentence(mention.from).from
    const place = placePrepositions.has(syntax.lower(start)) ? ledger.startingAt(start + 1)?.referent : undefined
    if (place && isState(knowledge, place.country)) return place.country
  }
  return null
}
