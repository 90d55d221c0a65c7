import type { Reading } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import type { Db } from "../store/db.ts"
import { type Digest, digestWith, foldOutlet, hexOf, saltOf } from "./digest.ts"
import { redactorOf } from "./redact.ts"
import { type KnownDigests, knownDigests } from "./tombstone.ts"

/** What tells the forgotten when they come back. */
export type Forgotten = Readonly<{
  /** Whether a report, with the key and the hash that it would have, or its outlet was forgotten. */
  isForgotten: (report: Pick<Report, "outlet">, key: string, hash: Uint8Array) => boolean
  /** The report with the names of forgotten people blanked; the same object where it names none. */
  redact: (report: Report) => Report
  /** As `redact`, of what was read in a report. */
  redactReading: (reading: Reading) => Reading
}>

const ofRecord = new WeakMap<Db, Readonly<{ newest: number; forgotten: Forgotten }>>()

/** What a record was made to forget. Cheap to ask for again: digests are read when there are new ones. */
export const forgotten = (db: Db): Forgotten => {
  const { newest } = db.get<{ newest: number }>("SELECT coalesce(max(id), 0) AS newest FROM tombstone")!
  const before = ofRecord.get(db)
  if (before?.newest === newest) return before.forgotten
  const made = newest === 0 ? nothing : forgottenBy(knownDigests(db), digestWith(saltOf(db)))
  ofRecord.set(db, { newest, forgotten: made })
  return made
}

const nothing: Forgotten = {
  isForgotten: () => false,
  redact: (report) => report,
  redactReading: (reading) => reading,
}

const forgottenBy = (known: KnownDigests, digest: Digest): Forgotten => {
  const redactor = redactorOf(known, digest)
  return {
    isForgotten: ({ outlet }, key, hash) =>
      isKnown(known, digest, { key, hash }) || (outlet !== undefined && isKnown(known, digest, { outlet })),
    redact: redactor.report,
    redactReading: redactor.reading,
  }
}

/** Whether one of these is told. */
export const isKnown = (
  known: KnownDigests,
  digest: Digest,
  { key, hash, outlet }: Readonly<{ key?: string; hash?: Uint8Array; outlet?: string }>,
): boolean =>
  (key !== undefined && known.has(digest("key", key))) ||
  (hash !== undefined && known.has(digest("hash", hexOf(hash)))) ||
  (outlet !== undefined && known.has(digest("outlet", foldOutlet(outlet))))
