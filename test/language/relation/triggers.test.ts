import { expect, test } from "vitest"
import { triggersOf } from "../../../src/language/relation/triggers.ts"
import { labels } from "../kit/labels.ts"

const row = (none: number, type: string, probability: number): number[] =>
  labels.events.map((label) => (label === "NONE" ? none : label === type ? probability : 0))

test("triggers are a window's own words that may tell of an event, at their place in the text", () => {
  const rows = [row(0.1, "AID", 0.9), row(0.95, "AID", 0.05), row(0.4, "ASSAULT", 0.6), row(0.2, "AGREE", 0.8)]
  const found = triggersOf(Float32Array.from(rows.flat()), labels, 100, { from: 1, to: 3 })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ word: 102 })
  expect(found[0]!.none).toBeCloseTo(0.4)
  expect(found[0]!.types.ASSAULT).toBeCloseTo(0.6)
  expect(found[0]!.types.AGREE).toBe(0)
})
