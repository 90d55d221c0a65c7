import type { Act, EventType, FlagKind, Span } from "../../base/index.ts"

/** What can be found: reports as a whole, and the lines of what was read in them. */
export const kinds = ["reports", "statements", "events"] as const
export type Kind = (typeof kinds)[number]

/**
 * What is left of all that could be found. A filter leaves out the kinds that have no such thing: only statements have
 * a speaker and an act, only events a type.
 */
export type Filters = Readonly<{
  in?: readonly Kind[]
  /** Who speaks: a party's name or id (its own, or in knowledge), or a country's name or code for all of its parties. */
  speaker?: string
  /** Who speaks, acts or is acted upon, or is named in the report at all; given as `speaker` is. */
  party?: string
  issue?: string
  type?: EventType
  act?: Act
  /** When the report was published: EDTF, year, month or day; both ends count. */
  from?: string
  to?: string
  outlet?: string
  /** Reports with such a flag, and the lines that it lies on. */
  flag?: FlagKind
}>

export type Query = Readonly<{
  /** A person's words, as `soughtIn` reads them; empty for all that the filters leave, the newest first. */
  words: string
  filters?: Filters
  limit: number
  offset?: number
}>

/** A report, told briefly; of its newest revision. */
export type ReportHead = Readonly<{
  id: string
  title: string | null
  outlet: string | null
  published: string | null
  url: string | null
}>

/** Words of the record's, and where in them those stand that were looked for. */
export type Marked = Readonly<{ text: string; marks: readonly Span[] }>

/** A party, told briefly; `id` is its id in the record: P7. */
export type PartyName = Readonly<{ id: string; name: string; country: string | null }>

type Of = Readonly<{ id: string; report: ReportHead; passage: Marked }>

/** `at` is where a line stands in the report's text; of a report the passage, null where that is the headline. */
export type Hit =
  | (Of & Readonly<{ kind: "report"; at: Span | null }>)
  | (Of & Readonly<{ kind: "statement"; at: Span; act: Act; speaker: PartyName | null; source: string | null }>)
  | (Of &
      Readonly<{
        kind: "event"
        at: Span
        type: EventType
        actors: readonly PartyName[]
        recipients: readonly PartyName[]
        date: string | null
      }>)

/** A page of what was found, the best first, and how much there is. */
export type Found = Readonly<{ total: number; hits: readonly Hit[] }>
