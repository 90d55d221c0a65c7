import { Problem } from "../../base/index.ts"

/** SQLite's primary result codes (sqlite.org/rescode.html) that a user can do something about. */
const busy = 5
const locked = 6
const readonly = 8
const ioError = 10
const corrupt = 11
const full = 13
const cannotOpen = 14
const notDatabase = 26

/** A failure of the file as a Problem; anything else is handed back as it is. */
export const problemOf = (error: unknown, path: string): unknown => {
  const code = resultCode(error)
  if (code === null) return error
  const because = { cause: error }
  switch (code) {
    case busy:
    case locked:
      return new Problem("record-locked", `${path}: another program is writing to the record; try again later`, because)
    case full:
      return new Problem("disk-full", `${path}: the disk is full; what was kept before is safe: make room`, because)
    case corrupt:
      return broken(path, (error as Error).message, error)
    case notDatabase:
      return new Problem("record-not-ours", `${path}: not a record of Démarche's; nothing was changed`, because)
    case readonly:
    case ioError:
    case cannotOpen:
      return unreachable(path, (error as Error).message, error)
    default:
      return error
  }
}

export const unreachable = (path: string, why: string, cause?: unknown): Problem =>
  new Problem(
    "record-unreachable",
    `${path}: the record cannot be opened or written (${why}): look at the path, the permissions and the disk`,
    { cause },
  )

/** What is in the file cannot be what was written to it. */
export const broken = (path: string, what: string, cause?: unknown): Problem =>
  new Problem(
    "record-broken",
    `${path}: the record is damaged (${what}); nothing was changed: restore a backup, or try sqlite3's .recover on a copy`,
    { cause },
  )

/** The primary result code of an error of SQLite's, null of any other error. */
const resultCode = (error: unknown): number | null => {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null
  return error.errcode & 0xff
}
