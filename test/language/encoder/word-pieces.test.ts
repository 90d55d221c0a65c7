import fc from "fast-check"
import { expect, test } from "vitest"
import { mostPieces, wordPieces } from "../../../src/language/encoder/word-pieces.ts"
import { fixed, scraps } from "../kit/random.ts"

const vocabulary = "[PAD] [UNK] [CLS] [SEP] the min ##ister ##is un ##ha ##ppy naive ##s ' s - u . a b ##a ##b".split(
  " ",
)
const pieces = wordPieces(vocabulary)
const read = (word: string): string => Array.from(pieces.of(word), (id) => vocabulary[id]).join(" ")

const cases: readonly (readonly [word: string, pieces: string])[] = [
  ["the", "the"],
  ["THE", "the"],
  ["minister", "min ##ister"],
  ["minis", "min ##is"],
  ["Unhappy", "un ##ha ##ppy"],
  ["naïves", "naive ##s"],
  ["nai\u00advės", "naive ##s"],
  ["'s", "' s"],
  ["u.s.", "u . s ."],
  ["xyz", "[UNK]"],
  ["the-xyz", "the - [UNK]"],
  ["\u00ad", "[UNK]"],
  ["中", "[UNK]"],
  ["ababababab", "a ##b ##a ##b ##a ##b"],
  ["the".repeat(34), "[UNK]"],
]

test.each(cases)("%s: %s", (word, expected) => {
  expect(read(word)).toBe(expected)
})

test("the special pieces are found by name, and missed where there are none", () => {
  expect(pieces).toMatchObject({ size: vocabulary.length, unknown: 1, start: 2, end: 3 })
  expect(() => wordPieces(["[CLS]", "[SEP]"])).toThrow("vocabulary has no piece [UNK]")
})

test("a word has 1 to the most pieces, all of the vocabulary, the same each time", () => {
  fc.assert(
    fc.property(scraps, (word) => {
      const made = [...pieces.of(word)]
      expect(made.length).toBeGreaterThanOrEqual(1)
      expect(made.length).toBeLessThanOrEqual(mostPieces)
      expect(made.every((id) => id < vocabulary.length)).toBe(true)
      expect([...wordPieces(vocabulary).of(word)]).toEqual(made)
    }),
    fixed(500),
  )
})

test("the pieces of a word of known letters spell it", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ab"), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(word, (letters) => {
      expect(read(letters).replaceAll(/ |##/gu, "")).toBe(letters)
    }),
    fixed(200),
  )
})

test("more words than are kept change no result", () => {
  const small = wordPieces(vocabulary)
  const before = [...small.of("minister")]
  for (let i = 0; i < 60_000; i++) small.of(`a${i}`)
  expect([...small.of("minister")]).toEqual(before)
})
