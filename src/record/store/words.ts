import type { Db } from "./db.ts"

/**
 * The index of words. FTS5 keeps no copy of what it indexes (external content): whoever takes a row away hands the
 * index its words first, as they were put in.
 */

/** Makes a revision's title and text findable; it is the newest of its report. */
export const addReportWords = (db: Db, revision: number): void => {
  db.run("INSERT INTO report_words (rowid, title, text) SELECT id, title, text FROM revision WHERE id = ?", revision)
}

/** Takes them out again: before the row changes, and only where it is in. */
export const dropReportWords = (db: Db, revision: number): void => {
  db.run(
    `INSERT INTO report_words (report_words, rowid, title, text)
       SELECT 'delete', id, title, text FROM revision WHERE id = ?`,
    revision,
  )
}

/** Makes a reading's statements and events findable. */
export const addLineWords = (db: Db, reading: number): void => {
  db.run("INSERT INTO statement_words (rowid, content) SELECT id, content FROM statement WHERE reading = ?", reading)
  db.run("INSERT INTO event_words (rowid, passage) SELECT id, passage FROM event WHERE reading = ?", reading)
}

/** Takes them out again, before the rows go. */
export const dropLineWords = (db: Db, reading: number): void => {
  db.run(
    `INSERT INTO statement_words (statement_words, rowid, content)
       SELECT 'delete', id, content FROM statement WHERE reading = ?`,
    reading,
  )
  db.run(
    `INSERT INTO event_words (event_words, rowid, passage)
       SELECT 'delete', id, passage FROM event WHERE reading = ?`,
    reading,
  )
}
