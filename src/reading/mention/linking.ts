import type { Holder, Knowledge, Tenure } from "../../knowledge/index.ts"
import { isState } from "./country.ts"
import { personName } from "./names.ts"
import type { Referent } from "./referent.ts"

/** How long before the first and after the last of their offices somebody may be told of by name alone, in years. */
const around = { before: 5, after: 15 } as const

/**
 * The office holder that a person of a report is, where it is sure. A full name must fit, and an office, the state or
 * the time as well; a family name alone must come with an office held at that date. Undefined where two fit, or where
 * the report gives the person another state.
 */
export const holderOf = (knowledge: Knowledge, person: Referent, date: string | null): Holder | undefined => {
  const isFull = personName(person.names[0]!).parts.length > 1
  const named = isFull
    ? person.names.filter((name) => personName(name).parts.length > 1).flatMap((name) => knowledge.peopleNamed(name))
    : knowledge.peopleByFamilyName(person.names[0]!)
  const possible = [...new Set(named)].filter((holder) => isFrom(knowledge, holder, person.country))
  const agreeing = possible.filter((holder) => holdsOffice(knowledge, holder, person, date))
  if (agreeing.length === 1) return agreeing[0]
  if (!isFull || possible.length !== 1) return undefined
  const [only] = possible
  const isTold = isState(person.country) || (date !== null && isInTime(only!, date))
  return isTold ? only : undefined
}

/** Whether somebody ever held an office of a state, where the report tells it. */
const isFrom = (knowledge: Knowledge, { tenures }: Holder, country: string | null): boolean =>
  !isState(country) ||
  tenures.every((tenure) => !isState(tenure.country)) ||
  tenures.some((tenure) => present(knowledge, tenure.country) === present(knowledge, country))

/** An office that the report gives a person is one that the holder has at its date, or had before it. */
const holdsOffice = (knowledge: Knowledge, holder: Holder, { titles }: Referent, date: string | null): boolean => {
  const current = new Set(titles.flatMap(({ role, former }) => (role?.office && !former ? [role.office] : [])))
  const former = new Set(titles.flatMap(({ role, former }) => (role?.office && former ? [role.office] : [])))
  const held = knowledge.tenuresAt(holder, date)
  return (
    held.some(({ office }) => current.has(office)) ||
    holder.tenures.some(({ office, start }) => former.has(office) && (date === null || start === null || start <= date))
  )
}

const isInTime = ({ tenures }: Holder, date: string): boolean => {
  const year = Number(date.slice(0, 4))
  return tenures.some(({ start, end, asOf }) => {
    const first = start === null ? undefined : Number(start.slice(0, 4))
    const last = Number((end ?? asOf ?? date).slice(0, 4))
    return first !== undefined && first - around.before <= year && year <= last + around.after
  })
}

/** The state that an office holder is from: that of the office held at the date, else of any. Unions are no state. */
export const countryOfHolder = (knowledge: Knowledge, holder: Holder, date: string | null): string | null => {
  const of = (tenures: readonly Tenure[]): string | undefined =>
    tenures.find(({ country }) => isState(country))?.country
  return of(knowledge.tenuresAt(holder, date)) ?? of(holder.tenures) ?? null
}

/** A state's code, or for one that is gone the code of the one that followed it. */
const present = (knowledge: Knowledge, country: string): string => {
  const actor = knowledge.actorById(country)
  return actor?.kind === "state" && actor.status === "former" ? actor.of : country
}
