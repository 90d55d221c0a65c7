import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { problemOf } from "./failing.ts"

/** A value that a column takes. */
export type Value = SQLInputValue

/** An opened record: its statements prepared once, its failures told as Problems. All calls are synchronous. */
export type Db = Readonly<{
  path: string
  mode: "write" | "read"
  /** Every row that a query gives. */
  all: <Row>(sql: string, ...values: readonly Value[]) => readonly Row[]
  /** The first row that a query gives. */
  get: <Row>(sql: string, ...values: readonly Value[]) => Row | undefined
  /** The rows of a query one by one: what is long is not held whole. Nothing may be written while it runs. */
  each: <Row>(sql: string, ...values: readonly Value[]) => IterableIterator<Row>
  /** Runs a statement: the id of the row that it inserted, and how many rows it changed. */
  run: (sql: string, ...values: readonly Value[]) => Readonly<{ id: number; changes: number }>
  /** Runs several statements without values, outside or inside a transaction (PRAGMA, VACUUM). */
  exec: (sql: string) => void
  /** All that `work` writes, or nothing of it. Within another transaction it is a part of that one. */
  transaction: <T>(work: () => T) => T
  /** The connection itself, for what the above does not do (backup). */
  connection: DatabaseSync
  close: () => void
}>

/** Wraps a connection. @throws Problem (each function) where the file fails: see `failing.ts` */
export const dbOver = (connection: DatabaseSync, path: string, mode: Db["mode"]): Db => {
  const prepared = new Map<string, StatementSync>()
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw problemOf(error, path)
    }
  }
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const made = connection.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  return {
    path,
    mode,
    all: <Row>(sql: string, ...values: readonly Value[]) => told(() => statement(sql).all(...values) as Row[]),
    get: <Row>(sql: string, ...values: readonly Value[]) =>
      told(() => statement(sql).get(...values) as Row | undefined),
    // A prepared statement of its own: a second use of a shared one would begin the first anew.
    each: function* <Row>(sql: string, ...values: readonly Value[]) {
      const rows = told(() => connection.prepare(sql).iterate(...values))
      for (;;) {
        const next = told(() => rows.next())
        if (next.done) return
        yield next.value as Row
      }
    },
    run: (sql, ...values) =>
      told(() => {
        const { lastInsertRowid, changes } = statement(sql).run(...values)
        return { id: Number(lastInsertRowid), changes: Number(changes) }
      }),
    exec: (sql) => told(() => connection.exec(sql)),
    transaction: (work) => (connection.isTransaction ? work() : transacted(connection, told, work)),
    connection,
    close: () => {
      if (connection.isOpen) connection.close()
    },
  }
}

const transacted = <T>(connection: DatabaseSync, told: <R>(work: () => R) => R, work: () => T): T => {
  // Immediate: one that began by reading could not wait for another writer, it would fail at once.
  told(() => connection.exec("BEGIN IMMEDIATE"))
  try {
    const made = work()
    told(() => connection.exec("COMMIT"))
    return made
  } catch (error) {
    // SQLite itself has rolled back where the disk is full or fails.
    if (connection.isTransaction) connection.exec("ROLLBACK")
    throw error
  }
}
