import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { Problem } from "../../src/base/index.ts"
import { loadKnowledge } from "../../src/knowledge/index.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-knowledge-"))
afterAll(() => rmSync(folder, { recursive: true }))

const states =
  "code\tname\tofficial\tnames\tadjectives\tprefixes\tpeople\tcapitals\tmetonyms\tparts\tstatus\tof\tuntil\tsource"
const bodies = "id\tname\tnames\tmetonyms\tcountry\tsector\tkind\toffice\tsource"
const roles = "phrase\tkind\toffice\tsector\tgender\tplural"

const fileOf = (...lines: readonly string[]): string => {
  const path = join(folder, "mine.tsv")
  writeFileSync(path, lines.join("\n"))
  return path
}

describe("a user's own file", () => {
  test("adds to what is built in, and to the hash", () => {
    const mine = loadKnowledge({
      files: [fileOf("# ours", bodies, "XYZ-FRONT\tOrange Front\tOF?\t\tFRA\tREB\tarmed-group\t\tours")],
    })
    expect(mine.actorByName("the Orange Front")).toMatchObject({ id: "XYZ-FRONT", sector: "REB", country: "FRA" })
    expect(mine.hash).not.toBe(loadKnowledge().hash)
  })

  test("may order its columns as it likes, and end its lines as Windows does", () => {
    const path = fileOf(
      "source\tplural\tgender\tsector\toffice\tkind\tphrase\r",
      "ours\t\t\tGOV\t\toffice\tgrand vizier\r",
    )
    expect(loadKnowledge({ files: [path] }).roleOf("grand viziers")).toMatchObject({
      plural: true,
      role: { kind: "office" },
    })
  })

  test.each([
    ["a code that stands already", [states, "FRA\tGaul\t\t\t\t\t\t\t\t\tstate\t\t\tours"], "mine.tsv:2: the id FRA"],
    ["a code of another form", [states, "Fr\tGaul\t\t\t\t\t\t\t\t\tstate\t\t\tours"], 'mine.tsv:2: "code" is "Fr"'],
    [
      "a successor that is not there",
      [states, "XAA\tGaul\t\t\t\t\t\t\t\t\tformer\tXAB\t1990\tours"],
      'mine.tsv:2: "of" is "XAB"',
    ],
    [
      "a former state without a last day",
      [states, "XAA\tGaul\t\t\t\t\t\t\t\t\tformer\tFRA\t\tours"],
      'mine.tsv:2: "until" is empty',
    ],
    [
      "a status of its own",
      [states, "XAA\tGaul\t\t\t\t\t\t\t\t\tempire\t\t\tours"],
      'mine.tsv:2: "status" is "empire"',
    ],
    [
      "a name that is another's",
      [bodies, "X-A\tKremlin\t\t\tFRA\tGOV\tagency\t\tours"],
      'mine.tsv:2: X-A claims "Kremlin", as RUS does',
    ],
    [
      "a name that another marks",
      [bodies, "X-A\tJordan\t\t\tFRA\tGOV\tagency\t\tours"],
      'mine.tsv:2: X-A claims "Jordan", as JOR does',
    ],
    ["a country that is none", [bodies, "X-A\tOrange\t\t\tFRX\tGOV\tagency\t\tours"], 'mine.tsv:2: "country" is "FRX"'],
    ["a sector that is none", [bodies, "X-A\tOrange\t\t\tFRA\tXXX\tagency\t\tours"], 'mine.tsv:2: "sector" is "XXX"'],
    ["an id in small letters", [bodies, "x-a\tOrange\t\t\tFRA\tGOV\tagency\t\tours"], 'mine.tsv:2: "id" is "x-a"'],
    [
      "a star in a name's midst",
      [bodies, "X-A\tOr*ange\t\t\tFRA\tGOV\tagency\t\tours"],
      'mine.tsv:2: "name" is "Or*ange"',
    ],
    ["no source", [bodies, "X-A\tOrange\t\t\tFRA\tGOV\tagency\t\t"], 'mine.tsv:2: "source" is empty'],
    ["a cell too few", [bodies, "", "X-A\tOrange"], "mine.tsv:3: 2 cells where the header has 9"],
    ["a role that stands already", [roles, "minister\toffice\t\t\t\t"], 'mine.tsv:2: "minister" stands at roles.tsv:'],
    ["a header of no table", ["a\tb", "1\t2"], "mine.tsv: no table has the columns a, b"],
    ["nothing", ["# only words"], "mine.tsv: the table is empty"],
  ])("with %s is refused by file and line", (_, lines, message) => {
    const load = (): unknown => loadKnowledge({ files: [fileOf(...lines)] })
    expect(load).toThrow(Problem)
    expect(load).toThrow(message)
  })

  test("that is not there, or too large, is refused", () => {
    expect(() => loadKnowledge({ files: [join(folder, "none.tsv")] })).toThrow(/none\.tsv: there is no such file/)
    expect(() => loadKnowledge({ files: [folder] })).toThrow(/is no file/)
    const path = join(folder, "large.tsv")
    writeFileSync(path, "#".repeat(5_000_001))
    expect(() => loadKnowledge({ files: [path] })).toThrow(/5000001 bytes/)
  })
})
