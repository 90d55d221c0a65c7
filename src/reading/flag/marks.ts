import type { Span } from "../../base/index.ts"
import { doubleMarks, singleMarks } from "./rules/en/marks.ts"

/**
 * A quotation by its marks: from the opening one to behind the closing one. One that its paragraph leaves open reaches
 * to the end of the paragraph.
 */
export type Quotation = Span & Readonly<{ closed: boolean }>

/** The quotations of a paragraph, and whether its first mark closes what an earlier paragraph opened. */
export type Marked = Readonly<{ quotations: readonly Quotation[]; closesEarlier: boolean }>

type Mark = Readonly<{ at: number; side: "opens" | "closes" | "either" }>

/**
 * The quotations of one paragraph. What stands beside a straight mark says which way it turns: it opens behind a space,
 * a bracket or a dash, and closes behind a word or a stop. Nested marks of the same kind even out. Of a text without
 * double marks the single ones are looked at, of which an apostrophe is none.
 */
export const quotationsIn = (text: string, paragraph: Span, style: Style): Marked => {
  const found: { start: number; end: number; closed: boolean }[] = []
  const open: number[] = []
  let closesEarlier = false
  const close = (from: number, end: number, closed: boolean): void => {
    found.push({ start: from, end, closed })
  }
  for (const { at, side } of marksIn(text, paragraph, style)) {
    const isOpening = side === "opens" || (side === "either" && open.length === 0)
    if (isOpening) open.push(at)
    else if (open.length > 0) close(open.pop()!, at + 1, true)
    else if (found.length === 0) closesEarlier = true
  }
  for (const at of open) close(at, paragraph.end, false)
  return { quotations: found.sort((a, b) => a.start - b.start), closesEarlier }
}

export type Style = "double" | "single"

/** Whether a text quotes with single marks: it has no double one, and single ones that both open and close a sentence. */
export const styleOf = (text: string, paragraphs: readonly Span[]): Style => {
  for (const paragraph of paragraphs) if (marksIn(text, paragraph, "double").length > 0) return "double"
  const isQuoted = paragraphs.some((paragraph) => quotationsIn(text, paragraph, "single").quotations.some(isClosed))
  return isQuoted ? "single" : "double"
}

const isClosed = ({ closed }: Quotation): boolean => closed

const marksIn = (text: string, { start, end }: Span, style: Style): readonly Mark[] => {
  const marks: Mark[] = []
  const kinds = style === "double" ? doubleMarks : singleMarks
  for (let at = start; at < end; at++) {
    const kind = kinds.get(text[at]!)
    // A mark doubled by mistake is one.
    if (kind === undefined || (at > start && text[at - 1] === text[at])) continue
    const beside = { before: at > start ? text[at - 1]! : " ", after: at + 1 < end ? text[at + 1]! : " " }
    const side = style === "double" ? sideOf(kind, beside) : singleSide(kind, beside)
    if (side !== null) marks.push({ at, side })
  }
  return marks
}

type Beside = Readonly<{ before: string; after: string }>

const isOpenBehind = (before: string): boolean => /[\s([{—–\-/«“„‘'>:]/u.test(before)
const isEnd = (after: string): boolean => /[\s.,;:!?)\]}—–\-…»”’']/u.test(after)

/** Inches and seconds are no quotations: a straight mark right behind a figure, with nothing that it could close. */
const sideOf = (kind: "opens" | "closes" | "either", { before, after }: Beside): Mark["side"] | null => {
  if (kind !== "either") return kind
  if (/\s/u.test(before) && /\s/u.test(after)) return "either"
  if (isOpenBehind(before) && !/\s/u.test(after)) return isEnd(after) && !isOpenBehind(before) ? "closes" : "opens"
  return isEnd(after) || /[.,!?…\p{L}\p{N}]/u.test(before) ? "closes" : "either"
}

/** A single mark opens before a capital letter and closes behind a stop; all others are apostrophes. */
const singleSide = (kind: "opens" | "closes" | "either", { before, after }: Beside): Mark["side"] | null => {
  if (kind !== "closes" && /[\s([—–:]/u.test(before) && /\p{Lu}/u.test(after)) return "opens"
  return kind !== "opens" && /[.,!?…]/u.test(before) && /[\s)\]—–]/u.test(after) ? "closes" : null
}
