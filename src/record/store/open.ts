import { mkdirSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { Problem } from "../../base/index.ts"
import { applyTombstones, lacksTombstones } from "../forget/index.ts"
import { type Db, dbOver } from "./db.ts"
import { problemOf, unreachable } from "./failing.ts"
import { headerOf } from "./header.ts"
import { migrate, newest, versionOf } from "./migrate.ts"

export type { Db } from "./db.ts"

export type OpenMode = Readonly<{
  /** `write` makes the record where there is none, and brings an older one up to date; `read` changes nothing. */
  mode: "write" | "read"
  /** How long another program's writing is waited for, in milliseconds. */
  timeout?: number
}>

const patience = 10_000

/**
 * Opens a record. One that is newer than this program, or no record at all, is told by its first bytes: nothing of
 * it is touched, its journal neither.
 *
 * @throws Problem `record-missing`, `record-not-ours`, `record-newer`, `record-outdated`, `record-broken`,
 *   `record-locked`, `record-unreachable`, `disk-full`
 */
export const openDb = (path: string, { mode, timeout = patience }: OpenMode): Db => {
  const header = headerOf(path)
  if (header === null && mode === "read")
    throw new Problem("record-missing", `${path}: there is no record; \`demarche ingest\` makes one`)
  if (header === null) makeFolder(path)
  else if (!header.isRecord)
    throw new Problem("record-not-ours", `${path}: not a record of Démarche's; nothing was changed: name another file`)
  else refuseNewer(path, header.version)
  let connection: DatabaseSync | undefined
  try {
    if (header !== null) lookIntoJournal(path, timeout)
    connection = new DatabaseSync(path, { readOnly: mode === "read", timeout })
    const db = dbOver(connection, path, mode)
    prepare(db)
    return db
  } catch (error) {
    if (connection?.isOpen) connection.close()
    throw problemOf(error, path)
  }
}

/** What each connection has to be told: SQLite keeps only the journal's mode in the file. */
const prepare = (db: Db): void => {
  db.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000")
  if (db.mode === "read") {
    const version = versionOf(db)
    if (version < newest()) throw outdated(db.path, `it has version ${version}, this program reads ${newest()}`)
    if (lacksTombstones(db, db.path)) throw outdated(db.path, "it holds what was to be forgotten since")
    return
  }
  // Rows of a kilobyte leave less of a large page unused. A record that is there keeps its pages.
  db.exec("PRAGMA page_size = 8192")
  // What is acknowledged outlives a cut of power; what is deleted is overwritten.
  db.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
  migrate(db)
  db.exec("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 4194304")
  applyTombstones(db, db.path)
}

/** The version may stand in the journal yet: it is read without writing, lest closing moves the journal into the file. */
const lookIntoJournal = (path: string, timeout: number): void => {
  if (!statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) return
  const look = new DatabaseSync(path, { readOnly: true, timeout })
  try {
    refuseNewer(path, (look.prepare("PRAGMA user_version").get() as { user_version: number }).user_version)
  } finally {
    look.close()
  }
}

const refuseNewer = (path: string, version: number): void => {
  if (version <= newest()) return
  const message = `${path}: the record has version ${version}, this program knows ${newest()} at most`
  throw new Problem("record-newer", `${message}; nothing was changed: use a newer demarche`)
}

/** Of a record that is to be read and must be written to first. */
const outdated = (path: string, why: string): Problem =>
  new Problem("record-outdated", `${path}: ${why}; open it once for writing (\`demarche check\` does)`)

const makeFolder = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw unreachable(path, (error as Error).message, error)
  }
}
