import { type Holder, type Knowledge, type Office, officeIn, type Tenure } from "../../knowledge/index.ts"
import { isState } from "./country.ts"
import { alike, personName } from "./names.ts"
import type { Referent } from "./referent.ts"

/** How long before the first and after the last of their offices somebody may be told of by name alone, in years. */
const around = { before: 15, after: 15 } as const

/** What a report is about, as far as it says who somebody may be: its day (EDTF), and the states and bodies that it names, by id. */
export type Setting = Readonly<{ date: string | null; states: ReadonlySet<string>; bodies: ReadonlySet<string> }>

/**
 * The office holder that a person of a report is, where it is sure. A full name must fit, and an office, the state or
 * the time as well; a family name, or one with a given name left out, must come with an office held at that date, or be
 * that of one who leads a state that the report names. Of two who fit, it is the one whose state the report names.
 * Undefined where two still fit, or where the report gives the person another state.
 */
export const holderOf = (knowledge: Knowledge, person: Referent, setting: Setting): Holder | undefined => {
  const named = namedAs(knowledge, person)
  const agreeing = (holders: readonly Holder[]): Holder[] =>
    holders.filter((holder) => holdsOffice(knowledge, holder, person, setting.date))
  const inOffice =
    only(agreeing(named), setting) ??
    only(agreeing(byFamily(knowledge, person)), setting) ??
    leaderOf(knowledge, person, setting)
  if (inOffice) return inOffice
  const single = only(named, setting)
  if (!single) return undefined
  const isTold = isState(knowledge, person.country) || (setting.date !== null && isInTime(single, setting.date))
  return isTold ? single : undefined
}

/** The one state that all office holders with a person's full name are from, where no one of them is sure. */
export const countryOfNamesakes = (knowledge: Knowledge, person: Referent, { date }: Setting): string | null => {
  if (date === null) return null
  const near = namedAs(knowledge, person).filter((holder) => isInTime(holder, date))
  const countries = new Set(near.map((holder) => countryOfHolder(knowledge, holder, date)))
  return countries.size === 1 ? [...countries][0]! : null
}

const namedAs = (knowledge: Knowledge, person: Referent): Holder[] => {
  const full = person.names.filter((name) => personName(name).parts.length > 1)
  return possibleOf(knowledge, person, full.flatMap(knowledge.peopleNamed))
}

/** Offices whose holders are told of by family name alone. */
const leading: readonly Office[] = ["head-of-state", "head-of-government", "leader", "paramount-leader"]

/** Who leads a state that the report names, where only the family name is told, and no office. */
const leaderOf = (knowledge: Knowledge, person: Referent, setting: Setting): Holder | undefined => {
  const { date, states } = setting
  const [name] = person.names
  if (date === null || person.titles.length > 0 || personName(name!).parts.length > 1) return undefined
  const leads = ({ country, office }: Tenure): boolean =>
    leading.includes(office) && (person.country ? country === person.country : states.has(country))
  const called = possibleOf(knowledge, person, knowledge.peopleByFamilyName(name!))
  return only(
    called.filter((holder) => knowledge.tenuresAt(holder, date).some(leads)),
    setting,
  )
}

/**
 * The state of one whose name differs but by a letter in each part from that of whoever holds the person's office at that
 * date in a state or body that the report names: a misspelling, or a transcription that no rule has.
 */
export const countryOfIncumbent = (
  knowledge: Knowledge,
  person: Referent,
  { date, states, bodies }: Setting,
): string | null => {
  const { parts } = personName(person.names[0]!)
  if (date === null || parts.length < 2) return null
  const roles = person.titles.flatMap(({ role, former }) => (role && !former ? [role] : []))
  const incumbentsOf = (place: string): Holder[] =>
    roles.flatMap((role) => {
      const office = officeIn(role, place)
      const held = office === null ? [] : knowledge.holdersOf(place, office, date)
      return held.map(({ holder }) => holder).filter((holder) => isSpeltAlike(parts, holder))
    })
  const ofStates = [...states].filter((state) => incumbentsOf(state).length > 0)
  const ofBodies = [...bodies].flatMap(incumbentsOf).map((holder) => countryOfHolder(knowledge, holder, date))
  const found = new Set([...ofStates, ...ofBodies])
  return found.size === 1 ? [...found][0]! : null
}

