import type { Span } from "../../base/index.ts"
import { isBlank, type Line, linesOf } from "./line.ts"

/** A hard-wrapped text has lines of at most so many characters ... */
const widestColumn = 120
/** ... and at least so many in the longest. */
const narrowestColumn = 30
/** Fewer lines that go on than this are no evidence. */
const leastLines = 3
/** The share of lines that end where the next word would have crossed the column. */
const fullShare = 0.8
/** The share of lines that end within a sentence. */
const openShare = 0.5

const sentenceEnd = /[.!?…:;]["”»’')\]]*$/u
const spaceOrEnd = /\s|$/g

const firstWordLength = (text: string, line: Line): number => {
  spaceOrEnd.lastIndex = line.start
  return Math.min(spaceOrEnd.exec(text)?.index ?? line.end, line.end) - line.start
}

/** Pairs of lines that follow each other with no blank one between. */
const neighbours = (lines: readonly Line[]): readonly (readonly [Line, Line])[] => {
  const pairs: (readonly [Line, Line])[] = []
  for (let i = 1; i < lines.length; i++)
    if (!isBlank(lines[i - 1]!) && !isBlank(lines[i]!)) pairs.push([lines[i - 1]!, lines[i]!])
  return pairs
}

/** A first line that stands further in than the line before it. */
const isSetIn = (line: Line, next: Line): boolean => next.indent >= line.indent + 2

/**
 * True where the lines are evidently broken at a column, as by a typewriter or a mail program: nearly every line is so
 * full that the next word would not have fitted, and most break off within a sentence.
 */
const isHardWrapped = (text: string, lines: readonly Line[]): boolean => {
  const column = lines.reduce((widest, line) => Math.max(widest, line.end - line.start + line.indent), 0)
  if (column > widestColumn || column < narrowestColumn) return false
  const pairs = neighbours(lines).filter(([line, next]) => !isSetIn(line, next))
  if (pairs.length < leastLines) return false
  const full = pairs.filter(
    ([line, next]) => line.end - line.start + line.indent + 1 + firstWordLength(text, next) > column - 1,
  )
  const open = full.filter(([line]) => !sentenceEnd.test(text.slice(Math.max(line.start, line.end - 8), line.end)))
  return full.length >= pairs.length * fullShare && open.length >= full.length * openShare
}

/**
 * The paragraphs of a text, without the white space around them. A line end parts them, except where the text is hard-wrapped: there
 * only a blank line does, and a first line that is set in.
 */
export const paragraphsOf = (text: string): readonly Span[] => {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  let previous: Line | undefined
  for (const line of lines) {
    if (!isBlank(line)) {
      const goesOn = wrapped && previous !== undefined && !isBlank(previous) && !isSetIn(previous, line)
      if (goesOn) paragraphs.at(-1)!.end = line.end
      else paragraphs.push({ start: line.start, end: line.end })
    }
    previous = line
  }
  return paragraphs
}
