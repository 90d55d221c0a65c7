import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { generated } from "../scripts/generate.ts"
import { fields, meaningOf } from "../scripts/reading-page.ts"
import { acts, flagKinds, problemCodes } from "../src/base/index.ts"
import { unresolvedReasons } from "../src/reading/schema.ts"

const root = fileURLToPath(new URL("../", import.meta.url))
const page = (path: string): string => readFileSync(`${root}${path}`, "utf8")

test.each(Object.keys(generated))(
  "%s is what the code says: else npm run generate",
  { timeout: 120_000 },
  async (path) => {
    expect(page(path)).toBe(await generated[path]!())
  },
)

test("every field of a Reading has its meaning", () => {
  expect(fields().length).toBeGreaterThan(50)
  expect(fields().filter((field) => !meaningOf(field))).toEqual([])
})

test.each([
  ["docs/reference/problems.md", problemCodes],
  ["docs/reference/vocabularies.md", [...acts, ...flagKinds, ...unresolvedReasons]],
])("%s says what each word means, and no other", (path, words) => {
  const rows = [...page(path).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, word]) => word)
  expect(rows.toSorted()).toEqual(words.toSorted())
})

const pages = globSync("{*.md,docs/**/*.md,samples/*.md,src/**/*.md,training/**/*.md}", { cwd: root })

test("links between pages lead somewhere", () => {
  expect(pages.length).toBeGreaterThan(10)
  const broken = pages.flatMap((path) =>
    [...page(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(resolve(root, dirname(path), target.replace(/#.*/, "") || path)))
      .map((target) => `${path}: ${target}`),
  )
  expect(broken).toEqual([])
})

test("scripts that the pages name are there", () => {
  const { scripts } = JSON.parse(page("package.json")) as { scripts: Record<string, string> }
  const named = pages.flatMap((path) => [...page(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!))
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test("each decision has its date, question, choice and what was rejected", () => {
  const decisions = pages.filter((path) => path.startsWith("docs/decisions/"))
  expect(decisions.length).toBeGreaterThan(3)
  for (const path of decisions) {
    expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/)
    for (const part of [/^# \d+\. /, /^Date: \d{4}-\d\d-\d\d$/m, /^## Question$/m, /^## Choice$/m, /^## Rejected$/m])
      expect(page(path), path).toMatch(part)
  }
})
