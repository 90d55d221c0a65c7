import { isOfEngine, Problem } from "../../base/index.ts"
import type { Reader } from "../../engine/index.ts"
import type { RecordFile, Told, Waiting } from "../../record/index.ts"

export type ReadWaiting = Readonly<{
  record: RecordFile
  /** The engine, the same one each time; asked for when there is something to read. Whoever hands it in closes it. */
  open: () => Promise<Reader>
  /** Reports that are read at a time. */
  atOnce: number
  signal?: AbortSignal
  /** Told of each report as soon as its reading, or why there is none, is in the record. */
  tell: (read: ReportRead) => void
}>

/** A report that was read, or could not be. */
export type ReportRead = Readonly<{ kind: "read"; name: string; problem: Told | null }>

/**
 * Reads what waits, in its order, and keeps each reading as it comes. A report that cannot be read is kept with its
 * problem and the others go on. Once `signal` is aborted none is begun, and those begun are ended and kept.
 *
 * @throws Problem of the record, or of models or knowledge that do not load
 */
export const readWaiting = async (
  waiting: AsyncIterable<Waiting> | Iterable<Waiting>,
  { record, open, atOnce, signal, tell }: ReadWaiting,
): Promise<void> => {
  const underway = new Set<Promise<void>>()
  let broken: { cause: unknown } | undefined
  const readOne = async (one: Waiting, by: Reader): Promise<void> => {
    const problem = await by.read(one.report).then(
      (reading) => void record.putReading(one, reading),
      (error: unknown) => {
        if (isOfEngine(error)) throw error
        record.putProblem(one.revision, toldOf(error))
        return toldOf(error)
      },
    )
    tell({ kind: "read", name: one.report.id, problem: problem ?? null })
  }
  try {
    for await (const one of waiting) {
      if (signal?.aborted) break
      const work = readOne(one, await open())
        .catch((cause: unknown) => {
          broken ??= { cause }
        })
        .finally(() => underway.delete(work))
      underway.add(work)
      if (underway.size >= atOnce) await Promise.race(underway)
      if (broken) break
    }
  } finally {
    await Promise.all(underway)
  }
  if (broken) throw broken.cause
}

/** An error as the record keeps it. What is no Problem is a fault of ours. */
export const toldOf = (error: unknown): Told =>
  error instanceof Problem
    ? { code: error.code, message: error.message }
    : { code: "fault", message: error instanceof Error ? error.message : String(error) }
