import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Gap, tokenize } from "../../../src/language/token/tokenize.ts"
import { formsOf, linesOf, marked, wordsOf } from "../kit/notation.ts"
import { fixed, scraps } from "../kit/random.ts"

/** A word ends at each space and each `|`. */
const cases = {
  clitics: [
    "He did|n't say so|.",
    "“|I ca|n’t|,|” she said|.",
    "He|'d have would|n’t|.",
    "They|’re sure we|'ve won and I|'m out|, she|'ll say|.",
    "China|'s and the boys|' and James|’ plans",
    "the U.S. and the U.K.|'s 10 a.m. talks",
    "the |'|do|n't|'| rule".replaceAll(" |", " ").replaceAll("| ", " "),
    "CAN|NOT and WO|N'T",
  ],
  contractions: ["We can|not go|.", "They|'re gon|na wan|na do|nt"],
  abbreviations: [
    "Mr. Smith|, Jr.|, met J. R. Jones and George W. Bush|.",
    "Gen. Li and Sen. Cotton of Topeka|, Kan. left|.",
    "the state of Pa|.",
    "They may|.",
    "Acme Inc. and Bolt Corp. vs. others",
    "Sept. 11|, Jan. 6 and Mon. morning",
    "p.m. i.e. e.g. U.N.|’s",
    "St. Petersburg est. 1703",
    "I. He left|.",
    "U.S.|-|China ties",
  ],
  "abbreviations of a number only": ["No. 10 said no|.", "He said No|.", "pp. 3|-|5", "Sec. 5"],
  quotations: [
    '"|No|,|" he said|, "|never|.|"',
    "‘|No|,|’ he said",
    "``|Yes|,|'' he",
    "the so|-|called “|new|” [|sic|] plan",
    "Wang Yi|:|“|No|”",
    "end|.|” He",
    "«|Non|»",
  ],
  datelines: ["BEIJING|, April 26 (|Reuters|) - China", "WASHINGTON (|AP|) — The"],
  addresses: [
    "see https://example.org/a?b=c#d|, or www.un.org|.",
    "mail press@state.gov|.",
    "the reuters.com report",
    "(|http://un.org/x|)",
    "#MeToo and @POTUS",
  ],
  "numbers and units": [
    "$|3.5bn|, €|20m|, 10|%|, 20km|, 5th|, 1990s",
    "at 10|am|, 10:30|pm and 5 p.m.",
    "3,000.5 and 26/04/2024 and 2|-|3 and 555-123-4567",
    "+1-202-555-0100",
    "1/2 and 3.14|.",
    "C$|5 and COVID|-|19 and F|-|16s and 5G",
  ],
  hyphens: [
    "state|-|of|-|the|-|art|, anti-war|, co-operation|, non-NATO|, US|-|China",
    "a 5|-|year|-|old and|/|or",
    "no --- yes -- maybe",
    "mid-1990s".replace("-", "|-|"),
  ],
  "marks inside names": ["O'Brien of AT&T and Q&A", "D'Artagnan|'s L’Aquila"],
  "runs of one mark": ["wait|... what|!!! and|??", "he said|.|The"],
  "invisible characters": ["gov\u00adernment zero\u200dwidth", "e\u0301tat"],
  "lone surrogates": ["\ud800 \udc00 a|\ud800|b"],
  "other scripts": ["مرحبا 中国外交部 приве́т"],
} as const

for (const [name, lines] of Object.entries(cases))
  describe(name, () => {
    test.each(lines.map((line) => [line]))("%s", (line) => {
      const { text, words } = marked(line)
      expect(formsOf(text, wordsOf(text))).toEqual(words)
    })
  })

test("a zero-width space parts words", () => {
  expect(formsOf("go\u200bvern", wordsOf("go\u200bvern"))).toEqual(["go", "vern"])
})

test("gaps say what stands before a word", () => {
  const text = "He said: no.\n\nShe left."
  const words = tokenize(text, linesOf(text))
  const { paragraph, space, none } = Gap
  expect(formsOf(text, words)).toEqual(["He", "said", ":", "no", ".", "She", "left", "."])
  expect([...words.gaps]).toEqual([paragraph, space, none, space, none, paragraph, space, none])
})

test("what lies outside the paragraphs is not read", () => {
  const text = "read this not this and this"
  const words = tokenize(text, [
    { start: 0, end: 9 },
    { start: 19, end: 27 },
  ])
  expect(formsOf(text, words)).toEqual(["read", "this", "and", "this"])
})

/** `#` where a word is, ` ` where none is, or what is wrong with the words. */
const coverOf = (text: string, paragraphs: readonly { start: number; end: number }[]): string => {
  const { starts, ends, count, gaps } = tokenize(text, paragraphs)
  const cover = new Array<string>(text.length).fill(" ")
  for (let i = 0; i < count; i++) {
    const [start, end] = [starts[i]!, ends[i]!]
    if (end <= start || (i > 0 && start < ends[i - 1]!)) return `word ${i} is empty or out of order`
    if (i > 0 && (gaps[i] === Gap.none) !== (start === ends[i - 1])) return `word ${i} has a wrong gap`
    if (!paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end))
      return `word ${i} is in no paragraph`
    cover.fill("#", start, end)
  }
  return cover.join("")
}

test("words are in order, apart, within paragraphs, and cover all that is no space", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      expect(coverOf(text, linesOf(text))).toBe(
        text.replaceAll(/[^\s\u200b]/gu, (c) => "#".repeat(c.length)).replaceAll(/[^#]/g, " "),
      )
    }),
    fixed(300),
  )
})

test("each paragraph begins once", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const paragraphs = linesOf(text).filter(({ start, end }) => /[^\s\u200b]/u.test(text.slice(start, end)))
      const { gaps } = tokenize(text, paragraphs)
      expect(gaps.filter((gap) => gap === Gap.paragraph)).toHaveLength(paragraphs.length)
    }),
    fixed(200),
  )
})

test("a word never cuts a surrogate pair", () => {
  const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
  const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000
  fc.assert(
    fc.property(scraps, (text) => {
      const cuts = [...wordsOf(text).starts].filter(
        (at) => at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)),
      )
      expect(cuts).toEqual([])
    }),
    fixed(300),
  )
})

test("paragraphs are read alone: those of a text together are those of each", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const paragraphs = linesOf(text)
      const together = formsOf(text, tokenize(text, paragraphs))
      const apart = paragraphs.flatMap((paragraph) => {
        const own = text.slice(paragraph.start, paragraph.end)
        return formsOf(own, wordsOf(own))
      })
      expect(together).toEqual(apart)
    }),
    fixed(300),
  )
})

/** In processor seconds: a quadratic reader takes minutes for these, a linear one about one. */
describe("1 MB without a space is read in linear time", () => {
  const units = [
    "a",
    "1",
    "'",
    "n't",
    "don't",
    "a'",
    "non-",
    "1-1",
    "1.",
    "U.",
    "a@",
    "www.",
    "\u00ad",
    "a&",
    "-",
    "(",
    "“",
    "\ud800",
    "://",
    "a.b-",
  ]
  test.each(units)("%j", { timeout: 120_000 }, (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const before = process.cpuUsage()
    const words = wordsOf(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(8)
    expect(words.ends[words.count - 1]).toBe(text.length)
  })
})
