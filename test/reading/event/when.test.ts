import { expect, test } from "vitest"
import { timesOfStory, whenOf } from "../../../src/reading/event/when.ts"
import { momentOf } from "../../../src/reading/time/calendar.ts"
import type { Time } from "../../../src/reading/time/time.ts"
import { parsedOf } from "../../kit/parsed.ts"

const published = "2024-04-26"

const timeAt = (from: number, value: string): Time => {
  const moment = momentOf(value)!
  return {
    from,
    to: from + 1,
    id: `T${from}`,
    value,
    anchor: null,
    moment,
    phrase: { kind: "moment", moment } as never,
  }
}

test.each([
  ["2024-04-26", "about"],
  ["2024-04-12", "about"],
  ["2024-04-11", "past"],
  ["2024-04", "about"],
  ["2023", "past"],
  ["2024-04-27", "ahead"],
  ["2025", "ahead"],
] as const)("%s is %s", (value, when) => expect(whenOf(timeAt(0, value), published)).toBe(when))

test("nothing is known of a time in a report without a date", () => {
  expect(whenOf(timeAt(0, "2024-04-11"), null)).toBeUndefined()
  expect(whenOf(undefined, published)).toBeUndefined()
})

test("a step without a time goes on with its paragraph's, else with the report's first; background does not", () => {
  const parsed = parsedOf("one two three ¶ four five six ¶ seven eight")
  const times = [timeAt(0, "2024-04-25"), timeAt(3, "2009")]
  const steps = [1, 2, 4, 6].map((word) => ({
    word,
    own: undefined,
    claim: undefined,
    aux: word === 2 ? ["future" as const] : [],
  }))
  const values = timesOfStory({ parsed, published, times }, steps).map((time) => time?.value)
  expect(values).toEqual(["2024-04-25", undefined, "2009", "2024-04-25"])
})
