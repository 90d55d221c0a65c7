import fc from "fast-check"
import { expect, test } from "vitest"
import { clean } from "../../../src/report/text/clean.ts"
import { through, toSource, wayBackBuilder } from "../../../src/report/text/way-back.ts"

/** Texts of plain letters and of all that cleaning touches. */
const dirty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "é",
        "ї",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\u2028",
      ),
      fc.constantFrom("\0", "\x1b", "\x7f", "\x85", "😀", "\ud800", "\u200d", "ک\u200cا"),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""))

const spaces = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/
const ends = /^[\r\v\f\u0085\u2028\u2029]$/

test("every clean character maps back to the source character that it came from", () => {
  fc.assert(
    fc.property(dirty, (source) => {
      const { text, wayBack } = clean(source)
      let last = -1
      for (let i = 0; i < text.length; i++) {
        const from = toSource(wayBack, { start: i, end: i + 1 })!
        expect(from.end).toBe(from.start + 1)
        expect(from.start).toBeGreaterThan(last)
        last = from.start
        const was = source[from.start]!
        const expected = spaces.test(was) ? " " : ends.test(was) ? "\n" : was
        expect(text[i]).toBe(expected)
      }
    }),
    { seed: 3, numRuns: 400 },
  )
})

test("cleaning twice changes nothing", () => {
  fc.assert(
    fc.property(dirty, (source) => {
      const once = clean(source).text
      expect(clean(once).text).toBe(once)
    }),
    { seed: 4, numRuns: 300 },
  )
})

test("two ways one after the other lead where the two lead", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom("copy", "stand", "insert"))),
      (parts) => {
        const builder = wayBackBuilder()
        let at = 0
        for (const [text, how] of parts) {
          if (how === "copy") builder.copy(text, at)
          else if (how === "stand") builder.stand(text, { start: at, end: at + text.length + 3 })
          else builder.insert(text)
          if (how !== "insert") at += text.length + (how === "stand" ? 3 : 0)
        }
        const first = builder.done()
        const second = clean(first.text)
        const both = through(second.wayBack, first.wayBack)
        expect(both.length).toBe(second.text.length)
        for (let i = 0; i < second.text.length; i++) {
          const there = toSource(second.wayBack, { start: i, end: i + 1 })!
          expect(toSource(both, { start: i, end: i + 1 })).toEqual(toSource(first.wayBack, there))
        }
      },
    ),
    { seed: 5, numRuns: 300 },
  )
})

test("a span over pieces of all kinds covers the source of all", () => {
  const builder = wayBackBuilder()
  builder.insert("Title\n\n")
  builder.copy("Bern ", 10)
  builder.stand("&", { start: 15, end: 20 })
  builder.copy(" Rome", 20)
  const { text, wayBack } = builder.done()
  expect(text).toBe("Title\n\nBern & Rome")
  expect(toSource(wayBack, { start: 0, end: text.length })).toEqual({ start: 10, end: 25 })
  expect(toSource(wayBack, { start: 12, end: 13 })).toEqual({ start: 15, end: 20 })
  expect(toSource(wayBack, { start: 0, end: 5 })).toBeNull()
  expect(toSource(wayBack, { start: 8, end: 8 })).toBeNull()
})
