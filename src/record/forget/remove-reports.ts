import type { Db } from "../store/db.ts"
import { normalisedUrl } from "../store/identity.ts"
import { lineTables } from "../store/lines.ts"
import type { Digest } from "./digest.ts"
import { isKnown } from "./known.ts"
import type { KnownDigests } from "./tombstone.ts"

type Row = Readonly<{ report: number; key: string; hash: Uint8Array; outlet: string | null; url: string | null }>

/** Reports that went, by their ids in the table, and the keys that they had. */
export type Removed = Readonly<{ reports: readonly number[]; keys: ReadonlySet<string> }>

/**
 * Takes away every report that a digest tells by its key, the hash of a revision, or its outlet, with all of its
 * revisions and readings; and what was kept so that its address is asked for changes only. Their words stay in the
 * index until that is made anew.
 */
export const removeReports = (db: Db, known: KnownDigests, digest: Digest): Removed => {
  const rows = db.all<Row>(
    `SELECT report.id AS report, key, hash, outlet.name AS outlet, url
       FROM revision JOIN report ON report.id = revision.report LEFT JOIN outlet ON outlet.id = revision.outlet`,
  )
  const told = rows.filter(({ key, hash, outlet }) =>
    isKnown(known, digest, { key, hash, ...(outlet !== null && { outlet }) }),
  )
  const reports = new Set(told.map(({ report }) => report))
  const asList = JSON.stringify([...reports])
  const among = "IN (SELECT value FROM json_each(?))"
  const readings = `IN (SELECT reading.id FROM reading JOIN revision ON revision.id = reading.revision
    WHERE revision.report ${among})`
  for (const table of lineTables) db.run(`DELETE FROM ${table} WHERE reading ${readings}`, asList)
  db.run(`DELETE FROM reading WHERE id ${readings}`, asList)
  db.run(`UPDATE report SET current = NULL WHERE id ${among}`, asList)
  db.run(`DELETE FROM revision WHERE report ${among}`, asList)
  db.run(`DELETE FROM report WHERE id ${among}`, asList)
  const gone = rows.filter(({ report }) => reports.has(report))
  const urls = gone.flatMap(({ url }) => (url === null ? [] : [url, normalisedUrl(url)]))
  db.run(`DELETE FROM validator WHERE url ${among}`, JSON.stringify(urls))
  return { reports: [...reports], keys: new Set(gone.map(({ key }) => key)) }
}
