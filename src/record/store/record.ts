import type { Reading } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import { forgotten } from "../forget/index.ts"
import { backup } from "./backup.ts"
import { reportAt } from "./bodies.ts"
import { type Checked, type Counts, check, countsOf } from "./check.ts"
import type { Db } from "./db.ts"
import { clearFailure, type Failure, type FailureKept, failures, putFailure } from "./failures.ts"
import { type From, keyOfUrl } from "./identity.ts"
import { type Kept, keepOne } from "./keep.ts"
import { type OpenMode, openDb } from "./open.ts"
import { packerOf } from "./packed.ts"
import {
  putProblem,
  putReading,
  type Reread,
  readingOf,
  type Told,
  toReread,
  type Unread,
  unread,
  type Waiting,
} from "./readings.ts"
import { type Validators, validatorsOf } from "./validators.ts"

/**
 * An open record. Ids are those of the tables: a person reads report 12 as R12. All calls are synchronous, and each is
 * on the disk, wholly, when it returns; one that throws has changed nothing. Any of them may throw a Problem:
 * `record-locked`, `record-broken`, `record-unreachable`, `disk-full`.
 */
export type RecordFile = Readonly<{
  path: string
  /** What search, show and forget work on. */
  db: Db
  /** Several calls as one: all of what they write is kept, or nothing; and the disk is waited for once. */
  together: <T>(work: () => T) => T
  keep: (report: Report, from: From) => Kept
  /** Whether a report of this address is there, or was and is forgotten. */
  knows: (url: string) => boolean
  unread: (asked: Unread) => readonly Waiting[]
  toReread: (asked: Reread) => Generator<Waiting>
  putReading: (waiting: Waiting, reading: Reading) => boolean
  putProblem: (revision: number, problem: Told) => void
  putFailure: (failure: Failure) => void
  failures: () => Generator<FailureKept>
  clearFailure: (name: string) => boolean
  /** The newest reading of a report's newest revision; null where there is none yet, or no such report. */
  reading: (report: number) => Reading | null
  /** A report's newest revision: its text is what that reading's spans index. Null where there is no such report. */
  report: (report: number) => Report | null
  validators: Validators
  counts: () => Counts
  check: () => Checked
  backup: (path: string) => void
  close: () => void
}>

/** @throws Problem, as `openDb` */
export const openRecord = (path: string, mode: OpenMode): RecordFile => {
  const db = openDb(path, mode)
  const packer = packerOf(db)
  const now = (): string => new Date().toISOString()
  const store = { db, packer, now }
  return {
    path,
    db,
    together: db.transaction,
    keep: (report, from) =>
      db.transaction(() => keepOne({ db, packer, forgotten: forgotten(db), received: now() }, report, from)),
    knows: (url) => knows(db, keyOfUrl(url)),
    unread: (asked) => unread(store, asked),
    toReread: (asked) => toReread(store, asked),
    putReading: (waiting, reading) => putReading(store, waiting, reading),
    putProblem: (revision, problem) => putProblem(store, revision, problem),
    putFailure: (failure) => putFailure(store, failure),
    failures: () => failures(store),
    clearFailure: (name) => clearFailure(store, name),
    reading: (report) => readingOf(store, report),
    report: (report) => {
      const row = db.get<{ current: number }>("SELECT current FROM report WHERE id = ?", report)
      return row === undefined ? null : reportAt(db, packer, row.current)
    },
    validators: validatorsOf(db),
    counts: () => countsOf(db),
    check: () => check(db),
    backup: (to) => backup(db, to),
    close: db.close,
  }
}

const knows = (db: Db, key: string): boolean =>
  db.get("SELECT 1 FROM report WHERE key = ?", key) !== undefined ||
  forgotten(db).isForgotten({}, key, new Uint8Array())
