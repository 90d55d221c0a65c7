import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { always, daysOf, never } from "../../../src/knowledge/holders/when.ts"

describe("daysOf", () => {
  test.each([
    ["2013-03-16", "2013-03-16", "2013-03-16", true],
    ["2013-03", "2013-03-01", "2013-03-31", true],
    ["2013", "2013-01-01", "2013-12-31", true],
    ["197X", "1970-01-01", "1979-12-31", true],
    ["2013~", "2013-01-01", "2013-12-31", false],
    ["2013-22", "2013-06-01", "2013-08-31", true],
    ["2013-03/2014", "2013-03-01", "2014-12-31", true],
    ["2013-03/..", "2013-03-01", never, true],
    ["[..2021-04-16]", always, "2021-04-16", true],
    ["[2020..2021-04]", "2020-01-01", "2021-04-30", true],
  ])("%s", (edtf, first, last, exact) => {
    const days = daysOf(edtf)
    expect(days).toMatchObject({ first, exact })
    // The end of a month is its 31st, whether it has one or not.
    expect(days!.last >= last && days!.last.slice(0, 7) === last.slice(0, 7)).toBe(true)
  })

  test.each(["", "spring", "16 March 2013", "2013-3", "13", "2013-03-16T10:00"])("%j is no date", (text) =>
    expect(daysOf(text)).toBeNull(),
  )

  test("spans no less for a date that says less", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const [exact, month, year] = [day, day.slice(0, 7), day.slice(0, 4)].map((edtf) => daysOf(edtf)!)
          expect(year!.first <= month!.first && month!.first <= exact!.first).toBe(true)
          expect(exact!.last <= month!.last && month!.last <= year!.last).toBe(true)
        },
      ),
      { seed: 4, numRuns: 300 },
    )
  })
})
