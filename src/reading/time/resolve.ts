import {
  civilOf,
  dayInterval,
  dayOf,
  easterOf,
  type Moment,
  monthNumber,
  monthOfMoment,
  stretchOf,
  weekdayOf,
  weekStart,
  yearOfMoment,
} from "./calendar.ts"
import { chooseYearly, type Yearly } from "./nearest.ts"
import type { Outlook } from "./outlook.ts"
import { type Feast, isAbsolute, type Phrase, type Unit, type Which } from "./phrase.ts"

/** Where "3/12" is the third of December, and where the twelfth of March. */
export type FigureOrder = "day-first" | "month-first"

/** What a phrase is resolved against: the moment of writing, as closely as it is known, and the clause around the phrase. */
export type Against = Readonly<{ base: Moment | null; outlook: Outlook; order: FigureOrder }>

type Of<K extends Phrase["kind"]> = Extract<Phrase, { kind: K }>

/**
 * The moment that a phrase means; null where it is in no calendar, or hangs on what is not known. What hangs on a time
 * told before ("two days later") is not resolved here.
 */
export const resolve = (phrase: Phrase, against: Against): Moment | null => {
  switch (phrase.kind) {
    case "date":
    case "month":
    case "season":
    case "feast":
      return yearly(phrase, against)
    case "figures":
      return fromFigures(phrase, against.order)
    case "year":
      return { kind: "year", year: phrase.year }
    case "years":
      return { kind: "years", first: phrase.first, open: phrase.open }
    case "range":
      return fromRange(phrase, against)
    case "edge":
      return edgeOf(resolve(phrase.of, against), phrase.edge)
    case "about":
      return resolve(phrase.of, against)
    case "later":
    case "same":
    case "beside":
      return null
    case "day-of-month":
    case "weekday":
    case "day":
      return against.base?.kind === "day" ? fromDay(phrase, against.base.day, against.outlook) : null
    case "unit":
      return against.base === null ? null : unitOf(phrase, against.base, against.outlook)
    case "ago":
      return against.base === null ? null : shifted(against.base, -phrase.count, phrase.unit, "spoken")
    default:
      return phrase satisfies never
  }
}

const yearly = (phrase: Of<"date" | "month" | "season" | "feast">, { base, outlook }: Against): Moment | null => {
  const at = yearlyOf(phrase)
  if (phrase.year !== null) return at(phrase.year)
  const baseYear = base === null ? null : yearOfMoment(base)
  if (base === null || baseYear === null) return null
  if (phrase.kind === "month" && phrase.shortYear !== undefined) return at(fullYear(phrase.shortYear, baseYear))
  if (phrase.kind !== "feast" && phrase.ofYear !== undefined) return at(baseYear + phrase.ofYear)
  if (base.kind === "year") return phrase.kind === "month" && phrase.which === 0 ? at(baseYear) : null
  const which = phrase.kind === "date" ? null : phrase.which
  return chooseYearly(at, { base: stretchOf(base), baseYear, outlook, which })
}

const yearlyOf = (phrase: Of<"date" | "month" | "season" | "feast">): Yearly => {
  switch (phrase.kind) {
    case "date":
      return (year) => dayMoment(dayOf(year, phrase.month, phrase.day))
    case "month":
      return (year) => ({ kind: "month", month: monthNumber(year, phrase.month) })
    case "season":
      return (year) => ({ kind: "season", year, season: phrase.season })
    case "feast":
      return (year) => dayMoment(feastDays[phrase.feast](year))
    default:
      return phrase satisfies never
  }
}

const dayMoment = (day: number | null): Moment | null => (day === null ? null : { kind: "day", day })

const feastDays: Readonly<Record<Feast, (year: number) => number | null>> = {
  christmas: (year) => dayOf(year, 12, 25),
  "christmas-eve": (year) => dayOf(year, 12, 24),
  "new-year": (year) => dayOf(year, 1, 1),
  "new-year-eve": (year) => dayOf(year, 12, 31),
  "good-friday": (year) => easterOf(year) - 2,
  easter: easterOf,
  "may-day": (year) => dayOf(year, 5, 1),
}

/** Plans are made for a few years, memories go further: of the years that end so, the last one that is not far ahead. */
const plansReach = 5
const fullYear = (figures: number, baseYear: number): number => {
  const latest = baseYear + plansReach
  return latest - ((((latest - figures) % 100) + 100) % 100)
}

const fromFigures = ({ first, second, year }: Of<"figures">, order: FigureOrder): Moment | null => {
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  return dayMoment(order === "day-first" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst))
}

/** A range's open end takes its year or week from the other one. */
const fromRange = ({ from, to }: Of<"range">, against: Against): Moment | null => {
  const borrowed = isAbsolute(to) && !isAbsolute(from)
  const towards = (base: Moment | null, tense: "past" | "future"): Against => ({
    ...against,
    base,
    outlook: { tense, direct: true },
  })
  const end = borrowed ? resolve(to, against) : null
  const start = resolve(from, borrowed ? towards(end, "past") : against)
  const other = end ?? resolve(to, towards(start, "future"))
  if (start === null || other === null || stretchOf(start).first >= stretchOf(other).last) return null
  return { kind: "interval", from: start, to: other }
}

