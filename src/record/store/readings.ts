import type { Engine, Reading } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import { forgotten } from "../forget/index.ts"
import { packReading, readingAt, reportAt } from "./bodies.ts"
import type { Db } from "./db.ts"
import { currentReading } from "./keep.ts"
import { dropLines, putLines } from "./lines.ts"
import type { Packer } from "./packed.ts"

/** A revision and the report that stands in it: what is handed to the engine, and handed back with its reading. */
export type Waiting = Readonly<{ revision: number; report: Report }>

/** What a failure leaves in the record: a Problem's code and message. */
export type Told = Readonly<{ code: string; message: string }>

export type Store = Readonly<{ db: Db; packer: Packer; now: () => string }>

/**
 * Keeps a reading: the body, the lines that can be asked, their words, and that the revision is read; all or nothing.
 * A reading that its engine gave before is not added again. Lines are laid out for a report's newest revision only.
 *
 * @returns false where the text that was read is no longer there (forgotten, or blanked in part, in the meantime):
 *   then nothing is kept
 */
export const putReading = (store: Store, { revision, report }: Waiting, given: Reading): boolean =>
  store.db.transaction(() => {
    const { db, packer, now } = store
    const row = db.get<{ text: string; current: number }>(
      "SELECT text, current FROM revision JOIN report ON report.id = revision.report WHERE revision.id = ?",
      revision,
    )
    if (row === undefined || row.text !== report.text) return false
    // Knowledge may name one whose name was blanked.
    const reading = forgotten(db).redactReading(given)
    const engine = engineOf(db, reading.engine)
    const body = packReading(packer, row.text, reading)
    const before = currentReading(db, revision)
    if (before === null || !isThere(db, before, { engine, body })) {
      if (before !== null) dropLines(db, before)
      const { id } = db.run(
        "INSERT INTO reading (revision, engine, made, dictionary, body) VALUES (?, ?, ?, ?, ?)",
        ...[revision, engine, now(), packer.dictionary, body],
      )
      if (row.current === revision) putLines(db, id, { text: row.text, reading })
    }
    db.run("UPDATE revision SET state = 'read', problem_code = NULL, problem = NULL WHERE id = ?", revision)
    return true
  })

type Body = Readonly<{ engine: number; body: Uint8Array }>

const isThere = (db: Db, reading: number, { engine, body }: Body): boolean =>
  db.get("SELECT 1 FROM reading WHERE id = ? AND engine = ? AND body = ?", reading, engine, body) !== undefined

/** Keeps why a revision could not be read. What an earlier engine read stays. */
export const putProblem = ({ db }: Store, revision: number, { code, message }: Told): void => {
  db.run(
    `UPDATE revision SET state = 'failed', problem_code = ?, problem = ?, attempts = attempts + 1 WHERE id = ?`,
    ...[code, message, revision],
  )
}

export type Unread = Readonly<{
  /** Revisions after this one; 0 to begin. */
  after: number
  limit: number
  /** Those that could not be read instead of those that nobody has tried. */
  failed?: boolean
}>

/** The newest revisions that wait to be read, oldest first. */
export const unread = ({ db, packer }: Store, { after, limit, failed = false }: Unread): readonly Waiting[] =>
  db
    .all<{ id: number }>(
      `SELECT revision.id FROM revision JOIN report ON report.id = revision.report
         WHERE state = ? AND state <> 'read' AND revision.id > ? AND current = revision.id
         ORDER BY revision.id LIMIT ?`,
      ...[failed ? "failed" : "waiting", after, limit],
    )
    .map(({ id }) => ({ revision: id, report: reportAt(db, packer, id)! }))

export type Reread = Readonly<{
  /** Reports received at this time or later, ISO 8601. */
  since?: string
  /** The engine that is there now. */
  engine: Engine
}>

const page = 100

/**
 * The newest revisions whose newest reading is another engine's, oldest first. Readings may be put while it runs:
 * each revision comes once.
 */
export const toReread = function* ({ db, packer }: Store, { since = "", engine }: Reread): Generator<Waiting> {
  const description = JSON.stringify(engine)
  let after = 0
  for (;;) {
    const found = db.all<{ id: number }>(
      `SELECT revision.id FROM revision JOIN report ON report.id = revision.report
         WHERE revision.id > ? AND current = revision.id AND state = 'read' AND received >= ?
           AND (SELECT description FROM reading JOIN engine ON engine.id = reading.engine
                  WHERE reading.revision = revision.id ORDER BY reading.id DESC LIMIT 1) IS NOT ?
         ORDER BY revision.id LIMIT ?`,
      ...[after, since, description, page],
    )
    for (const { id } of found) {
      const report = reportAt(db, packer, id)
      if (report !== null) yield { revision: id, report }
    }
    if (found.length < page) return
    after = found.at(-1)!.id
  }
}

/** What is said of a report today: the newest reading of its newest revision. */
export const readingOf = ({ db, packer }: Store, report: number): Reading | null => {
  const row = db.get<{ current: number }>("SELECT current FROM report WHERE id = ?", report)
  const reading = row === undefined ? null : currentReading(db, row.current)
  return reading === null ? null : readingAt(db, packer, reading)
}

const engineOf = (db: Db, engine: Engine): number => {
  const description = JSON.stringify(engine)
  const known = db.get<{ id: number }>("SELECT id FROM engine WHERE description = ?", description)
  return known?.id ?? db.run("INSERT INTO engine (description) VALUES (?)", description).id
}
