import { Gap, type Parsed, type WordRange } from "../../language/index.ts"

const opening = /^(?:[“«„"‘]|``)$/u
const closing = /^(?:[”»"’]|'')$/u

/** Direct where the content opens with a quotation mark, mixed where it holds one, else indirect. */
export const kindOf = (text: string): "direct" | "indirect" | "mixed" => {
  if (/^\s*[“«„"]/u.test(text)) return "direct"
  return /[“”«»„"]/u.test(text) ? "mixed" : "indirect"
}

/**
 * A quotation that is not closed where its paragraph ends and is opened again at the next goes on there (the
 * convention of English newspapers): its content gets the paragraphs that it runs over, up to the closing mark.
 *
 * @param isFree whether no other statement has a part at a word
 */
export const withReopened = (
  parsed: Parsed,
  content: readonly WordRange[],
  isFree: (word: number) => boolean,
): WordRange[] => {
  const { words, text } = parsed
  const form = (word: number): string => text.slice(words.starts[word], words.ends[word])
  const parts = [...content]
  for (let last = parts.at(-1)!; ; last = parts.at(-1)!) {
    const next = last.to
    const continues =
      next < words.count &&
      words.gaps[next] === Gap.paragraph &&
      opening.test(form(next)) &&
      isFree(next) &&
      isOpenAt(form, last)
    if (!continues) return parts
    let end = next + 1
    while (end < words.count && words.gaps[end] !== Gap.paragraph && !closing.test(form(end - 1 === next ? end : end)))
      end++
    if (end < words.count && words.gaps[end] !== Gap.paragraph) end++
    parts.push({ from: next, to: end })
  }
}

const isOpenAt = (form: (word: number) => string, { from, to }: WordRange): boolean => {
  let open = false
  for (let i = from; i < to; i++) {
    const word = form(i)
    if (word === '"') open = !open
    else if (opening.test(word)) open = true
    else if (/^[”»]$/u.test(word)) open = false
  }
  return open
}
