import { Problem } from "../../base/index.ts"
import type { Db } from "../store/db.ts"
import { besidePath, readBeside } from "./beside.ts"
import { blankPeople } from "./blank-people.ts"
import { digestWith, saltOf } from "./digest.ts"
import { forgetFailures } from "./failures.ts"
import { removeReports } from "./remove-reports.ts"
import { digestsOf, isApplied, knownDigests, putTombstone, type Tombstone } from "./tombstone.ts"

/** Reports, by their ids in the table, of which something was taken. */
export type Applied = Readonly<{ removed: readonly number[]; blanked: readonly number[]; traces: boolean }>

/**
 * Takes all that tombstones tell out of a record, in one transaction, and then the room that it took out of the file.
 * It is the one way in which anything is forgotten: at once, and in an older copy of the record that comes back.
 */
export const apply = (db: Db, tombstones: readonly Tombstone[]): Applied => {
  const known = digestsOf(tombstones)
  const digest = digestWith(saltOf(db))
  const done = db.transaction(() => {
    for (const tombstone of tombstones) putTombstone(db, tombstone)
    const removed = removeReports(db, known, digest)
    const blanked = blankPeople(db, known, digest)
    forgetFailures(db, { known, digest, keys: removed.keys })
    removeUnnamed(db)
    return { removed: removed.reports, blanked }
  })
  return { ...done, traces: !scrub(db) }
}

/** Parties and outlets that nothing refers to any more; and the index of words made anew, so that it holds no other. */
const removeUnnamed = (db: Db): void => {
  db.run("DELETE FROM party WHERE id NOT IN (SELECT party FROM entity)")
  db.run("DELETE FROM outlet WHERE id NOT IN (SELECT outlet FROM revision WHERE outlet IS NOT NULL)")
  for (const index of ["report_words", "statement_words", "event_words", "party_words"])
    db.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`)
}

/**
 * Writes the file anew without what was deleted, and empties the journal. False where another program reads the
 * record: then its journal holds the old pages until that program closes it.
 */
const scrub = (db: Db): boolean => {
  try {
    db.exec("VACUUM")
    return db.get<{ busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)")!.busy === 0
  } catch (error) {
    if (error instanceof Problem && error.code === "record-locked") return false
    throw error
  }
}

/** Whether tombstones stand beside a record that it does not have: it is an older copy, and must be written to first. */
export const lacksTombstones = (db: Db, path: string): boolean => {
  const beside = readBeside(path)
  if (beside.length === 0) return false
  const known = knownDigests(db)
  const salt = saltOf(db)
  return beside.some((one) => one.salt !== salt || !isApplied(known, one))
}

/**
 * Forgets in a record what the tombstones beside it say, where it is an older copy that knows nothing of it.
 *
 * @throws Problem `record-not-ours` where they are of another record
 */
export const applyTombstones = (db: Db, path: string): void => {
  const beside = readBeside(path)
  if (beside.length === 0) return
  const known = knownDigests(db)
  takeSalt(db, path, { salts: new Set(beside.map(({ salt }) => salt)), isNew: known.size === 0 })
  const lacking = beside.filter((one) => !isApplied(known, one))
  if (lacking.length > 0) apply(db, lacking)
}

/** A record that has forgotten nothing yet takes the salt of what it is to forget. */
const takeSalt = (db: Db, path: string, { salts, isNew }: Readonly<{ salts: ReadonlySet<string>; isNew: boolean }>) => {
  const [salt, ...others] = salts
  if (salt === undefined || (salt === saltOf(db) && others.length === 0)) return
  if (!isNew || others.length > 0)
    throw new Problem(
      "record-not-ours",
      `${besidePath(path)}: it tells what another record was made to forget; nothing was changed: put it beside that one`,
    )
  db.run("UPDATE salt SET bytes = ?", Buffer.from(salt, "hex"))
}
