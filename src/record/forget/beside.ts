import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs"
import { dirname } from "node:path"
import { Problem } from "../../base/index.ts"
import { isTells, type Told, type Tombstone } from "./tombstone.ts"

/**
 * The tombstones beside a record, in `PATH.forgotten`: they outlive the record's being replaced by an older copy of
 * itself. A line of JSON each: `{"salt": …, "digests": {"name": […], "part": […]}}`, all in hexadecimal.
 */

export const besidePath = (path: string): string => `${path}.forgotten`

/** Tombstones with the salt of their digests. */
export type Salted = Tombstone & Readonly<{ salt: string }>

/** @throws Problem `record-broken` where a line cannot be understood, `record-unreachable` */
export const readBeside = (path: string): readonly Salted[] => {
  const file = besidePath(path)
  return reached(file, () => (existsSync(file) ? readFileSync(file, "utf8") : ""))
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [parsed(line, `${file}, line ${i + 1}`)]))
}

const parsed = (line: string, at: string): Salted => {
  try {
    const { salt, digests } = JSON.parse(line) as Readonly<{ salt: unknown; digests: unknown }>
    if (typeof salt === "string" && typeof digests === "object" && digests !== null)
      return { salt, digests: Object.entries(digests).flatMap(([tells, some]) => toldOf(tells, some)) }
  } catch (cause) {
    throw unreadable(at, cause)
  }
  throw unreadable(at)
}

const toldOf = (tells: string, digests: unknown): readonly Told[] => {
  if (!isTells(tells) || !Array.isArray(digests)) throw new TypeError(`no digests: ${tells}`)
  return digests.map((digest) => {
    if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) throw new TypeError(`no digest: ${digest}`)
    return { tells, digest }
  })
}

const unreadable = (at: string, cause?: unknown): Problem =>
  new Problem(
    "record-broken",
    `${at}: not what was written there when something was forgotten; restore the file, or take it away and forget again`,
    { cause },
  )

/** Adds tombstones, durably: what is written when this returns outlives a cut of power. The file is replaced whole. */
export const addBeside = (path: string, salt: string, tombstones: readonly Tombstone[]): void => {
  const file = besidePath(path)
  const lines = tombstones.map(({ digests }) => {
    const byTells = Object.groupBy(digests, ({ tells }) => tells)
    const told = Object.entries(byTells).map(([tells, some]) => [tells, some.map(({ digest }) => digest)])
    return `${JSON.stringify({ salt, digests: Object.fromEntries(told) })}\n`
  })
  reached(file, () => {
    const before = existsSync(file) ? readFileSync(file, "utf8") : ""
    const between = before === "" || before.endsWith("\n") ? "" : "\n"
    writeDurably(`${file}.new`, `${before}${between}${lines.join("")}`)
    renameSync(`${file}.new`, file)
    syncFolder(dirname(file))
  })
}

const writeDurably = (file: string, text: string): void => {
  const opened = openSync(file, "w", 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** That a file has a new name is durable when its folder is. Windows has no such call, and needs none. */
const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return
  const opened = openSync(folder, "r")
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

const reached = <T>(file: string, work: () => T): T => {
  try {
    return work()
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new Problem("disk-full", `${file}: the disk is full; nothing was forgotten: make room`, { cause })
    throw new Problem(
      "record-unreachable",
      `${file}: cannot be read or written (${(cause as Error).message}); nothing was forgotten: look at the permissions`,
      { cause },
    )
  }
}
