import { overlaps } from "../../base/index.ts"
import { spanOf, type Words } from "../../language/index.ts"
import type { Published, Report } from "../../report/index.ts"
import { dayOf, edtfOf, weekdayOf } from "./calendar.ts"
import type { Phrase, Told } from "./phrase.ts"

/** News gives a full date now and then to what is days old; a date farther from the dateline's belongs to another story. */
const nearDateline = 10

/**
 * When a report was published that does not say so in full: the day and month of its dateline, in the one year in which
 * the text tells a full date within days of it and a weekday told beside it agrees. Null otherwise; where nothing makes
 * the year certain a report stays undated.
 *
 * @param phrases those for times, as `scan` gives them
 */
export const inferPublished = (
  report: Pick<Report, "datelineSpan">,
  words: Words,
  phrases: readonly Told[],
): Published | null => {
  const span = report.datelineSpan?.date
  if (span === undefined) return null
  const dateline = phrases.find((each) => overlaps(spanOf(words, each), span))?.phrase
  if (dateline?.kind !== "date" || dateline.year !== null) return null
  const days = new Set(phrases.flatMap(({ phrase }) => dayBeside(dateline, phrase)))
  const [day] = days
  if (day === undefined || days.size > 1) return null
  if (dateline.weekday !== undefined && weekdayOf(day) !== dateline.weekday) return null
  const value = edtfOf({ kind: "day", day })
  return value === null ? null : { value, basis: "inferred", span }
}

type DateTold = Extract<Phrase, { kind: "date" }>

/** The day of a dateline in the year that puts it within days of a full date. */
const dayBeside = (dateline: DateTold, phrase: Phrase): readonly number[] => {
  if (phrase.kind !== "date" || phrase.year === null) return []
  const full = dayOf(phrase.year, phrase.month, phrase.day)
  if (full === null) return []
  return [phrase.year - 1, phrase.year, phrase.year + 1].flatMap((year) => {
    const day = dayOf(year, dateline.month, dateline.day)
    return day !== null && Math.abs(day - full) <= nearDateline ? [day] : []
  })
}
