import fc from "fast-check"
import { expect, test } from "vitest"
import { firstIndex } from "../../src/base/index.ts"

test("finds what a search from the start finds", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (values, least) => {
      const sorted = values.toSorted((a, b) => a - b)
      const found = sorted.findIndex((value) => value >= least)
      expect(firstIndex(sorted.length, (i) => sorted[i]! >= least)).toBe(found < 0 ? sorted.length : found)
    }),
  )
})
