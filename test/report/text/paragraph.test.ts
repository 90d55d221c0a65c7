import fc from "fast-check"
import { expect, test } from "vitest"
import { paragraphsOf } from "../../../src/report/text/paragraph.ts"

const cut = (text: string): readonly string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

const wrapped = [
  "The foreign ministers of Ruvenia and Sorland said on Friday",
  "that their talks had failed, after five hours in a house by",
  "the lake, and that no new round was planned before autumn.",
  "They left by car.",
  "",
  "A spokesman for the mediator, who asked not to be named for",
  "fear of his post, said that both had been close to signing.",
]

const cases: readonly (readonly [name: string, text: string, paragraphs: readonly string[]])[] = [
  ["blank lines part", "One.\n\nTwo.\n \t\nThree.", ["One.", "Two.", "Three."]],
  ["a single line end parts", "One.\nTwo.\r\nThree.\u2028Four.", ["One.", "Two.", "Three.", "Four."]],
  ["white space around is no part", "  One. \u00a0\n\n\t Two.\ufeff", ["One.", "Two."]],
  [
    "lines of verse are no wrapped text",
    "he said\nshe said\nthey said\nwe said\nall said",
    ["he said", "she said", "they said", "we said", "all said"],
  ],
  ["nothing", " \n\n\t", []],
  [
    "a text broken at a column is parted by blank lines only",
    wrapped.join("\n"),
    [wrapped.slice(0, 4).join("\n"), wrapped.slice(5).join("\n")],
  ],
  [
    "and by first lines set in",
    [
      "   The foreign ministers of Ruvenia and Sorland said on Friday",
      ...wrapped.slice(1, 4),
      "   A spokesman for the mediator, who asked not to be named for",
      "fear of his post, said that both had been close to signing.",
    ].join("\n"),
    [
      ["The foreign ministers of Ruvenia and Sorland said on Friday", ...wrapped.slice(1, 4)].join("\n"),
      "A spokesman for the mediator, who asked not to be named for\nfear of his post, said that both had been close to signing.",
    ],
  ],
]

test.each(cases)("%s", (_, text, paragraphs) => {
  expect(cut(text)).toEqual(paragraphs)
})

test("paragraphs lie in the text in order, hold all that is no white space, and begin and end with it", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 90 }),
    fc.constantFrom("", "  ", "A line of words that goes on"),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\r", "\u2029"), (lines, end) => {
      const text = lines.join(end)
      let at = 0
      for (const span of paragraphsOf(text)) {
        expect(span.start).toBeGreaterThanOrEqual(at)
        expect(span.end).toBeGreaterThan(span.start)
        expect(text.slice(at, span.start)).toMatch(/^[\s\ufeff\u200b\u2060\u180e]*$/)
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
        at = span.end
      }
      expect(text.slice(at)).toMatch(/^[\s\ufeff\u200b\u2060\u180e]*$/)
    }),
    { seed: 7, numRuns: 120 },
  )
})
