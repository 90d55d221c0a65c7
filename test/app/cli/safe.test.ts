import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { safeJson, visible, visibleLine } from "../../../src/app/cli/safe.ts"

describe("visible", () => {
  test.each([
    ["\u001b[31mred", "␛[31mred"],
    ["a\rb", "a␍b"],
    ["\u0000\u007f", "␀␡"],
    ["\u009b31m", "\\u009b31m"],
    ["abc\u202edcb\u2066", "abc\\u202edcb\\u2066"],
    ["a\u200bb\ufeffc\u00add\u2060", "a\\u200bb\\ufeffc\\u00add\\u2060"],
    ["\u2028\u2029", "\\u2028\\u2029"],
    ["\ud800x\udc00", "\\ud800x\\udc00"],
    ["a\u{e0041}", "a\\u{e0041}"],
    ["\u3164", "\\u3164"],
    ["a\u200db", "a\\u200db"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
  test.each([
    "plain",
    "tab\tand\nline",
    "Юлія Свириденко",
    "习近平",
    "می\u200cخواهم",
    "क्\u200dष",
    "👩\u200d🚀",
    "❤\ufe0f",
    "é",
  ])("%j stays as it is", (text) => {
    expect(visible(text)).toBe(text)
  })
  test("leaves nothing that a terminal obeys", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
        (text) => {
          expect(visible(text)).not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
          )
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })
  test("is linear", () => {
    const begun = performance.now()
    visible("\u202e".repeat(500_000) + "a".repeat(500_000))
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

test("visibleLine keeps to one line", () => {
  expect(visibleLine("a\r\n \tb\u001bc")).toBe("a b␛c")
})

test("safeJson reads back as what it was", () => {
  const hostile = "\u0000\u001b\u007f\u009b\u202e\u2028\ud800\ufeff\u{1f600}"
  expect(safeJson({ hostile })).toMatch(/^[\u0020-\u007e\u{1f600}]*$/u)
  expect(JSON.parse(safeJson({ hostile }))).toEqual({ hostile })
})
