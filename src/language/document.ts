import { type EventType, firstIndex, type Span } from "../base/index.ts"
import type { Paragraph } from "../report/index.ts"
import type { Words } from "./token/tokenize.ts"

/**
 * What the language room is given: a text and the paragraphs of it that are to be read.
 */
export type Source = Readonly<{ text: string; paragraphs: readonly Paragraph[] }>

/** A run of words, half-open, as indexes into a document's words. */
export type WordRange = Readonly<{ from: number; to: number }>

/** A name of a person, an organisation or a place. */
export type Name = WordRange & Readonly<{ type: "PER" | "ORG" | "LOC"; confidence: number }>

/**
 * A statement in the sense of PARC and PolNeAR. Each part is one run of words or more, in reading order;
 * a content over several paragraphs has a run for each.
 *
 * `confidence` is the calibrated probability that source, cue and content are an annotator's; `evidence` is what it
 * was made of.
 */
export type Attribution = Readonly<{
  source: readonly WordRange[]
  cue: readonly WordRange[]
  content: readonly WordRange[]
  /** What the confidence is made of (`attribution/confidence.ts`). */
  evidence: readonly number[]
  confidence: number
}>

/**
 * A word that may tell of an event: how probable it is of each type, and that it tells of nothing, which make one together.
 */
export type Trigger = Readonly<{ word: number; none: number; types: Readonly<Record<EventType, number>> }>

/** A mention of a person, an organisation or a place, by its head word, and the chain that it is in. */
export type Reference = Readonly<{ head: number; chain: number }>

/**
 * Everything that is learned about a text. Arrays with an entry a word are parallel to `words`.
 */
export type Parsed = Source &
  Readonly<{
    words: Words
    /** First word of each sentence; sentences run to the next one's start. */
    sentences: Int32Array
    /** Index into `uposTags`. */
    upos: Uint8Array
    lemmas: readonly string[]
    /** Index of each word's head, -1 for a root. */
    heads: Int32Array
    /** Index into `relations` of the universal dependency relation to the head. */
    relations: Uint8Array
    names: readonly Name[]
    attributions: readonly Attribution[]
    references: readonly Reference[]
    /** In reading order; a word that is not among them tells of nothing. */
    triggers: readonly Trigger[]
  }>

/** The UTF-16 span that a run of words covers. */
export const spanOf = (words: Words, range: WordRange): Span => ({
  start: words.starts[range.from]!,
  end: words.ends[range.to - 1]!,
})

/** The words that lie in a span, wholly or in part; undefined where none does. */
export const wordsIn = ({ count, starts, ends }: Words, span: Span): WordRange | undefined => {
  const from = firstIndex(count, (i) => ends[i]! > span.start)
  const to = firstIndex(count, (i) => starts[i]! >= span.end)
  return from < to ? { from, to } : undefined
}
