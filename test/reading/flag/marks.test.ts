import * as fc from "fast-check"
import { expect, test } from "vitest"
import { quotationsIn, styleOf } from "../../../src/reading/flag/marks.ts"

const quotedIn = (text: string, style: "double" | "single" = "double"): string[] =>
  quotationsIn(text, { start: 0, end: text.length }, style).quotations.map(
    ({ start, end, closed }) => `${text.slice(start, end)}${closed ? "" : " ..."}`,
  )

test.each([
  ["closed", '"We leave," she said.', ['"We leave,"']],
  ["left open", 'She said: "We leave. Nobody stays.', ['"We leave. Nobody stays. ...']],
  ["the second one left open", '"We leave," she said. "Nobody stays.', ['"We leave,"', '"Nobody stays. ...']],
  [
    "the first one left open",
    '"We leave, she said. "Nobody stays."',
    ['"We leave, she said. "Nobody stays." ...', '"Nobody stays."'],
  ],
  ["nested", '"He called it "a farce" twice," she said.', ['"He called it "a farce" twice,"', '"a farce"']],
  ["curly", "“We leave,” she said.", ["“We leave,”"]],
  ["guillemets", "«We leave», she said.", ["«We leave»"]],
  ["inches", 'A 5" shell and a 12" gun were found.', []],
  ["behind a dash", 'He was blunt - "never" - and left.', ['"never"']],
])("double marks: %s", (_, text, expected) => {
  expect(quotedIn(text)).toEqual(expected)
})

test.each([
  ["closed", "'We leave,' she said.", ["'We leave,'"]],
  ["an apostrophe is none", "The soldiers' boats were the ministers' concern.", []],
  ["left open", "'We leave,' she said. 'Nobody's son stays.", ["'We leave,'", "'Nobody's son stays. ..."]],
])("single marks: %s", (_, text, expected) => {
  expect(quotedIn(text, "single")).toEqual(expected)
})

test("a mark that closes an earlier paragraph's quotation is told", () => {
  const text = 'and nobody stays," she said.'
  expect(quotationsIn(text, { start: 0, end: text.length }, "double").closesEarlier).toBe(true)
})

test("single marks are looked at only where the text has no double ones", () => {
  const whole = (text: string): string => styleOf(text, [{ start: 0, end: text.length }])
  expect(whole("'We leave,' she said.")).toBe("single")
  expect(whole("'We leave,' she said of \"the end\".")).toBe("double")
  expect(whole("The soldiers' boats.")).toBe("double")
})

test("every quotation begins with a mark and, where closed, ends with one", () => {
  const pieces = fc.constantFrom('"', "“", "”", "«", "»", "word", " ", ".", "5", ",")
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("")
      for (const { start, end, closed } of quotationsIn(text, { start: 0, end: text.length }, "double").quotations) {
        expect(text[start]).toMatch(/["“«„]/u)
        if (closed) expect(text[end - 1]).toMatch(/["”»“]/u)
        else expect(end).toBe(text.length)
      }
    }),
    { seed: 11, numRuns: 500 },
  )
})
