import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type Parsed, spanOf } from "../../../src/language/index.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { findTimes, type TimeSources } from "../../../src/reading/time/find.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { parsedOf } from "../../kit/parsed.ts"
import { plain } from "./kit/plain.ts"

const timesOf = (parsed: Parsed, setting: Partial<TimeSources> = {}) => {
  const syntax = syntaxOf(parsed)
  return findTimes(scan({ parsed, syntax }), {
    report: {},
    parsed,
    syntax,
    published: "2024-04-26",
    order: "day-first",
    quotations: [],
    ...setting,
  })
}

/** "words = value < anchor", in reading order. */
const told = (parsed: Parsed, setting: Partial<TimeSources> = {}): string[] =>
  timesOf(parsed, setting).map((time) => {
    const { start, end } = spanOf(parsed.words, time)
    return `${parsed.text.slice(start, end)} = ${time.value} < ${time.anchor}`
  })

const undated = { published: null }

test.each([
  ["On Thursday it fell.", ["Thursday = 2024-04-25 < published"]],
  ["In 1992 it fell.", ["1992 = 1992 < null"]],
  [
    "On Thursday it fell. Two days later it rose.",
    ["Thursday = 2024-04-25 < published", "Two days later = 2024-04-27 < T1"],
  ],
  ["On Thursday it fell, and that day it rose.", ["Thursday = 2024-04-25 < published", "that day = 2024-04-25 < T1"]],
  ["In May 2006 it fell. Two months later it rose.", ["May 2006 = 2006-05 < null", "Two months later = 2006-07 < T1"]],
  ["In May 2006 it fell. Two days later it rose.", ["May 2006 = 2006-05 < null"]],
  ["Two days later it rose.", []],
  ["More than a decade ago it fell.", ["More than a decade ago = 2014~ < published"]],
  ["It fell in about 1975.", ["about 1975 = 1975~ < null"]],
  ["It was 31 June.", []],
])("%s", (text, expected) => {
  expect(told(plain(text))).toEqual(expected)
})

test.each([
  ["On Thursday it fell. A month ago it rose.", []],
  [
    "On April 24, 2023 it fell. The next day it rose.",
    ["April 24, 2023 = 2023-04-24 < null", "The next day = 2023-04-25 < T1"],
  ],
])("undated: %s", (text, expected) => {
  expect(told(plain(text), undated)).toEqual(expected)
})

const fallen = "It/PRON/nsubj>fell fell=fall/VERB/root>-"

test.each([
  [
    "hours before a dated thing",
    `${fallen} hours/NOUN/obl>fell before/SCONJ/mark>landed he/PRON/nsubj>landed landed=land/VERB/advcl>fell on/ADP/case>Wednesday Wednesday/PROPN/obl>landed ./PUNCT/punct>fell`,
    ["hours before = 2024-04-24 < T2", "Wednesday = 2024-04-24 < published"],
  ],
  [
    "the eve of a dated thing",
    `${fallen} on/ADP/case>eve the/DET/det>eve eve/NOUN/obl>fell of/ADP/case>talks Thursday/PROPN/nmod>talks 's/PART/case>Thursday talks=talk/NOUN/nmod>eve ./PUNCT/punct>fell`,
    ["the eve of = 2024-04-24 < T2", "Thursday = 2024-04-25 < published"],
  ],
  [
    "a day after what has no date dates it",
    `${fallen} on/ADP/case>Thursday Thursday/PROPN/obl>fell ,/PUNCT/punct>fell a/DET/det>day day/NOUN/obl>fell after/ADP/case>vote the/DET/det>vote vote/NOUN/obl>fell ./PUNCT/punct>fell`,
    ["Thursday = 2024-04-25 < published", "a day after = 2024-04-24 < T1"],
  ],
  [
    "the day before, with nothing behind it",
    `${fallen} on/ADP/case>Thursday Thursday/PROPN/obl>fell . The/DET/det>day day/NOUN/obl>rose before/ADV/advmod>day ,/PUNCT/punct>rose it/PRON/nsubj>rose rose=rise/VERB/root>- .`,
    ["Thursday = 2024-04-25 < published", "The day before = 2024-04-24 < T1"],
  ],
  [
    "a story does not go on from a treaty's year",
    `${fallen} on/ADP/case>Thursday Thursday/PROPN/obl>fell under/ADP/case>treaty a/DET/det>treaty treaty/NOUN/obl>fell of/ADP/case>1975 1975/NUM/nmod>treaty . Two/NUM/nummod>days days=day/NOUN/obl>rose later/ADV/advmod>days it/PRON/nsubj>rose rose=rise/VERB/root>- .`,
    ["Thursday = 2024-04-25 < published", "1975 = 1975 < null", "Two days later = 2024-04-27 < T1"],
  ],
  ["a person's name", `{PER April/PROPN/nsubj>fell Vance/PROPN/flat>April} fell=fall/VERB/root>- .`, []],
  [
    "a person called like a month",
    `{PER May/PROPN/nsubj>fell} fell=fall/VERB/root>- in/ADP/case>March March/PROPN/obl>fell .`,
    ["March = 2024-03 < published"],
  ],
  [
    "a body's name",
    `The/DET/det>Sunday {ORG Sunday/PROPN/nsubj>fell Lantern/PROPN/flat>Sunday} fell=fall/VERB/root>- .`,
    [],
  ],
  ["a count", `2000/NUM/nummod>soldiers soldiers=soldier/NOUN/nsubj>fell fell=fall/VERB/root>- .`, []],
  [
    "a year before its noun",
    `The/DET/det>accords 2015/NUM/nummod>accords accords=accord/NOUN/nsubj>fell fell=fall/VERB/root>- .`,
    ["2015 = 2015 < null"],
  ],
  [
    "a year without its century",
    `${fallen} in/ADP/case>February February/PROPN/obl>fell 21/NUM/nummod>February .`,
    ["February 21 = 2021-02 < published"],
  ],
  [
    "a day",
    `${fallen} on/ADP/case>February February/PROPN/obl>fell 21/NUM/nummod>February .`,
    ["February 21 = 2024-02-21 < published"],
  ],
  [
    "a count behind a month",
    `In/ADP/case>April April/PROPN/obl>fell 30/NUM/nummod>people people/NOUN/nsubj>fell fell=fall/VERB/root>- .`,
    ["April = 2024-04 < published"],
  ],
  [
    "a season that modifies",
    `The/DET/det>offensive spring/NOUN/compound>offensive offensive/NOUN/nsubj>fell fell=fall/VERB/root>- .`,
    [],
  ],
])("%s", (_, written, expected) => {
  expect(told(parsedOf(written))).toEqual(expected)
})

