import type { Office } from "../../src/knowledge/actor.ts"
import { sameName } from "../../src/knowledge/holders/alike.ts"
import type { FoldName } from "../../src/knowledge/holders/fold-name.ts"
import type { Person, Tenure } from "../../src/knowledge/holders/holder.ts"
import { type Fact, officeKey } from "../../src/knowledge/holders/layout.ts"
import { daysOf, never } from "../../src/knowledge/holders/when.ts"
import { withFamilyNames } from "./holders-family.ts"
import { identify } from "./holders-identify.ts"

/** The facts of the table and our own as one record: who is who, what stands for what, what follows on what. */
export const settle = (table: readonly Fact[], own: readonly Fact[], fold: FoldName): readonly Fact[] => {
  const people = identify([...own, ...superseded(table, own, fold)], fold)
  return withFamilyNames(doubted(clipped(joined(people)), own))
}

const keyOf = ({ tenure }: Fact): string => officeKey(tenure.country, tenure.office)

/** From the first day on which a tenure may have been held to the last on which it is known to have been. */
const spanOf = ({ start, end, asOf }: Tenure): readonly [string, string] => {
  const known = daysOf((asOf ?? start ?? end)!)!.first
  return [
    start === null ? known : daysOf(start)!.first,
    end === null || end.startsWith("[..") ? known : daysOf(end)!.last,
  ]
}

/** Two that share days, not only the month of a change. */
const overlap = (a: Tenure, b: Tenure): boolean => {
  const [from, to] = spanOf(a).map((day) => day.slice(0, 7))
  const [start, end] = spanOf(b).map((day) => day.slice(0, 7))
  return from! < end! && start! < to!
}

/** The table without what our own facts say of the same person in the same office, in other words. */
const superseded = (table: readonly Fact[], own: readonly Fact[], fold: FoldName): readonly Fact[] => {
  const ours = Map.groupBy(own, keyOf)
  return table.filter((fact) =>
    (ours.get(keyOf(fact)) ?? []).every(
      (each) =>
        !isSame(each.person, fact.person, fold) || !(overlap(each.tenure, fact.tenure) || sameStart(each, fact)),
    ),
  )
}

const sameStart = (a: Fact, b: Fact): boolean =>
  a.tenure.start !== null && a.tenure.start.slice(0, 7) === b.tenure.start?.slice(0, 7)

const isSame = (a: Person, b: Person, fold: FoldName): boolean =>
  [a.name, ...a.aliases].some((name) => [b.name, ...b.aliases].some((other) => sameName(fold(name), fold(other))))

/** Terms that follow on each other as one tenure: reports ask who was in office, not for which cabinet. */
const joined = (facts: readonly Fact[]): readonly Fact[] => {
  const terms = Map.groupBy(facts, (fact) => `${fact.person.id} ${keyOf(fact)} ${fact.tenure.title}`)
  return [...terms.values()].flatMap((each) => each.toSorted(byStart).reduce<Fact[]>(joinedTo, []))
}

const byStart = (a: Fact, b: Fact): number => ((a.tenure.start ?? "") < (b.tenure.start ?? "") ? -1 : 1)

const joinedTo = (done: Fact[], fact: Fact): Fact[] => {
  const last = done.at(-1)
  if (!last || !follows(last.tenure, fact.tenure)) return [...done, fact]
  const { end, asOf, source, trusted } = fact.tenure
  const sources = [...new Set(`${last.tenure.source}+${source}`.split("+"))].join("+")
  const both = trusted && last.tenure.trusted
  return [...done.slice(0, -1), { ...last, tenure: { ...last.tenure, end, asOf, source: sources, trusted: both } }]
}

const follows = (before: Tenure, after: Tenure): boolean => {
  if (before.start === null || after.start === null || before.end === null) return false
  const end = daysOf(before.end)
  const [start] = spanOf(after)
  const later = after.end === null ? never : daysOf(after.end)!.last
  return end !== null && start <= nextDay(end.last) && later >= end.last
}

const nextDay = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(next.getTime()) ? day : new Date(next.getTime() + 86_400_000).toISOString().slice(0, 10)
}

/** Offices that one person holds, so that a successor's start is the predecessor's end. */
const single: ReadonlySet<Office> = new Set([
  "central-bank-governor",
  "defence-minister",
  "finance-minister",
  "foreign-minister",
  "head-of-government",
  "head-of-state",
  "interior-minister",
  "justice-minister",
  "military-chief",
  "paramount-leader",
  "parliament-speaker",
  "party-leader",
  "un-ambassador",
  "un-secretary-general",
] as const)

/** Where a source knew no end, and another knows who came after: ended by then. */
const clipped = (facts: readonly Fact[]): readonly Fact[] => {
  const byOffice = Map.groupBy(facts, keyOf)
  return facts.map((fact) => {
    const { tenure } = fact
    if (tenure.end !== null || tenure.asOf === null || !single.has(tenure.office)) return fact
    const [, known] = spanOf(tenure)
    const next = byOffice
      .get(keyOf(fact))!
      .filter((other) => other.person.id !== fact.person.id && other.tenure.trusted && other.tenure.start !== null)
      .map((other) => other.tenure.start!)
      .filter((start) => daysOf(start)!.first > known)
      .sort()[0]
    return next === undefined ? fact : { ...fact, tenure: { ...tenure, end: `[..${next}]` } }
  })
}

/**
 * Whom to trust where two held an office that one person holds: a row that Wikidata alone has is doubted against one that
 * another source has; what the table marked as overlapping is trusted again where our own facts settled it.
 */
const doubted = (facts: readonly Fact[], own: readonly Fact[]): readonly Fact[] => {
  const byOffice = Map.groupBy(facts, keyOf)
  const settled = new Set(own.map(keyOf))
  return facts.map((fact) => {
    const { trusted, office, source } = fact.tenure
    const rivals = (byOffice.get(keyOf(fact)) ?? [])
      .filter((other) => other.person.id !== fact.person.id)
      .filter((other) => overlap(other.tenure, fact.tenure))
    const isOutweighed = single.has(office) && source === "wd" && rivals.some((other) => other.tenure.source !== "wd")
    const isSettled = settled.has(keyOf(fact)) && rivals.length === 0
    return { ...fact, tenure: { ...fact.tenure, trusted: (trusted || isSettled) && !isOutweighed } }
  })
}
