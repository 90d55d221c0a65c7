import { uposTags } from "../base/index.ts"
import { anchorsOf, attributions } from "./attribution/attributions.ts"
import { ChainBuilder } from "./coreference/chains.ts"
import type { Attribution, Name, Parsed, Source, Trigger, WordRange } from "./document.ts"
import type { Encoder, WordLayers } from "./encoder/encoder.ts"
import { features } from "./encoder/features.ts"
import type { Labels } from "./encoder/labels.ts"
import { piecesOf, windowInput } from "./encoder/window-input.ts"
import { firstWindow, nextWindow, type Window, windowStarts } from "./encoder/windows.ts"
import type { SpecialPieces, WordPieces } from "./encoder/word-pieces.ts"
import { nameSpans } from "./name/spans.ts"
import { triggersOf } from "./relation/triggers.ts"
import { verbLemma } from "./token/en/lemma.ts"
import { applyLemmaRule } from "./token/lemma-rule.ts"
import { Gap, tokenize, type Words } from "./token/tokenize.ts"
import { bestHeads } from "./tree/heads.ts"

/** A language pack, opened: its vocabulary, its labels and its encoder. */
export type Pack = Readonly<{ vocabulary: WordPieces & SpecialPieces; labels: Labels; encoder: Encoder }>

/** What of `parse`'s layers is wanted; the rest is left empty and costs nothing. */
export type Layers = Readonly<{ trees: boolean; attributions: boolean; chains: boolean; triggers: boolean }>

/**
 * Reads everything that is learned off a text, in one pass over its windows. The result depends on the
 * source and the pack alone. Time and memory grow linearly with the text.
 */
export const parse = async (pack: Pack, source: Source, layers: Layers): Promise<Parsed> => {
  const words = tokenize(source.text, source.paragraphs)
  const seen = features(source.text, words)
  const pieces = piecesOf(source.text, words, pack.vocabulary)
  const cuts = { pieces, starts: windowStarts(source.text, words), gaps: words.gaps, count: words.count }
  const gathered = new Gathered(pack, source, words, layers)
  let window: Window | undefined = words.count ? firstWindow(cuts) : undefined
  while (window) {
    const read: WordLayers = await pack.encoder.words(windowInput(pieces, seen, pack.vocabulary, window))
    const { from } = window
    const startsSentence = (word: number): boolean =>
      words.gaps[word] === Gap.paragraph || read.sentences[word - from]! >= 0.5
    const next: Window | undefined = nextWindow(cuts, window, startsSentence)
    await gathered.add(read, window, next ? next.own : words.count, startsSentence)
    window = next
  }
  return gathered.parsed()
}

/** The layers of a document as its windows come in. */
class Gathered {
  readonly #pack: Pack
  readonly #source: Source
  readonly #words: Words
  readonly #layers: Layers
  readonly #sentences: number[] = []
  readonly #upos: Uint8Array
  readonly #heads: Int32Array
  readonly #relations: Uint8Array
  readonly #lemmas: string[] = []
  readonly #names: Name[] = []
  readonly #attributions: Attribution[] = []
  readonly #triggers: Trigger[] = []
  readonly #chains: ChainBuilder

  constructor(pack: Pack, source: Source, words: Words, layers: Layers) {
    this.#pack = pack
    this.#source = source
    this.#words = words
    this.#layers = layers
    this.#upos = new Uint8Array(words.count)
    this.#heads = new Int32Array(words.count).fill(-1)
    this.#relations = new Uint8Array(words.count)
    this.#chains = new ChainBuilder(pack.labels.chainDistance)
  }

  /** Takes from a window's layers what it answers for: the words from `window.own` to `to`. */
  async add(read: WordLayers, window: Window, to: number, startsSentence: (word: number) => boolean): Promise<void> {
    const first = window.from
    const own = { from: window.own - first, to: to - first }
    const bounds: number[] = []
    for (let i = window.own; i < to; i++) if (i === window.own || startsSentence(i)) bounds.push(i)
    this.#sentences.push(...bounds)
    for (let i = own.from; i < own.to; i++) {
      this.#upos[first + i] = read.upos[i]!
      this.#lemmas.push(this.#lemma(first + i, read.upos[i]!, read.lemmas[i]!))
    }
    this.#addNames(read, first, paragraphRuns(this.#words, window.own, to))
    if (this.#layers.trees) await this.#addTrees(read, window, [...bounds, to])
    if (this.#layers.attributions) await this.#addAttributions(read, window, own)
    if (this.#layers.triggers) this.#triggers.push(...triggersOf(read.triggers, this.#pack.labels, first, own))
    if (this.#layers.chains) this.#chains.add(read, { first, ...own }, (word) => this.#form(word).toLowerCase())
  }

  parsed(): Parsed {
    return {
      ...this.#source,
      words: this.#words,
      sentences: Int32Array.from(this.#sentences),
      upos: this.#upos,
      lemmas: this.#lemmas,
      heads: this.#heads,
      relations: this.#relations,
      names: this.#names,
      attributions: this.#attributions,
      references: this.#chains.references,
      triggers: this.#triggers,
    }
  }

  #form(word: number): string {
    return this.#source.text.slice(this.#words.starts[word], this.#words.ends[word])
  }

  #lemma(word: number, upos: number, rule: number): string {
    const lemma = applyLemmaRule(this.#form(word), this.#pack.labels.lemmaRules[rule]!)
    return uposTags[upos] === "VERB" ? verbLemma(lemma, this.#pack.vocabulary.has) : lemma
  }

  #addNames(read: WordLayers, first: number, runs: readonly WordRange[]): void {
    const { names: tags } = this.#pack.labels
    for (const { from, to } of runs) {
      const rows = read.names.subarray((from - first) * tags.length, (to - first) * tags.length)
      this.#names.push(...nameSpans(rows, tags, from))
    }
  }

  async #addTrees(read: WordLayers, { from }: Window, bounds: readonly number[]): Promise<void> {
    const { count } = read.vectors
    const inWindow = new Int32Array(count)
    for (let s = 0; s + 1 < bounds.length; s++) {
      const start = bounds[s]! - from
      const heads = bestHeads(bounds[s + 1]! - bounds[s]!, (word, head) => {
        const column = head === 0 ? 0 : start + head
        return read.arcs[(start + word) * (count + 1) + column]!
      })
      heads.forEach((head, i) => {
        inWindow[start + i] = head === 0 ? 0 : start + head
        this.#heads[bounds[s]! + i] = head === 0 ? -1 : bounds[s]! + head - 1
      })
    }
    const relations = await this.#pack.encoder.relations(read.vectors, inWindow)
    for (let i = bounds[0]!; i < bounds.at(-1)!; i++) this.#relations[i] = relations[i - from]!
  }

  async #addAttributions(
    read: WordLayers,
    { from }: Window,
    own: Readonly<{ from: number; to: number }>,
  ): Promise<void> {
    const anchors = anchorsOf(read.anchors, own.from, own.to)
    if (anchors.length === 0) return
    const scores = await this.#pack.encoder.parts(read.vectors, anchors)
    const place = { first: from, count: read.vectors.count }
    const found = { anchors, probabilities: read.anchors, scores }
    this.#attributions.push(...attributions(this.#words, this.#pack.labels, place, found))
  }
}

/** A range cut where paragraphs begin: no name runs over one. */
const paragraphRuns = (words: Words, from: number, to: number): WordRange[] => {
  const runs: WordRange[] = []
  let start = from
  for (let i = from + 1; i <= to; i++)
    if (i === to || words.gaps[i] === Gap.paragraph) {
      runs.push({ from: start, to: i })
      start = i
    }
  return runs
}
