import fc from "fast-check"
import { expect, test } from "vitest"
import { dateOfLine, edtfOf } from "../../src/report/date.ts"

/** The parser has no types. */
const { parse } = (await import("edtf" as string)) as { parse: (text: string) => unknown }

const cases: readonly (readonly [written: string, edtf: string | null])[] = [
  ["2024-04-26", "2024-04-26"],
  ["2024-04-26T23:30:00-05:00", "2024-04-26"],
  ["2024-04", "2024-04"],
  ["2024", "2024"],
  ["20240426T101500Z", "2024-04-26"],
  ["April 26, 2024", "2024-04-26"],
  ["Sept. 2, 1983", "1983-09-02"],
  ["26 April 2024", "2024-04-26"],
  ["Fri, 26 Apr 2024 10:00:00 GMT", "2024-04-26"],
  ["26.04.2024", "2024-04-26"],
  ["25/12/2023", "2023-12-25"],
  ["12/25/2023", "2023-12-25"],
  ["03/12/2023", null],
  ["2024-02-30", null],
  ["2023-02-29", null],
  ["30 February 2024", null],
  ["April 26", null],
  ["Friday", null],
  ["", null],
  ["soon", null],
]

test.each(cases)("%s", (written, edtf) => {
  expect(edtfOf(written)).toBe(edtf)
})

test("whatever is given, the answer is null or a date that an EDTF parser takes", () => {
  const digits = fc.stringMatching(/^\d{1,4}[-./ ]?\d{0,2}[-./ ]?\d{0,4}$/)
  fc.assert(
    fc.property(
      fc.oneof(
        digits,
        fc.string(),
        fc
          .date({ noInvalidDate: true, min: new Date("1800-01-01"), max: new Date("2090-01-01") })
          .map((date) => date.toISOString()),
      ),
      (written) => {
        const edtf = edtfOf(written)
        if (edtf !== null) expect(() => parse(edtf)).not.toThrow()
      },
    ),
    { seed: 8, numRuns: 300 },
  )
})

const lines: readonly (readonly [line: string, edtf: string | null])[] = [
  ["26 April 2024", "2024-04-26"],
  ["Friday, April 26, 2024", "2024-04-26"],
  ["Published: April 26, 2024, 10:15 am", "2024-04-26"],
  ["26.04.2024 10:15", "2024-04-26"],
  ["On April 26, 2024 the talks failed.", null],
  ["April 26", null],
]

test.each(lines)("line: %s", (line, edtf) => {
  expect(dateOfLine(line)).toBe(edtf)
})
