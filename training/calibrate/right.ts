import type { Span } from "../../src/base/index.ts"

/** A statement as an annotator or the model marks it. */
export type Marked = Readonly<{ source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }>

/**
 * Whether a told statement is the gold one, after `score/statements.mjs`: the cues overlap, half of the gold
 * source's characters are covered (or neither has one), and the contents' character F1 is 0.8 or more.
 */
export const isRight = (text: string, gold: Partial<Marked>, told: Marked): boolean => {
  const of = (spans: readonly Span[] | undefined): Set<number> => characters(text, spans ?? [])
  const shared = (a: Set<number>, b: Set<number>): number => a.intersection(b).size
  const [source, content] = [of(gold.source), of(gold.content)]
  const [toldSource, toldContent] = [of(told.source), of(told.content)]
  if (shared(of(gold.cue), of(told.cue)) === 0) return false
  const sourceRight = source.size === 0 ? toldSource.size === 0 : shared(source, toldSource) >= source.size / 2
  const f1 = (2 * shared(content, toldContent)) / (content.size + toldContent.size)
  return sourceRight && f1 >= 0.8
}

const characters = (text: string, spans: readonly Span[]): Set<number> => {
  const set = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (!/\s/.test(text[i]!)) set.add(i)
  return set
}

/**
 * Whether a told statement is the gold one of a report of ours, after `score/reports.mjs`: the contents share half of their joint
 * characters.
 */
export const isMet = (text: string, gold: Partial<Marked>, told: Marked): boolean => {
  const [ours, theirs] = [characters(text, told.content), characters(text, gold.content ?? [])]
  return ours.intersection(theirs).size >= ours.union(theirs).size / 2
}
