import { describe, expect, test } from "vitest"
import { addTo, emptyTally, pace, tallyInWords, timeInWords } from "../../../src/app/cli/tally.ts"
import type { Happened } from "../../../src/app/ingest/index.ts"

const problem = { code: "json-invalid", message: "not JSON" }
const after = (...happened: readonly Happened[]) => {
  const tally = emptyTally()
  for (const one of happened) addTo(tally, one)
  return tally
}

test("what was done is said in words, and nothing of what was not", () => {
  expect(tallyInWords(after())).toBe("nothing to do")
  expect(
    tallyInWords(
      after(
        { kind: "kept", outcome: "new" },
        { kind: "kept", outcome: "same" },
        { kind: "kept", outcome: "same" },
        { kind: "read", name: "a", problem: null },
        { kind: "failed", name: "b", problem },
      ),
    ),
  ).toBe("1 new report, 2 known already, 1 read, 1 source without a report")
})

describe("the live line", () => {
  const tally = { ...emptyTally(), new: 90, same: 10, read: 20 }
  test("says what is in, what is read, at what rate, and how long the rest takes", () => {
    expect(pace(tally, 30, 10_000)).toBe(
      "███░░░░░░░░░░░░░░░░░ 100 reports in, 20 of 120 read, 2.0 a second, about 50 s left",
    )
  })
  test("promises nothing before there is a rate, nor at the end", () => {
    expect(pace({ ...tally, read: 0 }, 0, 10_000)).toBe(
      "░░░░░░░░░░░░░░░░░░░░ 100 reports in, 0 of 90 read, 0.0 a second",
    )
    expect(pace({ ...tally, read: 90 }, 0, 45_000)).toBe(
      "████████████████████ 100 reports in, 90 of 90 read, 2.0 a second",
    )
  })
  test.each([
    [0.2, "1 s"],
    [89, "89 s"],
    [91, "2 min"],
    [7_260, "2 h 1 min"],
  ])("%d seconds are %s", (seconds, words) => expect(timeInWords(seconds)).toBe(words))
})
