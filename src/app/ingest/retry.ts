import type { Incoming, Item } from "../../intake/index.ts"
import type { RecordFile, Waiting } from "../../record/index.ts"
import { type Ingesting, ingest } from "./ingest.ts"
import type { FailedFrom } from "./keep.ts"
import { readWaiting } from "./reading.ts"

/**
 * Tries again what earlier runs failed at: reports that the engine could not read, and what gave no report (from the bytes that
 * were kept, or else from its source, which `receive` asks again).
 *
 * @throws as {@link ingest}
 */
export const retry = async (
  receive: (sources: readonly string[]) => AsyncIterable<Incoming>,
  tools: Ingesting,
): Promise<void> => {
  const { record, atOnce } = tools
  await readWaiting(failedIn(record, atOnce), tools)
  const again = new Set<string>()
  const items: Item[] = []
  for (const { hints: from, bytes } of record.failures()) {
    const { source, place, hints } = from as FailedFrom
    if (bytes) items.push({ kind: "item", name: source, bytes, hints, ...(place === undefined ? {} : { place }) })
    else again.add(source)
  }
  await ingest(joined(items, receive([...again])), tools)
}

function* failedIn(record: RecordFile, limit: number): Generator<Waiting> {
  for (let after = 0; ; ) {
    const found = record.unread({ after, limit, failed: true })
    if (found.length === 0) return
    yield* found
    after = found.at(-1)!.revision
  }
}

async function* joined<T>(...parts: readonly (Iterable<T> | AsyncIterable<T>)[]): AsyncGenerator<T> {
  for (const part of parts) yield* part
}
