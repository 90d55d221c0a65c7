import { overlaps, type Span } from "../../base/index.ts"
import type { Entity, Reading, Statement } from "../../reading/index.ts"
import { readingAt } from "../store/bodies.ts"
import type { Db } from "../store/db.ts"
import { currentReading } from "../store/keep.ts"
import { packerOf } from "../store/packed.ts"
import { type HeadRow, headColumns, headOf } from "./head.ts"
import { type Part, partsOf, passageOf } from "./passage.ts"
import type { ReportHead } from "./query.ts"
import { showParty } from "./show-party.ts"
import type { Event, Link, Shown, ShownReport } from "./shown.ts"

/**
 * What an id of the record stands for: a report (R12), a line of its newest reading (R12/S3: statement, event, flag,
 * entity, time, amount, credit), a party (P7). Case counts for nothing. Null where there is no such thing.
 */
export const show = (db: Db, id: string): Shown | null => {
  const [, party, report, line] = /^(?:P(\d{1,15})|R(\d{1,15})(?:\/([A-Z]\d+))?)$/i.exec(id.trim()) ?? []
  if (party !== undefined) return showParty(db, Number(party))
  if (report === undefined) return null
  const shown = showReport(db, Number(report))
  return shown === null || line === undefined ? shown : showLine(db, shown, line.toUpperCase())
}

type Row = HeadRow &
  Readonly<{ revision: number }> &
  Pick<ShownReport, "text" | "author" | "language" | "received" | "state" | "problem" | "revisions">

const showReport = (db: Db, id: number): ShownReport | null => {
  const row = db.get<Row>(
    `SELECT ${headColumns}, revision.id AS revision, text, author, language, received, state, problem,
         (SELECT count(*) FROM revision AS each WHERE each.report = report.id) AS revisions
       FROM report JOIN revision ON revision.id = report.current LEFT JOIN outlet ON outlet.id = revision.outlet
       WHERE report.id = ?`,
    id,
  )
  if (row === undefined) return null
  const { text, author, language, received, state, problem, revisions } = row
  const report = headOf(row)
  const newest = currentReading(db, row.revision)
  const reading = newest === null ? null : readingAt(db, packerOf(db), newest)
  return { kind: "report", id: report.id, report, text, author, language, received, revisions, state, problem, reading }
}

const showLine = (db: Db, { report, text, reading }: ShownReport, line: string): Shown | null => {
  if (reading === null) return null
  const asked: Asked = { db, report, text, reading, line }
  for (const look of [statement, event, entity, plain]) {
    const found = look(asked)
    if (found !== null) return found
  }
  return null
}

type Asked = Readonly<{ db: Db; report: ReportHead; text: string; reading: Reading; line: string }>

const one = <Of extends { id: string }>(items: readonly Of[], id: string | null | undefined): Of | null =>
  items.find((item) => item.id === id) ?? null

const placed = ({ report, text, reading, line }: Asked, parts: readonly Part[]) => ({
  id: `${report.id}/${line}`,
  report,
  passage: passageOf(text, reading, parts),
})

const statement = (asked: Asked): Shown | null => {
  const { reading, line: id } = asked
  const line = one(reading.statements, id)
  if (line === null) return null
  const { source, cue, content, speaker, via, addressees, chain, inside } = line
  const parts = partsOf({ source: [source], cue: [cue], content })
  return {
    kind: "statement",
    ...placed(asked, parts),
    line,
    speaker: one(reading.entities, speaker),
    via: one(reading.entities, via),
    addressees: entities(reading, addressees),
    chain: chain.map((link) => linkOf(reading, link)),
    inside: one(reading.statements, inside),
    events: reading.events.filter(({ claimedIn }) => claimedIn === id),
    flags: flagsOn(reading, parts),
  }
}

const linkOf = ({ credits, entities: all }: Reading, id: string): Link => ({
  id,
  name: one(credits, id)?.outlet ?? one(all, id)?.name ?? id,
})

const event = (asked: Asked): Shown | null => {
  const { reading, line: id } = asked
  const line = one(reading.events, id)
  if (line === null) return null
  const { actors, recipients, trigger, location, time, claimedIn } = line
  const when = time?.start !== undefined && time.end !== undefined ? { start: time.start, end: time.end } : null
  const parts = partsOf({ actor: actors, trigger: [trigger], recipient: recipients, place: [location], time: [when] })
  return {
    kind: "event",
    ...placed(asked, parts),
    line,
    actors: entities(reading, ids(actors)),
    recipients: entities(reading, ids(recipients)),
    claimedIn: one(reading.statements, claimedIn),
    flags: flagsOn(reading, parts),
  }
}

const ids = (parties: Event["actors"]): readonly string[] =>
  parties.flatMap(({ entity: id }) => (id === null ? [] : [id]))

const entities = ({ entities: all }: Reading, wanted: readonly string[]): readonly Entity[] =>
  all.filter(({ id }) => wanted.includes(id))

const flagsOn = ({ flags }: Reading, parts: readonly Span[]): Reading["flags"] =>
  flags.filter((flag) => parts.some((part) => overlaps(flag, part)))

const entity = (asked: Asked): Shown | null => {
  const { db, reading, line: id } = asked
  const line = one(reading.entities, id)
  if (line === null) return null
  const [mention] = reading.mentions.filter((each) => each.entity === id).toSorted((a, b) => a.start - b.start)
  const party = db.get<{ party: number }>(
    `SELECT party FROM entity JOIN reading ON reading.id = entity.reading JOIN report ON report.current = reading.revision
       WHERE report.id = ? AND line = ?`,
    ...[Number(asked.report.id.slice(1)), id],
  )
  return {
    kind: "entity",
    ...placed(asked, partsOf({ mention: [mention] })),
    line,
    party: party === undefined ? null : `P${party.party}`,
    says: reading.statements.filter(({ speaker, via }: Statement) => speaker === id || via === id),
    events: reading.events.filter(({ actors, recipients }) => ids([...actors, ...recipients]).includes(id)),
  }
}

/** Lines that nothing hangs on. */
const plain = (asked: Asked): Shown | null => {
  const { reading, line: id } = asked
  const flag = one(reading.flags, id)
  if (flag !== null)
    return { kind: "flag", ...placed(asked, partsOf({ passage: [flag], evidence: flag.evidence })), line: flag }
  const time = one(reading.times, id)
  if (time !== null) return { kind: "time", ...placed(asked, partsOf({ time: [time] })), line: time }
  const amount = one(reading.amounts, id)
  if (amount !== null) return { kind: "amount", ...placed(asked, partsOf({ amount: [amount] })), line: amount }
  const credit = one(reading.credits, id)
  return credit === null ? null : { kind: "credit", ...placed(asked, partsOf({ credit: [credit.span] })), line: credit }
}
