import type { WordRange } from "../document.ts"
import type { Words } from "../token/tokenize.ts"
import type { PairedRanges, WindowInput } from "./encoder.ts"
import type { Features } from "./features.ts"
import type { SpecialPieces, WordPieces } from "./word-pieces.ts"

/**
 * The pieces of all words, after one another: those of word `i` stand from `starts[i]` to `starts[i + 1]`.
 */
export type Pieces = Readonly<{ ids: Uint16Array; starts: Int32Array }>

export const piecesOf = (text: string, words: Words, vocabulary: WordPieces): Pieces => {
  const starts = new Int32Array(words.count + 1)
  let ids = new Uint16Array(words.count * 2)
  for (let i = 0, at = 0; i < words.count; i++) {
    const made = vocabulary.of(text.slice(words.starts[i], words.ends[i]))
    if (at + made.length > ids.length) {
      const grown = new Uint16Array(ids.length * 2 + made.length)
      grown.set(ids)
      ids = grown
    }
    ids.set(made, at)
    at += made.length
    starts[i + 1] = at
  }
  return { ids, starts }
}

const featureCount = 4
/** The feature that marks a piece's party, and its values. */
const party = { feature: 3, source: 1, target: 2 } as const

/**
 * The encoder's input for the words from `from` to `to`, with the parties of a pair marked among them where one is asked.
 */
export const windowInput = (
  pieces: Pieces,
  { shapes, gaps, quotes }: Features,
  special: SpecialPieces,
  { from, to, pair }: WordRange & Readonly<{ pair?: PairedRanges }>,
): WindowInput => {
  const first = pieces.starts[from]!
  const length = pieces.starts[to]! - first + 2
  const ids = new Int32Array(length)
  const seen = new Int32Array(length * featureCount)
  const firsts = new Int32Array(to - from)
  ids[0] = special.start
  ids[length - 1] = special.end
  for (let i = from; i < to; i++) {
    firsts[i - from] = pieces.starts[i]! - first + 1
    for (let p = pieces.starts[i]!; p < pieces.starts[i + 1]!; p++) {
      const at = p - first + 1
      ids[at] = pieces.ids[p]!
      seen[at * featureCount] = shapes[i]!
      seen[at * featureCount + 1] = gaps[i]!
      seen[at * featureCount + 2] = quotes[i]!
    }
  }
  const mark = (range: WordRange, value: number): void => {
    for (let p = pieces.starts[range.from]!; p < pieces.starts[range.to]!; p++)
      seen[(p - first + 1) * featureCount + party.feature] = value
  }
  if (pair) {
    mark(pair.source, party.source)
    mark(pair.target, party.target)
  }
  return { pieces: ids, features: seen, firsts }
}
