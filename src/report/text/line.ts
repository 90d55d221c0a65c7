import type { Span } from "../../base/index.ts"

/** A line of a text without the white space around it; `indent` counts what stood before it. Blank: an empty span. */
export type Line = Span & Readonly<{ indent: number }>

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const blank = /[\s\ufeff\u200b\u2060\u180e]/

/** The span less the white space at its edges; an empty one stays at its start. */
const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && blank.test(text[start]!)) start++
  while (end > start && blank.test(text[end - 1]!)) end--
  return { start, end }
}

const lineBetween = (text: string, start: number, end: number): Line => {
  const span = trimmed(text, { start, end })
  return { ...span, indent: span.start - start }
}

/** The lines of a text, blank ones too, whatever ends them. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let at = 0
  for (const match of text.matchAll(lineEnds)) {
    lines.push(lineBetween(text, at, match.index))
    at = match.index + match[0].length
  }
  lines.push(lineBetween(text, at, text.length))
  return lines
}

export const isBlank = (line: Line): boolean => line.start === line.end
