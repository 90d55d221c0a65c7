import type { Db } from "../store/db.ts"
import { apply } from "./apply.ts"
import { addBeside } from "./beside.ts"
import { digestWith, saltOf } from "./digest.ts"
import { copiesOf, reportTombstone, type Target, tombstoneFor } from "./target.ts"

/** What was taken away. Ids are given for the last time. */
export type Forgot = Readonly<{
  /** Reports that are gone. */
  removed: readonly string[]
  /** Reports in which names were blanked; they wait to be read again. */
  blanked: readonly string[]
  /** Reports with the same text as one that is gone, which are there yet. */
  copies: readonly string[]
  /** True where another program reads the record: its journal (`PATH-wal`) holds the words until that is closed. */
  traces: boolean
}>

/**
 * Forgets a report, a person or an outlet, wholly: text, lines, words in the index, older revisions and readings. What
 * is left are salted digests, in the record and in `PATH.forgotten`, by which it is known should it come back; they are
 * on the disk before anything is deleted, so that what was begun is ended when the record is next opened.
 *
 * With `copies`, reports that hold the same text as one that goes, go too.
 *
 * @throws Problem `id-unknown` where the record has no such thing, or several people bear the name
 */
export const forget = (db: Db, target: Target, { copies = false } = {}): Forgot => {
  const salt = saltOf(db)
  const digest = digestWith(salt)
  const meant = tombstoneFor(db, digest, target)
  const same = copiesOf(db, target)
  const tombstones = [meant, ...(copies ? same.map((report) => reportTombstone(db, digest, report)) : [])]
  addBeside(db.path, salt, tombstones)
  const { removed, blanked, traces } = apply(db, tombstones)
  return {
    removed: removed.map(idOf),
    blanked: blanked.map(idOf),
    copies: copies ? [] : same.map(idOf),
    traces,
  }
}

const idOf = (report: number): string => `R${report}`
