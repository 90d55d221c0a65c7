import type { WordRange } from "../../language/index.ts"

/** The one before, the one that is now, the one to come: "last", "this", "next". */
export type Which = -1 | 0 | 1

export type Unit = "day" | "week" | "weekend" | "month" | "year" | "decade"

export type Feast = "christmas" | "christmas-eve" | "new-year" | "new-year-eve" | "good-friday" | "easter" | "may-day"

/**
 * What words for a time say, before it is known when they were written. Months and days count from 1, weekdays from
 * Monday, 0; what the words leave out is null.
 */
export type Phrase =
  /** "Wednesday, April 26, 2024", "October 7 last year": at least month and day. */
  | Readonly<{ kind: "date"; year: number | null; month: number; day: number; weekday?: number; ofYear?: Which }>
  /** "03/12/2023": a day and a month in the order of the outlet. */
  | Readonly<{ kind: "figures"; first: number; second: number; year: number }>
  /** "the 15th". */
  | Readonly<{ kind: "day-of-month"; day: number; weekday?: number }>
  /** "May 2006", "last November", "July last year", "in February 21": `shortYear` are the last two figures of a year. */
  | Readonly<{
      kind: "month"
      month: number
      year: number | null
      which: Which | null
      ofYear?: Which
      shortYear?: number
    }>
  | Readonly<{ kind: "season"; season: number; year: number | null; which: Which | null; ofYear?: Which }>
  | Readonly<{ kind: "feast"; feast: Feast; year: number | null; which: Which | null }>
  | Readonly<{ kind: "year"; year: number }>
  | Readonly<{ kind: "years"; first: number; open: 1 | 2 }>
  /** "Friday", "last Friday"; `ofWeek`: "Friday last week". */
  | Readonly<{ kind: "weekday"; weekday: number; which: Which | null; ofWeek?: Which }>
  /** "yesterday": days from the day of speaking. */
  | Readonly<{ kind: "day"; offset: number }>
  /** "last month", "the weekend". */
  | Readonly<{ kind: "unit"; unit: Unit; which: Which | null }>
  /** "two years ago". */
  | Readonly<{ kind: "ago"; count: number; unit: Unit }>
  /** "two days later", "the day before": from the time told before. */
  | Readonly<{ kind: "later"; count: number; unit: Unit }>
  /** "that day", "the same month": the time told before, no closer than the unit. */
  | Readonly<{ kind: "same"; unit: Unit }>
  /** "two days after the raid": from what the words behind it tell. `on the eve of` is a day before. */
  | Readonly<{ kind: "beside"; count: number; unit: Unit | "hour" }>
  | Readonly<{ kind: "edge"; edge: "start" | "end"; of: Phrase }>
  | Readonly<{ kind: "about"; of: Phrase }>
  | Readonly<{ kind: "range"; from: Phrase; to: Phrase }>

/** A phrase, the words that it stands in, and the rule of the grammar that found it. */
export type Told = WordRange & Readonly<{ phrase: Phrase; rule: string }>

/** Every phrase within a phrase, itself first. */
const partsOf = (phrase: Phrase): readonly Phrase[] => {
  switch (phrase.kind) {
    case "edge":
    case "about":
      return [phrase, ...partsOf(phrase.of)]
    case "range":
      return [phrase, ...partsOf(phrase.from), ...partsOf(phrase.to)]
    default:
      return [phrase]
  }
}

/** True where a phrase tells a moment of its own, without the report's date or another time: "May 2006". */
export const isAbsolute = (phrase: Phrase): boolean =>
  partsOf(phrase).every((part) => {
    switch (part.kind) {
      case "date":
      case "month":
      case "season":
      case "feast":
        return part.year !== null
      case "about":
      case "edge":
      case "range":
      case "year":
      case "years":
      case "figures":
        return true
      default:
        return false
    }
  })
