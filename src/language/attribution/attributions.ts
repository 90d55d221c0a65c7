import type { Attribution, WordRange } from "../document.ts"
import type { Labels } from "../encoder/labels.ts"
import { Gap, type Words } from "../token/tokenize.ts"
import { confidenceOf, evidenceOf } from "./confidence.ts"
import { bestTags, marginalsOf } from "./crf.ts"

/** A cue is looked for where one begins with at least this probability. */
export const leastAnchor = 0.35

/** Words that may begin a cue, among those that a window answers for. */
export const anchorsOf = (probabilities: Float32Array, from: number, to: number): Int32Array => {
  const anchors: number[] = []
  for (let i = from; i < to; i++) if (probabilities[i]! >= leastAnchor) anchors.push(i)
  return Int32Array.from(anchors)
}

/** The window in which anchors were found: its first word in the text, and how many words it has. */
type Place = Readonly<{ first: number; count: number }>

/**
 * Reads source, cue and content off the tag scores around each anchor. What is left without a cue or a
 * content is no statement.
 */
export const attributions = (
  words: Words,
  labels: Labels,
  { first, count }: Place,
  found: Readonly<{ anchors: Int32Array; probabilities: Float32Array; scores: Float32Array }>,
): Attribution[] => {
  const { before, after } = labels.around
  const out: Attribution[] = []
  found.anchors.forEach((anchor, a) => {
    const row = a * (before + after)
    const from = Math.max(0, before - anchor)
    const to = Math.min(before + after, before + count - anchor)
    const scores = found.scores.subarray((row + from) * labels.crf.tags, (row + to) * labels.crf.tags)
    const tags = bestTags(labels.crf, scores)
    const offset = first + anchor - before + from
    const parts = ["source", "cue", "content"].map((part) =>
      runs(words, tags, labels.parts.indexOf(`B-${part}`), offset),
    )
    const [source, cue, content] = parts as [WordRange[], WordRange[], WordRange[]]
    if (content.length === 0) return
    const anchored = cue.length ? cue : [{ from: first + anchor, to: first + anchor + 1 }]
    const evidence = evidenceOf({
      anchor: found.probabilities[anchor]!,
      tags,
      marginals: marginalsOf(labels.crf, scores, tags),
      begins: labels.parts.indexOf("B-content"),
    })
    out.push({
      source: source.slice(0, 1),
      cue: anchored,
      content,
      evidence,
      confidence: confidenceOf(evidence, labels.confidence),
    })
  })
  return out
}

/** Runs of words tagged `begin` and what follows inside it, cut where a paragraph begins. */
const runs = (words: Words, tags: Uint8Array, begin: number, offset: number): WordRange[] => {
  const out: WordRange[] = []
  for (let i = 0; i < tags.length; ) {
    let end = i + 1
    if (tags[i] === begin || tags[i] === begin + 1) {
      while (end < tags.length && tags[end] === begin + 1 && words.gaps[offset + end] !== Gap.paragraph) end++
      out.push({ from: offset + i, to: offset + end })
    }
    i = end
  }
  return out
}
