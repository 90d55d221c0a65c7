import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { commandOutput } from "./command.ts"

/** The output that opens README.md: whatever the command in its comment prints today. */

const file = fileURLToPath(new URL("../README.md", import.meta.url))
const block = /(<!-- output of: demarche (.+) -->\n```text\n)([\s\S]*?)(```\n)/

/** The page as it stands, and as it should be. */
export const readme = async (): Promise<Readonly<{ is: string; should: string }>> => {
  const is = readFileSync(file, "utf8")
  const found = block.exec(is)
  if (found === null) throw new Error("README.md has no block <!-- output of: demarche ... -->")
  const [all, before, command, , after] = found as unknown as [string, string, string, string, string]
  const output = await commandOutput(command.split(" "))
  return { is, should: is.replace(all, () => `${before}${output}${after}`) }
}

export const writeReadme = async (): Promise<void> => {
  writeFileSync(file, (await readme()).should)
}
