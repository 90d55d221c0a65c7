import { expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { isState } from "../../../src/reading/mention/country.ts"

const knowledge = loadKnowledge()

test.each([
  ["FRA", true],
  ["SUN", true],
  ["PLO", false],
  ["WTO", false],
  ["EUR", false],
  ["UNO", false],
  ["IGO", false],
  [null, false],
])("%s is a state: %s", (code, expected) => expect(isState(knowledge, code)).toBe(expected))
