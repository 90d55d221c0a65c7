import type { Words } from "../../../src/language/index.ts"
import { tokenize } from "../../../src/language/token/tokenize.ts"

/** A text with its words, read from a line in which a space or `|` stands between words: `do|n't go|.` */
export const marked = (line: string): { text: string; words: string[] } => ({
  text: line.replaceAll("|", ""),
  words: line.split(/[| ]/u),
})

/** The words of a text as strings. */
export const formsOf = (text: string, words: Words): string[] =>
  Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]))

/** The words of a text that is one paragraph. */
export const wordsOf = (text: string): Words => tokenize(text, [{ start: 0, end: text.length }])

/** Paragraphs are the lines of the text; empty ones are none. */
export const linesOf = (text: string): { start: number; end: number; language: string }[] => {
  const lines = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu))
    if (line.trim()) lines.push({ start: index, end: index + line.length, language: "en" })
  return lines
}
