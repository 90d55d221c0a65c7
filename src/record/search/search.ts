import { Problem } from "../../base/index.ts"
import type { Db } from "../store/db.ts"
import { type Condition, conditionsOf } from "./filters.ts"
import { hitOf } from "./hit.ts"
import type { CountryNames } from "./parties.ts"
import { type Found, type Kind, kinds, type Query } from "./query.ts"
import { matchOf, soughtIn } from "./words.ts"

/**
 * Finds quotations, events and reports by their words, the best first: BM25, where a line of a report stands before
 * the report; of equals the one that was published last. Without words, all that the filters leave, the newest first.
 * `countries` says what a country's name in a filter means where the record itself does not.
 *
 * @throws Problem `query-empty` where there is nothing to look for, `field-mistyped` for a date that is none
 */
export const search = (db: Db, query: Query, countries?: CountryNames): Found => {
  const { words, filters = {}, limit, offset = 0 } = query
  const sought = soughtIn(words)
  if (sought === null && Object.keys(filters).length === 0)
    throw new Problem("query-empty", "there is nothing to look for: give words, or a filter")
  const match = sought === null ? null : matchOf(sought)
  const conditions = conditionsOf(db, filters, countries)
  const parts = kinds.flatMap((kind) => {
    const asked = conditions(kind)
    return asked === null ? [] : [partOf(kind, match, asked)]
  })
  if (parts.length === 0) return { total: 0, hits: [] }
  const rows = db.all<Row>(
    pageSql(parts.map(({ sql }) => sql)),
    ...[...parts.flatMap(({ values }) => values), limit, offset],
  )
  return {
    total: rows[0]!.total,
    hits: rows.flatMap(({ kind, id }) => (id === null ? [] : [hitOf(db, { kind, id }, match)])),
  }
}

type Row = Readonly<{ total: number; kind: Kind; id: number | null }>

/**
 * How much words count: those of a headline twice. A report counts half, since its quotations say the same words in
 * fewer.
 */
const scores: Readonly<Record<Kind, string>> = {
  reports: "0.5 * bm25(report_words, 2.0, 1.0)",
  statements: "bm25(statement_words)",
  events: "bm25(event_words)",
}

/** Lines by their tables, and not by the views that cut their words from the text. */
const lines = (table: "statement" | "event") => ({
  table,
  stored: `${table}_line AS ${table}`,
  joined: `JOIN reading ON reading.id = ${table}.reading JOIN revision ON revision.id = reading.revision`,
  words: `${table}_words`,
  start: `${table}.start`,
})

/** Where each kind stands: its rows and their table, what it is joined with, the index of its words. */
const sources: Readonly<Record<Kind, Readonly<Record<"table" | "stored" | "joined" | "words" | "start", string>>>> = {
  reports: {
    table: "revision",
    stored: "revision",
    joined: "JOIN report ON report.id = revision.report AND report.current = revision.id",
    words: "report_words",
    start: "0",
  },
  statements: lines("statement"),
  events: lines("event"),
}

/** All of a kind that is found. CROSS JOIN has SQLite look the words up first, and the rows by them. */
const partOf = (kind: Kind, match: string | null, asked: readonly Condition[]): Condition => {
  const { table, stored, joined, words, start } = sources[kind]
  const [from, score] =
    match === null ? [stored, "0.0"] : [`${words} CROSS JOIN ${stored} ON ${table}.id = ${words}.rowid`, scores[kind]]
  const matching: readonly Condition[] = match === null ? [] : [{ sql: `${words} MATCH ?`, values: [match] }]
  const where = [...matching, ...asked]
  return {
    sql: `SELECT '${kind}' AS kind, ${table}.id AS id, revision.id AS revision, revision.published AS published,
        ${start} AS start, ${score} AS score
      FROM ${from} ${joined} ${where.length === 0 ? "" : `WHERE ${where.map(({ sql }) => sql).join(" AND ")}`}`,
    values: where.flatMap(({ values }) => values),
  }
}

const order = "score, published DESC NULLS LAST, revision DESC, kind = 'reports', start, kind DESC, id"

/** A report is at best as good as the best of its lines, and comes after them. A page behind the last has no row. */
const pageSql = (parts: readonly string[]): string => `
  WITH
    found AS MATERIALIZED (${parts.join(" UNION ALL ")}),
    ranked AS (
      SELECT kind, id, revision, published, start,
        iif(kind = 'reports',
          max(score, coalesce(min(iif(kind = 'reports', NULL, score)) OVER (PARTITION BY revision), score)),
          score) AS score
      FROM found
    ),
    page AS (
      SELECT * FROM ranked
      ORDER BY ${order}
      LIMIT ? OFFSET ?
    )
  SELECT (SELECT count(*) FROM found) AS total, page.kind, page.id FROM (SELECT 1) LEFT JOIN page
  ORDER BY ${order}`
