import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  civilOf,
  dayOf,
  easterOf,
  edtfOf,
  type Moment,
  momentOf,
  monthNumber,
  stretchOf,
  weekdayOf,
} from "../../../src/reading/time/calendar.ts"

const anyDay = fc.integer({ min: dayOf(1, 1, 1)!, max: dayOf(9999, 12, 31)! })
const fixed = { seed: 20240426 }
const msPerDay = 86_400_000

test("a day's number and its date are the same thing", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day)
      expect(dayOf(year, month, dayOfMonth)).toBe(day)
    }),
    fixed,
  )
})

test("dates and weekdays are the platform's", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * msPerDay)
      expect(civilOf(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
    }),
    fixed,
  )
})

test.each([
  [2023, 2, 29],
  [1900, 2, 29],
  [2024, 2, 30],
  [2024, 6, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
])("%i-%i-%i is in no calendar", (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull()
})

test.each([
  [1998, "1998-04-12"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2024, "2024-03-31"],
])("Easter of %i", (year, value) => {
  expect(edtfOf({ kind: "day", day: easterOf(year) })).toBe(value)
})

const day = (year: number, month: number, dayOfMonth: number): Moment => ({
  kind: "day",
  day: dayOf(year, month, dayOfMonth)!,
})
const cases: readonly (readonly [moment: Moment, edtf: string, first: string, last: string])[] = [
  [day(2024, 2, 29), "2024-02-29", "2024-02-29", "2024-02-29"],
  [{ kind: "month", month: monthNumber(2023, 12) }, "2023-12", "2023-12-01", "2023-12-31"],
  [{ kind: "season", year: 2023, season: 24 }, "2023-24", "2023-12-01", "2024-02-29"],
  [{ kind: "season", year: 2023, season: 21 }, "2023-21", "2023-03-01", "2023-05-31"],
  [{ kind: "year", year: 987 }, "0987", "0987-01-01", "0987-12-31"],
  [{ kind: "years", first: 1990, open: 1 }, "199X", "1990-01-01", "1999-12-31"],
  [{ kind: "years", first: 1800, open: 2 }, "18XX", "1800-01-01", "1899-12-31"],
  [
    { kind: "interval", from: { kind: "year", year: 2014 }, to: { kind: "year", year: 2016 } },
    "2014/2016",
    "2014-01-01",
    "2016-12-31",
  ],
]

test.each(cases)("%o is %s, from %s to %s", (moment, edtf, first, last) => {
  const stretch = stretchOf(moment)
  expect(edtfOf(moment)).toBe(edtf)
  expect(edtfOf({ kind: "day", day: stretch.first })).toBe(first)
  expect(edtfOf({ kind: "day", day: stretch.last })).toBe(last)
})

test("a year of five figures has no value", () => {
  expect(edtfOf({ kind: "year", year: 10_000 })).toBeNull()
})

test("plain EDTF is read back", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(10, 7, 4), (number, length) => {
      const value = edtfOf({ kind: "day", day: number })!.slice(0, length)
      expect(edtfOf(momentOf(value)!)).toBe(value)
    }),
    fixed,
  )
})

test.each(["2024-13", "2024-02-30", "2024-21", "199X", "2023~", "2023/2024", ""])("%s is no plain moment", (value) => {
  expect(momentOf(value)).toBeNull()
})

test("the hour of a published time is let go", () => {
  expect(edtfOf(momentOf("2024-04-26T10:15:00Z")!)).toBe("2024-04-26")
})
