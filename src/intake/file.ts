import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { Problem } from "../base/index.ts"
import { collect, tooLarge } from "./collect.ts"
import { printable } from "./incoming.ts"
import type { Received } from "./received.ts"

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no permission to read it: change its permissions, or copy it elsewhere",
  EPERM: "you have no permission to read it: change its permissions, or copy it elsewhere",
  ENAMETOOLONG: "its name is too long for a path: was a text given in place of a file?",
  EMFILE: "too many files are open: read fewer at a time",
  ELOOP: "its links lead in a circle: name the file itself",
}

/** What went wrong with a file or folder, as a Problem. */
export const fileProblem = (file: string, error: unknown): unknown => {
  if (error instanceof Problem) return error
  const path = printable(file)
  const code = String((error as NodeJS.ErrnoException)?.code ?? "")
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Problem("file-missing", `${path} does not exist: check the path`, { cause: error })
  if (code === "ERR_INVALID_ARG_VALUE")
    return new Problem("file-missing", `${path} holds a NUL character and cannot be a path`, { cause: error })
  const reason = reasons[code] ?? `reading it failed (${code || String(error)}): try again, or copy it elsewhere`
  return new Problem("file-unreadable", `${path} cannot be read: ${reason}`, { cause: error })
}

/** The bytes of a file, a named pipe included. */
export const receiveFile = async (path: string, maxBytes: number): Promise<Received> => {
  try {
    const stats = await stat(path)
    if (stats.isDirectory())
      throw new Problem("file-unreadable", `${path} is a folder: name the files in it, as in ${folderPattern(path)}`)
    if (stats.isFile() && stats.size > maxBytes) throw tooLarge(path, maxBytes)
    return { bytes: await collect(createReadStream(path), { name: path, maxBytes }), name: path }
  } catch (error) {
    throw fileProblem(path, error)
  }
}

const folderPattern = (path: string): string => `${path.endsWith("/") ? path : `${path}/`}*.txt`
