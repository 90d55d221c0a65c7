import { hash } from "node:crypto"
import { readFileSync, statSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { Problem } from "../base/index.ts"
import { openGazetteer } from "./gazetteer/gazetteer.ts"
import type { HolderFiles } from "./holders/holders.ts"
import { type Knowledge, knowledgeOf } from "./knowledge.ts"
import type { DataFile } from "./table.ts"
import { readTables } from "./tables.ts"

const builtIn = [
  "data/countries.tsv",
  "data/organisations.tsv",
  "data/places.tsv",
  "data/issues.tsv",
  "en/roles.tsv",
  "en/honorifics.tsv",
  "en/modifiers.tsv",
].map((path) => new URL(path, import.meta.url))

/** The gazetteer is read when a place is first looked up; its stamp, made with it, stands for it in the hash. */
const gazetteer = new URL("gazetteer/gazetteer.tsv", import.meta.url)
const gazetteerStamp = new URL("gazetteer/stamp.tsv", import.meta.url)

/** So are the tables of office holders. */
const holders = new URL("holders/", import.meta.url)

/** Bytes; a user's file above this is taken for a mistake. */
const largestFile = 5_000_000

/** Paths of a user's own tables. */
export type OwnTables = Readonly<{ files?: readonly string[]; issues?: readonly string[] }>

/**
 * Loads the built-in knowledge, and a user's own tables after it: `files`, each known by its header line
 * (docs/guide/knowledge.md), and `issues`, all tables of issues (docs/guide/issues.md).
 *
 * @throws Problem where a file is missing, too large, or breaks the format; the message names file, line and remedy
 */
export const loadKnowledge = ({ files = [], issues = [] }: OwnTables = {}): Knowledge => {
  const read = [...builtIn.map((url) => readData(fileURLToPath(url))), ...files.map(readOwn)]
  const readIssues = issues.map(readOwn)
  const stamps = [gazetteerStamp, new URL("stamp.tsv", holders)].map((url) => readData(fileURLToPath(url)))
  return knowledgeOf(
    readTables(read, readIssues),
    hashOf([...read, ...readIssues, ...stamps]),
    openGazetteer(() => readBytes(gazetteer)),
    readHolderFiles,
  )
}

/** Named by its path as it was given, since two of a user's files may have one name. */
const readOwn = (path: string): DataFile => ({ ...readData(path), name: path, own: true })

const readData = (path: string): DataFile => {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new Problem("knowledge-broken", `${path} is no file: give a table of knowledge`)
    const { size } = stat
    if (size > largestFile)
      throw new Problem(
        "knowledge-broken",
        `${path}: ${size} bytes; a table of knowledge may have ${largestFile}: split it`,
      )
    return { name: basename(path), text: readFileSync(path, "utf8") }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw problemOf(path, cause)
  }
}

const readHolderFiles = (): HolderFiles => ({
  tenures: readBytes(new URL("tenures.tsv", holders)),
  people: readBytes(new URL("people.tsv", holders)),
  names: readBytes(new URL("names.tsv", holders)),
  transliteration: readData(fileURLToPath(new URL("transliteration.tsv", holders))).text,
})

const readBytes = (url: URL): Uint8Array => {
  try {
    return readFileSync(url)
  } catch (cause) {
    throw problemOf(fileURLToPath(url), cause)
  }
}

const problemOf = (path: string, cause: unknown): Problem => {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT"
  return missing
    ? new Problem("knowledge-broken", `${path}: there is no such file of knowledge; check the path`, { cause })
    : new Problem("knowledge-broken", `${path}: the file of knowledge cannot be read; check its permissions`, { cause })
}

/** Over names and contents in the order in which they are loaded; line ends count for nothing. */
const hashOf = (files: readonly DataFile[]): string =>
  hash(
    "sha256",
    files.map(({ name, text }) => `${basename(name)}\n${text.replaceAll("\r\n", "\n")}\0`).join(""),
    "hex",
  ).slice(0, 16)
