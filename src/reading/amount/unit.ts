import type { WordRange } from "../../language/index.ts"
import { countedAfter } from "./count.ts"
import type { Numeral } from "./numeral.ts"
import { currencyNames, currencySigns, paidFor } from "./rules/en/currencies.ts"
import { measureNames, poundsWeight } from "./rules/en/measures.ts"
import { of } from "./rules/en/numbers.ts"
import { phrase, type Source, touchesLast } from "./source.ts"

/**
 * What an amount is of: an ISO 4217 code, a measure, or the words for what is counted, and the words that say so, mostly
 * behind the number. `none`: nothing says; `refused`: the words there say that this is no amount.
 */
export type Unit =
  | (WordRange & Readonly<{ kind: "money" | "measure" | "count"; unit: string }>)
  | Readonly<{ kind: "none" | "refused" }>

/** Names of currencies and measures have so many words at most. */
const longestName = 4

/** Right behind a number these make it a name: "the “Five” agents". */
const closingQuotes: ReadonlySet<string> = new Set(["”", "’", "»", '"', "'"])

/** A word shorter than this is a symbol, which has no plural. */
const shortestPlural = 4

/** What a table says of a name, in the singular or the plural. */
const nameAt = (table: ReadonlyMap<string, string>, words: string): string | undefined =>
  table.get(words) ??
  (words.endsWith("s") && words.length >= shortestPlural ? table.get(words.slice(0, -1)) : undefined)

/** The sign of a currency in front of a number: "$6 billion", "NT$40", "Rs 500 crore". */
export const signBefore = (source: Source, word: number): Readonly<{ from: number; unit: string }> | undefined => {
  const { syntax } = source
  const from = word - 1
  if (from < syntax.sentence(word).from) return undefined
  const sign = syntax.form(from)
  const isSpaced = !touchesLast(source, word)
  if (from > 0 && touchesLast(source, from)) {
    const unit = currencySigns.get(syntax.form(from - 1) + sign)
    if (unit !== undefined) return { from: from - 1, unit }
  }
  const unit = currencySigns.get(sign)
  return unit === undefined || (isSpaced && !/\p{L}/u.test(sign) && sign.length > 1) ? undefined : { from, unit }
}

/** The unit behind a number that ends before `end`. */
export const unitAfter = (source: Source, numeral: Numeral, end: number): Unit => {
  if (numeral.glued !== undefined) {
    const unit = measureNames.get(numeral.glued.toLowerCase())
    return unit === undefined ? { kind: "refused" } : { kind: "measure", unit, from: numeral.from, to: numeral.to }
  }
  const { syntax } = source
  const isQuoted = numeral.to < end && touchesLast(source, numeral.to) && closingQuotes.has(syntax.form(numeral.to))
  if (isQuoted) return { kind: "refused" }
  const isHyphened = numeral.to < end && syntax.form(numeral.to) === "-" && touchesLast(source, numeral.to)
  const isOf = numeral.kind === "order" && numeral.to < end && syntax.lower(numeral.to) === of
  const named = namedAt(source, isHyphened || isOf ? numeral.to + 1 : numeral.to, end, numeral)
  if (named !== undefined) return named
  return isHyphened ? { kind: "refused" } : countedAfter(source, numeral, end)
}

const namedAt = (source: Source, from: number, end: number, numeral: Numeral): Unit | undefined => {
  for (let to = Math.min(end, from + longestName); to > from; to--) {
    const words = phrase(source, from, to)
    const currency =
      nameAt(currencyNames, words) ?? (to === from + 1 ? currencySigns.get(source.syntax.form(from)) : undefined)
    if (currency !== undefined)
      return isWeight(source, { words, to, end, numeral })
        ? { kind: "measure", unit: poundsWeight.unit, from, to }
        : { kind: "money", unit: currency, from, to }
    const measure = nameAt(measureNames, words)
    if (measure !== undefined) return { kind: "measure", unit: measure, from, to }
  }
  return undefined
}

/** "500 pounds of explosive": weighed, unless it is of a thing that is paid, or too much to weigh. */
const isWeight = (
  { syntax }: Source,
  { words, to, end, numeral }: Readonly<{ words: string; to: number; end: number; numeral: Numeral }>,
): boolean =>
  words.startsWith(poundsWeight.name) &&
  numeral.scale < 1e6 &&
  to + 1 < end &&
  syntax.lower(to) === of &&
  !paidFor.has(syntax.lower(to + 1))
