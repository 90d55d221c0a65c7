import { claimantOf, type EventView } from "../event.ts"
import { type Event, type Lookup, listInWords, partyInWords } from "../lookup.ts"
import { dateInWords } from "../words.ts"
import { besides, quoted } from "./passage.ts"
import { anchorInWords } from "./time.ts"

/** Why an event is in the record: what found it, where each slot comes from, its date, and whose word it is. */
export const whyEvent = (lookup: Lookup, { event, code }: EventView): readonly string[] => [
  foundInWords(lookup, event, code),
  slotInWords(lookup, event, "actor"),
  slotInWords(lookup, event, "recipient"),
  ...(event.location === undefined ? [] : [`The place: ${besides(lookup, event.location, event.trigger)}.`]),
  timeInWords(lookup, event),
  ...event.aux.map((aux) => auxWords[aux]),
  claimInWords(lookup, event),
]

const foundInWords = (lookup: Lookup, { foundBy, confidence }: Event, code: string): string => {
  const words = listInWords(foundBy.words.map((span) => quoted(lookup, span)))
  return `The ${foundBy.by} ${foundBy.id} took ${words} for ${code}, with confidence ${confidence.toFixed(2)}.`
}

const slotInWords = (lookup: Lookup, event: Event, slot: "actor" | "recipient"): string => {
  const parties = slot === "actor" ? event.actors : event.recipients
  if (parties.length === 0) return `No ${slot} is told.`
  const told = parties.map((party) => {
    const id = party.entity === null ? "" : ` (${party.entity})`
    return `${partyInWords(lookup, party)}${id} by ${besides(lookup, party, event.trigger)}`
  })
  return `The ${slot}${parties.length > 1 ? "s" : ""}: ${told.join("; ")}.`
}

const timeInWords = (lookup: Lookup, { time, trigger }: Event): string => {
  if (time === undefined) return "No date is told."
  const date = dateInWords(time.value)
  const { start, end } = time
  if (start === undefined || end === undefined) return `The date: ${date}, which no single words give.`
  const told = lookup.reading.times.find((one) => one.start === start && one.end === end)
  const anchor = told === undefined ? "" : `; ${told.id} ${anchorInWords(lookup, told)}`
  return `The date: ${date} by ${besides(lookup, { start, end }, trigger)}${anchor}.`
}

const auxWords: Readonly<Record<Event["aux"][number], string>> = {
  historical: "It is told as something of the past, not as news.",
  future: "It is told as something to come.",
  hypothetical: "It is told as something that may be or may not.",
  negation: "It is told not to be so.",
}

const claimInWords = (lookup: Lookup, { claimedIn }: Event): string =>
  claimedIn === undefined
    ? "The report tells it in its own voice."
    : `It stands in a statement (${claimedIn}), so that it is the word of ${claimantOf(lookup, claimedIn)} and not the report's own.`
