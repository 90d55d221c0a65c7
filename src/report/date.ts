import { afterHour, beforeHour, dateLabels, dayParts, months, weekdays } from "./en/months.ts"

const monthName = `(?:${Object.keys(months).join("|")})\\b\\.?`
const weekday = `(?:${weekdays.join("|")})\\b\\.?(?: (?:${dayParts.join("|")}))?`
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?"
const year = "(?:1[6-9]|20)\\d\\d"

/** The source of a pattern for a date in words, "Thursday, March 18", "8 November 2019", "Sunday"; for `iu` expressions. */
export const dateWords = `(?:${weekday},? )?(?:${monthName} ${day}|${day} ${monthName})(?!\\d)(?:,? ${year}(?!\\d))?|${weekday}`

const dayFirst = new RegExp(`\\b(${day}) (${monthName}),? (${year})(?!\\d)`, "iu")
const monthFirst = new RegExp(`\\b(${monthName}) (${day}),? (${year})(?!\\d)`, "iu")
const iso = /^([+-]?\d{4})-(\d\d)(?:-(\d\d))?(?![\d])/
const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d|$)/
const yearAlone = /^\d{4}$/
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/

const daysIn = (yearNumber: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0 ? 29 : 28
}

const two = (value: number): string => String(value).padStart(2, "0")

/** An EDTF day, null where the calendar has none. */
const edtfDay = (yearText: string, month: number, dayOfMonth: number): string | null => {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(Number(yearText), month)) return null
  return `${yearText}-${two(month)}-${two(dayOfMonth)}`
}

const monthOf = (name: string): number => months[name.toLowerCase().replace(".", "")] ?? 0

const isoDate = (text: string): string | null => {
  const match = iso.exec(text)
  if (match === null) return null
  const [, yearText, month, dayOfMonth] = match
  if (dayOfMonth !== undefined) return edtfDay(yearText!, Number(month), Number(dayOfMonth))
  return edtfDay(yearText!, Number(month), 1)?.slice(0, -3) ?? null
}

/** 3/12/2023 reads two ways, 25/12/2023 and 12/25/2023 one. */
const slashedDate = (text: string): string | null => {
  const match = slashed.exec(text)
  if (match === null) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  if (first > 12) return edtfDay(match[3]!, second, first)
  return second > 12 || first === second ? edtfDay(match[3]!, first, second) : null
}

/** A full date in words anywhere in a short text. */
export const dateInWords = (text: string): string | null => {
  const early = dayFirst.exec(text)
  if (early !== null) return edtfDay(early[3]!, monthOf(early[2]!), Number.parseInt(early[1]!, 10))
  const late = monthFirst.exec(text)
  return late === null ? null : edtfDay(late[3]!, monthOf(late[1]!), Number.parseInt(late[2]!, 10))
}

/**
 * A date as feeds, pages and people write it, as an EDTF date; the time of day and its zone are dropped. Null where it
 * is none, is not in the calendar, or reads two ways (3/12/2023).
 */
export const edtfOf = (written: string): string | null => {
  const text = written.trim().slice(0, 100)
  if (yearAlone.test(text)) return text
  const packed = compact.exec(text)
  if (packed !== null) return edtfDay(packed[1]!, Number(packed[2]), Number(packed[3]))
  const dots = dotted.exec(text)
  if (dots !== null) return edtfDay(dots[3]!, Number(dots[2]), Number(dots[1]))
  return isoDate(text) ?? slashedDate(text) ?? dateInWords(text)
}

const inWords = `${monthName} ${day},? ${year}|${day} ${monthName},? ${year}`
const inFigures = "\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
const hour = `(?:${beforeHour}\\d{1,2}:\\d\\d(?::\\d\\d)?${afterHour})?`
const dateLine = new RegExp(`^(?:${dateLabels})?(?:(?:${weekday}),? )?(?:${inWords}|${inFigures})${hour}\\.?$`, "iu")
const lead = new RegExp(`^${dateLabels}`, "i")

/** The date of a line that holds nothing but a full date and perhaps the time of day, else null. */
export const dateOfLine = (line: string): string | null =>
  line.length <= 80 && dateLine.test(line) ? edtfOf(line.replace(lead, "")) : null
