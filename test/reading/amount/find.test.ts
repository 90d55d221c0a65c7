import fc from "fast-check"
import { expect, test } from "vitest"
import type { Parsed } from "../../../src/language/index.ts"
import { findAmounts } from "../../../src/reading/amount/find.ts"
import { hedgesAfter, hedgesBefore } from "../../../src/reading/amount/rules/en/hedges.ts"
import type { Holder } from "../../../src/reading/amount/tie.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"
import { tagged } from "./kit/tagged.ts"

/** Each amount in a line: its words, value, unit, bounds and hedge. */
const linesOf = (parsed: Parsed, holders: readonly Holder[] = []): readonly string[] =>
  findAmounts({ parsed, syntax: syntaxOf(parsed) }, holders).map(({ start, end, value, unit, hedge, low, high }) => {
    const bounds = low === undefined && high === undefined ? [] : [`${low ?? ""}..${high ?? ""}`]
    return [`${parsed.text.slice(start, end)} = ${value}`, unit, ...bounds, hedge ?? ""]
      .filter((x) => x !== "")
      .join(" ")
  })

type Case = readonly [text: string, tags: string, ...amounts: string[]]

const money: readonly Case[] = [
  ["lent $6 billion", "V $ # #", "$6 billion = 6000000000 USD"],
  ["lent NT$40", "V P $ #", "NT$40 = 40 TWD"],
  ["lent C$10 million", "V $ # #", "C$10 million = 10000000 CAD"],
  ["lent €100m", "V $ #", "€100m = 100000000 EUR"],
  ["lent £1.2bn", "V $ #", "£1.2bn = 1200000000 GBP"],
  ["lent Rs 500 crore", "V N # #", "Rs 500 crore = 5000000000 INR"],
  ["lent 200 million euros", "V # # N", "200 million euros = 200000000 EUR"],
  ["lent 15 billion Canadian dollars", "V # # A N", "15 billion Canadian dollars = 15000000000 CAD"],
  ["lent 2.05 billion yen", "V # # N", "2.05 billion yen = 2050000000 JPY"],
  ["lent 40 million Swedish crowns", "V # # A N", "40 million Swedish crowns = 40000000 SEK"],
  ["lent 40 million crowns", "V # # N", "40 million crowns = 40000000 crowns"],
  ["a 5-million-dollar loan", "D # . # . N N", "5-million-dollar = 5000000 USD"],
  ["lent 5 million pounds of gold", "V # # N p N", "5 million pounds = 5000000 GBP"],
  ["sent 500 pounds of aid", "V # N p N", "500 pounds = 500 GBP"],
  ["seized 500 pounds of powder", "V # N p N", "500 pounds = 500 pounds"],
]

const measures: readonly Case[] = [
  ["rose 35.3 percent", "V # N", "35.3 percent = 35.3 percent"],
  ["rose 10 per cent", "V # p N", "10 per cent = 10 percent"],
  ["rose 5%", "V # $", "5% = 5 percent"],
  ["an 800-mile front", "D # . N N", "800-mile = 800 miles"],
  ["fell 20 kilometers short", "V # N r", "20 kilometers = 20 km"],
  ["fell 20km short", "V # r", "20km = 20 km"],
  ["sold seventeen million tons", "V # # N", "seventeen million tons = 17000000 tons"],
  ["sold 4.6 square kilometres", "V # A N", "4.6 square kilometres = 4.6 km2"],
]

const counts: readonly Case[] = [
  ["two hundred and six people", "# # c # N", "two hundred and six people = 206 people"],
  ["twenty-eight ships", "# . # N", "twenty-eight ships = 28 ships"],
  ["two and a half million voters", "# c D N # N", "two and a half million voters = 2500000 voters"],
  ["half a million shells", "D D # N", "half a million shells = 500000 shells"],
  ["two thousand million shells", "# # # N", "two thousand million shells = 2000000000 shells"],
  ["a hundred guards", "D # N", "a hundred guards = 100 guards"],
  ["10 000 men", "# # N", "10 000 men = 10000 men"],
  ["1,50,000 voters", "# N", "1,50,000 voters = 150000 voters"],
  ["a crew of 26", "D N p #", "crew of 26 = 26 crew"],
  ["left 12 dead", "V # A", "12 dead = 12 dead"],
  ["lost three of its ships", "V # p D N", "three of its ships = 3 ships"],
  ["one soldier fell", "# N V", "one soldier = 1 soldier"],
  ["fell to 2,250 by May", "V p # p P", "2,250 = 2250"],
  ["sent 20 Xu-29 fighters", "V # P . # N", "20 Xu-29 fighters = 20 fighters"],
  ["sent 1900 soldiers", "V # N", "1900 soldiers = 1900 soldiers"],
]

