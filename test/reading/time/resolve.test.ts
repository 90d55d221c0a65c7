import { expect, test } from "vitest"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { edtfOf, momentOf } from "../../../src/reading/time/calendar.ts"
import { phraseAt } from "../../../src/reading/time/grammar.ts"
import type { Tense } from "../../../src/reading/time/outlook.ts"
import { type FigureOrder, resolve } from "../../../src/reading/time/resolve.ts"
import { plain } from "./kit/plain.ts"

type Setting = Readonly<{ published?: string | null; tense?: Tense; direct?: boolean; order?: FigureOrder }>

const value = (written: string, setting: Setting = {}): string | null => {
  const { published = "2024-04-26", tense = "past", direct = true, order = "day-first" } = setting
  const parsed = plain(written)
  const told = phraseAt(syntaxOf(parsed), { from: 0, to: parsed.words.count })
  expect(told?.to, `the whole of "${written}" is a phrase`).toBe(parsed.words.count)
  const base = published === null ? null : momentOf(published)
  const moment = resolve(told!.phrase, { base, outlook: { tense, direct }, order })
  return moment && edtfOf(moment)
}

test.each([
  ["April 24, 2024", "2024-04-24"],
  ["24 April 2024", "2024-04-24"],
  ["Wednesday, the 24th of April, 2024", "2024-04-24"],
  ["May 2006", "2006-05"],
  ["1789", "1789"],
  ["the 1990s", "199X"],
  ["the nineties", "199X"],
  ["the 19th century", "18XX"],
  ["spring of 2019", "2019-21"],
  ["Christmas 1978", "1978-12-25"],
  ["Good Friday 1998", "1998-04-10"],
  ["2023-12-03", "2023-12-03"],
  ["3.12.23", "2023-12-03"],
  ["2014-16", "2014/2016"],
  ["between 2014 and 2016", "2014/2016"],
  ["from April 24 to May 3, 2023", "2023-04-24/2023-05-03"],
  ["the end of 1990", "1990-12"],
  ["the start of 1990", "1990-01"],
  ["the middle of 1990", "1990"],
])("undated, %s is %s", (written, expected) => {
  expect(value(written, { published: null })).toBe(expected)
})

test.each(["February 30, 2024", "31 June 2024", "from May 2016 to May 2014"])("%s is in no calendar", (written) => {
  expect(value(written)).toBeNull()
})

test.each([
  "Friday",
  "yesterday",
  "last month",
  "this year",
  "April",
  "April 24",
  "last spring",
  "two years ago",
  "the weekend",
  "Christmas",
  "the 15th",
  "from Monday to Friday",
])("undated, %s has no value", (written) => {
  expect(value(written, { published: null })).toBeNull()
})

// 2024-04-26 is a Friday.
test.each<[string, Tense, string]>([
  ["Friday", "past", "2024-04-26"],
  ["Friday", "future", "2024-04-26"],
  ["Thursday", "past", "2024-04-25"],
  ["Saturday", "past", "2024-04-20"],
  ["Saturday", "open", "2024-04-20"],
  ["Saturday", "future", "2024-04-27"],
  ["Monday", "present", "2024-04-29"],
  ["last Friday", "past", "2024-04-19"],
  ["next Friday", "future", "2024-05-03"],
  ["this Sunday", "future", "2024-04-28"],
  ["Tuesday next week", "future", "2024-04-30"],
  ["Tuesday of last week", "past", "2024-04-16"],
  ["yesterday evening", "past", "2024-04-25"],
  ["the day after tomorrow", "future", "2024-04-28"],
  ["last night", "past", "2024-04-25"],
  ["April 24", "past", "2024-04-24"],
  ["April 29", "past", "2024-04-29"],
  ["December 3", "past", "2023-12-03"],
  ["December 3", "future", "2024-12-03"],
  ["February 29", "past", "2024-02-29"],
  ["October 7 last year", "past", "2023-10-07"],
  ["the 15th", "past", "2024-04-15"],
  ["the 15th", "future", "2024-05-15"],
  ["the 31st", "past", "2024-03-31"],
  ["April", "past", "2024-04"],
  ["May", "past", "2023-05"],
  ["May", "future", "2024-05"],
  ["May", "open", "2024-05"],
  ["last November", "past", "2023-11"],
  ["last April", "past", "2023-04"],
  ["this June", "future", "2024-06"],
  ["next April", "future", "2025-04"],
  ["July last year", "past", "2023-07"],
  ["last autumn", "past", "2023-23"],
  ["last winter", "past", "2023-24"],
  ["this spring", "past", "2024-21"],
  ["Christmas", "past", "2023-12-25"],
  ["last week", "past", "2024-04-15/2024-04-21"],
  ["this week", "past", "2024-04-22/2024-04-28"],
  ["next week", "future", "2024-04-29/2024-05-05"],
  ["the weekend", "past", "2024-04-20/2024-04-21"],
  ["the weekend", "future", "2024-04-27/2024-04-28"],
  ["last weekend", "past", "2024-04-20/2024-04-21"],
  ["earlier this month", "past", "2024-04"],
  ["next month", "future", "2024-05"],
  ["last year", "past", "2023"],
  ["this decade", "past", "202X"],
  ["two days ago", "past", "2024-04-24"],
  ["a week ago", "past", "2024-04-19"],
  ["three weeks ago", "past", "2024-04"],
  ["five months ago", "past", "2023-11"],
  ["nearly two years ago", "past", "2022"],
  ["the end of next June", "future", "2024-06"],
  ["the end of the year", "future", "2024-12"],
  ["mid-June", "future", "2024-06"],
  ["3 to 5 May", "future", "2024-05-03/2024-05-05"],
  ["April 24-26", "past", "2024-04-24/2024-04-26"],
  ["from Monday to Wednesday", "future", "2024-04-29/2024-05-01"],
  ["from December 30 to January 2", "past", "2023-12-30/2024-01-02"],
])("%s, %s: %s", (written, tense, expected) => {
  expect(value(written, { tense })).toBe(expected)
})

test("a noun's day ten months off gives way to the one that is near", () => {
  expect(value("July 2", { direct: true })).toBe("2023-07-02")
  expect(value("July 2", { direct: false })).toBe("2024-07-02")
})

test("a noun's weekday in the present is past", () => {
  expect(value("Monday", { tense: "present", direct: false })).toBe("2024-04-22")
})

test.each([
  ["03/12/2023", "day-first", "2023-12-03"],
  ["03/12/2023", "month-first", "2023-03-12"],
  ["25/12/2023", "month-first", "2023-12-25"],
  ["12/25/2023", "day-first", "2023-12-25"],
  ["25/25/2023", "day-first", null],
] as const)("%s, %s: %s", (written, order, expected) => {
  expect(value(written, { order })).toBe(expected)
})

test.each([
  ["last year", "2024", "2023"],
  ["last month", "2024-04", "2024-03"],
  ["April", "2024-04", "2024-04"],
  ["last month", "2024", null],
  ["Friday", "2024-04", null],
  ["yesterday", "2024", null],
])("%s in a report of %s: %s", (written, published, expected) => {
  expect(value(written, { published })).toBe(expected)
})
