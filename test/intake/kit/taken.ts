import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll } from "vitest"
import { type Incoming, type Item, inWords, type ReceiveAllOptions, receiveAll } from "../../../src/intake/index.ts"

/** Everything that sources give, in a list. */
export const taken = async (
  sources: readonly string[],
  options: ReceiveAllOptions = {},
): Promise<readonly Incoming[]> => {
  const incoming: Incoming[] = []
  for await (const one of receiveAll(sources, options)) incoming.push(one)
  return incoming
}

const textOf = ({ bytes }: Item): string => Buffer.from(bytes).toString()

/**
 * Incoming in short, `folder` taken away from names: `a.txt = its text`, `b.jsonl, line 2 ! json-invalid`,
 * `c.png - why it was left aside`.
 */
export const inShort = (incoming: readonly Incoming[], folder = ""): readonly string[] =>
  incoming.map((one) => {
    const where = inWords(one).replaceAll(folder === "" ? "\n" : `${folder}/`, "")
    if (one.kind === "item") return `${where} = ${textOf(one)}`
    return one.kind === "problem" ? `${where} ! ${one.problem.code}` : `${where} - ${one.why}`
  })

/** A folder of this test file's own, removed at its end, and what puts a file into it. */
export const testFolder = (): Readonly<{
  folder: string
  put: (name: string, content: string | Uint8Array) => string
}> => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-intake-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    put: (name, content) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
  }
}
