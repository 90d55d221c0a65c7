import type { Ingesting } from "./ingest.ts"
import { readWaiting } from "./reading.ts"

/**
 * Reads again what another engine read, of the reports that came in at `since` (ISO 8601) or later. The old readings are kept.
 *
 * @throws Problem of the record, or of models or knowledge that do not load
 */
export const reread = async (tools: Ingesting, since?: string): Promise<void> => {
  // An engine says what it is in all that it reads.
  const { engine } = await (await tools.open()).annotate({ id: "", text: "-" })
  const waiting = tools.record.toReread({ engine, ...(since === undefined ? {} : { since }) })
  await readWaiting(waiting, tools)
}
