import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { featureSizes, features } from "../../../src/language/encoder/features.ts"
import { tokenize } from "../../../src/language/token/tokenize.ts"
import { linesOf } from "../kit/notation.ts"
import { fixed, scraps } from "../kit/random.ts"

const featuresOf = (text: string): ReturnType<typeof features> => features(text, tokenize(text, linesOf(text)))

/** One sign a word: outside `.`, inside `i`, opening `<`, closing `>`; a paragraph a line. */
const quotations: readonly (readonly [text: string, states: string])[] = [
  ["“No,” he said.", "<ii>..."],
  ['"No," he said, "never."', "<ii>...<ii>"],
  ["‘No,’ he said.", "<ii>..."],
  ["``No,'' he said.", "<ii>..."],
  ["«No» he said", "<i>.."],
  ["“It’s ‘new’ here,” he said.", "<ii<i>ii>..."],
  ["“The boys’ plan,” he said.", "<iiiii>..."],
  ["He said: “No.\nWe go.", "...<ii..."],
  ["“One.\n“Two.” Three.", "<ii<ii>.."],
  ["the boys’ plan", "...."],
  ['5" of rain', ".<ii"],
]

describe("quotation state", () => {
  test.each(quotations)("%s %s", (text, states) => {
    expect([...featuresOf(text).quotes].map((quote) => " .i<>"[quote]).join("")).toBe(states)
  })
})

const shapes: readonly (readonly [word: string, shape: number])[] = [
  ["said", 1],
  ["été", 1],
  ["China", 2],
  ["Élysée", 2],
  ["A", 3],
  ["NATO", 4],
  ["McCain", 5],
  ["iPhone", 5],
  ["1990", 6],
  ["5th", 7],
  ["3.5", 7],
  ["U.S.", 8],
  ["O'Brien", 8],
  ["n't", 9],
  ["“", 10],
  ["--", 10],
  ["中国", 1],
  ["\ud800", 10],
]

test.each(shapes)("the shape of %j is %i", (word, shape) => {
  const words = { count: 1, starts: Int32Array.of(0), ends: Int32Array.of(word.length), gaps: Uint8Array.of(2) }
  expect(features(word, words).shapes[0]).toBe(shape)
})

test("values are in their ranges and never the 0 of the encoder's own pieces", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const found = featuresOf(text)
      for (const name of ["shapes", "gaps", "quotes"] as const)
        expect(found[name].every((value) => value > 0 && value < featureSizes[name])).toBe(true)
    }),
    fixed(300),
  )
})

test("a paragraph's features are its own, whatever stands before it", () => {
  fc.assert(
    fc.property(scraps, scraps, (before, after) => {
      const alone = featuresOf(after)
      const together = featuresOf(`${before}\n\n${after}`)
      for (const name of ["shapes", "gaps", "quotes"] as const)
        expect([...together[name]].slice(together[name].length - alone[name].length)).toEqual([...alone[name]])
    }),
    fixed(200),
  )
})
