import type { WordRange } from "../../language/index.ts"
import { isYear } from "./count.ts"
import { type Hedge, hedgeAfter, hedgeBefore } from "./hedge.ts"
import { type Numeral, numeralAt } from "./numeral.ts"
import { between, fromWord, rangeMarks, rangeWords } from "./rules/en/hedges.ts"
import { clock, months, namedGroups, numbered } from "./rules/en/nouns.ts"
import { and, of } from "./rules/en/numbers.ts"
import { type Source, touchesLast } from "./source.ts"
import { signBefore, type Unit, unitAfter } from "./unit.ts"

/**
 * A quantity in the words of a report. `value` is the number that the unit stands with: of a range, its upper end.
 * `unit` is empty where no word says what is counted ("about 20,000 marched").
 */
export type Quantity = WordRange & Readonly<{ value: number; unit: string; low?: number; high?: number; hedge?: Hedge }>

export type Read = Readonly<{
  quantities: readonly Quantity[]
  /** The word behind the numbers that were read. */
  to: number
}>

/** A number and its unit, before it is known whether it is an amount or an end of a range. `from` takes in a sign. */
type Part = Readonly<{ from: number; numeral: Numeral; unit: Unit }>

/** A number that no word counts is told from here on where it is hedged, and from `vastBare` on where it is not. */
const leastBare = 20
const vastBare = 100

/** The quantities that begin with the number at a word; undefined where none begins there. */
export const quantitiesAt = (source: Source, word: number): Read | undefined => {
  const end = source.syntax.sentence(word).to
  const first = partAt(source, word, end)
  if (first === undefined) return undefined
  const second = isLabel(source, first) ? undefined : secondOf(source, first, end)
  if (second === undefined) return { quantities: list(single(source, first, end)), to: first.numeral.to }
  return { quantities: joined(source, first, second), to: second.numeral.to }
}

const list = (quantity: Quantity | undefined): readonly Quantity[] => (quantity === undefined ? [] : [quantity])

const partAt = (source: Source, word: number, end: number): Part | undefined => {
  const numeral = numeralAt(source, word, end)
  if (numeral === undefined) return undefined
  const sign = signBefore(source, word)
  if (sign === undefined) return { from: numeral.from, numeral, unit: unitAfter(source, numeral, end) }
  const unit: Unit = { kind: "money", unit: sign.unit, from: sign.from, to: numeral.to }
  return { from: sign.from, numeral, unit }
}

/** "Resolution 598", "F-16", "July 3", "the Cuban Five": a number that names. */
const isLabel = (source: Source, { from, numeral, unit }: Part): boolean => {
  const { syntax } = source
  if (from === syntax.sentence(from).from || unit.kind === "money") return false
  const before = syntax.lower(from - 1)
  if (numbered.has(before)) return true
  if (numeral.isPlain && numeral.value <= 31 && months.has(before)) return true
  if (before === of && from - 2 >= 0 && namedGroups.has(syntax.form(from - 2))) return true
  if (syntax.upos(from - 1) === "PROPN" && /^\p{Lu}/u.test(syntax.form(from))) return true
  return (
    touchesLast(source, from) && (before === "-" || before === "/" || before === ":") && touchesLast(source, from - 1)
  )
}

const isKnown = (unit: Unit): unit is Extract<Unit, { unit: string }> => "unit" in unit

/** The other end of a range, or of a change: "3,000 to 5,000 people", "$3-5 billion", "between 5% and 10%". */
const secondOf = (source: Source, first: Part, end: number): Part | undefined => {
  const { syntax } = source
  const isLink = (word: number): boolean => {
    const link = word + 1 < end ? syntax.lower(word) : ""
    return rangeWords.has(link) || rangeMarks.has(link) || (link === and && isAfter(source, first.from, between))
  }
  const ends = [first.numeral.to, ...(isKnown(first.unit) ? [Math.max(first.unit.to, first.numeral.to)] : [])]
  const at = ends.find(isLink)
  if (at === undefined || first.numeral.kind === "order") return undefined
  const second = partAt(source, at + 1, end) ?? (at + 2 < end ? signed(source, at + 2, end) : undefined)
  if (second === undefined || !isKnown(second.unit) || second.from > at + 1) return undefined
  if (second.numeral.value > Number.MAX_SAFE_INTEGER) return undefined
  if (isKnown(first.unit) && first.unit.unit !== second.unit.unit) return undefined
  return low(first, second) < second.numeral.value || isAfter(source, first.from, fromWord) ? second : undefined
}

const signed = (source: Source, word: number, end: number): Part | undefined => {
  const part = partAt(source, word, end)
  return part !== undefined && part.from < word ? part : undefined
}

const isAfter = ({ syntax }: Source, word: number, before: string): boolean =>
  word > syntax.sentence(word).from && syntax.lower(word - 1) === before

/** The lower end takes the scale of the upper one where it has none: the "3" of "$3 to 5 billion". */
const low = ({ numeral: first }: Part, { numeral: second }: Part): number =>
  first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
    ? first.value * second.scale
    : first.value

const joined = (source: Source, first: Part, second: Part): readonly Quantity[] => {
  if (!isKnown(second.unit)) return []
  const { unit } = second.unit
  const to = Math.max(second.numeral.to, second.unit.to)
  const value = second.numeral.value
  if (isAfter(source, first.from, fromWord))
    return [
      { from: first.from, to: first.numeral.to, value: low(first, second), unit },
      { from: second.from, to, value, unit },
    ]
  const isBetween = isAfter(source, first.from, between)
  const hedged = isBetween ? undefined : hedgeBefore(source, first.from)
  const from = isBetween ? first.from - 1 : (hedged?.from ?? first.from)
  return [{ from, to, value, unit, low: low(first, second), high: value, ...(hedged && { hedge: hedged.hedge }) }]
}

const single = (source: Source, part: Part, end: number): Quantity | undefined => {
  const { numeral, unit } = part
  if (unit.kind === "refused" || isLabel(source, part) || numeral.value > Number.MAX_SAFE_INTEGER) return undefined
  const before = hedgeBefore(source, part.from)
  const after = hedgeAfter(source, numeral.to, end)
  const hedge = (before ?? after)?.hedge ?? (numeral.kind === "order" ? "order" : undefined)
  const isHour = numeral.to < end && clock.has(source.syntax.lower(numeral.to))
  if (!isKnown(unit) && (isHour || !standsAlone(numeral, hedge))) return undefined
  const ends = [numeral, ...(isKnown(unit) ? [unit] : []), ...(before ? [before] : []), ...(after ? [after] : [])]
  return {
    from: Math.min(part.from, ...ends.map(({ from }) => from)),
    to: Math.max(...ends.map(({ to }) => to)),
    value: numeral.value,
    unit: isKnown(unit) ? unit.unit : "",
    ...(hedge === undefined ? {} : { ...boundsOf(numeral.value, hedge), hedge }),
  }
}

/** A number without a unit that can only be a quantity: no year, no label, no hour. */
const standsAlone = ({ kind, value, isPlain }: Numeral, hedge: Hedge | undefined): boolean => {
  if (kind === "order") return true
  if (isPlain) return hedge !== undefined && value >= leastBare && !isYear(value)
  return value >= (hedge === undefined ? vastBare : leastBare)
}

const boundsOf = (value: number, hedge: Hedge): Pick<Quantity, "low" | "high"> => {
  switch (hedge) {
    case "over":
    case "at-least":
    case "order":
      return { low: value }
    case "under":
    case "at-most":
      return { high: value }
    case "about":
      return {}
    default:
      return hedge satisfies never
  }
}
