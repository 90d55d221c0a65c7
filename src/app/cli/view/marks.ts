import { inReadingOrder, type Span } from "../../../base/index.ts"
import { type Lookup, nameWithCountry } from "./lookup.ts"
import { entityInWords } from "./party.ts"
import type { View } from "./view.ts"
import { dateInWords } from "./words.ts"

/** What a passage of the text is to the record; a `slot` is a party, place or date of an event. */
export type MarkKind = "source" | "cue" | "content" | "flag" | "event" | "slot" | "party" | "place" | "time" | "amount"

/** A line of the record that has its own entry beside the text: its kind, its place among them from 1, and its id. */
export type Line = Readonly<{ kind: "statement" | "event" | "flag"; number: number; id: string }>

/** A marked passage of the text: a part of a line, or somebody, a place, a date, a figure. */
export type Mark = Span &
  Readonly<
    | { kind: "source" | "cue" | "content" | "flag" | "event" | "slot"; line: Line; leads: boolean }
    | { kind: "party" | "place" | "time" | "amount"; title: string; anchor: string | null }
  >

export type LineMark = Extract<Mark, { line: Line }>
export type ThingMark = Exclude<Mark, { line: Line }>

/** All marks of a record in reading order, the longer first. One mark of each line leads to its entry. */
export const marksOf = (view: View): readonly Mark[] =>
  [...statementMarks(view), ...eventMarks(view), ...flagMarks(view), ...thingMarks(view.lookup)]
    .filter(({ start, end }) => start < end)
    .toSorted(inReadingOrder)

const statementMarks = ({ statements }: View): readonly LineMark[] =>
  statements.flatMap(({ id, number, statement: { source, cue, content } }) => {
    const line = { kind: "statement", number, id } as const
    const parts = [
      ...(source === null ? [] : [{ ...source, kind: "source" as const }]),
      ...(cue === null ? [] : [{ ...cue, kind: "cue" as const }]),
      ...content.map((span) => ({ ...span, kind: "content" as const })),
    ].filter(({ start, end }) => start < end)
    const leading = parts.find(({ kind }) => kind === "cue") ?? parts.toSorted(inReadingOrder)[0]
    return parts.map((part) => ({ ...part, line, leads: part === leading }))
  })

const eventMarks = ({ events }: View): readonly LineMark[] =>
  events.flatMap(({ id, number, event: { trigger, actors, recipients, location } }) => {
    const line = { kind: "event", number, id } as const
    const slots = [...actors, ...recipients, ...(location === undefined ? [] : [location])]
    return [
      { start: trigger.start, end: trigger.end, kind: "event" as const, line, leads: true },
      ...slots.map(({ start, end }) => ({ start, end, kind: "slot" as const, line, leads: false })),
    ]
  })

const flagMarks = ({ flags }: View): readonly LineMark[] =>
  flags.map(({ id, number, flag: { start, end } }) => ({
    start,
    end,
    kind: "flag",
    line: { kind: "flag", number, id },
    leads: true,
  }))

/** The anchor of somebody or something in the text: where they are first named. */
export const anchorOf = (id: string): string => id.replace(/[^A-Za-z0-9]/g, (unsafe) => `_${unsafe.codePointAt(0)}_`)

const thingMarks = (lookup: Lookup): readonly ThingMark[] => {
  const { times, amounts } = lookup.reading
  return [
    ...mentionMarks(lookup),
    ...times.map(({ id, start, end, value }) => ({
      ...{ start, end, kind: "time" as const, title: dateInWords(value), anchor: anchorOf(id) },
    })),
    ...amounts.map(({ id, start, end, value, unit }) => ({
      ...{ start, end, kind: "amount" as const, title: `${value} ${unit}`, anchor: anchorOf(id) },
    })),
  ]
}

const mentionMarks = ({ reading, entity }: Lookup): readonly ThingMark[] => {
  const anchored = new Set<string>()
  return reading.mentions.flatMap(({ start, end, name, entity: id }) => {
    const known = id === null || !name ? undefined : entity(id)
    if (known === undefined) return []
    const isFirst = !anchored.has(known.id)
    anchored.add(known.id)
    const kind = known.type === "place" ? "place" : "party"
    const title = kind === "place" ? nameWithCountry(known) : entityInWords(known)
    return [{ start, end, kind, title, anchor: isFirst ? anchorOf(known.id) : null }]
  })
}
