import type { Db } from "./db.ts"
import { lineTables } from "./lines.ts"

/** How much there is. Of reports, statements, events, entities and flags what is current. */
export type Counts = Readonly<{
  reports: number
  revisions: number
  readings: number
  read: number
  waiting: number
  failed: number
  statements: number
  events: number
  entities: number
  flags: number
  failures: number
  forgotten: number
}>

export const countsOf = (db: Db): Counts => {
  const state = `SELECT count(*) FROM revision JOIN report ON report.current = revision.id WHERE state =`
  const rows = (table: string): string => `(SELECT count(*) FROM ${table}) AS`
  return {
    ...db.get<Counts>(
      `SELECT ${rows("report")} reports, ${rows("revision")} revisions, ${rows("reading")} readings,
         (${state} 'read') AS read, (${state} 'waiting') AS waiting, (${state} 'failed') AS failed,
         ${rows("statement_line")} statements, ${rows("event_line")} events, ${rows("entity")} entities, ${rows("flag")} flags,
         ${rows("failure")} failures, ${rows("tombstone")} forgotten`,
    )!,
  }
}

/** What is wrong with a record, and what nothing refers to any more (no fault). */
export type Checked = Readonly<{
  faults: readonly string[]
  orphans: Readonly<{ parties: number; outlets: number; engines: number }>
  counts: Counts
}>

/** Looks at every page, every reference, the index of words and what must hold of the lines. Takes a while. */
export const check = (db: Db): Checked => ({
  faults: [...pageFaults(db), ...referenceFaults(db), ...wordFaults(db), ...lineFaults(db)],
  orphans: {
    parties: count(db, "party WHERE id NOT IN (SELECT party FROM entity)"),
    outlets: count(db, "outlet WHERE id NOT IN (SELECT outlet FROM revision WHERE outlet IS NOT NULL)"),
    engines: count(db, "engine WHERE id NOT IN (SELECT engine FROM reading)"),
  },
  counts: countsOf(db),
})

const count = (db: Db, from: string): number => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${from}`)!.n

const pageFaults = (db: Db): readonly string[] =>
  db
    .all<{ integrity_check: string }>("PRAGMA integrity_check")
    .map((row) => row.integrity_check)
    .filter((told) => told !== "ok")

const referenceFaults = (db: Db): readonly string[] =>
  db
    .all<{ table: string; rowid: number | null; parent: string }>("PRAGMA foreign_key_check")
    .map(({ table, rowid, parent }) => `${table} ${rowid ?? ""} refers to a ${parent} that is not there`)

/** Each index of words, and the rows that it is of. */
const indexes = [
  ["report_words", "current_text"],
  ["statement_words", "statement_line"],
  ["event_words", "event_line"],
  ["party_words", "party"],
] as const

const wordFaults = (db: Db): readonly string[] =>
  indexes.flatMap(([index, rows]) => {
    const missing = count(db, `(SELECT id FROM ${rows} EXCEPT SELECT id FROM ${index}_docsize)`)
    const left = count(db, `(SELECT id FROM ${index}_docsize EXCEPT SELECT id FROM ${rows})`)
    return [
      ...(missing > 0 ? [`${index}: ${missing} rows cannot be found by their words`] : []),
      ...(left > 0 ? [`${index}: words of ${left} rows that are not there`] : []),
    ]
  })

/** Laws of the tables that no constraint can say, each as the rows that break it. */
const laws: readonly (readonly [what: string, rows: string])[] = [
  ["a report without a newest revision", "report WHERE current IS NULL"],
  [
    "a report whose newest revision is another's, or not its newest",
    `report JOIN revision ON revision.id = report.current
       WHERE revision.report <> report.id
         OR EXISTS (SELECT 1 FROM revision AS later WHERE later.report = report.id AND later.number > revision.number)`,
  ],
  [
    "a revision that is read and has no reading",
    "revision WHERE state = 'read' AND NOT EXISTS (SELECT 1 FROM reading WHERE reading.revision = revision.id)",
  ],
  ...lineTables.map(
    (table) =>
      [
        `a line of a reading that is not current (${table})`,
        `${table} JOIN reading ON reading.id = ${table}.reading
           JOIN revision ON revision.id = reading.revision JOIN report ON report.id = revision.report
           WHERE report.current <> revision.id
             OR EXISTS (SELECT 1 FROM reading AS later WHERE later.revision = revision.id AND later.id > reading.id)`,
      ] as const,
  ),
]

const lineFaults = (db: Db): readonly string[] =>
  laws.flatMap(([what, rows]) => {
    const broken = count(db, rows)
    return broken > 0 ? [`${what}: ${broken}`] : []
  })
