import fc from "fast-check"
import { expect, test } from "vitest"
import { sortingKey } from "../../../../src/app/cli/view/timeline.ts"
import { viewOf } from "../../../../src/app/cli/view/view.ts"
import { talksReading, talksReport } from "../../kit/reading.ts"

test("EDTF sorts by where it begins, the longer stretch first", () => {
  const inOrder = [
    ["-0044", "0900", "1989", "199X", "2021-23", "2021-10", "2022", "2022-24"],
    [
      "2023~",
      "2023-02",
      "2023-02-23",
      "2023-02-23T10:05Z",
      "../2023-03",
      "2023-04/2024-01",
      "2023-04-02/..",
      "2024-04-26",
    ],
  ].flat()
  const shuffled = inOrder.toReversed()
  expect(shuffled.toSorted((a, b) => (sortingKey(a) < sortingKey(b) ? -1 : 1))).toEqual(inOrder)
})

test("the key of a day sorts as days do", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  const keyOf = (date: Date): string => sortingKey(date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string]
      expect(keyOf(a) < keyOf(b)).toBe(first < second)
    }),
    { seed: 1, numRuns: 200 },
  )
})

test("a date has its wordings once, with its events, the earliest first", () => {
  const [friday, may] = talksReading.times
  const times = [may!, friday!, { ...friday!, id: "T3" }, { ...may!, id: "T4", value: "2022" }]
  const { timeline } = viewOf(talksReport, { ...talksReading, times })
  expect(
    timeline.map(({ date, phrases, events }) => [date, phrases.map(({ id }) => id), events.map(({ id }) => id)]),
  ).toEqual([
    ["2022", ["T4"], []],
    ["26 April 2024", ["T1"], ["E1"]],
    ["May 2024", ["T2"], ["E2"]],
  ])
})