const isSpeltAlike = (parts: readonly string[], { name, aliases }: Holder): boolean =>
  [name, ...aliases].some((known) => {
    const own = personName(known).parts
    return own.length >= parts.length && parts.every((part) => own.some((each) => each === part || alike(each, part)))
  })

const possibleOf = (knowledge: Knowledge, person: Referent, holders: readonly Holder[]): Holder[] =>
  [...new Set(holders)].filter((holder) => isFrom(knowledge, holder, person.country))

/** Those with the family name, and with one of the given names that the report has ("Rafael Correa Delgado"). */
const byFamily = (knowledge: Knowledge, person: Referent): Holder[] => {
  const told = personName(person.names[0]!).parts
  const found = possibleOf(knowledge, person, [told.at(-1)!, told[0]!].flatMap(knowledge.peopleByFamilyName))
  if (told.length === 1) return found
  return found.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => told.every((part) => personName(known).parts.includes(part))),
  )
}

/** The only one, or the only one from a state that the report names. */
const only = (holders: readonly Holder[], { states }: Setting): Holder | undefined => {
  if (holders.length < 2) return holders[0]
  const near = holders.filter(({ tenures }) => tenures.some(({ country }) => states.has(country)))
  return near.length === 1 ? near[0] : undefined
}

/** Whether somebody ever held an office of a state, where the report tells it. */
const isFrom = (knowledge: Knowledge, { tenures }: Holder, country: string | null): boolean =>
  !isState(knowledge, country) ||
  tenures.every((tenure) => !isState(knowledge, tenure.country)) ||
  tenures.some((tenure) => present(knowledge, tenure.country) === present(knowledge, country))

/** An office that the report gives a person is one that the holder has at its date, or had before it. */
const holdsOffice = (knowledge: Knowledge, holder: Holder, person: Referent, date: string | null): boolean => {
  const told = person.titles.map(({ role, former }) => ({ office: role && officeIn(role, person.country), former }))
  const current = new Set(told.flatMap(({ office, former }) => (office && !former ? [office] : [])))
  const former = new Set(told.flatMap(({ office, former }) => (office && former ? [office] : [])))
  const held = knowledge.tenuresAt(holder, date)
  return (
    held.some(({ office }) => current.has(office)) ||
    (date !== null && lastHeld(knowledge, holder, date).some(({ office }) => current.has(office))) ||
    holder.tenures.some(({ office, start }) => former.has(office) && (date === null || start === null || start <= date))
  )
}

/** Offices that ended in the year before a date: a president just toppled is still called one. */
const lastHeld = (knowledge: Knowledge, holder: Holder, date: string): readonly Tenure[] =>
  knowledge
    .heldBefore(holder, date)
    .filter(({ end }) => end !== null && Number(date.slice(0, 4)) - Number(end.slice(0, 4)) <= 1)

const isInTime = ({ tenures }: Holder, date: string): boolean => {
  const year = Number(date.slice(0, 4))
  return tenures.some(({ start, end, asOf }) => {
    const first = start === null ? undefined : Number(start.slice(0, 4))
    const last = Number((end ?? asOf ?? date).slice(0, 4))
    return first !== undefined && first - around.before <= year && year <= last + around.after
  })
}

/**
 * The state that an office holder is from: that of the office held at the date, else of any; of officials of the
 * United Nations and the European Union alone, their union.
 */
export const countryOfHolder = (knowledge: Knowledge, holder: Holder, date: string | null): string | null => {
  const of = (tenures: readonly Tenure[]): string | undefined =>
    tenures.find(({ country }) => isState(knowledge, country))?.country
  const held = knowledge.tenuresAt(holder, date)
  const union = (held.length > 0 ? held : holder.tenures).map(({ country }) => unionCodes[country]).find(Boolean)
  return of(held) ?? of(holder.tenures) ?? union ?? null
}

/** Ids of the table of office holders to PLOVER's codes. */
const unionCodes: Readonly<Record<string, string>> = { UN: "UNO", EU: "EUR" }

/** A state's code, or for one that is gone the code of the one that followed it. */
const present = (knowledge: Knowledge, country: string): string => {
  const actor = knowledge.actorById(country)
  return actor?.kind === "state" && actor.status === "former" ? actor.of : country
}
