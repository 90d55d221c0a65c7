import { isPossessive } from "../rules/en/possessive.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import { countryOfHolder, holderOf } from "./linking.ts"
import type { Material } from "./material.ts"
import type { NameMention, Title } from "./mention.ts"
import type { Referent } from "./referent.ts"
import { placePrepositions } from "./rules/en/names.ts"
import { pronounForms } from "./rules/en/pronouns.ts"
import { belongingPrepositions } from "./rules/en/titles.ts"

/**
 * Gives each named person the state that the report tells, and the office holder that knowledge is sure it is: by the
 * words of the title ("Chinese Foreign Minister"), by what is said of the name ("Botha of South Africa", "Singapore's
 * George Yeo"), by whose minister or spokesman it is ("its foreign minister", "his Irish counterpart"), by who held
 * the office then, else by where the sentence is set ("In Berlin, Chancellor ...").
 */
export const nationalities = (material: Material, ledger: Ledger, date: string | null): void => {
  const people = ledger.all.filter(({ type, named }) => type === "person" && named)
  for (const person of people) {
    if (!isState(person.country)) person.country = null
    person.country ??= byNames(material, ledger, person)
  }
  for (const person of people) person.country ??= byOwners(material, ledger, person)
  const states = new Set(ledger.all.flatMap(({ type, actor }) => (type === "state" && actor ? [actor.id] : [])))
  for (const person of people) {
    if (isOfUnknownState(ledger, person)) continue
    person.holder = holderOf(material.knowledge, person, { date, states }) ?? null
    if (person.holder) person.country ??= countryOfHolder(material.knowledge, person.holder, date)
  }
  for (const person of people)
    person.country ??= byOwners(material, ledger, person) ?? byPlace(material, ledger, person)
}

const nameMentions = ({ mentions }: Referent): NameMention[] => mentions.filter((mention) => mention.kind === "name")

/** What a name itself says: a state in the words of a title, behind it or before it with a possessive. */
const byNames = (material: Material, ledger: Ledger, person: Referent): string | null => {
  for (const title of person.titles) {
    const country = ledger.countryIn(title)
    if (isState(country)) return country
  }
  for (const mention of nameMentions(person)) {
    const country = besideName(material, ledger, mention)
    if (isState(country)) return country
  }
  return null
}

const besideName = ({ syntax }: Material, ledger: Ledger, { from, to }: NameMention): string | null => {
  const sentence = syntax.sentence(from)
  const behind =
    to + 1 < sentence.to && belongingPrepositions.has(syntax.lower(to)) ? ledger.startingAt(to + 1) : undefined
  if (behind) return stateOf(behind.referent)
  const isOwned = from - 2 >= sentence.from && isPossessive(syntax.form(from - 1))
  const owner = isOwned ? ledger.endingAt(from - 1) : undefined
  return owner ? stateOf(owner.referent) : null
}

/** A state, or what is known to be part of one. */
const stateOf = ({ type, country }: Referent): string | null => (type === "person" ? null : country)

/** Whose official somebody is: the state of whoever the title's noun belongs to. */
const byOwners = (material: Material, ledger: Ledger, person: Referent): string | null => {
  // Friends and colleagues may be from anywhere.
  for (const title of person.titles.filter(({ role }) => role?.kind !== "person")) {
    const owner = ownerOfTitle(material, ledger, title)
    if (owner && owner !== person && isState(owner.country)) return owner.country
  }
  return null
}

/** Whoever is told in a title ("spokesman for its ministry") or owns it: "Kiir's information minister", "his envoy". */
const ownerOfTitle = ({ syntax }: Material, ledger: Ledger, { from, to }: Title): Referent | undefined => {
  for (let word = from; word < to; word++) {
    const told = ledger.startingAt(word)
    if (told?.sure && told.referent.country !== null) return told.referent
  }
  if (from <= syntax.sentence(from).from) return undefined
  const isMarked = isPossessive(syntax.form(from - 1))
  const owner = ledger.endingAt(isMarked ? from - 1 : from)
  return owner?.sure && (isMarked || pronounForms.has(syntax.lower(from - 1))) ? owner.referent : undefined
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
const byPlace = ({ syntax }: Material, ledger: Ledger, person: Referent): string | null => {
  const isOfficial = person.titles.some(
    ({ role, former }) => role?.kind === "office" && role.office !== null && !former,
  )
  if (!isOfficial) return null
  for (const { from } of nameMentions(person)) {
    const start = syntax.sentence(from).from
    const place = placePrepositions.has(syntax.lower(start)) ? ledger.startingAt(start + 1)?.referent : undefined
    if (place && isState(place.country)) return place.country
  }
  return null
}
