import * as fc from "fast-check"
import { expect, test } from "vitest"
import { lettersApart } from "../../../src/reading/flag/spelling.ts"

test.each([
  ["tiede", "tiede", 0],
  ["tiede", "tiedde", 1],
  ["tiede", "tieda", 1],
  ["tiede", "teide", 1],
  ["tiede", "holt", 3],
  ["", "ab", 2],
])("%s and %s are %d letters apart, more than two told as three", (a, b, apart) => {
  expect(lettersApart(a, b, 2)).toBe(apart)
})

test("distance is the same both ways, and none from a word to itself", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(lettersApart(a, b, 3)).toBe(lettersApart(b, a, 3))
      expect(lettersApart(a, a, 3)).toBe(0)
    }),
    { seed: 12, numRuns: 500 },
  )
})
