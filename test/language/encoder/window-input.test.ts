import fc from "fast-check"
import { expect, test } from "vitest"
import { features } from "../../../src/language/encoder/features.ts"
import { piecesOf, windowInput } from "../../../src/language/encoder/window-input.ts"
import { wordPieces } from "../../../src/language/encoder/word-pieces.ts"
import { formsOf, wordsOf } from "../kit/notation.ts"
import { fixed, scraps } from "../kit/random.ts"

const vocabulary = wordPieces("[UNK] [CLS] [SEP] h e s a i d ##e ##a ##i ##d . “ ” ,".split(" "))

test("the pieces of a text are those of its words, one after another", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const words = wordsOf(text)
      const { ids, starts } = piecesOf(text, words, vocabulary)
      formsOf(text, words).forEach((form, i) => {
        expect([...ids.subarray(starts[i], starts[i + 1])]).toEqual([...vocabulary.of(form)])
      })
    }),
    fixed(200),
  )
})

test("a window's input: start and end pieces around, each piece with its word's features", () => {
  const text = "“He said."
  const words = wordsOf(text)
  const seen = features(text, words)
  const input = windowInput(piecesOf(text, words, vocabulary), seen, vocabulary, { from: 1, to: 4 })
  const named = "[UNK] [CLS] [SEP] h e s a i d ##e ##a ##i ##d . “ ” ,".split(" ")
  expect(Array.from(input.pieces, (id) => named[id]).join(" ")).toBe("[CLS] h ##e s ##a ##i ##d . [SEP]")
  expect([...input.firsts]).toEqual([1, 3, 7])
  const of = (word: number): number[] => [seen.shapes[word]!, seen.gaps[word]!, seen.quotes[word]!, 0]
  expect([...input.features]).toEqual(
    [[0, 0, 0, 0], of(1), of(1), of(2), of(2), of(2), of(2), of(3), [0, 0, 0, 0]].flat(),
  )
})

test("the two parties of a pair are marked on each of their pieces, wherever the window begins", () => {
  const text = "said he said a dad"
  const words = wordsOf(text)
  const pieces = piecesOf(text, words, vocabulary)
  const pair = { source: { from: 1, to: 2 }, target: { from: 3, to: 5 } }
  const input = windowInput(pieces, features(text, words), vocabulary, { from: 1, to: 5, pair })
  const marks = Array.from(input.pieces, (_, i) => input.features[i * 4 + 3])
  expect(marks).toEqual([0, 1, 1, 0, 0, 0, 0, 2, 2, 2, 2, 0])
})
