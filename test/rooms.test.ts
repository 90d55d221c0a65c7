import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { type Breach, check, readSources, rooms } from "../scripts/rooms.ts"

/** A check that reads nothing passes always: src/ has more files and imports than these. */
const leastFiles = 80
const leastImports = 200

const inWords = ({ file, line, what, rule }: Breach): string => `src/${file}:${line} ${what}: ${rule}`

describe("rooms", () => {
  const sources = readSources()

  test("src/ keeps the import rule", () => {
    const { breaches, imports } = check(sources)
    expect(breaches.map(inWords)).toEqual([])
    expect(sources.size).toBeGreaterThan(leastFiles)
    expect(imports).toBeGreaterThan(leastImports)
  })

  test("ARCHITECTURE.md shows the table that the check holds", () => {
    const page = readFileSync(new URL("../ARCHITECTURE.md", import.meta.url), "utf8")
    for (const [room, { may, types = [] }] of Object.entries(rooms)) {
      const cell = [may.length === 0 ? "nothing" : may.join(", "), ...types.map((name) => `${name}'s types`)].join("; ")
      const row = page.split("\n").find((line) => line.startsWith(`| \`${room}\` |`))
      expect(row?.split("|").at(3)?.trim(), room).toBe(room === "app/cli" ? "all" : cell)
    }
  })
})

/** `file` is added to a tree that is otherwise in order; the breaches as `what: rule`. */
const planted = (file: string, code: string): readonly string[] => {
  const tree = [
    ...Object.keys(rooms).map((room) => [`${room}/index.ts`, ""] as const),
    ["report/date.ts", ""] as const,
    [file, code] as const,
  ]
  return check(new Map(tree)).breaches.map(({ what, rule }) => `${what}: ${rule}`)
}

describe("a planted breach is found", () => {
  test.each([
    ["base/a.ts", 'import { x } from "../knowledge/index.ts"', "../knowledge/index.ts: base may import nothing"],
    ["intake/a.ts", 'export * from "../report/index.ts"', "../report/index.ts: intake may import base"],
    [
      "engine/a.ts",
      'import { x } from "../report/date.ts"',
      "../report/date.ts: another room is entered by its index.ts only: report/index.ts",
    ],
    [
      "language/a.ts",
      'import { x, type Y } from "../report/index.ts"',
      "../report/index.ts: language may import report's types only",
    ],
    [
      "reading/a.ts",
      'const x = await import("../engine/index.ts")',
      "../engine/index.ts: reading may import base, language, knowledge, report",
    ],
    [
      "record/a.ts",
      'import { x } from "../reading/index.ts"',
      "../reading/index.ts: record may import reading's types only",
    ],
    ["reading/a.ts", 'import { x } from "node:fs"', "node:fs: reading is pure: it may import zod"],
    [
      "language/a.ts",
      'let x: import("onnxruntime-node").Tensor',
      "onnxruntime-node: language is pure: it may import no package",
    ],
    ["reading/a.ts", "const now = new Date()", "new Date(): reading is pure"],
    ["reading/a.ts", "const now = Date.now()", "Date.now: reading is pure"],
    ["language/a.ts", "const x = Math.random()", "Math.random: language is pure"],
    ["base/a.ts", 'console.log("x")', "console: base is pure"],
    ["base/a.ts", "const { env } = process", "process: base is pure"],
    ["base/a.ts", "const x = import.meta.url", "import.meta: base is pure"],
    [
      "app/web/a.ts",
      "",
      "app/web/a.ts: src/ has the rooms base, intake, report, language, knowledge, reading, engine, record, app/ingest, app/cli and no other",
    ],
    [
      "app/cli/a.ts",
      'import x from "../../../package.json"',
      "../../../package.json: src/ imports nothing from outside src/",
    ],
    ["base/a.ts", 'import { x } from "./b"', "./b: there is no such file in src/: name it with its .ts"],
  ])("%s: %s", (file, code, breach) => {
    expect(planted(file, code)).toEqual([breach])
  })

  test.each([
    ["reading/a.ts", 'import type { X } from "../report/index.ts"\nimport * as z from "zod"'],
    ["language/a.ts", 'import { type X } from "../report/index.ts"'],
    ["reading/a.ts", "const day = new Date(Date.UTC(2024, 3, 26))\nconst x = { process: 1 }\nx.process"],
    ["engine/a.ts", 'import { readFile } from "node:fs/promises"\nimport { x } from "../reading/index.ts"'],
  ])("and what is allowed is left alone: %s: %s", (file, code) => {
    expect(planted(file, code)).toEqual([])
  })
})
