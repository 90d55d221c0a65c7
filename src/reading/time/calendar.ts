/**
 * The proleptic Gregorian calendar in whole numbers: days since 1970-01-01, months since January of year 0.
 * Weekdays count from Monday, 0. Seasons are EDTF's, 21 spring to 24 winter (ISO 8601-2, level 1); a winter bears the
 * year in which it begins.
 */

/** A stretch of time as far as a text tells it. */
export type Moment =
  | Readonly<{ kind: "day"; day: number }>
  | Readonly<{ kind: "month"; month: number }>
  | Readonly<{ kind: "season"; year: number; season: number }>
  | Readonly<{ kind: "year"; year: number }>
  /** The years that share all digits but the last one (a decade) or two (a century). */
  | Readonly<{ kind: "years"; first: number; open: 1 | 2 }>
  | Readonly<{ kind: "interval"; from: Moment; to: Moment }>

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, January 1; 0 where there is no such month. */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysInMonths[month - 1] ?? 0)

/** The day's number, null where the calendar has no such day. After Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export const dayOf = (year: number, month: number, day: number): number | null => {
  if (day < 1 || day > daysIn(year, month)) return null
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Year, month (January 1) and day of a day's number. */
export const civilOf = (number: number): Readonly<{ year: number; month: number; day: number }> => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Monday 0. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

/** Easter Sunday of the western churches: the algorithm of Meeus, Jones and Butcher. */
export const easterOf = (year: number): number => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const monthAndDay = epact + weekday - 7 * late + 114
  return dayOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1)!
}

const digits = (value: number, count: number): string => String(value).padStart(count, "0")

/** A moment in EDTF, null where its year has no four digits. */
export const edtfOf = (moment: Moment): string | null => {
  switch (moment.kind) {
    case "day": {
      const { year, month, day } = civilOf(moment.day)
      return withYear(year, `-${digits(month, 2)}-${digits(day, 2)}`)
    }
    case "month":
      return withYear(Math.floor(moment.month / 12), `-${digits((moment.month % 12) + 1, 2)}`)
    case "season":
      return withYear(moment.year, `-${moment.season}`)
    case "year":
      return withYear(moment.year, "")
    case "years":
      return (
        withYear(moment.first, "")
          ?.slice(0, 4 - moment.open)
          .padEnd(4, "X") ?? null
      )
    case "interval": {
      const [from, to] = [edtfOf(moment.from), edtfOf(moment.to)]
      return from === null || to === null ? null : `${from}/${to}`
    }
    default:
      return moment satisfies never
  }
}

const withYear = (year: number, rest: string): string | null =>
  year < 1 || year > 9999 ? null : `${digits(year, 4)}${rest}`

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/

/** The moment of a plain EDTF day, month or year; null for anything else. */
export const momentOf = (edtf: string): Moment | null => {
  const match = plain.exec(edtf)
  if (match === null) return null
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (match[2] === undefined) return { kind: "year", year }
  if (match[3] === undefined)
    return month >= 1 && month <= 12 ? { kind: "month", month: monthNumber(year, month) } : null
  const day = dayOf(year, month, Number(match[3]))
  return day === null ? null : { kind: "day", day }
}

/** The month that a moment lies in, null where it is not told that closely. */
export const monthOfMoment = (moment: Moment): number | null => {
  if (moment.kind === "month") return moment.month
  if (moment.kind !== "day") return null
  const { year, month } = civilOf(moment.day)
  return monthNumber(year, month)
}

/** The year that a moment lies in, null where it lies in several. */
export const yearOfMoment = (moment: Moment): number | null => {
  if (moment.kind === "year" || moment.kind === "season") return moment.year
  const month = monthOfMoment(moment)
  return month === null ? null : Math.floor(month / 12)
}

/** Any moment's first and last day. */
export type Stretch = Readonly<{ first: number; last: number }>

const ofYears = (from: number, to: number): Stretch => ({ first: dayOf(from, 1, 1)!, last: dayOf(to, 12, 31)! })

const ofMonths = (from: number, count: number): Stretch => {
  const end = from + count
  return {
    first: dayOf(Math.floor(from / 12), (from % 12) + 1, 1)!,
    last: dayOf(Math.floor(end / 12), (end % 12) + 1, 1)! - 1,
  }
}

export const stretchOf = (moment: Moment): Stretch => {
  switch (moment.kind) {
    case "day":
      return { first: moment.day, last: moment.day }
    case "month":
      return ofMonths(moment.month, 1)
    case "season":
      return ofMonths(monthNumber(moment.year, 3 * (moment.season - 20)), 3)
    case "year":
      return ofYears(moment.year, moment.year)
    case "years":
      return ofYears(moment.first, moment.first + 10 ** moment.open - 1)
    case "interval":
      return { first: stretchOf(moment.from).first, last: stretchOf(moment.to).last }
    default:
      return moment satisfies never
  }
}

/** The Monday of a day's week. */
export const weekStart = (day: number): number => day - weekdayOf(day)

/** From one day to another, both included. */
export const dayInterval = (from: number, to: number): Moment => ({
  kind: "interval",
  from: { kind: "day", day: from },
  to: { kind: "day", day: to },
})
