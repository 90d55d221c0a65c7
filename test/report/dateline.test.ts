import { expect, test } from "vitest"
import { datelineOf } from "../../src/report/dateline.ts"

type Parts = readonly [place?: string | undefined, date?: string | undefined, outlet?: string | undefined]

/** In the notation: the dateline in brackets, its parts as `place`, `date`, `outlet`. */
const cases: readonly (readonly [text: string, parts: Parts])[] = [
  ["[BEIJING, April 26 (Reuters) -] Talks", ["BEIJING", "April 26", "Reuters"]],
  ["[OMSAR, Karesh —] Police fired", ["OMSAR"]],
  ["[KYIV (AP) —] The president", ["KYIV", undefined, "AP"]],
  ["[KYIV, Ukraine (AP) —] The president", ["KYIV", undefined, "AP"]],
  ["[Moscow. 4 May. INTERFAX -] The ministry", ["Moscow", "4 May", "INTERFAX"]],
  ["[LONDON, March 3 -] Britain", ["LONDON", "March 3"]],
  ["[LONDON, March 3, 2024 -] Britain", ["LONDON", "March 3, 2024"]],
  ["[Washington (Prairie News Service) -] Grain", ["Washington", undefined, "Prairie News Service"]],
  ["[ASTREL, 8 November. /Telegraf Astrel/.] The ministry", ["ASTREL", "8 November", "Telegraf Astrel"]],
  ["[MOSCOW, May 4. /TASS/.] The ministry", ["MOSCOW", "May 4", "TASS"]],
  ["[REYKJAVIK, Monday.] It took", ["REYKJAVIK", "Monday"]],
  ["[NICOSIA, Saturday evening.] Turkish", ["NICOSIA", "Saturday evening"]],
  ["[VELDE, Ambria, Thursday, March 18 (TPA) --] Ambria", ["VELDE", "Thursday, March 18", "TPA"]],
  ["[ADDIS ABABA, Nov 12:] Morocco", ["ADDIS ABABA", "Nov 12"]],
  [
    "[BRUSSELS/KIEV, March 17 (Euro-Atlantic News Agency) --] The",
    ["BRUSSELS/KIEV", "March 17", "Euro-Atlantic News Agency"],
  ],
  ["[ST. JOHN'S, Newfoundland -] A trawler", ["ST. JOHN'S"]],
  ["[RENO, Nev. (AP) —] A man", ["RENO", undefined, "AP"]],
  ["[MOSCOW, April 26 - RIA Novosti.] The minister", ["MOSCOW", "April 26", "RIA Novosti"]],
  ["[Beijing, April 26 -] The minister", ["Beijing", "April 26"]],
  ["[April 26 (Reuters) -] The minister", [undefined, "April 26", "Reuters"]],
  ["[(Reuters) -] The company", [undefined, undefined, "Reuters"]],
]

const none = [
  "EXCLUSIVE - The minister resigned",
  "IOWA POLLS NOT NECESSARILY WRONG, JUST TOO EARLY - Analysts said",
  "The talks failed - again",
  "US - China talks failed",
  "NATO said on Friday that it would stay.",
  "Beijing (which denies it) - said nothing more than that it would see.",
  "President Xi, April 26, said",
  "",
]

test.each(cases)("%s", (notation, [place, date, outlet]) => {
  const text = notation.replace(/[[\]]/g, "")
  const found = datelineOf(text, { start: 0, end: text.length })!
  expect(`[${text.slice(found.start, found.end)}]${text.slice(found.end)}`).toBe(notation)
  const part = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)
  expect([part(found.place), part(found.date), part(found.outlet)]).toEqual([place, date, outlet])
})

test.each(none)("no dateline: %s", (text) => {
  expect(datelineOf(text, { start: 0, end: text.length })).toBeNull()
})
