import { Gap, type Parsed } from "../../language/index.ts"
import { momentOf, stretchOf } from "../time/calendar.ts"
import type { Time } from "../time/time.ts"
import type { Event } from "./event.ts"

/** How an event's time lies to the report: well before it, about its day, or yet to come. */
export type When = "past" | "about" | "ahead"

/** How many days before it a report tells of news, not of background. */
const newsDays = 14

/** Undefined where the time or the report's date is not known. */
export const whenOf = (time: Time | undefined, published: string | null): When | undefined => {
  const day = published === null ? null : momentOf(published)
  if (!time || !day) return undefined
  const told = stretchOf(time.moment)
  const report = stretchOf(day)
  if (told.last < report.first - newsDays) return "past"
  return told.first > report.last ? "ahead" : "about"
}

/** A trigger with the time of its own clause, the statement that it stands in, and its auxiliary modes. */
export type Step = Readonly<{
  word: number
  own: Time | undefined
  claim: string | undefined
  aux: readonly Event["aux"][number][]
}>

/**
 * The times of triggers in reading order, each its own, else that of the story so far: the last time that its paragraph
 * tells before it, else the first of the report, as long as those are news. What is told as background takes neither.
 */
export const timesOfStory = (
  { parsed, published, times }: Readonly<{ parsed: Parsed; published: string | null; times: readonly Time[] }>,
  steps: readonly Step[],
): (Time | undefined)[] => {
  const isNews = (time: Time): boolean => time.moment.kind === "day" && whenOf(time, published) === "about"
  const opening = times.find(isNews)
  const paragraphs = paragraphsOf(parsed)
  let next = 0
  return steps.map(({ word, aux, own }) => {
    while (next < times.length && times[next]!.from < word) next++
    if (own || aux.length > 0) return own
    const last = times[next - 1]
    if (!last || paragraphs[last.from] !== paragraphs[word]) return opening
    const when = whenOf(last, published)
    return isNews(last) || when === "past" ? last : undefined
  })
}

const paragraphsOf = ({ words }: Parsed): Int32Array => {
  let paragraph = 0
  return Int32Array.from({ length: words.count }, (_, word) =>
    words.gaps[word] === Gap.paragraph ? ++paragraph : paragraph,
  )
}
