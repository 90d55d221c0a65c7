import type { Moment, Stretch } from "./calendar.ts"
import { stretchOf } from "./calendar.ts"
import type { Outlook } from "./outlook.ts"
import type { Which } from "./phrase.ts"

/** What comes once a year, "June 12", "the spring": its moment in a year, null where that year has none (29 February). */
export type Yearly = (year: number) => Moment | null

/** How words pick one of what comes every year. */
export type Choice = Readonly<{ base: Stretch; baseYear: number; outlook: Outlook; which: Which | null }>

/** A leap day comes back after eight years at most (1896, 1904). */
const reach = 8

/**
 * The one that is meant, seen from `base`. A past tense means the one that is running or over, a future one the next,
 * today's included; no tense the nearest. Nobody tells a day nearly a year off without its year, and a noun's time
 * ("talks on March 25") is looser than a verb's: there what is far gives way to what is near.
 */
export const chooseYearly = (at: Yearly, choice: Choice): Moment | null => {
  const { base, baseYear, which, outlook } = choice
  if (which === 0) return at(baseYear)
  const all = candidates(at, baseYear)
  const past = all.findLast(({ stretch }) => (which === -1 ? stretch.last < base.first : stretch.first <= base.last))
  const next = all.find(({ stretch }) => (which === 1 ? stretch.first > base.last : stretch.last >= base.first))
  if (which !== null || past === undefined || next === undefined)
    return ((which === -1 ? past : next) ?? past ?? null)?.moment ?? null
  const behind = base.first - past.stretch.last
  const ahead = next.stretch.first - base.last
  return (prefersPast(outlook, { behind, ahead, isDay: past.moment.kind === "day" }) ? past : next).moment
}

type Candidate = Readonly<{ moment: Moment; stretch: Stretch }>

const candidates = (at: Yearly, baseYear: number): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let year = baseYear - reach; year <= baseYear + reach; year++) {
    const moment = at(year)
    if (moment !== null) found.push({ moment, stretch: stretchOf(moment) })
  }
  return found
}

type Distances = Readonly<{ behind: number; ahead: number; isDay: boolean }>

const farForDay = 300
const farForNoun = 270

const prefersPast = ({ tense, direct }: Outlook, { behind, ahead, isDay }: Distances): boolean => {
  const nearer = behind <= ahead
  switch (tense) {
    case "past":
      return !isDay || behind <= (direct ? farForDay : farForNoun) || nearer
    case "future":
      return isDay && ahead > farForDay && nearer
    case "present":
    case "open":
      return nearer
    default:
      return tense satisfies never
  }
}
