import { expect, test } from "vitest"
import { eventTypes } from "../../src/base/index.ts"
import { eventContexts, hasMode, quadOf, scoreOf } from "../../src/knowledge/index.ts"

test("the manual's sixteen types and thirty-seven contexts", () => {
  expect(eventTypes).toHaveLength(16)
  expect(eventContexts).toHaveLength(37)
  expect(new Set(eventContexts).size).toBe(37)
})

test("a mode belongs to its type", () => {
  expect(hasMode("SANCTION", "expel")).toBe(true)
  expect(hasMode("COERCE", "expel")).toBe(false)
  expect(hasMode("AGREE", "toString")).toBe(false)
})

test("an event scores by its mode, else by its type", () => {
  expect(scoreOf("ACCUSE")).toBe(-3)
  expect(scoreOf("ACCUSE", "disapprove")).toBe(-2)
  expect(scoreOf("PROTEST", "vandalize")).toBe(scoreOf("PROTEST"))
})

test("words cooperate or quarrel, deeds help or hurt: the sign of a score is its quad's", () => {
  for (const type of eventTypes) {
    const isConflict = quadOf(type) >= 3
    expect(isConflict ? scoreOf(type) <= 0 : scoreOf(type) > 0).toBe(true)
  }
  expect(quadOf("SANCTION")).toBe(4)
})
