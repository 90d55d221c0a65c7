import { firstIndex, type Span } from "../../base/index.ts"
import type { Reading } from "../../reading/index.ts"

/** A part of a line, where it stands in a text: "source", "trigger". */
export type Part = Span & Readonly<{ part: string }>

/** Whole sentences of a report: `at` is where they stand in its text, the parts are offsets into the passage. */
export type Passage = Readonly<{ text: string; at: Span; parts: readonly Part[] }>

/**
 * The sentences that parts stand in, from the first to the last; the line of the text where no sentence was read.
 * Null for no parts.
 */
export const passageOf = (
  text: string,
  { sentences }: Pick<Reading, "sentences">,
  parts: readonly Part[],
): Passage | null => {
  if (parts.length === 0) return null
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const first = sentences[firstIndex(sentences.length, (i) => sentences[i]!.end > start)]
  const last = sentences[firstIndex(sentences.length, (i) => sentences[i]!.end >= end)]
  const at = {
    start: first !== undefined && first.start <= start ? first.start : text.lastIndexOf("\n", start - 1) + 1,
    end: last !== undefined && last.start < end ? last.end : lineEnd(text, end),
  }
  return {
    text: text.slice(at.start, at.end),
    at,
    parts: parts.map((part) => ({ ...part, start: part.start - at.start, end: part.end - at.start })),
  }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf("\n", from)
  return end === -1 ? text.length : end
}

/** Names spans, and leaves out those that are not there. */
export const partsOf = (named: Readonly<Record<string, readonly (Span | null | undefined)[]>>): readonly Part[] =>
  Object.entries(named).flatMap(([part, spans]) =>
    spans.flatMap((span) => (span == null ? [] : [{ part, start: span.start, end: span.end }])),
  )
