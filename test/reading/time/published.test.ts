import { expect, test } from "vitest"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { inferPublished } from "../../../src/reading/time/published.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { plain } from "./kit/plain.ts"

/** The day that is inferred for a text whose dateline's date stands first. */
const inferred = (text: string, date: string | null): string | undefined => {
  const parsed = plain(text)
  const at = date === null ? -1 : text.indexOf(date)
  const datelineSpan = { start: 0, end: 20, ...(date === null ? {} : { date: { start: at, end: at + date.length } }) }
  return inferPublished({ datelineSpan }, parsed.words, scan({ parsed, syntax: syntaxOf(parsed) }))?.value
}

test.each([
  ["a full date days off", "OSLO, April 26 - It fell on April 24, 2024.", "April 26", "2024-04-26"],
  ["over the new year", "OSLO, January 2 - It fell on December 30, 2023.", "January 2", "2024-01-02"],
  ["a weekday that agrees", "OSLO, Friday, April 26 - It fell on April 24, 2024.", "Friday, April 26", "2024-04-26"],
  ["a weekday that does not", "OSLO, Monday, April 26 - It fell on April 24, 2024.", "Monday, April 26", undefined],
  ["a date of another story", "OSLO, April 26 - It fell on March 1, 2024.", "April 26", undefined],
  ["two years that fit", "OSLO, April 26 - It fell on April 24, 2024 and April 25, 2023.", "April 26", undefined],
  ["a year alone", "OSLO, April 26 - It has stood since 2024.", "April 26", undefined],
  ["no date in the dateline", "OSLO - It fell on April 24, 2024.", null, undefined],
  ["a day in no calendar", "OSLO, February 30 - It fell on February 24, 2024.", "February 30", undefined],
])("%s", (_, text, date, expected) => {
  expect(inferred(text, date)).toBe(expected)
})
