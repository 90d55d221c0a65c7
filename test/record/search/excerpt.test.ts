import fc from "fast-check"
import { expect, test } from "vitest"
import { excerptOf } from "../../../src/record/search/excerpt.ts"
import { close, marksIn, open } from "../../../src/record/search/marks.ts"

test("a short text is its own excerpt; a long one is cut between words, before the mark and after", () => {
  expect(excerptOf(" Rain came. ", [])).toEqual({ start: 1, end: 11 })
  const text = `${"before ".repeat(200)}rain ${"after ".repeat(200)}`
  const { start, end } = excerptOf(text, [{ start: 1400, end: 1404 }])
  expect(text.slice(start, end)).toMatch(/^(before )+rain (after )*after$/)
  expect(end - start).toBeLessThanOrEqual(320)
})

test("it is where most marks are", () => {
  const text = `rain ${"x ".repeat(500)}rain and rain`
  const marks = [...text.matchAll(/rain/g)].map(({ index }) => ({ start: index, end: index + 4 }))
  expect(text.slice(excerptOf(text, marks).start)).toContain("rain and rain")
})

test("marks are spans of the words without them", () => {
  const words = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 8 })
  fc.assert(
    fc.property(words, (pairs) => {
      const marked = pairs.map(([plain, found]) => `${plain}${open}${found}${close}`).join("")
      const text = pairs.flat().join("")
      expect(marksIn(marked).map(({ start, end }) => text.slice(start, end))).toEqual(pairs.map(([, found]) => found))
    }),
    { seed: 6 },
  )
})
