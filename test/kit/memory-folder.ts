import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * A folder of its own for files that are synced often: in memory where the system has such a place, since a busy disk
 * takes a tenth of a second for each. What a killed process leaves is the same there.
 */
export const memoryFolder = (): Readonly<{ folder: string; remove: () => void }> => {
  const shared = "/dev/shm"
  const folder = mkdtempSync(join(existsSync(shared) ? shared : tmpdir(), "demarche-"))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
