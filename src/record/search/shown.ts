import type { Amount, Entity, Reading, Statement } from "../../reading/index.ts"
import type { Passage } from "./passage.ts"
import type { ReportHead } from "./query.ts"

export type Event = Reading["events"][number]
type Flag = Reading["flags"][number]
type Time = Reading["times"][number]
type Credit = Reading["credits"][number]

/** One by whose word the reader has a statement: an entity, or a credit of the report. */
export type Link = Readonly<{ id: string; name: string }>

type Line<Kind extends string, Of> = Readonly<{
  kind: Kind
  /** R12/S3 */
  id: string
  report: ReportHead
  /** Null where no words are the line's own: an entity that is only inferred. */
  passage: Passage | null
  /** The line as it stands in the Reading. */
  line: Of
}>

export type ShownReport = Readonly<{
  kind: "report"
  id: string
  report: ReportHead
  text: string
  author: string | null
  language: string
  received: string
  /** How many texts of the report there were; this is the newest. */
  revisions: number
  state: "waiting" | "read" | "failed"
  problem: string | null
  reading: Reading | null
}>

/** A party, and what the record has of it today. */
export type ShownParty = Readonly<{
  kind: "party"
  id: string
  name: string
  type: Entity["type"]
  actor: string | null
  country: string | null
  sector: string | null
  wikidata: string | null
  reports: number
  statements: number
  events: number
  /** The reports that name it, the newest first: ten at most. */
  newest: readonly ReportHead[]
}>

/** A line of the record, with its words and what hangs on it. */
export type Shown =
  | ShownReport
  | ShownParty
  | (Line<"statement", Statement> &
      Readonly<{
        speaker: Entity | null
        via: Entity | null
        addressees: readonly Entity[]
        chain: readonly Link[]
        inside: Statement | null
        /** Events that are known by this statement alone. */
        events: readonly Event[]
        flags: readonly Flag[]
      }>)
  | (Line<"event", Event> &
      Readonly<{
        actors: readonly Entity[]
        recipients: readonly Entity[]
        claimedIn: Statement | null
        flags: readonly Flag[]
      }>)
  | (Line<"entity", Entity> &
      Readonly<{
        /** Its id in the record, P7; null for one that nobody can ask for by name. */
        party: string | null
        says: readonly Statement[]
        events: readonly Event[]
      }>)
  | Line<"flag", Flag>
  | Line<"time", Time>
  | Line<"amount", Amount>
  | Line<"credit", Credit>
