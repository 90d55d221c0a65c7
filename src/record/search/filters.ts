import { Problem } from "../../base/index.ts"
import type { Db, Value } from "../store/db.ts"
import { type CountryNames, outletsMeant, partiesMeant } from "./parties.ts"
import type { Filters, Kind } from "./query.ts"

/** A condition on rows of one kind; each `?` in it takes the value. */
export type Condition = Readonly<{ sql: string; values: readonly Value[] }>

const among = "IN (SELECT value FROM json_each(?))"
/** Without EDTF's marks of doubt; `char(63)` is the one that would be taken for a place of a value. */
const plainDate = "rtrim(revision.published, char(63) || '~%')"

/** A date is as exact as it is written: of two the longer is compared as far as the shorter goes. */
const notBefore = `${plainDate} >= substr(?, 1, length(${plainDate}))`
const notAfter = `substr(${plainDate}, 1, length(?)) <= ?`

const topic = (of: string): string =>
  `EXISTS (SELECT 1 FROM topic WHERE topic.issue = ? AND topic.reading = ${of}.reading AND topic.line = ${of}.line)`

/** Flags that share a character with `[from, to)`. */
const flagged = (of: string, from: string, to: string): string =>
  `EXISTS (SELECT 1 FROM flag
     WHERE flag.reading = ${of}.reading AND flag.kind = ? AND flag.start < ${to} AND flag."end" > ${from})`

/** What each filter asks of each kind; a kind that it does not name has no such thing and is left out. */
const conditions: Readonly<Record<Exclude<keyof Filters, "in">, Partial<Readonly<Record<Kind, string>>>>> = {
  speaker: { statements: `statement.speaker ${among}` },
  act: { statements: "statement.act = ?" },
  type: { events: "event.type = ?" },
  party: {
    reports: `revision.id IN (SELECT reading.revision FROM entity JOIN reading ON reading.id = entity.reading
      WHERE entity.party ${among})`,
    statements: `(statement.speaker ${among} OR statement.via ${among})`,
    events: `event.id IN (SELECT event_party.event FROM event_party WHERE event_party.party ${among})`,
  },
  issue: {
    reports: `revision.id IN (SELECT reading.revision FROM topic JOIN reading ON reading.id = topic.reading
      WHERE topic.issue = ? AND topic.line = '')`,
    statements: topic("statement"),
    events: topic("event"),
  },
  flag: {
    reports: `revision.id IN (SELECT reading.revision FROM flag JOIN reading ON reading.id = flag.reading
      WHERE flag.kind = ?)`,
    statements: flagged("statement", "statement.start", 'statement."end"'),
    events: flagged("event", "event.passage_start", "event.passage_end"),
  },
  outlet: Object.fromEntries(["reports", "statements", "events"].map((kind) => [kind, `revision.outlet ${among}`])),
  from: { reports: notBefore, statements: notBefore, events: notBefore },
  to: { reports: notAfter, statements: notAfter, events: notAfter },
}

const names = Object.keys(conditions) as readonly (keyof typeof conditions)[]

/**
 * The conditions of filters for rows of each kind, null for a kind that they leave out.
 *
 * @throws Problem `field-mistyped` for a date that is none
 */
export const conditionsOf = (
  db: Db,
  filters: Filters,
  countries?: CountryNames,
): ((kind: Kind) => readonly Condition[] | null) => {
  const given = names.filter((name) => filters[name] !== undefined)
  const values = new Map(given.map((name) => [name, boundValue(db, { name, given: filters[name]!, countries })]))
  return (kind) => {
    if (filters.in !== undefined && !filters.in.includes(kind)) return null
    const wanted = given.map((name) => ({ sql: conditions[name][kind], value: values.get(name)! }))
    if (wanted.some(({ sql }) => sql === undefined)) return null
    return wanted.map(({ sql, value }) => ({
      sql: sql!,
      values: sql!
        .split("?")
        .slice(1)
        .map(() => value),
    }))
  }
}

type Given = Readonly<{ name: keyof typeof conditions; given: string; countries: CountryNames | undefined }>

const boundValue = (db: Db, { name, given, countries }: Given): string => {
  switch (name) {
    case "speaker":
    case "party":
      return JSON.stringify(partiesMeant(db, given, countries))
    case "outlet":
      return JSON.stringify(outletsMeant(db, given))
    case "from":
    case "to":
      return checkedDate(name, given)
    case "issue":
    case "type":
    case "act":
    case "flag":
      return given
    default:
      return name satisfies never
  }
}

const checkedDate = (name: "from" | "to", date: string): string => {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return date
  throw new Problem("field-mistyped", `"${name}" is "${date}": give a year, a month or a day, as 2024-04-26`)
}
