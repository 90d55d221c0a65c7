import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("../", import.meta.url))

/** What `demarche` prints on standard output, in a checkout, 80 columns wide and without colour. */
export const commandOutput = async (words: readonly string[]): Promise<string> => {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", COLUMNS: "80" }
  const { stdout } = await promisify(execFile)(process.execPath, [`${root}bin/demarche.js`, ...words], {
    cwd: root,
    env,
  })
  return stdout
}
