import { expect, test } from "vitest"
import { kindOf, withReopened } from "../../../src/reading/statement/content.ts"
import { parsedOf } from "../../kit/parsed.ts"

test.each([
  ["“We agree,”", "direct"],
  ['"We agree," … "and soon."', "direct"],
  ["that it “is no party” to the war", "mixed"],
  ["that it agreed", "indirect"],
] as const)("%s is %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

const cases = [
  [
    "an open quotation goes on where it is opened again",
    "“ One . ¶ “ Two . ” Three .",
    [
      [0, 3],
      [3, 7],
    ],
  ],
  [
    "over several paragraphs",
    "“ One . ¶ “ Two . ¶ “ Three . ” ¶ Four",
    [
      [0, 3],
      [3, 6],
      [6, 10],
    ],
  ],
  ["a closed one does not", "“ One ” ¶ “ Two ”", [[0, 3]]],
  ["nor one that is not opened again", "“ One . ¶ Two ”", [[0, 3]]],
  [
    "straight marks count in pairs",
    '" One . ¶ " Two " ¶ Three',
    [
      [0, 3],
      [3, 6],
    ],
  ],
  [
    "an apostrophe closes nothing",
    "“ One . ¶ “ the states ’ word ” ¶ x",
    [
      [0, 3],
      [3, 9],
    ],
  ],
] as const

test.each(cases)("%s", (_, written, ranges) => {
  const parsed = parsedOf(written)
  const content = [{ from: ranges[0]![0]!, to: ranges[0]![1]! }]
  expect(withReopened(parsed, content, () => true)).toEqual(ranges.map(([from, to]) => ({ from, to })))
})

test("what belongs to another statement is not taken", () => {
  const parsed = parsedOf("“ One . ¶ “ Two ”")
  expect(withReopened(parsed, [{ from: 0, to: 3 }], (word) => word < 3)).toEqual([{ from: 0, to: 3 }])
})
