import { smallNumbers } from "../../../rules/en/numbers.ts"
import type { Feast, Unit, Which } from "../../phrase.ts"

/** English words of the calendar, in lower case; an abbreviation's full stop is left out. */

export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** Abbreviations count only with a capital: "sat" and "mar" are words. */
export const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const weekdays: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
}

export const shortWeekdays: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  tues: 1,
  wed: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  sat: 5,
  sun: 6,
}

export const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  springtime: 21,
  summer: 22,
  summertime: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  wintertime: 24,
}

export const units: Readonly<Record<string, Unit>> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  weekend: "weekend",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
  decade: "decade",
  decades: "decade",
}

export const dayParts: readonly string[] = ["morning", "afternoon", "evening", "night", "noon", "midday"]

export const which: Readonly<Record<string, Which>> = { last: -1, this: 0, next: 1, coming: 1 }

/** Feasts on a day that the calendar gives; each is a phrase of the grammar. */
export const feasts: readonly (readonly [phrase: string, feast: Feast])[] = [
  ["christmas", "christmas"],
  ["christmas day", "christmas"],
  ["christmas eve", "christmas-eve"],
  ["new year 's day", "new-year"],
  ["new year 's eve", "new-year-eve"],
  ["good friday", "good-friday"],
  ["easter", "easter"],
  ["easter sunday", "easter"],
  ["may day", "may-day"],
]

/** Counts as words give them: "a week ago", "three days later". */
export const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, ...Object.fromEntries(smallNumbers) }

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
}

/** Decades by their word, in the twentieth century. */
export const decades: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}

/** What joins a part of a year to its name: "mid-June". */
export const joinedPrefixes: readonly string[] = ["mid-", "early-", "late-"]
