import type { EventType } from "../../base/index.ts"
import type { EventMode } from "../../knowledge/index.ts"
import type { WordRange } from "../../language/index.ts"
import type { Reading } from "../reading.ts"
import type { Clause } from "./clause.ts"
import type { TriggerRule } from "./rules/en/rule.ts"

/** An event as a Reading tells it. */
export type Event = Reading["events"][number]

/**
 * A word that tells of an event, before it is told: its clause, what it is, and what found it. `words` are those that
 * decided, the trigger first.
 */
export type Trigger = Readonly<{
  clause: Clause
  type: EventType
  mode?: EventMode
  parties: TriggerRule["parties"]
  by: "rule" | "model"
  id: string
  words: readonly number[]
  /** The index of the statement that is this event. */
  statement?: number
  range: WordRange
  confidence: number
}>

/** Deeds, which are told of whoever they were done by. */
export const deeds: ReadonlySet<EventType> = new Set(["PROTEST", "MOBILIZE", "COERCE", "ASSAULT"])

/** Acts in words: what they ask, refuse, promise or threaten is part of them, and seldom those whom they speak to. */
export const actsInWords: ReadonlySet<EventType> = new Set([
  "REQUEST",
  "REJECT",
  "AGREE",
  "THREATEN",
  "SUPPORT",
  "CONCEDE",
  "ACCUSE",
])

/** What is often said or done in answer to the act before. */
export const responses: ReadonlySet<EventType> = new Set(["REJECT", "ACCUSE", "THREATEN", "SUPPORT", "AGREE"])
