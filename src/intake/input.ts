import { fstatSync } from "node:fs"
import type { Readable } from "node:stream"
import { Problem } from "../base/index.ts"

/** Standard input. Node reads a folder given there as nothing at all; here it is a Problem. */
export const standardInput = (): Readable => {
  if (isFolder(0)) throw new Problem("file-unreadable", "standard input is a folder: give a file or a pipe")
  return process.stdin
}

const isFolder = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false
  }
}
