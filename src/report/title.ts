import type { Span } from "../base/index.ts"

/** A headline has at most so many characters, and at least so many words. */
const longest = 160
const leastWords = 3

const sentenceEnd = /[.!?…:;,]["”»’')\]]*$/u
const edge = /^[\s"“”„«»‘’'.,:;!?–—-]+|[\s"“”„«»‘’'.,:;!?–—-]+$/gu

/** A headline as it is compared: without case, marks at its edges, kinds of quotation marks and of spaces. */
const folded = (text: string): string =>
  text
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(edge, "")
    .toLowerCase()

/** True where the passage is the headline, marks at its edges aside. */
export const isTitle = (passage: string, title: string): boolean => {
  const wanted = folded(title)
  return wanted !== "" && passage.length <= title.length * 2 + 20 && folded(passage) === wanted
}

/** A short first paragraph that ends in no mark, before a longer one that does: evidently a headline. */
const isHeadline = (passage: string, next: string): boolean =>
  passage.length <= longest &&
  !sentenceEnd.test(passage) &&
  passage.split(/\s+/u).length >= leastWords &&
  next.length > passage.length &&
  sentenceEnd.test(next)

/**
 * Which of a text's first two paragraphs is the headline: the one that has the title's words, else an evident headline at the very
 * start. `isOther` says of a paragraph that it is known to be something else (a dateline, a date, an omission).
 */
export const titleOf = (
  text: string,
  paragraphs: readonly Span[],
  { title, isOther }: Readonly<{ title?: string | undefined; isOther: (paragraph: Span) => boolean }>,
): Span | null => {
  const [first, second] = paragraphs
  if (first === undefined) return null
  const passage = text.slice(first.start, Math.min(first.end, first.start + 1000))
  if (title !== undefined && isTitle(passage, title)) return first
  if (second === undefined || isOther(first)) return null
  return isHeadline(passage, text.slice(second.start, second.end)) ? first : null
}
