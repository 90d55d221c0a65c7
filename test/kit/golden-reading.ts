import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { goldenFolder } from "../../scripts/golden-form.ts"
import type { Engine, Reading } from "../../src/reading/index.ts"
import { fromBytes, type Report } from "../../src/report/index.ts"

/** A sample report and what the golden files say of it, as a Reading again: real data for tests that have no engine. */
export type Sample = Readonly<{ report: Report; reading: Reading }>

/** Stands where the golden files leave the engine out. */
export const testEngine: Engine = {
  name: "demarche",
  version: "0.0.0",
  models: { en: "0123456789abcdef" },
  runtime: "test",
  knowledge: "fedcba9876543210",
}

const samples = fileURLToPath(new URL("../../samples/reports/", import.meta.url))

export const goldenSample = async (name: string): Promise<Sample> => {
  const bytes = readFileSync(`${samples}${name}.json`)
  const report = [await fromBytes(bytes, { id: name, name: `${name}.json` })].flat()[0]!
  return { report, reading: goldenReading(name) }
}

/** The Reading that a golden file was written from, with an engine of its own. */
const goldenReading = (name: string, engine = testEngine): Reading => {
  const { title: _, outlet: _outlet, ...said } = JSON.parse(readFileSync(`${goldenFolder}${name}.json`, "utf8"))
  const { id, language, ...rest } = spansBack(said) as Omit<Reading, "engine">
  return { id, language, engine, ...rest }
}

const references: readonly string[] = ["speaker", "via", "entity"]

/** "[1,3) words" back to a span, "P1 Torvia" back to an id. */
const spansBack = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((one) => spansBack(one, key === "addressees" ? "entity" : ""))
  if (typeof value === "string")
    return references.includes(key) ? value.slice(0, value.indexOf(" ")) : (spanOf(value) ?? value)
  if (value === null || typeof value !== "object") return value
  const { at, ...rest } = value as { at?: string }
  const fields = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, spansBack(one, name)]))
  return at === undefined ? fields : { ...spanOf(at), ...fields }
}

const spanOf = (text: string): Readonly<{ start: number; end: number }> | null => {
  const found = /^\[(\d+),(\d+)\) /.exec(text)
  return found === null ? null : { start: Number(found[1]), end: Number(found[2]) }
}

/** A Reading with nothing in it but what is given. */
export const readingWith = (said: Partial<Reading> = {}): Reading => ({
  id: "one",
  language: "en",
  engine: testEngine,
  published: null,
  credits: [],
  paragraphs: [],
  omitted: [],
  sentences: [],
  mentions: [],
  entities: [],
  statements: [],
  events: [],
  times: [],
  amounts: [],
  issues: [],
  flags: [],
  ...said,
})