const inexact: readonly Case[] = [
  ["at least 41 prisoners", "r r # N", "at least 41 prisoners = 41 prisoners 41.. at-least"],
  ["no more than 30 tanks", "r r p # N", "no more than 30 tanks = 30 tanks ..30 at-most"],
  ["more than $6 billion", "A p $ # #", "more than $6 billion = 6000000000 USD 6000000000.. over"],
  ["nearly 33 tonnes", "r # N", "nearly 33 tonnes = 33 tonnes ..33 under"],
  ["some 250 of them", "D # p I", "some 250 = 250 about"],
  ["300 or so guests", "# c r N", "300 or so guests = 300 guests about"],
  ["between 500 and 5,500 miles", "p # c # N", "between 500 and 5,500 miles = 5500 miles 500..5500"],
  ["two or three ships", "# c # N", "two or three ships = 3 ships 2..3"],
  ["3,000-5,000 troops", "# . # N", "3,000-5,000 troops = 5000 troops 3000..5000"],
  ["$3 to $5 billion", "$ # p $ # #", "$3 to $5 billion = 5000000000 USD 3000000000..5000000000"],
  ["rose 2.5% to 4%", "V # $ p # $", "2.5% to 4% = 4 percent 2.5..4"],
  ["some 20 to 30 tanks", "D # p # N", "some 20 to 30 tanks = 30 tanks 20..30 about"],
  ["rose from 900 to 1,200 crates", "V p # p # N", "900 = 900 crates", "1,200 crates = 1200 crates"],
  ["dozens of armed men", "N p A N", "dozens of armed men = 12 men 12.. order"],
  ["tens of thousands marched", "N p N V", "tens of thousands = 10000 10000.. order"],
  ["several hundred women", "A # N", "several hundred women = 100 women 100.. order"],
  ["millions of dollars", "N p N", "millions of dollars = 1000000 USD 1000000.. order"],
  ["dozens of Xu-29 jets", "N p P . # N", "dozens of Xu-29 jets = 12 jets 12.. order"],
]

test.each([...money, ...measures, ...counts, ...inexact])("%s", (text, tags, ...amounts) => {
  expect(linesOf(tagged(text, tags))).toEqual(amounts)
})

test.each([...hedgesBefore, ...hedgesAfter])("the hedge $reason has its example", ({ words, example, hedge }) => {
  expect(example).toContain(words)
  const signs = example.split(" ").map((word) => (/^\d/.test(word) ? "#" : /s$|men$/.test(word) ? "N" : "r"))
  const parsed = tagged(example, signs.join(" "))
  expect(findAmounts({ parsed, syntax: syntaxOf(parsed) }, []).map((amount) => amount.hedge)).toEqual([hedge])
})

test("no two hedges have one reason or one wording", () => {
  for (const rules of [hedgesBefore, hedgesAfter]) {
    expect(new Set(rules.map(({ reason }) => reason)).size).toBe(rules.length)
    expect(new Set(rules.map(({ words }) => words)).size).toBe(rules.length)
  }
})

