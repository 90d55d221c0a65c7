import { overlaps, type Span } from "../../src/base/index.ts"
import type { TextInput } from "../../src/engine/index.ts"
import { type Locus, locate, reportFiles } from "../prepare/gold.ts"

/** An event as the gold has it; parties by a person's name, an ISO code, or the words for a state that has none. */
export type GoldEvent = Readonly<{
  type: string | readonly string[]
  trigger: Locus | readonly Locus[]
  recipients?: readonly string[]
  mutual?: boolean
}>

/** Who or what the gold names: a person with their state, or a state that has no ISO code. */
type Named = Readonly<{
  name: string
  aliases?: readonly string[]
  mentions?: readonly string[]
  country?: string | readonly string[]
}>

export const namesOf = ({ name, aliases = [], mentions = [] }: Named): readonly string[] => [
  name,
  ...aliases,
  ...mentions,
]

export const homesOf = ({ country = [] }: Named): readonly string[] => [country ?? []].flat()

/** A training report of ours, with what events are measured against (`shared/data/reports/README.md`). */
export type GoldReport = TextInput &
  Readonly<{
    gold: Readonly<{
      events: readonly GoldEvent[]
      people?: readonly Named[]
      parties?: readonly Named[]
    }>
  }>

/** The reports of a folder, in the order of their files' names. */
export const goldReportsOf = (folder: string): readonly GoldReport[] =>
  reportFiles(folder).map(({ date, ...report }) => (date === null ? report : { date, ...report }))

/** How far from a gold trigger one may lie, in characters. */
const nearest = 60

/**
 * The gold events that told ones are, by the index of each: of its type, required or optional, with a trigger that overlaps or
 * lies near, the closest pairs first, each once, as the scorer pairs them (`score/reports.mjs`).
 */
export const paired = (
  { text, gold }: GoldReport,
  events: readonly Readonly<{ type: string; trigger: Span }>[],
): ReadonlyMap<number, GoldEvent> => {
  const pairs = events.flatMap(({ type, trigger }, told) =>
    gold.events.flatMap((event) => {
      const loci = [event.trigger].flat() as Locus[]
      const gap = Math.min(...loci.map((locus) => distance(locate(text, locus)!, trigger)))
      return [event.type].flat().includes(type) && gap <= nearest ? [{ told, event, gap }] : []
    }),
  )
  const taken = new Set<GoldEvent>()
  const found = new Map<number, GoldEvent>()
  for (const { told, event } of pairs.sort((a, b) => a.gap - b.gap))
    if (!taken.has(event) && !found.has(told)) {
      taken.add(event)
      found.set(told, event)
    }
  return found
}

const distance = (a: Span, b: Span): number =>
  overlaps(a, b) ? 0 : Math.max(a.start, b.start) - Math.min(a.end, b.end)
