import type { Report } from "../../report/index.ts"
import type { Forgotten } from "../forget/index.ts"
import { packReport } from "./bodies.ts"
import type { Db } from "./db.ts"
import { type From, hashOf, keyOf } from "./identity.ts"
import { dropLines } from "./lines.ts"
import type { Packer } from "./packed.ts"
import { addReportWords, dropReportWords } from "./words.ts"

/** What became of a report that was handed in, and which revision of which report it is. */
export type Kept =
  | Readonly<{ outcome: "new" | "revision" | "same"; report: number; revision: number }>
  | Readonly<{ outcome: "forgotten"; report: null; revision: null }>

export type Keeping = Readonly<{ db: Db; packer: Packer; forgotten: Forgotten; received: string }>

const wasForgotten: Kept = { outcome: "forgotten", report: null, revision: null }

/**
 * Keeps a report: nothing is added where the same one is there already, whatever it was called; another text under the
 * same key is a revision, and takes the place of what is there. Within a transaction.
 */
export const keepOne = (keeping: Keeping, given: Report, from: From): Kept => {
  const { db, forgotten } = keeping
  if (forgotten.isForgotten(given, keyOf(given, from), hashOf(given))) return wasForgotten
  const report = forgotten.redact(given)
  const key = keyOf(report, from)
  const hash = hashOf(report)
  const same = db.get<{ report: number; revision: number }>(
    "SELECT report, id AS revision FROM revision WHERE hash = ?",
    hash,
  )
  if (same !== undefined) return { outcome: "same", report: same.report, revision: same.revision }
  const known = db.get<{ id: number; current: number | null }>("SELECT id, current FROM report WHERE key = ?", key)
  if (known?.current != null) retire(db, known.current)
  const id = known?.id ?? db.run("INSERT INTO report (key) VALUES (?)", key).id
  const revision = putRevision(keeping, { report, id, hash })
  db.run("UPDATE report SET current = ? WHERE id = ?", revision, id)
  addReportWords(db, revision)
  return { outcome: known === undefined ? "new" : "revision", report: id, revision }
}

/** Takes a revision that a newer one follows out of what can be found. Its text and readings stay. */
const retire = (db: Db, revision: number): void => {
  dropReportWords(db, revision)
  const reading = currentReading(db, revision)
  if (reading !== null) dropLines(db, reading)
}

/** The newest reading of a revision; null where it is unread. */
export const currentReading = (db: Db, revision: number): number | null =>
  db.get<{ id: number }>("SELECT id FROM reading WHERE revision = ? ORDER BY id DESC LIMIT 1", revision)?.id ?? null

type Revised = Readonly<{ report: Report; id: number; hash: Uint8Array }>

const putRevision = ({ db, packer, received }: Keeping, { report, id, hash }: Revised): number =>
  db.run(
    `INSERT INTO revision
       (report, number, hash, text, title, outlet, author, url, language, published, published_basis, received, state,
        dictionary, body)
       VALUES (?, (SELECT count(*) + 1 FROM revision WHERE report = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)`,
    ...[id, id, hash, report.text, report.title ?? null, outletOf(db, report.outlet)],
    ...[report.author ?? null, report.url ?? null, report.language],
    ...[report.published?.value ?? null, report.published?.basis ?? null, received],
    ...[packer.dictionary, packReport(packer, report)],
  ).id

const outletOf = (db: Db, name: string | undefined): number | null => {
  if (name === undefined) return null
  const known = db.get<{ id: number }>("SELECT id FROM outlet WHERE name = ?", name)
  return known?.id ?? db.run("INSERT INTO outlet (name) VALUES (?)", name).id
}
