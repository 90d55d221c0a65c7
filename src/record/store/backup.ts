import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { Problem } from "../../base/index.ts"
import type { Db } from "./db.ts"
import { unreachable } from "./failing.ts"
import { headerOf } from "./header.ts"

/**
 * Writes the whole record to another file while it stays in use, as of one moment and without free pages. The file
 * takes the place of an earlier backup only when it is whole and on the disk; any other file is left alone.
 *
 * @throws Problem `record-not-ours` where another kind of file is there, `record-unreachable`, `disk-full`
 */
export const backup = (db: Db, path: string): void => {
  if (resolve(path) === resolve(db.path) || (existsSync(path) && !headerOf(path)?.isRecord))
    throw new Problem("record-not-ours", `${path}: no backup of a record; nothing was changed: name another file`)
  const part = `${path}.part`
  try {
    rmSync(part, { force: true })
    db.run("VACUUM INTO ?", part)
    sync(part)
    renameSync(part, path)
    sync(dirname(resolve(path)))
  } catch (error) {
    if (existsSync(part)) rmSync(part)
    throw error instanceof Problem ? error : unreachable(path, (error as Error).message, error)
  }
}

const sync = (path: string): void => {
  const file = openSync(path, "r")
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
