import type { Role } from "../../knowledge/index.ts"
import type { NameMention } from "./mention.ts"
import { fitOf, type PersonName, personName } from "./names.ts"
import { agrees, headWord, type Referent, type Resolved, remember, sameOffice } from "./referent.ts"

/** A person by the fullest of the names told: a shorter one may fit two people, the fullest only one. */
type Person = { name: PersonName; readonly referent: Referent }

/** The named people of a report, found by any part of their names and by the offices that it gives them. */
export class People {
  readonly #byPart = new Map<string, Person[]>()
  readonly #byReferent = new Map<Referent, Person>()
  readonly #byOffice = new Map<string, Referent[]>()

  /** Gives a person a name more. */
  add(referent: Referent, written: string): void {
    const name = personName(written)
    const person = this.#byReferent.get(referent) ?? { name, referent }
    this.#byReferent.set(referent, person)
    if (name.parts.length > person.name.parts.length) person.name = name
    for (const part of name.parts) {
      const of = this.#byPart.get(part) ?? []
      if (!of.includes(person)) this.#byPart.set(part, [...of, person])
    }
    remember(referent, written)
    if (written.length > referent.names[0]!.length) {
      referent.names.splice(referent.names.indexOf(written), 1)
      referent.names.unshift(written)
    }
  }

  addOffice(referent: Referent, role: Role): void {
    const key = headWord(role)
    this.#byOffice.set(key, [...(this.#byOffice.get(key) ?? []), referent])
  }

  /**
   * Whom a name fits: the only one, or of several the one with this title, or the one so called before, unless the chain
   * says another. Which of several else is meant is not sure.
   */
  find(written: string, mention: NameMention, chained: Referent | undefined): Resolved | undefined {
    const name = personName(written)
    const near = new Set(name.parts.flatMap((part) => this.#byPart.get(part) ?? []))
    const fits = [...near].filter((person) => {
      const fit = fitOf(name, person.name)
      return (fit === "same" || fit === "shorter") && agrees(person.referent.gender, mention.gender)
    })
    const people = fits.map(({ referent }) => referent)
    if (people.length <= 1) return people[0] && { referent: people[0], sure: true }
    const roles = new Set(mention.titles.flatMap(({ role }) => role ?? []))
    const titled = people.filter(({ titles }) => titles.some(({ role }) => role !== null && roles.has(role)))
    if (titled.length === 1) return { referent: titled[0]!, sure: true }
    const called = people.filter(({ names }) => names.includes(written))
    const witness = chained && people.includes(chained) ? chained : undefined
    if (called.length === 1) return { referent: called[0]!, sure: witness === undefined || witness === called[0] }
    const main = mostTold(people)
    if (main && (witness === undefined || witness === main)) return { referent: main, sure: true }
    return { referent: witness ?? people.at(-1)!, sure: false }
  }

  /** One word that is the family name of a person told in full before, whatever the model took it for. */
  isFamilyName(written: string): boolean {
    const { parts } = personName(written)
    const people = parts.length === 1 ? this.#byPart.get(parts[0]!) : undefined
    return people?.some(({ name }) => name.parts.length > 1 && name.parts.at(-1) === parts[0]) ?? false
  }

  /** The one person with this office or calling, of those whose state does not contradict the words. */
  holder(role: Role, country: string | null): Referent | undefined {
    const isHolder = ({ titles, country: own, gender }: Referent): boolean =>
      titles.some((title) => !title.former && title.role !== null && sameOffice(title.role, role)) &&
      (!country || !own || own === country) &&
      agrees(gender, role.gender)
    const holders = new Set((this.#byOffice.get(headWord(role)) ?? []).filter(isHolder))
    return holders.size === 1 ? [...holders][0] : undefined
  }
}

/** How often somebody must have been mentioned to be the one whom a report is about, and how much oftener than others. */
const prominence = { least: 3, times: 3 } as const

/** The one of several whom the report is about: who else of the name comes up is told by the full name. */
const mostTold = (people: readonly Referent[]): Referent | undefined => {
  const [first, second] = people.toSorted((a, b) => b.mentions.length - a.mentions.length)
  const times = first!.mentions.length
  return times >= prominence.least && times >= prominence.times * second!.mentions.length ? first : undefined
}
