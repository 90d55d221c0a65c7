import { firstIndex } from "../../base/index.ts"
import { Gap, type Words } from "../token/tokenize.ts"
import type { Pieces } from "./window-input.ts"

/** A window reads the words from `from` to `to`; it answers for those from `own` on, up to the next window's `own`. */
export type Window = Readonly<{ from: number; to: number; own: number }>

/** Most pieces of a window, start and end pieces not counted: what the encoder was trained on. */
export const mostPieces = 254

/**
 * Pieces that a window reads before and after the words that it answers for, so that none is judged at an edge. Where a
 * paragraph ends there is nothing to read after it.
 */
const context = { before: 24, after: 8 }

/** A window of at least so many pieces may end before its limit, where a paragraph does. */
const leastWhole = 180

/**
 * The words before which a window may begin: paragraph starts, and what follows an end mark (with
 * its closing quotation mark) and begins with a capital, a digit or an opening mark. Sentences
 * proper come from the model; these places only keep windows from cutting most of them.
 */
export const windowStarts = (text: string, words: Words): Int32Array => {
  const starts: number[] = []
  const word = (i: number): string => text.slice(words.starts[i], words.ends[i])
  for (let i = 0; i < words.count; i++) {
    if (i === 0 || words.gaps[i] === Gap.paragraph) starts.push(i)
    else if (words.gaps[i] === Gap.space && endsBefore(word, i) && /^[\p{Lu}\p{N}“"‘«[(]/u.test(word(i))) starts.push(i)
  }
  return Int32Array.from(starts)
}

const endsBefore = (word: (i: number) => string, i: number): boolean => {
  const before = word(i - 1)
  if (/^[.!?…]+$/u.test(before)) return true
  return i > 1 && /^[”"’»)\]]$/u.test(before) && /^[.!?…]+$/u.test(word(i - 2))
}

/** The places where windows may be cut, in order, with the piece at which each stands; and what stands before each word. */
export type Cuts = Readonly<{ pieces: Pieces; starts: Int32Array; gaps: Words["gaps"]; count: number }>

/** The first window of a text. */
export const firstWindow = (cuts: Cuts): Window => ({ from: 0, to: reach(cuts, 0), own: 0 })

/**
 * The window after `window`, and the word from which it answers: the last sentence start that leaves enough
 * context after it. `undefined` where the text ends.
 *
 * @param startsSentence whether the model has a sentence begin at a word of `window`
 */
export const nextWindow = (
  cuts: Cuts,
  window: Window,
  startsSentence: (word: number) => boolean,
): Window | undefined => {
  if (window.to >= cuts.count) return undefined
  const own = ownedUpTo(cuts, window, startsSentence)
  const least = cuts.pieces.starts[own]! - context.before
  let from = own
  for (let k = lastAtMost(cuts.starts, own); k >= 0 && cuts.starts[k]! > window.from; k--) {
    if (cuts.pieces.starts[cuts.starts[k]!]! < least) break
    from = cuts.starts[k]!
  }
  const to = reach(cuts, from)
  return to > own ? { from, to, own } : { from: own, to: reach(cuts, own), own }
}

const ownedUpTo = (cuts: Cuts, window: Window, startsSentence: (word: number) => boolean): number => {
  if (cuts.gaps[window.to] === Gap.paragraph) return window.to
  const latest = cuts.pieces.starts[window.to]! - context.after
  for (let i = window.to - 1; i > window.own; i--) if (cuts.pieces.starts[i]! <= latest && startsSentence(i)) return i
  return window.to
}

/**
 * Where a window from `from` ends: the furthest paragraph start within reach that makes it long enough, else the furthest
 * cut, else the furthest word.
 */
const reach = (cuts: Cuts, from: number): number => {
  const first = cuts.pieces.starts[from]!
  if (cuts.pieces.starts[cuts.count]! <= first + mostPieces) return cuts.count
  const word = lastAtMost(cuts.pieces.starts, first + mostPieces)
  const last = lastAtMost(cuts.starts, word)
  for (let k = last; k >= 0 && cuts.pieces.starts[cuts.starts[k]!]! >= first + leastWhole; k--)
    if (cuts.gaps[cuts.starts[k]!] === Gap.paragraph) return cuts.starts[k]!
  return cuts.starts[last]! > from ? cuts.starts[last]! : word
}

/** Index of the last value of a rising array that is at most `limit`. */
const lastAtMost = (values: Int32Array, limit: number): number =>
  firstIndex(values.length, (i) => values[i]! > limit) - 1