test("today within a quotation is the day on which it was uttered", () => {
  const parsed = parsedOf(
    "Today/NOUN/obl>sign we/PRON/nsubj>sign sign/VERB/ccomp>said ,/PUNCT/punct>said he/PRON/nsubj>said said=say/VERB/root>- on/ADP/case>Tuesday Tuesday/PROPN/obl>said .",
  )
  const quotations = [{ content: [{ from: 0, to: 3 }], cue: 5 }]
  expect(told(parsed, { quotations })).toEqual(["Today = 2024-04-23 < T2", "Tuesday = 2024-04-23 < published"])
  expect(told(parsed)).toEqual(["Today = 2024-04-26 < published", "Tuesday = 2024-04-23 < published"])
})

test("a headline's present is past", () => {
  const parsed = parsedOf("Envoys/NOUN/nsubj>quit quit=leave/VERB/root>- talks/NOUN/obj>quit Thursday/PROPN/obl>quit")
  const present = parsedOf("Envoys/NOUN/nsubj>leave leave/VERB/root>- talks/NOUN/obj>leave Thursday/PROPN/obl>leave")
  const report = { titleSpan: { start: 0, end: present.text.length } }
  expect(told(parsed)).toEqual(["Thursday = 2024-04-25 < published"])
  expect(told(present)).toEqual(["Thursday = 2024-05-02 < published"])
  expect(told(present, { report })).toEqual(["Thursday = 2024-04-25 < published"])
})

test("a dateline's date is the nearest one and no part of the story", () => {
  const parsed = plain("OSLO, April 28 - Two days later it fell.")
  const report = { datelineSpan: { start: 0, end: 16, date: { start: 6, end: 14 } } }
  expect(told(parsed, { report })).toEqual(["April 28 = 2024-04-28 < published"])
})

const words =
  "on Friday May 3 2019 last this next week year two days later ago the of from to 1990s - , . before spring about end since".split(
    " ",
  )

test("whatever the words, times stand apart, in order, on words, each anchored to a time that is told", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (some) => {
      const times = timesOf(plain(some.join(" ")))
      const ids = times.map(({ id }) => id)
      expect(ids).toEqual(times.map((_, i) => `T${i + 1}`))
      times.forEach(({ from, to, anchor }, i) => {
        expect(from).toBeGreaterThanOrEqual(times[i - 1]?.to ?? 0)
        expect(to).toBeGreaterThan(from)
        expect([null, "published", ...ids]).toContain(anchor)
      })
    }),
    { seed: 7, numRuns: 500 },
  )
})
