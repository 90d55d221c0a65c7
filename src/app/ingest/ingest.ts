import { EventEmitter, once } from "node:events"
import type { Reader } from "../../engine/index.ts"
import type { Incoming } from "../../intake/index.ts"
import type { RecordFile, Waiting } from "../../record/index.ts"
import { type Batch, batched } from "./batched.ts"
import { keep, prepare, type ReportsOf, type Taken } from "./keep.ts"
import { type ReportRead, readWaiting } from "./reading.ts"

/** What happened to one thing that came in, or to one report that was read, for whoever shows how far we are. */
export type Happened = Taken | ReportRead

export type Ingesting = Readonly<{
  record: RecordFile
  reportsOf: ReportsOf
  /** The engine, the same one each time; asked for when there is something to read. Whoever hands it in closes it. */
  open: () => Promise<Reader>
  /** Reports that are read at a time. */
  atOnce: number
  signal?: AbortSignal
  tell: (happened: Happened) => void
}>

/**
 * Keeps what comes in and reads it: the one place where sources, record and engine meet. A report is in the record
 * before it is read, and what an earlier run left unread is read first; so a run can be broken off at any moment and
 * begun again. Storing runs ahead of reading, so that it is soon known how much there is to read.
 *
 * @throws Problem of the record, or of models or knowledge that do not load
 */
export const ingest = async (incoming: AsyncIterable<Incoming>, tools: Ingesting): Promise<void> => {
  const news = new EventEmitter<{ news: [] }>()
  const broken = new AbortController()
  const signal = AbortSignal.any([broken.signal, ...(tools.signal ? [tools.signal] : [])])
  let isOver = false
  const storing = keepAll(incoming, { ...tools, signal }, () => news.emit("news")).finally(() => {
    isOver = true
    news.emit("news")
  })
  async function* waiting(): AsyncGenerator<Waiting> {
    for (let after = 0; ; ) {
      const wasOver = isOver
      const found = tools.record.unread({ after, limit: tools.atOnce })
      yield* found
      after = found.at(-1)?.revision ?? after
      if (found.length === 0 && wasOver) return
      if (found.length === 0 && !isOver) await once(news, "news")
    }
  }
  const reading = readWaiting(waiting(), tools).finally(() => broken.abort())
  const ended = await Promise.allSettled([storing, reading])
  for (const one of ended) if (one.status === "rejected") throw one.reason
}

/** One wait for the disk serves as many; of large ones, as many as go into 16 MB. */
const batch: Batch<Incoming> = {
  most: 64,
  patience: 200,
  weigh: (one) => (one.kind === "item" ? one.bytes.length : 0),
  heaviest: 2 ** 24,
}

const keepAll = async (incoming: AsyncIterable<Incoming>, tools: Ingesting, onKept: () => void): Promise<void> => {
  for await (const some of batched(incoming, batch)) {
    if (tools.signal?.aborted) return
    const prepared = await Promise.all(some.map((one) => prepare(one, tools.reportsOf)))
    const happened = tools.record.together(() => prepared.flatMap((one) => keep(one, tools.record)))
    happened.forEach(tools.tell)
    onKept()
  }
}
