import type { EventType } from "../../base/index.ts"
import type { Crf } from "../attribution/crf.ts"
import { type LemmaRule, parseLemmaRule } from "../token/lemma-rule.ts"

/** The label sets and small numbers of a pack, as `pack.json` has them. */
export type LabelFile = Readonly<{
  upos: readonly string[]
  relations: readonly string[]
  names: readonly string[]
  parts: readonly string[]
  /** That a word tells of nothing, and the types of event. */
  events: readonly ("NONE" | EventType)[]
  lemmaRules: readonly string[]
  around: Readonly<{ before: number; after: number }>
  crf: Readonly<{ moves: readonly number[]; first: readonly number[] }>
  chainDistance: readonly number[]
  /** Weights that make a statement's confidence of its evidence (`attribution/confidence.ts`). */
  confidence: readonly number[]
}>

/** The same, ready for use: what is asked for at every word or window is made once. */
export type Labels = Omit<LabelFile, "lemmaRules" | "crf"> & Readonly<{ lemmaRules: readonly LemmaRule[]; crf: Crf }>

export const labelsOf = (file: LabelFile): Labels => ({
  ...file,
  lemmaRules: file.lemmaRules.map(parseLemmaRule),
  crf: {
    tags: file.parts.length,
    moves: Float64Array.from(file.crf.moves),
    first: Float64Array.from(file.crf.first),
  },
})
