import { readFileSync } from "node:fs"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Span } from "../../src/base/index.ts"
import { fromText, type Report } from "../../src/report/index.ts"

const lines = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.constantFrom(
    "BEIJING, April 26 (Reuters) - Talks failed, the newspaper Aften reported.",
    "Read also: More news",
    "Talks fail in Geneva",
    "The minister said that the talks, which had lasted for five hours, were over.",
    "Source: TASS",
    "26 April 2024",
    "",
    "\ud800",
    "Читайте також: Курс валют",
    "שלום \u202eעולם",
  ),
)
const texts = fc
  .tuple(fc.array(lines, { maxLength: 12 }), fc.constantFrom("\n", "\n\n", "\r\n"))
  .map(([all, end]) => all.join(end))

const spansOf = (report: Report): readonly Span[] =>
  [
    report.titleSpan,
    report.datelineSpan,
    report.datelineSpan?.place,
    report.datelineSpan?.date,
    report.datelineSpan?.outlet,
    report.published?.span,
    ...report.credits,
  ].filter((span) => span !== undefined)

test("the text is never altered and every span lies within it", () => {
  fc.assert(
    fc.property(
      texts,
      fc.option(fc.constantFrom("Talks fail in Geneva", "Another"), { nil: undefined }),
      (text, title) => {
        const report = fromText({ id: "a", text, outlet: "Reuters", ...(title && { title }) })
        expect(report.text).toBe(text)
        for (const { start, end } of spansOf(report)) expect(0 <= start && start < end && end <= text.length).toBe(true)
      },
    ),
    { seed: 11, numRuns: 300 },
  )
})

test("paragraphs and omissions are in order, apart, and hold all that is no white space", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { paragraphs, omitted } = fromText({ id: "a", text })
      const all = [...paragraphs, ...omitted].sort((a, b) => a.start - b.start)
      let at = 0
      for (const { start, end } of all) {
        expect(text.slice(at, start)).toMatch(/^[\s\ufeff\u200b\u2060\u180e]*$/)
        expect(start >= at && end > start).toBe(true)
        at = end
      }
      expect(text.slice(at)).toMatch(/^[\s\ufeff\u200b\u2060\u180e]*$/)
      expect([...paragraphs].sort((a, b) => a.start - b.start)).toEqual(paragraphs)
    }),
    { seed: 12, numRuns: 300 },
  )
})

test("what it says does not depend on what was read before", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const before = fromText({ id: "a", text: one })
      fromText({ id: "b", text: other })
      expect(fromText({ id: "a", text: one })).toEqual(before)
    }),
    { seed: 13, numRuns: 50 },
  )
})

const publishedCases: readonly (readonly [
  name: string,
  date: string | undefined,
  text: string,
  value: string | null,
  basis?: string,
])[] = [
  ["metadata first", "2024-04-27", "LONDON, April 26, 2024 - They met.", "2024-04-27", "metadata"],
  ["a full dateline", undefined, "LONDON, April 26, 2024 - They met.", "2024-04-26", "dateline"],
  ["a dateline without a year", undefined, "LONDON, April 26 - They met.", null],
  [
    "a line of its own",
    undefined,
    "Talks fail in Geneva\n26 April 2024\nThe ministers met and parted for the last time.",
    "2024-04-26",
    "dateline",
  ],
  [
    "a line at the end",
    undefined,
    "They met.\nThey talked.\nThey left.\nThey slept.\nFriday, April 26, 2024",
    "2024-04-26",
    "dateline",
  ],
  ["a date in a sentence is none", undefined, "They met on April 26, 2024.", null],
  ["metadata that is no date", "yesterday", "They met.", null],
]

const named = publishedCases.map(([name, date, text, value, basis]) => ({ name, date, text, value, basis }))

test.each(named)("published: $name", ({ date, text, value, basis }) => {
  const { published } = fromText({ id: "a", text, ...(date && { date }) })
  expect(published === null ? null : published.value).toBe(value)
  expect(published?.basis).toBe(basis)
})

const titles: readonly (readonly [name: string, title: string | undefined, text: string, found: string | null])[] = [
  ["the title's words", "Talks fail", "Talks fail.\n\nThe ministers left.", "Talks fail."],
  [
    "an evident headline",
    undefined,
    "Talks fail in Geneva\n\nThe ministers left the house at noon.",
    "Talks fail in Geneva",
  ],
  ["a sentence is none", undefined, "Talks failed in Geneva.\n\nThe ministers left the house at noon.", null],
  ["a dateline is none", undefined, "GENEVA, April 26 (AP) -\nThe ministers left the house at noon, and talked.", null],
  ["a byline is none", undefined, "By our arts correspondent\n\nThe ministers left the house at noon.", null],
  ["a title that goes on is none", "Talks fail", "Talks fail to please the ministers, who left.\n\nThey slept.", null],
]

test.each(titles)("title: %s", (_, title, text, found) => {
  const { titleSpan } = fromText({ id: "a", text, ...(title && { title }) })
  expect(titleSpan === undefined ? null : text.slice(titleSpan.start, titleSpan.end)).toBe(found)
})

test("a given language is kept, and paragraphs in another are told", () => {
  const text =
    "Talks failed on Friday, the minister said.\nSiehe hier: das Wetter und die Lottozahlen auf Seite vier\nУряд заявив, що не прийме умови, які йому поставили, але готовий до переговорів."
  const report = fromText({ id: "a", text, language: "en-GB" })
  expect(report.paragraphs.map((paragraph) => paragraph.language)).toEqual(["en-GB", "de", "uk"])
  expect(report.language).toBe("en-GB")
})

test("the report that Démarche begins with", () => {
  const text = readFileSync(new URL("seed.txt", import.meta.url), "utf8")
  const report = fromText({ id: "seed", text })
  expect(report.language).toBe("en")
  expect(report.credits).toMatchObject([{ outlet: "UNN", cites: "Reuters" }])
  expect(report.omitted.map(({ start, kind }) => [text.slice(start, start + 8), kind])).toEqual([
    ["Блінкен ", "other-report"],
  ])
})
