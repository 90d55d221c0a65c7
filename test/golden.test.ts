import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import {
  goldenFolder,
  goldenNames,
  goldenText,
  isSameGolden,
  type ReadSample,
  readSample,
} from "../scripts/golden-form.ts"
import { readme } from "../scripts/readme.ts"
import { open, type Reader } from "../src/engine/index.ts"
import { lawsBroken } from "./kit/laws.ts"

/** Reading takes longer on a busy machine than a test may. */
const patience = 300_000

let reader: Reader
const readings = new Map<string, ReadSample>()
beforeAll(async () => {
  reader = await open()
  for (const name of goldenNames) readings.set(name, await readSample(reader, name))
}, patience)
afterAll(() => reader?.close())

describe("golden readings: npm run golden writes them anew", () => {
  test.each(goldenNames)("%s", (name) => {
    const file = `${goldenFolder}${name}.json`
    const changed = `${goldenFolder}${name}-changed.json`
    const was = existsSync(file) ? readFileSync(file, "utf8") : "{}"
    const is = goldenText(readings.get(name)!)
    if (isSameGolden(was, is)) {
      rmSync(changed, { force: true })
      return
    }
    writeFileSync(changed, is)
    expect(is.split("\n"), `changed: compare ${changed}`).toEqual(was.split("\n"))
  })

  test("there is none that nothing reads", () => {
    const files = readdirSync(goldenFolder).filter((name) => name.endsWith(".json") && !name.endsWith("-changed.json"))
    expect(files.toSorted()).toEqual(goldenNames.map((name) => `${name}.json`).toSorted())
  })

  test("a reading that differs is seen, a confidence a hair off is not", () => {
    expect(isSameGolden('{"a": [{"confidence": 0.91}]}', '{"a": [{"confidence": 0.93}]}')).toBe(true)
    expect(isSameGolden('{"a": [{"confidence": 0.91}]}', '{"a": [{"confidence": 0.94}]}')).toBe(false)
    expect(isSameGolden('{"a": ["[1,2) x"]}', '{"a": ["[1,3) x"]}')).toBe(false)
    expect(isSameGolden('{"a": [1]}', '{"a": [1, 2]}')).toBe(false)
  })
})

describe("laws of a Reading", () => {
  const published = z.fromJSONSchema(
    JSON.parse(readFileSync(new URL("../schema/reading.schema.json", import.meta.url), "utf8")),
  )

  test.each(goldenNames)("%s", (name) => {
    const { report, reading } = readings.get(name)!
    expect(lawsBroken(report.text, reading)).toEqual([])
    expect(published.safeParse(reading).error?.issues ?? []).toEqual([])
    expect(published.safeParse({ ...reading, more: 1 }).success).toBe(false)
  })
})

test("the output in README.md is what the command prints", { timeout: patience }, async () => {
  const { is, should } = await readme()
  const leaveConfidences = (text: string): string => text.replace(/confidence \d\.\d\d/g, "confidence")
  expect(leaveConfidences(is)).toBe(leaveConfidences(should))
})
