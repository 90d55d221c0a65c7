import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"

/**
 * The word that a phrase hangs on; -1 for a root. The tree's own, but for two slips that parsers make: an arc over a word
 * that itself governs the arc's head is held to that word, and a phrase behind a verb with a mark behind it is that verb's,
 * not the next clause's ("indicated on Sunday, the Union would be").
 */
export const governorOf = (syntax: Syntax, range: WordRange): number => {
  const word = syntax.headOf(range)
  const head = syntax.head(word)
  if (head < 0) return head
  if (head >= range.to) return verbBefore(syntax, range) ?? head
  for (let up = syntax.head(head), steps = 0; up >= 0 && steps < highest; up = syntax.head(up), steps++)
    if (head < up && up < range.from) return up
  return head
}

/** No sentence nests deeper in what a writer would follow. */
export const highest = 12

const verbBefore = (syntax: Syntax, { from, to }: WordRange): number | undefined => {
  const sentence = syntax.sentence(from)
  const before = from > sentence.from && syntax.upos(from - 1) === "ADP" ? from - 2 : from - 1
  if (before < sentence.from || to >= sentence.to || syntax.upos(to) !== "PUNCT") return undefined
  return syntax.upos(before) === "VERB" ? before : undefined
}
