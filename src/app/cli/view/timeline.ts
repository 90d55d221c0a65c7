import type { EventView } from "./event.ts"
import type { Lookup, Time } from "./lookup.ts"
import { dateInWords } from "./words.ts"

/** A date, the report's words for it, each wording once, and what happened then. */
export type Moment = Readonly<{
  date: string
  phrases: readonly Readonly<{ id: string; words: string }>[]
  events: readonly EventView[]
}>

/** The dates of a report's times and events, the earliest first. */
export const timelineOf = ({ reading, cut }: Lookup, events: readonly EventView[]): readonly Moment[] => {
  const told = Map.groupBy(reading.times, ({ value }) => value)
  const happened = Map.groupBy(events, ({ event }) => event.time?.value ?? null)
  const values = new Set([...told.keys(), ...[...happened.keys()].filter((value) => value !== null)])
  return [...values]
    .map((value) => ({ value, key: sortingKey(value) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => ({
      date: dateInWords(value),
      phrases: phrasesOf(told.get(value) ?? [], cut),
      events: happened.get(value) ?? [],
    }))
}

const phrasesOf = (times: readonly Time[], cut: Lookup["cut"]): Moment["phrases"] => {
  const first = new Map<string, string>()
  for (const time of times) if (!first.has(cut(time))) first.set(cut(time), time.id)
  return [...first].map(([words, id]) => ({ id, words }))
}

const seasonStarts: Readonly<Record<string, string>> = { "21": "03", "22": "06", "23": "09", "24": "12" }

/**
 * An EDTF value as letters that sort by where it begins, the longer stretch first where two begin together: "2024",
 * "2024-04", "2024-04-26".
 */
export const sortingKey = (edtf: string): string => {
  const [from = "", to = ""] = edtf.split("/")
  const begins = from === "" || from === ".." ? to : from
  const [, minus = "", year = "9999", month, rest = ""] = /^(-?)(\w{4})(?:-(\d\d))?([^?~%]*)/.exec(begins) ?? []
  const of = month === undefined ? "" : `-${seasonStarts[month] ?? month}`
  return `${minus === "" ? "1" : "0"}${year.replaceAll("X", "0")}${of}${rest}`
}
