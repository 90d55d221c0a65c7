import { type EventType, firstIndex, type Span } from "../../base/index.ts"
import { type Parsed, type WordRange, wordsIn } from "../document.ts"
import type { PairedRanges } from "../encoder/encoder.ts"
import { features } from "../encoder/features.ts"
import { type Pieces, piecesOf, windowInput } from "../encoder/window-input.ts"
import { mostPieces } from "../encoder/windows.ts"
import type { Pack } from "../pipeline.ts"
import type { Words } from "../token/tokenize.ts"

/** Two passages of a text: what does the first do to the second? */
export type PairAsked = Readonly<{ source: Span; target: Span }>

/** The PLOVER type of what one party does to another, null for nothing, and how probable that is. */
export type Related = Readonly<{ type: EventType | null; confidence: number }>

/** A party does nothing to another where nothing is more probable than this; most who ask ask of what is told. */
const surelyNothing = 0.8

const unrelated: Related = { type: null, confidence: 0 }

/**
 * Answers pairs, each by one more pass of the encoder over the sentences that hold it, with both parties marked. A pair that
 * lies too far apart for one window, or a passage without a word, is answered null with confidence 0.
 */
export const relate = async (pack: Pack, parsed: Parsed, pairs: readonly PairAsked[]): Promise<Related[]> => {
  const { text, words } = parsed
  const seen = features(text, words)
  const pieces = piecesOf(text, words, pack.vocabulary)
  const out: Related[] = []
  for (const { source, target } of pairs) {
    const pair = pairIn(words, source, target)
    const window = pair && windowAround(parsed, pieces, pair)
    if (!window) out.push(unrelated)
    else {
      const input = windowInput(pieces, seen, pack.vocabulary, { ...window, pair })
      out.push(await related(pack, input, shifted(pair, window.from)))
    }
  }
  return out
}

const related = async (
  { encoder, labels }: Pack,
  input: ReturnType<typeof windowInput>,
  pair: PairedRanges,
): Promise<Related> => {
  const { vectors } = await encoder.words(input)
  const probabilities = await encoder.pair(vectors, pair)
  const none = probabilities[labels.events.indexOf("NONE")]!
  if (none > surelyNothing) return { type: null, confidence: none }
  let best: Related = unrelated
  labels.events.forEach((label, i) => {
    const confidence = probabilities[i]! / (1 - none)
    if (label !== "NONE" && confidence > best.confidence) best = { type: label, confidence }
  })
  return best
}

const pairIn = (words: Words, source: Span, target: Span): PairedRanges | undefined => {
  const [from, to] = [wordsIn(words, source), wordsIn(words, target)]
  return from && to && { source: from, target: to }
}

/** The sentences that hold a pair, or as much around it as a window takes. */
const windowAround = (
  { sentences, words }: Parsed,
  { starts }: Pieces,
  { source, target }: PairedRanges,
): WordRange | undefined => {
  const [first, last] = [Math.min(source.from, target.from), Math.max(source.to, target.to)]
  const size = (from: number, to: number): number => starts[to]! - starts[from]!
  if (size(first, last) > mostPieces) return undefined
  const after = firstIndex(sentences.length, (i) => sentences[i]! > first)
  let from = sentences[after - 1] ?? 0
  let to = sentences[firstIndex(sentences.length, (i) => sentences[i]! >= last)] ?? words.count
  while (size(from, to) > mostPieces)
    if (to - last > first - from) to--
    else from++
  return { from, to }
}

const shifted = ({ source, target }: PairedRanges, by: number): PairedRanges => ({
  source: { from: source.from - by, to: source.to - by },
  target: { from: target.from - by, to: target.to - by },
})