const none: readonly (readonly [why: string, text: string, tags: string])[] = [
  ["a year", "fled in 1981", "V p #"],
  ["a year before a noun", "the 2024 elections", "D # N"],
  ["a span of years", "the 2010-2015 talks", "D # . # N"],
  ["a date", "on 29 April states voted", "p # P N V"],
  ["a date, the month first", "on April 29 soldiers fled", "p P # N V"],
  ["a time", "for thirty days", "p # N"],
  ["a time of long ago", "two centuries passed", "# N V"],
  ["an age", "a 45-year-old envoy", "D # . N . A N"],
  ["an hour", "at about twenty past one", "p r # p #"],
  ["a resolution", "under Resolution 598 troops left", "p P # N V"],
  ["an article", "under article 5 states act", "p N # N V"],
  ["a model", "the F-16 jets", "D P . # N"],
  ["a score", "won it 3-1", "V I # . #"],
  ["an ordinal", "for the 12th time", "p D A N"],
  ["a telephone number", "call +44 20 7946 0958", "V $ # # # #"],
  ["one that is no quantity", "one of the ships", "# p D N"],
  ["one that is no person or thing of war", "one word", "# N"],
  ["parties known already", "the two sides", "D # N"],
  ["a fraction", "two thirds agreed", "# N V"],
  ["a plan by its points", "a 10-point plan", "D # . N N"],
  ["a group called after its number", "the Group of 77 states", "D P p # N"],
  ["a name in quotation marks", "the Velde “Five” agents", "D P . # . N"],
  ["a number too large to be exact", "99999999999999999999 stars", "# N"],
]

test.each(none)("no amount: %s", (_, text, tags) => {
  expect(linesOf(tagged(text, tags))).toEqual([])
})

test("the tree's noun is counted, whatever stands between", () => {
  const parsed = parsedOf(
    "eleven/NUM/nummod>drivers captured/VERB/amod>drivers Ruran/PROPN/compound>drivers engine/NOUN/compound>drivers drivers/NOUN/nsubj>fled fled/VERB/root>- .",
  )
  expect(linesOf(parsed)).toEqual(["eleven captured Ruran engine drivers = 11 engine drivers"])
})

test("a preposition and a verb's particle are no hedges", () => {
  const over = (relation: string) =>
    `over/ADP/${relation}>men 300/NUM/nummod>men men/NOUN/obl>fought fought/VERB/root>-`
  expect(linesOf(parsedOf(over("case")))).toEqual(["300 men = 300 men"])
  expect(linesOf(parsedOf(over("advmod")))).toEqual(["over 300 men = 300 men 300.. over"])
})

test("an amount belongs to the innermost holder around it", () => {
  const parsed = tagged("They said he sold 40 ships and 12 tanks", "I V I V # N c # N")
  const span = (words: string) => ({
    start: parsed.text.indexOf(words),
    end: parsed.text.indexOf(words) + words.length,
  })
  const holders = [
    { id: "S1", spans: [span("he sold 40 ships and 12 tanks")] },
    { id: "E1", spans: [span("They"), span("sold 40 ships")] },
  ]
  const found = findAmounts({ parsed, syntax: syntaxOf(parsed) }, holders)
  expect(found.map(({ id, qualifies }) => [id, qualifies])).toEqual([
    ["A1", "E1"],
    ["A2", "S1"],
  ])
})

const vocabulary = fc.constantFrom(
  ...[
    "one #",
    "two #",
    "twenty #",
    "hundred #",
    "million #",
    "thousands N",
    "dozen N",
    "and c",
    "a D",
    "half N",
    "- .",
  ],
  ...[
    "5 #",
    "2,400 #",
    "35.3 #",
    "1981 #",
    "100m #",
    "$ $",
    "€ $",
    "% $",
    "per p",
    "cent N",
    "of p",
    "to p",
    "between p",
  ],
  ...[
    "some D",
    "more A",
    "than p",
    "or c",
    "so r",
    "men N",
    "dollars N",
    "Resolution P",
    "April P",
    "years N",
    "the D",
  ],
)

test("amounts stand in reading order, apart, and hold a number within their bounds, whatever the words", () => {
  fc.assert(
    fc.property(fc.array(vocabulary, { minLength: 1, maxLength: 30 }), (picked) => {
      const [words, tags] = [0, 1].map((i) => picked.map((one) => one.split(" ")[i]!).join(" "))
      const parsed = tagged(words!, tags!)
      let end = 0
      for (const amount of findAmounts({ parsed, syntax: syntaxOf(parsed) }, [])) {
        expect(amount.start).toBeGreaterThanOrEqual(end)
        expect(amount.end).toBeGreaterThan(amount.start)
        expect(amount.low ?? amount.value).toBeLessThanOrEqual(amount.value)
        expect(amount.high ?? amount.value).toBeGreaterThanOrEqual(amount.value)
        expect(amount.value).toBeGreaterThan(0)
        end = amount.end
      }
    }),
    { seed: 20240426, numRuns: 2000 },
  )
})
