import type { FieldMap } from "../../report/index.ts"
import type { Happened, Ingesting } from "../ingest/index.ts"
import { openEngine, openOnce } from "./engine.ts"
import { type Exit, exits, note } from "./fail.ts"
import { interruptible } from "./interrupt.ts"
import { onRecord } from "./on-record.ts"
import { type EngineOptions, openOptionsOf } from "./options.ts"
import { liveLine } from "./progress.ts"
import type { RecordOptions } from "./record-option.ts"
import { visibleLine } from "./safe.ts"
import { addTo, emptyTally, pace, tallyInWords } from "./tally.ts"

/** What the commands have in common that read reports into a record. */

export type RunOptions = EngineOptions &
  RecordOptions &
  Readonly<{ workers: number; quiet?: true; verbose?: true; map?: FieldMap }>

/** Reports that a worker has at hand, so that it never waits for the record. */
const atHand = 3

export type Run = Ingesting & Readonly<{ signal: AbortSignal }>

/**
 * Opens the record, lets `work` do its part with a live line on how far it is, says at the end what was done, and how the
 * command ends.
 */
export const runOnRecord = (options: RunOptions, work: (run: Run) => Promise<void>): Promise<Exit> => {
  const { workers, quiet = false, verbose = false } = options
  return onRecord(options, "write", async (record) => {
    const { signal, release } = interruptible()
    const line = liveLine(process.stderr, { quiet })
    const engine = openOnce(() => openEngine(openOptionsOf(options), { quiet }))
    const tally = emptyTally()
    const waitingBefore = record.counts().waiting
    const begun = performance.now()
    const tell = (happened: Happened): void => {
      addTo(tally, happened)
      const remark = remarkOn(happened, verbose)
      if (remark !== null) {
        line.clear()
        note(remark)
      }
      line.show(() => pace(tally, waitingBefore, performance.now() - begun))
    }
    try {
      const atOnce = workers * atHand
      await work({ record, reportsOf: reportsOf(options.map), open: engine.get, atOnce, signal, tell })
    } finally {
      line.clear()
      await engine.close()
      release()
    }
    if (!quiet) process.stdout.write(`${tallyInWords(tally)}\n`)
    if (signal.aborted) note("stopped; what came in is kept, and the same command goes on from there")
    return signal.aborted ? exits.interrupted : tally.failed + tally.unreadable > 0 ? exits.failed : exits.done
  })
}

/** What is said of a thing at once, beside being counted. */
const remarkOn = (happened: Happened, verbose: boolean): string | null => {
  if (happened.kind === "skipped")
    return verbose ? visibleLine(`${happened.name} is left aside: ${happened.why}`) : null
  if (happened.kind === "failed") return visibleLine(happened.problem.message)
  if (happened.kind === "read" && happened.problem !== null)
    return visibleLine(`${happened.name} is kept, but could not be read: ${happened.problem.message}`)
  return null
}

const reportsOf =
  (fields: FieldMap | undefined): Ingesting["reportsOf"] =>
  async (bytes, hints) => {
    const { fromBytes } = await import("../../report/index.ts")
    return [await fromBytes(bytes, { ...hints, ...(fields === undefined ? {} : { fields }) })].flat()
  }
