import type { Act, EventType, Span } from "../../base/index.ts"
import type { Db } from "../store/db.ts"
import { excerptOf } from "./excerpt.ts"
import { type HeadRow, headColumns, headOf } from "./head.ts"
import { close, marksIn, marksWithin, open } from "./marks.ts"
import type { Hit, Kind, PartyName } from "./query.ts"

/** A row that was found: of a report its revision's id, of a line its own. */
export type FoundRow = Readonly<{ kind: Kind; id: number }>

/** All that is shown of a row. `match` is the query in FTS5's language, null where no words were asked for. */
export const hitOf = (db: Db, { kind, id }: FoundRow, match: string | null): Hit => {
  switch (kind) {
    case "reports":
      return reportHit(db, id, match)
    case "statements":
      return statementHit(db, id, match)
    case "events":
      return eventHit(db, id, match)
    default:
      return kind satisfies never
  }
}

const lineJoins = (table: string): string =>
  `${table} JOIN reading ON reading.id = ${table}.reading JOIN revision ON revision.id = reading.revision
     LEFT JOIN outlet ON outlet.id = revision.outlet`

const marked = (db: Db, sql: string, row: number, match: string | null): readonly Span[] => {
  if (match === null) return []
  const found = db.get<{ marked: string | null }>(sql, open, close, match, row, row)
  return marksIn(found?.marked ?? "")
}

/** With `rowid = ?` beside MATCH, SQLite 3.53 gives the first row that matches, whatever its rowid. */
const highlight = (index: string, column: number): string =>
  `SELECT highlight(${index}, ${column}, ?, ?) AS marked FROM ${index} WHERE ${index} MATCH ? AND rowid BETWEEN ? AND ?`

const reportHit = (db: Db, id: number, match: string | null): Hit => {
  const row = db.get<HeadRow & Readonly<{ text: string }>>(
    `SELECT ${headColumns}, revision.text FROM revision LEFT JOIN outlet ON outlet.id = revision.outlet
       WHERE revision.id = ?`,
    id,
  )!
  const report = headOf(row)
  const inText = marked(db, highlight("report_words", 1), id, match)
  const inTitle = inText.length > 0 ? [] : marked(db, highlight("report_words", 0), id, match)
  const of = { kind: "report", id: report.id, report } as const
  if (row.title !== null && inTitle.length > 0) return { ...of, at: null, passage: { text: row.title, marks: inTitle } }
  const at = excerptOf(row.text, inText)
  return { ...of, at, passage: { text: row.text.slice(at.start, at.end), marks: marksWithin(at, inText) } }
}

type Line = HeadRow & Readonly<{ line: string; start: number; end: number; words: string }>

const lineHit = (row: Line, marks: readonly Span[]) => {
  const report = headOf(row)
  const { line, start, end, words } = row
  return { id: `${report.id}/${line}`, report, at: { start, end }, passage: { text: words, marks } }
}

const statementHit = (db: Db, id: number, match: string | null): Hit => {
  const row = db.get<Line & Readonly<{ act: Act; source: string | null; speaker: number | null }>>(
    `SELECT ${headColumns}, line, start, "end", content AS words, act, source, speaker
       FROM ${lineJoins("statement")} WHERE statement.id = ?`,
    id,
  )!
  const { act, source, speaker } = row
  const marks = marked(db, highlight("statement_words", 0), id, match)
  const [name] = partyNames(db, speaker === null ? [] : [speaker])
  return { kind: "statement", ...lineHit(row, marks), act, speaker: name ?? null, source }
}

const eventHit = (db: Db, id: number, match: string | null): Hit => {
  const row = db.get<Line & Readonly<{ type: EventType; date: string | null }>>(
    `SELECT ${headColumns}, line, start, "end", passage AS words, type, date
       FROM ${lineJoins("event")} WHERE event.id = ?`,
    id,
  )!
  const { type, date } = row
  const marks = marked(db, highlight("event_words", 0), id, match)
  const taking = db.all<{ role: "actor" | "recipient"; party: number }>(
    "SELECT role, party FROM event_party WHERE event = ? ORDER BY party",
    id,
  )
  const withRole = (wanted: string): readonly PartyName[] =>
    partyNames(
      db,
      taking.filter(({ role }) => role === wanted).map(({ party }) => party),
    )
  return {
    kind: "event",
    ...lineHit(row, marks),
    type,
    actors: withRole("actor"),
    recipients: withRole("recipient"),
    date,
  }
}

const partyNames = (db: Db, ids: readonly number[]): readonly PartyName[] =>
  ids.flatMap((id) => {
    const row = db.get<{ name: string; country: string }>("SELECT name, country FROM party WHERE id = ?", id)
    return row === undefined ? [] : [{ id: `P${id}`, name: row.name, country: row.country || null }]
  })
