import type { Store, Told } from "./readings.ts"

/** A source that gave no report. */
export type Failure = Readonly<{
  /** A path, an address, or a place in one ("reports.jsonl, line 12"). */
  name: string
  /** What was known of it from outside. */
  hints: Readonly<Record<string, unknown>>
  /** What it gave, where it cannot be asked again. */
  bytes?: Uint8Array
  problem: Told
}>

export type FailureKept = Failure & Readonly<{ attempts: number; tried: string }>

/** Keeps why a source gave no report, so that it can be tried again; what is known of an earlier attempt is replaced. */
export const putFailure = ({ db, now }: Store, { name, hints, bytes, problem }: Failure): void => {
  db.run(
    `INSERT INTO failure (name, hints, bytes, problem_code, problem, attempts, tried) VALUES (?, ?, ?, ?, ?, 1, ?)
       ON CONFLICT (name) DO UPDATE SET hints = excluded.hints, bytes = excluded.bytes,
         problem_code = excluded.problem_code, problem = excluded.problem, attempts = attempts + 1,
         tried = excluded.tried`,
    ...[name, JSON.stringify(hints), bytes ?? null, problem.code, problem.message, now()],
  )
}

type Row = Readonly<{
  name: string
  hints: string
  bytes: Uint8Array | null
  problem_code: string
  problem: string
  attempts: number
  tried: string
}>

/** All failures, oldest first, one by one: their bytes may be many. */
export const failures = function* ({ db }: Store): Generator<FailureKept> {
  const after = "SELECT * FROM failure WHERE id > ? ORDER BY id LIMIT 1"
  for (let last = 0; ; ) {
    const row = db.get<Row & { id: number }>(after, last)
    if (row === undefined) return
    last = row.id
    yield {
      name: row.name,
      hints: JSON.parse(row.hints),
      ...(row.bytes !== null && { bytes: row.bytes }),
      problem: { code: row.problem_code, message: row.problem },
      attempts: row.attempts,
      tried: row.tried,
    }
  }
}

/** Takes a failure away: its source has given a report, or shall not be tried again. */
export const clearFailure = ({ db }: Store, name: string): boolean =>
  db.run("DELETE FROM failure WHERE name = ?", name).changes > 0
