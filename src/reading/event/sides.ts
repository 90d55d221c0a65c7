import type { Syntax } from "../syntax.ts"
import type { Party } from "./party.ts"
import { bothWords, sidesWords } from "./rules/en/anaphora.ts"

/** Whether parties are but "both sides", "the two governments". */
export const areSides = (syntax: Syntax, parties: readonly Party[]): boolean =>
  parties.length > 0 &&
  parties.every(
    ({ mention, referent }) =>
      !referent.named &&
      referent.country === null &&
      mention.kind === "noun" &&
      sidesWords.has(syntax.lower(mention.head)),
  )

/** How deep in a noun phrase words for both are sought ("officers of the navies of the two countries"). */
const deepest = 3

/** Whether a noun phrase is of both sides: "neither fleet", "the two", "soldiers from either side". */
export const isOfBoth = (syntax: Syntax, word: number, depth = 0): boolean => {
  const isBoth = (each: number): boolean => bothWords.has(syntax.lower(each)) || isTheTwo(syntax, each)
  if (isBoth(word)) return true
  return syntax
    .children(word)
    .some((child) =>
      syntax.relation(child) === "nmod"
        ? depth < deepest && isOfBoth(syntax, child, depth + 1)
        : child < word && isBoth(child),
    )
}

/** Not any two: "two ships". */
const isTheTwo = (syntax: Syntax, word: number): boolean =>
  syntax.lower(word) === "two" && word > 0 && syntax.lower(word - 1) === "the"
