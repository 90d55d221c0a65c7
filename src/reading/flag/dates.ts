import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { civilOf, dayOf, edtfOf, momentOf, stretchOf, weekdayOf } from "../time/calendar.ts"
import { figureOrderOf } from "../time/order.ts"
import { outlookOf } from "../time/outlook.ts"
import type { Phrase, Told } from "../time/phrase.ts"
import { futureAuxiliaries } from "../time/rules/en/tense.ts"
import type { Time } from "../time/time.ts"
import type { Doubt, Sources } from "./flag.ts"
import { dayLeads, heldVerbs, monthNames, relativeLinks, weekdayNames } from "./rules/en/dates.ts"

/** A weekday that is not the date's: without a year, only a date so many days from the report's is sure enough to say so. */
const nearReport = 100

/** Dates that contradict the calendar, the report's own day or each other, and dates that read two ways. */
export const dateDoubts = (sources: Sources): Doubt[] => {
  const { times, phrases } = sources
  const at = new Map(times.map((time) => [time.from, time]))
  const doubts = phrases.flatMap((phrase) => {
    const time = at.get(phrase.from)
    return [
      ...outOfCalendar(sources, phrase),
      ...wrongWeekday(sources, phrase, time),
      ...notYet(sources, phrase, time),
      ...outOfOrder(sources, phrase, time),
      ...shortYear(sources, phrase, time),
    ]
  })
  return [...doubts, ...openOrder(sources, phrases, at)]
}

const doubt = ({ words }: Parsed, range: WordRange, rest: Pick<Doubt, "kind" | "message"> & Partial<Doubt>): Doubt => ({
  ...spanOf(words, range),
  evidence: [spanOf(words, range)],
  severity: "warning",
  ...rest,
})

/** "June 31"; "February 29" of a year that has none. */
const outOfCalendar = ({ parsed, published }: Sources, told: Told): readonly Doubt[] => {
  const { phrase } = told
  if (phrase.kind !== "date") return []
  const reportYear = published === null ? null : Number(published.slice(0, 4))
  const year = phrase.year ?? (phrase.ofYear !== undefined && reportYear !== null ? reportYear + phrase.ofYear : null)
  // Without a year, a leap year may be meant.
  if (dayOf(year ?? 2000, phrase.month, phrase.day) !== null) return []
  const message = `The calendar has no ${monthNames[phrase.month - 1]} ${phrase.day}${year === null ? "" : ` in ${year}`}.`
  return [doubt(parsed, told, { kind: "date-conflict", message, severity: "error" })]
}

const wrongWeekday = ({ parsed, published }: Sources, told: Told, time: Time | undefined): readonly Doubt[] => {
  const { phrase } = told
  if (phrase.kind !== "date" || phrase.weekday === undefined || time?.moment.kind !== "day") return []
  const { day } = time.moment
  if (weekdayOf(day) === phrase.weekday) return []
  const base = published === null ? null : momentOf(published)
  const isNear = base?.kind === "day" && Math.abs(base.day - day) <= nearReport
  if (phrase.year === null && !isNear) return []
  const { year } = civilOf(day)
  const message = `${monthNames[phrase.month - 1]} ${phrase.day} was a ${weekdayNames[weekdayOf(day)]} in ${year}, not a ${weekdayNames[phrase.weekday]}.`
  return [doubt(parsed, told, { kind: "date-conflict", message })]
}

/** What is told as past cannot have been on a day after the report's. */
const notYet = ({ parsed, syntax, published }: Sources, told: Told, time: Time | undefined): readonly Doubt[] => {
  const { phrase } = told
  if (phrase.kind !== "date" || phrase.year === null || time?.moment.kind !== "day" || published === null) return []
  if (told.from === syntax.sentence(told.from).from) return []
  if (!dayLeads.has(syntax.lower(told.from - 1))) return []
  const base = momentOf(published)
  // A day's difference is the time zone's.
  if (base?.kind !== "day" || time.moment.day <= base.day + 1) return []
  const { tense, direct } = outlookOf(syntax, told)
  const isTold = direct ? isFinitePast(syntax, syntax.head(syntax.headOf(told))) : isHeld(syntax, told)
  if (tense !== "past" || !isTold || isAhead(syntax, told)) return []
  const message = `This is told as past, and the report is of ${published}.`
  return [doubt(parsed, told, { kind: "date-conflict", message })]
}

/** The verb that the phrase hangs on is itself the past one: "held on June 6", not "the talks set for June 6 were". */
const isFinitePast = (syntax: Syntax, verb: number): boolean => {
  if (verb < 0 || syntax.upos(verb) !== "VERB" || ["xcomp", "acl"].includes(syntax.relation(verb))) return false
  return syntax.lower(verb) !== syntax.lemma(verb) && !/(?:ing|s)$/u.test(syntax.lower(verb))
}

/** The phrase hangs on a noun of what has been held or done: "held a round of talks in Harwick on June 6". */
const isHeld = (syntax: Syntax, told: Told): boolean => {
  let word = syntax.head(syntax.headOf(told))
  for (let steps = 0; word >= 0 && steps < longestWay && nominal.has(syntax.upos(word)); steps++)
    word = syntax.head(word)
  return word >= 0 && heldVerbs.has(syntax.lemma(word).toLowerCase()) && isFinitePast(syntax, word)
}

