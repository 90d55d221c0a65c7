import { Problem, type Span } from "../../base/index.ts"
import type { Reading, Report } from "../../engine/index.ts"
import type { RecordFile } from "../../record/index.ts"
import type { Taken } from "./keep.ts"
import { toldOf } from "./reading.ts"

/** A Reading made elsewhere and the report that it is of, with the place where they stand; or why they are not to be had. */
export type ReadElsewhere =
  | Readonly<{ kind: "read"; name: string; report: Report; reading: Reading }>
  | Readonly<{ kind: "problem"; problem: Problem }>

/** Reports kept at a time. */
const batch = 64

/**
 * Keeps reports with the Readings that another machine, or another engine, made of them. A Reading whose spans do not lie within
 * its report's text is refused: no span, no record.
 *
 * @throws Problem of the record
 */
export const importReadings = async (
  pairs: AsyncIterable<ReadElsewhere>,
  { record, source, tell }: Readonly<{ record: RecordFile; source: string; tell: (taken: Taken) => void }>,
): Promise<void> => {
  let waiting: ReadElsewhere[] = []
  const flush = (): void => {
    for (const taken of record.together(() => waiting.map((one) => keepRead(one, record, source)))) tell(taken)
    waiting = []
  }
  for await (const one of pairs) {
    waiting.push(one)
    if (waiting.length === batch) flush()
  }
  flush()
}

const keepRead = (one: ReadElsewhere, record: RecordFile, source: string): Taken => {
  if (one.kind === "problem") return { kind: "failed", name: source, problem: toldOf(one.problem) }
  const { report, reading } = one
  const outside = spansOf(reading).find(({ start, end }) => start > end || end > report.text.length)
  if (outside) {
    const what = `${one.name}: a span of the Reading, ${outside.start} to ${outside.end}, is not within the text`
    const problem = new Problem("reading-invalid", `${what}: give the text that was read, to the letter`)
    return { kind: "failed", name: one.name, problem: toldOf(problem) }
  }
  const { outcome, revision } = record.keep(report, { name: source })
  // A text in which someone's name is blanked is not the one that was read.
  if (revision !== null) record.putReading({ revision, report }, reading)
  return { kind: "kept", outcome }
}

/** Every span in a value. */
const spansOf = (value: unknown): readonly Span[] => {
  if (typeof value !== "object" || value === null) return []
  const { start, end } = value as Partial<Span>
  const own = typeof start === "number" && typeof end === "number" ? [{ start, end }] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}
