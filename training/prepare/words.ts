import { firstIndex } from "../../src/base/index.ts"
import { features } from "../../src/language/encoder/features.ts"
import { windowStarts } from "../../src/language/encoder/windows.ts"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import { tokenize, type Words } from "../../src/language/token/tokenize.ts"

/** A document as the trainer reads it: what the encoder sees of each word, and the labels of each task. */
export type Prepared = {
  id: string
  /** Word pieces, all words after one another, and how many each word has. */
  pieces: number[]
  counts: number[]
  shapes: number[]
  gaps: number[]
  quotes: number[]
  /** Words before which a window may begin. */
  starts: number[]
}

export const prepareWords = (id: string, text: string, words: Words, vocabulary: WordPieces): Prepared => {
  const seen = features(text, words)
  const pieces: number[] = []
  const counts: number[] = []
  for (let i = 0; i < words.count; i++) {
    const ids = vocabulary.of(text.slice(words.starts[i], words.ends[i]))
    pieces.push(...ids)
    counts.push(ids.length)
  }
  return {
    id,
    pieces,
    counts,
    shapes: [...seen.shapes],
    gaps: [...seen.gaps],
    quotes: [...seen.quotes],
    starts: [...windowStarts(text, words)],
  }
}

/** Splits a raw text whose paragraphs are parted by line breaks. */
export const splitText = (text: string): Words => {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return tokenize(text, paragraphs)
}

/** The first word that ends after `start` and the first that begins at or after `end`: the words of a span. */
export const wordsOf = ({ count, starts, ends }: Words, start: number, end: number): [from: number, to: number] => [
  firstIndex(count, (word) => ends[word]! > start),
  firstIndex(count, (word) => starts[word]! >= end),
]
