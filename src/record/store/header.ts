import { closeSync, openSync, readSync, statSync } from "node:fs"
import { Problem } from "../../base/index.ts"
import { unreachable } from "./failing.ts"

/** "Démr" in Latin-1: tells our files from other SQLite files (sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x44e96d72

/** What a file says of itself in its first 100 bytes (sqlite.org/fileformat2.html, 1.3). */
export type Header = Readonly<{ isRecord: boolean; version: number }>

/**
 * Reads a file's header without opening the file as a database, which could change it. Null where there is no file, or
 * an empty one.
 *
 * @throws Problem `record-unreachable`
 */
export const headerOf = (path: string): Header | null => {
  try {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile()
    if (isFile === undefined) return null
    if (!isFile) throw unreachable(path, "it is no file")
    const bytes = firstBytes(path)
    if (bytes === null) return null
    const isSqlite = bytes.toString("latin1", 0, 16) === "SQLite format 3\0"
    return { isRecord: isSqlite && bytes.readUInt32BE(68) === applicationId, version: bytes.readUInt32BE(60) }
  } catch (error) {
    throw error instanceof Problem ? error : unreachable(path, (error as Error).message, error)
  }
}

const firstBytes = (path: string): Buffer | null => {
  const bytes = Buffer.alloc(100)
  const file = openSync(path, "r")
  try {
    return readSync(file, bytes, 0, 100, 0) === 0 ? null : bytes
  } finally {
    closeSync(file)
  }
}
