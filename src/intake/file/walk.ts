import type { Dirent } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { Problem } from "../../base/index.ts"
import { endingOf, isKnownEnding } from "../content/kind.ts"
import { fileProblem } from "../file.ts"

/** What a folder holds, at any depth: files that may be read, and what is left aside. */
export type Found = Readonly<{ path: string }> &
  (
    | Readonly<{ kind: "file" }>
    | Readonly<{ kind: "skipped"; why: string }>
    | Readonly<{ kind: "problem"; problem: Problem }>
  )

/**
 * Walks a folder in the order of its names (by UTF-16 code units, the same everywhere), each folder's content in its place.
 * Links are not followed: what they lead to within the folder is met by itself, and what lies outside was not asked for.
 */
export async function* walk(folder: string, signal: AbortSignal): AsyncGenerator<Found> {
  const entries = await entriesOf(folder)
  if (entries instanceof Problem) return yield { kind: "problem", path: folder, problem: entries }
  for (const entry of entries) {
    signal.throwIfAborted()
    const path = join(folder, entry.name)
    const why = whySkipped(entry)
    if (why !== null) yield { kind: "skipped", path, why }
    else if (entry.isDirectory()) yield* walk(path, signal)
    else yield { kind: "file", path }
  }
}

const entriesOf = async (folder: string): Promise<readonly Dirent[] | Problem> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch (error) {
    const problem = fileProblem(folder, error)
    if (problem instanceof Problem) return problem
    throw problem
  }
}

/** Why an entry is left aside; null where it is a folder, or a file of an ending that is read or of none. */
const whySkipped = (entry: Dirent): string | null => {
  if (entry.name.startsWith(".")) return "it is hidden"
  if (entry.isSymbolicLink()) return "it is a link, and links in a folder are not followed: name what it leads to"
  if (entry.isDirectory()) return null
  if (!entry.isFile()) return "it is a pipe, a socket or a device"
  const ending = endingOf(entry.name)
  return ending === null || isKnownEnding(ending)
    ? null
    : `files that end in .${ending} are not read: name the file itself if it is a text`
}