const longestWay = 4
const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN"])

/** A sentence with a future in it may hang its dates on the wrong verb. */
const isAhead = (syntax: Syntax, { from }: Told): boolean => {
  const sentence = syntax.sentence(from)
  for (let word = sentence.from; word < sentence.to; word++) if (futureAuxiliaries.has(syntax.lower(word))) return true
  return false
}

/** "A month later, in March" of what came before in May. */
const outOfOrder = ({ parsed, syntax, times }: Sources, told: Told, time: Time | undefined): readonly Doubt[] => {
  const { phrase } = told
  if (phrase.kind !== "later" || phrase.count === 0 || !time || time.anchor === null) return []
  const anchor = times.find(({ id }) => id === time.anchor)
  const beside = times.find(({ from }) => from >= told.to && isApposed(syntax, told, from))
  if (!anchor || !beside || beside.anchor !== null) return []
  const [before, stated] = [stretchOf(anchor.moment), stretchOf(beside.moment)]
  const isWrong = phrase.count > 0 ? stated.last < before.first : stated.first > before.last
  if (!isWrong) return []
  const relation = phrase.count > 0 ? "later" : "earlier"
  const message = `${edtfOf(beside.moment)} is not ${relation} than ${edtfOf(anchor.moment)}, which this counts from.`
  const range = { from: told.from, to: beside.to }
  return [
    doubt(parsed, range, {
      kind: "date-conflict",
      message,
      evidence: [spanOf(parsed.words, range), spanOf(parsed.words, anchor)],
    }),
  ]
}

/** Nothing but a comma and a preposition stands between: "a month later, in March 2006". */
const isApposed = (syntax: Syntax, { from, to }: WordRange, next: number): boolean => {
  if (next - to > 2 || next >= syntax.sentence(from).to) return false
  for (let word = to; word < next; word++) if (!relativeLinks.has(syntax.lower(word))) return false
  return next > to
}

/** "in February 23": a day of the month, or the month of a year cut short. */
const shortYear = (sources: Sources, told: Told, time: Time | undefined): readonly Doubt[] => {
  const { phrase } = told
  if (phrase.kind !== "month" || phrase.shortYear === undefined || isFar(sources, time?.value)) return []
  const year = String(phrase.shortYear).padStart(2, "0")
  const message = `This may be a day of ${monthNames[phrase.month - 1]} or a month of a year that ends in ${year}.`
  return [doubt(sources.parsed, told, { kind: "ambiguous-date", message, ...suggested(time) })]
}

/**
 * "03/12/2023" where nothing tells day from month. A report writes its dates one way: the first that reads two ways is
 * flagged, with all of them for evidence.
 */
const openOrder = (sources: Sources, all: readonly Told[], at: ReadonlyMap<number, Time>): readonly Doubt[] => {
  const open = all.flatMap(({ phrase, from, to }) =>
    phrase.kind === "figures" && isOpen(phrase) ? [{ phrase, from, to }] : [],
  )
  const [first] = open
  if (!first || isOrderTold(sources, all)) return []
  const { phrase } = first
  const message = `This may be ${monthNames[phrase.first - 1]} ${phrase.second} or ${monthNames[phrase.second - 1]} ${phrase.first}.`
  const evidence = open.map((told) => spanOf(sources.parsed.words, told))
  return [doubt(sources.parsed, first, { kind: "ambiguous-date", message, evidence, ...suggested(at.get(first.from)) })]
}

const suggested = (time: Time | undefined): Pick<Partial<Doubt>, "suggestion"> =>
  time === undefined ? {} : { suggestion: time.value }

/** A year that is a lifetime off is not meant by its last two figures. */
const isFar = ({ published }: Sources, value: string | undefined): boolean =>
  published !== null &&
  value !== undefined &&
  Math.abs(Number(value.slice(0, 4)) - Number(published.slice(0, 4))) > farYears

const farYears = 30

const isOpen = ({ first, second }: Extract<Phrase, { kind: "figures" }>): boolean =>
  first !== second && first <= 12 && second <= 12

/**
 * What tells how a report writes its dates: one that reads one way only, one that is a day which the report gives in words or
 * its own, or its outlet's country.
 */
const isOrderTold = ({ report, knowledge, published }: Sources, all: readonly Told[]): boolean => {
  const named = new Set(
    all.flatMap(({ phrase }) => (phrase.kind === "date" ? [dayOfYear(phrase.month, phrase.day)] : [])),
  )
  const own = published === null ? null : momentOf(published)
  if (own?.kind === "day") named.add(dayOfYear(civilOf(own.day).month, civilOf(own.day).day))
  const tells = ({ phrase }: Told): boolean =>
    phrase.kind === "figures" &&
    phrase.first !== phrase.second &&
    (!isOpen(phrase) ||
      named.has(dayOfYear(phrase.first, phrase.second)) ||
      named.has(dayOfYear(phrase.second, phrase.first)))
  return all.some(tells) || figureOrderOf([], report.outlet, knowledge) === "month-first"
}

const dayOfYear = (month: number, day: number): string => `${month}-${day}`
