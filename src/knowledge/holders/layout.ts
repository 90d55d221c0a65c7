import type { FoldName } from "./fold-name.ts"
import type { Person, Tenure } from "./holder.ts"

/** That a person held an office. Of one person there are as many facts as tenures, each with all of the person. */
export type Fact = Readonly<{ person: Person; tenure: Tenure }>

/** The three tables in which holders are looked up, each sorted by the bytes of its first cell. */
export type HolderTables<Text = string> = Readonly<{
  /** `COUNTRY office`, start, end, as_of, person's id, title, source, "?" where it is not trusted; in the order of start. */
  tenures: Text
  /** id, name, family names, aliases, and the keys of `tenures` where the person stands; several values with ";". */
  people: Text
  /** A folded word that a name or a family name ends with, and the ids of all whom it may mean, with ";". */
  names: Text
}>

/** Lays facts out to be looked up by binary search. */
export const layOut = (facts: readonly Fact[], fold: FoldName): HolderTables => {
  const people = Map.groupBy(facts, ({ person }) => person.id)
  return {
    tenures: tableOf(facts.toSorted((a, b) => order(startOf(a), startOf(b))).map(tenureLine)),
    people: tableOf([...people.values()].map(personLine)),
    names: tableOf(
      nameLines(
        [...people.values()].map(([fact]) => fact!.person),
        fold,
      ),
    ),
  }
}

type Line = readonly [key: string, ...cells: string[]]

/** Array.sort keeps the order of lines with one key. */
const tableOf = (lines: readonly Line[]): string =>
  lines
    .toSorted(([a], [b]) => order(a, b))
    .map((cells) => `${cells.join("\t")}\n`)
    .join("")

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const startOf = ({ tenure }: Fact): string => tenure.start ?? tenure.asOf ?? ""

export const officeKey = (country: string, office: string): string => `${country} ${office}`

const tenureLine = ({ person, tenure }: Fact): Line => {
  const { office, country, title, start, end, asOf, source, trusted } = tenure
  return [officeKey(country, office), start ?? "", end ?? "", asOf ?? "", person.id, title, source, trusted ? "" : "?"]
}

const personLine = (facts: readonly Fact[]): Line => {
  const { id, name, family, aliases } = facts[0]!.person
  const keys = new Set(facts.map(({ tenure }) => officeKey(tenure.country, tenure.office)))
  return [id, name, family.join(";"), aliases.join(";"), [...keys].toSorted().join(";")]
}

const nameLines = (people: readonly Person[], fold: FoldName): Line[] => {
  const ids = new Map<string, Set<string>>()
  for (const { id, name, family, aliases } of people)
    for (const each of [name, ...family, ...aliases]) {
      const last = fold(each).at(-1)
      if (last !== undefined) ids.set(last, (ids.get(last) ?? new Set()).add(id))
    }
  return [...ids].map(([word, named]) => [word, [...named].toSorted().join(";")])
}
