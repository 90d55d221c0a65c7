import type { Reading } from "../../../reading/index.ts"
import type { Report } from "../../../report/index.ts"
import { type AmountView, amountViews } from "./amount.ts"
import { type EventView, eventViews } from "./event.ts"
import { type FlagView, flagViews } from "./flag.ts"
import { type Lookup, lookupOf } from "./lookup.ts"
import { type Side, sidesOf } from "./party.ts"
import { type PlaceView, placesOf } from "./place.ts"
import { type StatementView, statementViews, type Topic, topicsOf } from "./statement.ts"
import { type Moment, timelineOf } from "./timeline.ts"
import { creditsInWords, languageInWords, omittedInWords, publishedInWords } from "./words.ts"

/**
 * A Report and its Reading, set out for a person: what to show, in which order, and nothing of how. Its strings hold
 * the report's own words: each edge makes them safe in its way.
 */
export type View = Readonly<{
  title: string
  head: readonly string[]
  /** Why the text was not read. */
  unread: string | null
  /** The passages not to be trusted, the gravest first. */
  flags: readonly FlagView[]
  sides: readonly Side[]
  events: readonly EventView[]
  /** In the order of the text. */
  statements: readonly StatementView[]
  /** The same, by issue and speaker. */
  topics: readonly Topic[]
  timeline: readonly Moment[]
  places: readonly PlaceView[]
  amounts: readonly AmountView[]
  omitted: string | null
  lookup: Lookup
}>

export const viewOf = (report: Report, reading: Reading): View => {
  const lookup = lookupOf(report.text, reading)
  const events = eventViews(lookup)
  const statements = statementViews(lookup)
  return {
    title: report.title ?? report.id,
    head: headOf(report, reading),
    unread: reading.unread ?? null,
    flags: flagViews(lookup),
    sides: sidesOf(lookup),
    events,
    statements,
    topics: topicsOf(lookup, statements),
    timeline: timelineOf(lookup, events),
    places: placesOf(lookup),
    amounts: amountViews(lookup, events),
    omitted: omittedInWords(reading.omitted),
    lookup,
  }
}

const headOf = (report: Report, reading: Reading): readonly string[] => {
  const credits = creditsInWords(reading.credits)
  const outlets = credits.length === 0 && report.outlet !== undefined ? [report.outlet] : credits
  const author = report.author === undefined ? [] : [`by ${report.author}`]
  return [...outlets, ...author, publishedInWords(reading.published), languageInWords(reading.language)]
}
