import { hash } from "node:crypto"
import { readFileSync, statSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { Problem } from "../base/index.ts"
import { type Knowledge, knowledgeOf } from "./knowledge.ts"
import type { DataFile } from "./table.ts"

const builtIn = [
  "data/countries.tsv",
  "data/organisations.tsv",
  "data/places.tsv",
  "en/roles.tsv",
  "en/honorifics.tsv",
  "en/modifiers.tsv",
].map((path) => new URL(path, import.meta.url))

/** Bytes; a user's file above this is taken for a mistake. */
const largestFile = 5_000_000

/**
 * Loads the built-in knowledge, and a user's own tables after it (each like one of the built-in files, known by its
 * header line).
 *
 * @throws Problem where a file is missing, too large, or breaks the format; the message names file, line and remedy
 */
export const loadKnowledge = ({ files = [] }: Readonly<{ files?: readonly string[] }> = {}): Knowledge => {
  const read = [...builtIn.map((url) => readData(fileURLToPath(url))), ...files.map(readData)]
  return knowledgeOf(read, hashOf(read))
}

const readData = (path: string): DataFile => {
  try {
    const { size } = statSync(path)
    if (size > largestFile)
      throw new Problem(
        "file-too-large",
        `${path}: ${size} bytes; a table of knowledge may have ${largestFile}: split it`,
      )
    return { name: basename(path), text: readFileSync(path, "utf8") }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw problemOf(path, cause)
  }
}

const problemOf = (path: string, cause: unknown): Problem => {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT"
  return missing
    ? new Problem("file-missing", `${path}: there is no such file of knowledge; check the path`, { cause })
    : new Problem("file-unreadable", `${path}: the file of knowledge cannot be read; check its permissions`, { cause })
}

/** Over names and contents in the order in which they are loaded; line ends count for nothing. */
const hashOf = (files: readonly DataFile[]): string =>
  hash("sha256", files.map(({ name, text }) => `${name}\n${text.replaceAll("\r\n", "\n")}\0`).join(""), "hex").slice(
    0,
    16,
  )
