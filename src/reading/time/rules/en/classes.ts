import { dayOf } from "../../calendar.ts"
import type { Phrase, Unit, Which } from "../../phrase.ts"
import {
  dayParts,
  decades,
  joinedPrefixes,
  months,
  numbers,
  ordinals,
  seasons,
  shortMonths,
  shortWeekdays,
  units,
  weekdays,
  which,
} from "./words.ts"

/** What a word of each class says; a pattern names a class in angle brackets. */
export type ClassValues = Readonly<{
  month: number
  /** "4", "04", "4th": a day of a month. */
  dom: number
  /** "4th" alone. */
  nth: number
  year: number
  /** The last two digits of a year: "2014-16". */
  yy: number
  weekday: number
  season: number
  unit: Unit
  number: number
  which: Which
  part: true
  /** The first year of "1990s", "nineties". */
  decade: number
  /** "19th", "nineteenth". */
  ordinal: number
  /** A whole date in figures, "2023-12-03", "3.12.2023". */
  figures: Phrase
  /** "2013/14". */
  years: Phrase
}>

export type ClassName = keyof ClassValues

type Reader<V> = (lower: string, form: string) => V | undefined

const isCapital = (form: string): boolean => form[0] !== form[0]!.toLowerCase()
const bare = (lower: string): string => {
  const prefix = joinedPrefixes.find((each) => lower.startsWith(each))
  return prefix === undefined ? lower : lower.slice(prefix.length)
}
const withoutStop = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower)
const own = <V>(table: Readonly<Record<string, V>>, word: string): V | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** Months and weekdays that are ordinary words too, "may", "march", count with a capital only, as abbreviations do. */
const ambiguous: ReadonlySet<string> = new Set(["may", "march", "august"])

const monthOf: Reader<number> = (lower, form) => {
  const whole = bare(lower)
  const capital = isCapital(whole === lower ? form : form.slice(lower.length - whole.length))
  if (!capital && (ambiguous.has(whole) || own(months, whole) === undefined)) return undefined
  return own(months, whole) ?? own(shortMonths, withoutStop(whole))
}

const figure = (digits: number, least: number, most: number): Reader<number> => {
  const pattern = new RegExp(`^\\d{1,${digits}}$`)
  return (lower) => {
    const value = pattern.test(lower) ? Number(lower) : Number.NaN
    return value >= least && value <= most ? value : undefined
  }
}

const dayFigure = figure(2, 1, 31)
const nth = /^(\d{1,2})(?:st|nd|rd|th)$/
const nthOf: Reader<number> = (lower) => {
  const match = nth.exec(lower)
  return match === null ? undefined : dayFigure(match[1]!, match[1]!)
}

const earliestYear = 1500
const yearOf: Reader<number> = (lower, form) => {
  const whole = bare(lower)
  return whole.length === 4 ? figure(4, earliestYear, 2100)(whole, form) : undefined
}

const decade = /^(1[5-9]|20)(\d)0s$|^'([2-9])0s$/
const decadeOf: Reader<number> = (lower) => {
  const whole = bare(lower)
  const match = decade.exec(whole)
  if (match === null) return own(decades, whole)
  return match[3] === undefined ? Number(`${match[1]}${match[2]}0`) : 1900 + Number(match[3]) * 10
}

const centuryTh = /^(1[5-9]|2[01])(?:st|th)$/
const ordinalOf: Reader<number> = (lower) => {
  const match = centuryTh.exec(lower)
  return match === null ? own(ordinals, lower) : Number(match[1])
}

const iso = /^(\d{4})-(\d\d)-(\d\d)$/
const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/
const strokes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)$/
const centuryOf = (year: string): number => (year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900)

const dateOf = (year: number, month: number, day: number): Phrase | undefined =>
  dayOf(year, month, day) === null ? undefined : { kind: "date", year, month, day }

const figuresOf: Reader<Phrase> = (lower) => {
  if (lower.length < 6 || lower.length > 10) return undefined
  const isoDate = iso.exec(lower)
  if (isoDate !== null) return dateOf(Number(isoDate[1]), Number(isoDate[2]), Number(isoDate[3]))
  const pointed = points.exec(lower)
  const [, first, second, written] = pointed ?? strokes.exec(lower) ?? []
  if (written === undefined) return undefined
  const year = centuryOf(written) + Number(written)
  if (pointed !== null) return dateOf(year, Number(second), Number(first))
  return { kind: "figures", first: Number(first), second: Number(second), year }
}

const yearPair = /^((?:1[5-9]|20)\d\d)[/-](\d\d|\d{4})$/
const yearsOf: Reader<Phrase> = (lower) => {
  const match = yearPair.exec(lower)
  return match === null ? undefined : (yearRange(Number(match[1]), Number(match[2])) ?? undefined)
}

/** "2014-16", "2014-2016": null where the second is not after the first. */
export const yearRange = (first: number, second: number): Phrase | null => {
  const last = second < 100 ? first - (first % 100) + second : second
  return last > first ? { kind: "range", from: { kind: "year", year: first }, to: { kind: "year", year: last } } : null
}

const smallNumber = figure(3, 1, 999)

export const classes: Readonly<{ [C in ClassName]: Reader<ClassValues[C]> }> = {
  month: monthOf,
  dom: (lower, form) => dayFigure(lower, form) ?? nthOf(lower, form),
  nth: nthOf,
  year: yearOf,
  yy: (lower) => (/^\d\d$/.test(lower) ? Number(lower) : undefined),
  weekday: (lower, form) =>
    own(weekdays, lower) ?? (isCapital(form) ? own(shortWeekdays, withoutStop(lower)) : undefined),
  season: (lower) => own(seasons, bare(lower)),
  unit: (lower) => own(units, lower),
  number: (lower, form) => own(numbers, lower) ?? smallNumber(lower, form),
  which: (lower) => own(which, lower),
  part: (lower) => (dayParts.includes(lower) ? true : undefined),
  decade: decadeOf,
  ordinal: ordinalOf,
  figures: figuresOf,
  years: yearsOf,
}

const vocabulary: ReadonlySet<string> = new Set(
  [months, shortMonths, weekdays, shortWeekdays, seasons, units, numbers, ordinals, decades, which].flatMap((table) =>
    Object.keys(table),
  ),
)

/** True of a word in lower case that may belong to a class: a cheap look before the readers. */
export const mayBegin = (lower: string): boolean => {
  const first = lower.charCodeAt(lower[0] === "'" ? 1 : 0)
  return (first >= 48 && first <= 57) || vocabulary.has(withoutStop(bare(lower))) || bare(lower) !== lower
}
