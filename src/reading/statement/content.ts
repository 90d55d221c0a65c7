import { Gap, type Parsed, type WordRange } from "../../language/index.ts"

/** Quotation marks that open, with those that close them. */
const marks: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ['"', '"'],
  ["‘", "’"],
  ["``", "''"],
])

/** Direct where the content opens with a quotation mark, mixed where it holds one, else indirect. */
export const kindOf = (text: string): "direct" | "indirect" | "mixed" => {
  if (/^\s*[“«„"]/u.test(text)) return "direct"
  return /[“”«»„"]/u.test(text) ? "mixed" : "indirect"
}

/**
 * A quotation that is not closed where its paragraph ends and is opened again at the next goes on there (the
 * convention of English newspapers): its content gets the paragraphs that it runs over, up to the closing mark.
 *
 * @param isFree whether no statement has a part at a word
 */
export const withReopened = (
  parsed: Parsed,
  content: readonly WordRange[],
  isFree: (word: number) => boolean,
): WordRange[] => {
  const { words, text } = parsed
  const form = (word: number): string => text.slice(words.starts[word], words.ends[word])
  const startsParagraph = (word: number): boolean => word >= words.count || words.gaps[word] === Gap.paragraph
  const parts = [...content]
  let last = parts.at(-1)!
  while (last.to < words.count && startsParagraph(last.to) && isFree(last.to)) {
    const closer = marks.get(form(last.to))
    if (closer === undefined || !isOpenAt(form, last, form(last.to))) break
    let to = last.to + 1
    while (!startsParagraph(to) && form(to) !== closer) to++
    last = { from: last.to, to: startsParagraph(to) ? to : to + 1 }
    parts.push(last)
  }
  return parts
}

/** Whether a quotation opened with this mark is still open at the end of a range. */
const isOpenAt = (form: (word: number) => string, { from, to }: WordRange, opener: string): boolean => {
  const closer = marks.get(opener)
  let open = false
  for (let i = from; i < to; i++) {
    const word = form(i)
    if (word === opener) open = opener !== closer || !open
    else if (word === closer) open = false
  }
  return open
}
