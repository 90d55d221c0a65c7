import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** Where things lie. The corpora and their scorers stand beside the repository and are no part of it. */
export const root = fileURLToPath(new URL("../", import.meta.url))
export const shared = fileURLToPath(new URL("../../shared/", import.meta.url))
export const scorer = (name: string): string => `${shared}score/${name}.mjs`
export const corpus = (name: string): string => `${shared}data/${name}`

export const hasCorpora = (): boolean => existsSync(`${shared}score`) && existsSync(`${shared}data`)

/** The program under test, as a command line of a shell. */
export const program = (...options: readonly string[]): string =>
  [process.execPath, `${root}bin/demarche.js`, ...options].map((word) => `'${word}'`).join(" ")

/** A folder for what a run makes and nobody keeps. */
export const scratch = async (name = ""): Promise<string> => {
  const folder = join(tmpdir(), "demarche-bench", name)
  await mkdir(folder, { recursive: true })
  return folder
}

/** The start of the SHA-256 of a file, or of all files of a folder: scores hold for one text of a corpus. */
export const fingerprint = (path: string): string => {
  const digest = createHash("sha256")
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path]
  for (const file of files) digest.update(readFileSync(file))
  return digest.digest("hex").slice(0, 12)
}

export const jsonLines = (path: string): Record<string, unknown>[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Record<string, unknown>)
