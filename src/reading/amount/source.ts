import { Gap, type Parsed } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"

/** A document and its trees: what the functions of this folder read. Words are indexes into `parsed.words`. */
export type Source = Readonly<{ parsed: Parsed; syntax: Syntax }>

/** True where nothing stands between a word and the one before it: the "%" of "5%". */
export const touchesLast = ({ parsed }: Source, word: number): boolean => parsed.words.gaps[word] === Gap.none

/** The words of a range in lower case, one space between: what the tables of rules are keyed by. */
export const phrase = ({ syntax }: Source, from: number, to: number): string => {
  let words = syntax.lower(from)
  for (let i = from + 1; i < to; i++) words += ` ${syntax.lower(i)}`
  return words
}
