import type { Happened } from "../ingest/index.ts"
import { rateOf } from "./progress.ts"
import { count } from "./view/words.ts"

/** What a run of `ingest`, `retry` or `reread` has done so far. */
export type Tally = Record<
  "new" | "revision" | "same" | "forgotten" | "failed" | "skipped" | "read" | "unreadable",
  number
>

export const emptyTally = (): Tally => ({
  new: 0,
  revision: 0,
  same: 0,
  forgotten: 0,
  failed: 0,
  skipped: 0,
  read: 0,
  unreadable: 0,
})

export const addTo = (tally: Tally, happened: Happened): void => {
  if (happened.kind === "kept") tally[happened.outcome]++
  else if (happened.kind === "read") tally[happened.problem === null ? "read" : "unreadable"]++
  else tally[happened.kind]++
}

/** "12 new reports, 1 revision, 3 known already; 13 read; 1 failed". */
export const tallyInWords = (tally: Tally): string => {
  const parts: readonly (readonly [number, string])[] = [
    [tally.new, count(tally.new, "new report")],
    [tally.revision, count(tally.revision, "revision")],
    [tally.same, `${tally.same} known already`],
    [tally.forgotten, `${tally.forgotten} forgotten before and not taken in`],
    [tally.skipped, `${tally.skipped} left aside`],
    [tally.read, `${tally.read} read`],
    [tally.failed, `${count(tally.failed, "source")} without a report`],
    [tally.unreadable, `${count(tally.unreadable, "report")} that could not be read`],
  ]
  const told = parts.filter(([n]) => n > 0).map(([, words]) => words)
  return told.length === 0 ? "nothing to do" : told.join(", ")
}

/** How far a run is: a bar, what is stored, what is read, at what rate, and how long the rest will take. */
export const pace = (tally: Tally, waitingBefore: number, milliseconds: number): string => {
  const kept = tally.new + tally.revision + tally.same
  const done = tally.read + tally.unreadable
  const toRead = waitingBefore + tally.new + tally.revision
  const rate = rateOf(done, milliseconds)
  const left = done === 0 || toRead <= done ? "" : `, about ${timeInWords((toRead - done) / rate)} left`
  return `${bar(done, toRead)} ${count(kept, "report")} in, ${done} of ${toRead} read, ${rate.toFixed(1)} a second${left}`
}

const barWidth = 20

/** How much of it is done, as a bar. */
const bar = (done: number, all: number): string => {
  const full = all === 0 ? 0 : Math.floor((barWidth * done) / all)
  return "█".repeat(full) + "░".repeat(barWidth - full)
}

/** Seconds for a person who waits: "40 s", "3 min", "2 h 10 min". */
export const timeInWords = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
