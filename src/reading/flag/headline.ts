import type { Span } from "../../base/index.ts"
import { type WordRange, wordsIn } from "../../language/index.ts"
import type { Sources } from "./flag.ts"

/** Fewer words are a heading between paragraphs, more no headline. */
const fewest = 5
const most = 18

/**
 * Paragraphs that look like another report's headline: a line without a stop at its end, within the text, that names somebody or
 * some place, and of whose names the report has none elsewhere.
 */
export const strayHeadlines = (sources: Sources): Span[] => {
  const { report, parsed, syntax } = sources
  const told = new Map<string, number>()
  for (let word = 0; word < parsed.words.count; word++)
    if (isName(sources, word)) told.set(syntax.lower(word), (told.get(syntax.lower(word)) ?? 0) + 1)
  const body = parsed.paragraphs.filter(({ start }) => start !== report.titleSpan?.start)
  return body.slice(1).filter((paragraph) => {
    const passage = parsed.text.slice(paragraph.start, paragraph.end).trim()
    if (/[.!?:;,…"”»'’)\]]$/u.test(passage) || /^["“„«'‘(\d–—•*-]/u.test(passage)) return false
    const range = wordsIn(parsed.words, paragraph)
    if (!range || range.to - range.from < fewest || range.to - range.from > most) return false
    const names = namesIn(sources, range)
    return names.length > 0 && names.length < (range.to - range.from) / 2 && hasVerb(sources, range)
      ? names.every((name) => told.get(name) === names.filter((each) => each === name).length)
      : false
  })
}

const isName = ({ syntax }: Sources, word: number): boolean => syntax.upos(word) === "PROPN"

const namesIn = (sources: Sources, { from, to }: WordRange): string[] => {
  const names: string[] = []
  for (let word = from; word < to; word++) if (isName(sources, word)) names.push(sources.syntax.lower(word))
  return names
}

const hasVerb = ({ syntax }: Sources, { from, to }: WordRange): boolean => {
  for (let word = from; word < to; word++) if (syntax.upos(word) === "VERB") return true
  return false
}