/** The last month of a year, the first one; a month's or week's end is not told more closely than by itself. */
const edgeOf = (moment: Moment | null, edge: "start" | "end"): Moment | null =>
  moment?.kind === "year" ? { kind: "month", month: monthNumber(moment.year, edge === "end" ? 12 : 1) } : moment

const fromDay = (phrase: Of<"day-of-month" | "weekday" | "day">, base: number, outlook: Outlook): Moment | null => {
  switch (phrase.kind) {
    case "day":
      return { kind: "day", day: base + phrase.offset }
    case "weekday":
      return { kind: "day", day: weekdayNear(phrase, base, outlook) }
    case "day-of-month":
      return dayMoment(dayOfMonthNear(phrase.day, base, outlook))
    default:
      return phrase satisfies never
  }
}

/** What is arranged is told in the present too: "meets on Friday". A noun's time in such a clause says nothing of it. */
const looksAhead = ({ tense, direct }: Outlook): boolean => tense === "future" || (tense === "present" && direct)

/** The same day or the nearest one past, or the next; `last` and `next` leave the same day out. */
const weekdayNear = ({ weekday, which, ofWeek }: Of<"weekday">, base: number, outlook: Outlook): number => {
  if (ofWeek !== undefined) return weekStart(base) + 7 * ofWeek + weekday
  const back = (weekdayOf(base) - weekday + 7) % 7
  const on = (7 - back) % 7
  if (which === -1) return base - (back === 0 ? 7 : back)
  if (which === 1) return base + (on === 0 ? 7 : on)
  return looksAhead(outlook) ? base + on : base - back
}

const dayOfMonthNear = (day: number, base: number, outlook: Outlook): number | null => {
  const { year, month } = civilOf(base)
  const around = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const number = monthNumber(year, month) + offset
    return dayOf(Math.floor(number / 12), (number % 12) + 1, day) ?? []
  })
  const found = looksAhead(outlook) ? around.find((each) => each >= base) : around.findLast((each) => each <= base)
  return found ?? null
}

const unitOf = ({ unit, which }: Of<"unit">, base: Moment, outlook: Outlook): Moment | null => {
  const year = yearOfMoment(base)
  const month = monthOfMoment(base)
  switch (unit) {
    case "year":
      return year === null ? null : { kind: "year", year: year + (which ?? 0) }
    case "month":
      return month === null ? null : { kind: "month", month: month + (which ?? 0) }
    case "decade":
      return year === null ? null : { kind: "years", first: (Math.floor(year / 10) + (which ?? 0)) * 10, open: 1 }
    case "week": {
      if (base.kind !== "day") return null
      const monday = weekStart(base.day) + 7 * (which ?? 0)
      return dayInterval(monday, monday + 6)
    }
    case "weekend":
      return base.kind === "day" ? weekendNear(base.day, which, outlook) : null
    case "day":
      return null
    default:
      return unit satisfies never
  }
}

const weekendNear = (base: number, which: Which | null, outlook: Outlook): Moment => {
  const saturday = weekStart(base) + 5
  const isWeekend = base >= saturday
  const goesBack = which === -1 || (which === null && !looksAhead(outlook) && !isWeekend)
  const goesOn = which === 1 && isWeekend
  const first = saturday + (goesBack ? -7 : goesOn ? 7 : 0)
  return dayInterval(first, first + 1)
}

/**
 * A moment so many units on. Nobody who counts months or years means the day: the result is as close as the unit. So
 * it is with weeks counted from the day of speaking ("three weeks ago", `spoken`), one excepted; a story counts its own
 * weeks by the day.
 */
export const shifted = (moment: Moment, count: number, unit: Unit, counted: "spoken" | "told"): Moment | null => {
  const month = monthOfMoment(moment)
  const year = yearOfMoment(moment)
  switch (unit) {
    case "day":
      return moment.kind === "day" ? { kind: "day", day: moment.day + count } : null
    case "week": {
      if (moment.kind !== "day") return null
      const day = moment.day + 7 * count
      if (counted === "told" || Math.abs(count) === 1) return { kind: "day", day }
      const civil = civilOf(day)
      return { kind: "month", month: monthNumber(civil.year, civil.month) }
    }
    case "month":
      return month === null ? null : { kind: "month", month: month + count }
    case "year":
      return year === null ? null : { kind: "year", year: year + count }
    case "decade":
      return year === null ? null : { kind: "year", year: year + 10 * count }
    case "weekend":
      return null
    default:
      return unit satisfies never
  }
}

/** The unit of a moment that a moment lies in: "that month". */
export const widened = (moment: Moment, unit: Unit): Moment | null =>
  unit === "day"
    ? moment.kind === "day"
      ? moment
      : null
    : unitOf({ kind: "unit", unit, which: 0 }, moment, { tense: "past", direct: true })
