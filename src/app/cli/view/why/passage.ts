import type { Span } from "../../../../base/index.ts"
import type { Lookup } from "../lookup.ts"
import { inQuotes, shortened } from "../words.ts"

/** A passage is cut after so many characters in an explanation. */
const longest = 160

/** The words of a passage, quoted and cut where they are too many. */
export const quoted = ({ cut }: Lookup, span: Span): string => {
  return inQuotes(shortened(cut(span), longest))
}

/** "“Wang” in the same sentence", "“Friday” in another sentence (“The talks on Friday …”)": words told beside others. */
export const besides = (lookup: Lookup, words: Span, home: Span): string => {
  const [own, other] = [lookup.sentence(home.start), lookup.sentence(words.start)]
  if (other === undefined || own === undefined) return quoted(lookup, words)
  if (other === own) return `${quoted(lookup, words)} in the same sentence`
  return `${quoted(lookup, words)} in another sentence (${quoted(lookup, other)})`
}
