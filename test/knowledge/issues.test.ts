import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { Problem } from "../../src/base/index.ts"
import { eventContexts, loadKnowledge } from "../../src/knowledge/index.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-issues-"))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (...lines: readonly string[]): string => {
  const path = join(folder, "ours.tsv")
  writeFileSync(path, lines.join("\n"))
  return path
}

const found = (knowledge: ReturnType<typeof loadKnowledge>, text: string): string[] => {
  const forms = text.split(" ")
  return forms.flatMap((_, from) =>
    knowledge
      .issueTermsAt({ forms, lemmas: forms }, from, forms.length)
      .map(({ to, term }) => `${term.issue.id} ${term.force}: ${forms.slice(from, to).join(" ")}`),
  )
}

describe("the built-in issues", () => {
  const { issues } = loadKnowledge()

  test("are the 39 of the list, each with label, contexts and what it covers", () => {
    expect(issues).toHaveLength(39)
    for (const { label, contexts, covers } of issues) {
      expect(label).not.toBe("")
      expect(covers).not.toBe("")
      expect(contexts.length).toBeGreaterThan(0)
      expect(contexts.every((context) => eventContexts.includes(context))).toBe(true)
    }
  })

  test.each([
    ["sanctions", "asset freeze"],
    ["nuclear-programme", "centrifuge"],
    ["south-china-sea", "Scarborough Shoal"],
    ["debt-development", "Paris Club"],
    ["export-controls", "entity list"],
    ["health", "vaccine"],
    ["space", "cosmonaut"],
    ["artificial-intelligence", "artificial intelligence"],
    ["overcapacity", "overcapacity"],
    ["narcotics", "fentanyl"],
  ])("%s is signalled by %s", (id, words) => {
    expect(found(loadKnowledge(), words)).toContain(`${id} strong: ${words}`)
  })
})

describe("a user's own issues", () => {
  const header = "id\tlabel\tterms"

  test("are found beside the built-in ones, and are part of the hash", () => {
    const mine = loadKnowledge({
      issues: [fileOf("# ours", header, "water-rights\tWater rights\tirrigation; Blue Delta")],
    })
    expect(mine.issues.at(-1)).toEqual({ id: "water-rights", label: "Water rights", contexts: [], covers: "" })
    expect(found(mine, "irrigation of the Blue Delta")).toEqual([
      "water-rights strong: irrigation",
      "water-rights strong: Blue Delta",
    ])
    expect(mine.hash).not.toBe(loadKnowledge().hash)
  })

  test("may add words to a built-in issue, and take one back", () => {
    const path = fileOf("id\tlabel\tterms\tnot", "sanctions\t\tdry list\ttravel ban")
    const mine = loadKnowledge({ issues: [path] })
    expect(mine.issues).toHaveLength(39)
    const ofSanctions = found(mine, "dry list and travel ban").filter((each) => each.startsWith("sanctions "))
    expect(ofSanctions).toContain("sanctions strong: dry list")
    expect(ofSanctions).toContain("sanctions not: travel ban")
    expect(ofSanctions).not.toContain("sanctions strong: travel ban")
  })

  test.each([
    [
      "another table",
      ["actor\tname\tsource", "FRA\tHexagon\tours"],
      "ours.tsv: no table has the columns actor, name, source; one of issues has id, label, terms",
    ],
    ["an id in capitals", [header, "Water\tWater\tdam"], 'ours.tsv:2: "id" is "Water"; use lower-case letters'],
    ["a new issue without a label", [header, "water\t\tirrigation"], 'ours.tsv:2: "label" is empty'],
    ["no words", [header, "water\tWater\t"], "ours.tsv:2: the row has no words"],
    ["a pattern", [header, "water\tWater\tirrigat*"], 'ours.tsv:2: "terms" has "irrigat*"; terms are plain words'],
    ["a word without letters", [header, "water\tWater\t--"], 'ours.tsv:2: "terms" has "--"'],
    ["a sentence", [header, "water\tWater\ta b c d e f g h i"], "a term has at most 8 words"],
    ["a word twice", [header, "water\tWater\tdyke", "water\t\tdyke"], 'ours.tsv:3: "dyke" stands at'],
    [
      "a context of its own",
      ["id\tlabel\tterms\tplover_contexts", "water\tWater\tdyke\twet"],
      'ours.tsv:2: "plover_contexts" has "wet"; use any of',
    ],
  ])("are refused with %s", (_, lines, message) => {
    const load = (): unknown => loadKnowledge({ issues: [fileOf(...lines)] })
    expect(load).toThrow(Problem)
    expect(load).toThrow(message)
  })

  test("are refused where the file is not there or too large", () => {
    expect(() => loadKnowledge({ issues: [join(folder, "none.tsv")] })).toThrow("there is no such file")
    expect(() => loadKnowledge({ issues: [fileOf(header, "x".repeat(5_000_001))] })).toThrow("split it")
  })
})
