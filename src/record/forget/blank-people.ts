import type { Report } from "../../report/index.ts"
import { packReport, readingAt, reportAt } from "../store/bodies.ts"
import type { Db } from "../store/db.ts"
import { hashOf } from "../store/identity.ts"
import { lineTables } from "../store/lines.ts"
import { type Packer, packerOf } from "../store/packed.ts"
import type { Digest } from "./digest.ts"
import { type Redactor, redactorOf } from "./redact.ts"
import type { KnownDigests } from "./tombstone.ts"

/**
 * Blanks the people whom digests tell in every revision, read or not, that names one of them; what was read in it goes,
 * and it waits to be read again. Gives the reports that were changed.
 */
export const blankPeople = (db: Db, known: KnownDigests, digest: Digest): readonly number[] => {
  if (!known.values().some((all) => all.some(({ tells }) => tells === "name"))) return []
  const packer = packerOf(db)
  const redactor = redactorOf(known, digest)
  const changed = new Set<number>()
  for (const { id, report } of db.all<{ id: number; report: number }>("SELECT id, report FROM revision"))
    if (blankRevision({ db, packer, redactor }, id)) changed.add(report)
  return [...changed]
}

type Blanking = Readonly<{ db: Db; packer: Packer; redactor: Redactor }>

const blankRevision = ({ db, packer, redactor }: Blanking, revision: number): boolean => {
  const report = reportAt(db, packer, revision)!
  const bare = redactor.report(report)
  const readings = db.all<{ id: number }>("SELECT id FROM reading WHERE revision = ?", revision)
  const isRead = (): boolean =>
    readings.some(({ id }) => {
      const reading = readingAt(db, packer, id)!
      return redactor.reading(reading) !== reading
    })
  if (bare === report && !isRead()) return false
  for (const { id } of readings) dropReading(db, id)
  putBare({ db, packer }, revision, bare)
  return true
}

/** Without its words' leaving the index, which is made anew. */
const dropReading = (db: Db, reading: number): void => {
  for (const table of lineTables) db.run(`DELETE FROM ${table} WHERE reading = ?`, reading)
  db.run("DELETE FROM reading WHERE id = ?", reading)
}

const putBare = ({ db, packer }: Omit<Blanking, "redactor">, revision: number, report: Report): void => {
  db.run(
    `UPDATE revision SET text = ?, title = ?, author = ?, hash = ?, dictionary = ?, body = ?,
       state = 'waiting', problem_code = NULL, problem = NULL, attempts = 0 WHERE id = ?`,
    ...[report.text, report.title ?? null, report.author ?? null, hashOf(report)],
    ...[packer.dictionary, packReport(packer, report), revision],
  )
}
