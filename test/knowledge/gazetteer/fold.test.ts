import { expect, test } from "vitest"
import { foldPlaceName } from "../../../src/knowledge/gazetteer/fold.ts"

test.each([
  ["BEIJING", "beijing"],
  ["Bogotá", "bogota"],
  ["Łódź", "lodz"],
  ["N’Djamena", "ndjamena"],
  ["St. John's", "st johns"],
  ["Saint John’s", "st johns"],
  ["the White House", "white house"],
  ["Sharm el-Sheikh", "sharm el sheikh"],
  ["Washington, D.C.", "washington, dc"],
  ["Київ", ""],
  ["", ""],
])("%s is looked up as %s", (name, folded) => {
  expect(foldPlaceName(name)).toBe(folded)
})
