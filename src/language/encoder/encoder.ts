import type { WordRange } from "../document.ts"

/**
 * The learned functions of a language pack, handed to this room by whoever opens the model. Each call is
 * about one window; a result depends on that window alone.
 */
export type Encoder = Readonly<{
  words: (window: WindowInput) => Promise<WordLayers>
  /**
   * Tag scores of the words around each anchor, `anchors × (before + after) × parts`; places outside the
   * window hold numbers without meaning.
   */
  parts: (vectors: Vectors, anchors: Int32Array) => Promise<Float32Array>
  /** Index of the relation of each word to its head; `heads` are positions in the window plus one, 0 the root. */
  relations: (vectors: Vectors, heads: Int32Array) => Promise<Int32Array>
  /**
   * Probabilities of `labels.events` for what one party does to another; both stand in the window as words `[from, to)` and
   * are marked in what the encoder read of it (`windowInput`).
   */
  pair: (vectors: Vectors, pair: PairedRanges) => Promise<Float32Array>
}>

/** The two parties of a pair, as words of a window. */
export type PairedRanges = Readonly<{ source: WordRange; target: WordRange }>

/** What the encoder sees of a window: an entry a piece, the start and end pieces included. */
export type WindowInput = Readonly<{
  pieces: Int32Array
  /** Shape, gap and quotation state of each piece's word, and which party of a pair it is of: 0 none, 1 source, 2 target. */
  features: Int32Array
  /** The first piece of each word. */
  firsts: Int32Array
}>

/** The encoder's vectors of a window's words, kept as the runtime gave them. */
export type Vectors = Readonly<{ handle: unknown; count: number }>

/** What is read off each word of a window; matrices are row-major, a row a word. */
export type WordLayers = Readonly<{
  vectors: Vectors
  /** Probability that a cue begins here. */
  anchors: Float32Array
  /** Probability that a sentence begins here. */
  sentences: Float32Array
  upos: Int32Array
  lemmas: Int32Array
  /** Probabilities of the name tags. */
  names: Float32Array
  /** Probabilities of `labels.events`: that a word tells of nothing, or of an event of each type. */
  triggers: Float32Array
  /** Scores of each head, `words × (words + 1)`, column 0 the root. */
  arcs: Float32Array
  /** Of each word as the head of a mention: its logit, the score of having no antecedent, the weight of an equal form. */
  mentions: Float32Array
  anaphors: Float32Array
  antecedents: Float32Array
}>
