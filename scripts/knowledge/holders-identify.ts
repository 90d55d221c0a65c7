import type { FoldName } from "../../src/knowledge/holders/fold-name.ts"
import type { Person, Tenure } from "../../src/knowledge/holders/holder.ts"
import type { Fact } from "../../src/knowledge/holders/layout.ts"

/** States that followed one on another, and bodies whose heads come from anywhere, have people in common. */
const kin: Readonly<Record<string, string>> = { SUN: "RUS", DDR: "DEU", CSK: "CZE", YUG: "SRB", YMD: "YEM", PLO: "PSE" }
const realmOf = (country: string): string => kin[country] ?? country
const isState = (country: string): boolean => /^[A-Z]{3}$/.test(country) && !bodies.has(country)
const bodies: ReadonlySet<string> = new Set(["WHO", "WTO", "OAS", "COE", "ICC", "ICJ", "IMF", "PLO", "RSF"])

/** Years between two tenures of one person, at most: a namesake held the other one. */
const longestCareer = 40

/**
 * Gives rows that name one person one id and all of the person's names: the item at Wikidata where one row has it. A row
 * without joins one of the same name in the same state, or, where it heads a body, the only one of that name anywhere.
 */
export const identify = (facts: readonly Fact[], fold: FoldName): readonly Fact[] => {
  const known = namedBy(
    facts.filter(({ person }) => person.wikidata !== null),
    fold,
  )
  const named = facts.map((fact) => {
    if (fact.person.wikidata !== null) return fact
    const id = idAmong(known, fact, fold)
    return id === undefined ? fact : { ...fact, person: { ...fact.person, id, wikidata: id } }
  })
  const bare = namedBy(
    named.filter(({ person }) => person.wikidata === null),
    fold,
  )
  const joined = named.map((fact) => {
    const id = fact.person.wikidata === null ? idAmong(bare, fact, fold) : undefined
    return id === undefined ? fact : { ...fact, person: { ...fact.person, id } }
  })
  const people = Map.groupBy(joined, ({ person }) => person.id)
  const whole = new Map([...people].map(([id, each]) => [id, personOf(each)]))
  return joined.map((fact) => ({ ...fact, person: whole.get(fact.person.id)! }))
}

type Named = ReadonlyMap<string, readonly Fact[]>

const lettersOf = (name: string, fold: FoldName): string => fold(name).join("")

const namedBy = (facts: readonly Fact[], fold: FoldName): Named => {
  const named = new Map<string, Fact[]>()
  for (const fact of facts)
    for (const name of new Set([fact.person.name, ...fact.person.aliases].map((each) => lettersOf(each, fold))))
      named.set(name, [...(named.get(name) ?? []), fact])
  return named
}

/** Of several, one from home; else the first, which all rows of that name find alike. */
const idAmong = (named: Named, { person, tenure }: Fact, fold: FoldName): string | undefined => {
  const realm = realmOf(tenure.country)
  const isHome = (other: Fact): boolean => realmOf(other.tenure.country) === realm
  const near = (named.get(lettersOf(person.name, fold)) ?? [])
    .filter((other) => isNear(other.tenure, tenure))
    .filter((other) => isHome(other) || !isState(tenure.country) || !isState(other.tenure.country))
  const known = near.filter(({ person: { wikidata } }) => wikidata !== null)
  const home = known.filter(isHome)
  const ids = (facts: readonly Fact[]): string[] => [...new Set(facts.map((other) => other.person.id))].sort()
  if (known.length === 0) return ids(near)[0]
  return [home, known].map(ids).find((found) => found.length === 1)?.[0]
}

const isNear = (a: Tenure, b: Tenure): boolean => Math.abs(yearOf(a) - yearOf(b)) <= longestCareer

const yearOf = ({ start, end, asOf }: Tenure): number => Number((start ?? asOf ?? end)!.slice(0, 4))

/** Our own spelling where we have one (own facts come first), else the one that most rows have. */
const personOf = (facts: readonly Fact[]): Person => {
  const [first] = facts
  const names = Map.groupBy(facts, ({ person }) => person.name)
  const mine = first!.tenure.source.startsWith("widely reported")
  const [name] = mine
    ? [first!.person.name]
    : [...names.keys()].toSorted((a, b) => names.get(b)!.length - names.get(a)!.length)
  const all = facts.flatMap(({ person }) => [person.name, ...person.aliases])
  const family = [...new Set(facts.flatMap(({ person }) => person.family))]
  return { ...first!.person, name: name!, family, aliases: [...new Set(all)].filter((each) => each !== name) }
}
