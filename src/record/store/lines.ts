import { firstIndex, type Span } from "../../base/index.ts"
import type { Reading } from "../../reading/index.ts"
import type { Db } from "./db.ts"
import { type Parties, putEntities } from "./parties.ts"
import { addLineWords, dropLineWords } from "./words.ts"

/** A Reading and the text that its spans index. */
export type Said = Readonly<{ text: string; reading: Reading }>

/** Where a reading's lines stand; event_party_line goes with event_line. */
export const lineTables = ["entity", "statement_line", "event_line", "topic_line", "flag"] as const

/** Lays out a reading in the tables that can be asked: entities, statements, events, topics, flags, and their words. */
export const putLines = (db: Db, reading: number, said: Said): void => {
  const parties = putEntities(db, reading, said.reading)
  for (const { id } of said.reading.issues) putTopic(db, { issue: id, reading, line: "" })
  putStatements(db, reading, { ...said, parties })
  putEvents(db, reading, { ...said, parties })
  putFlags(db, reading, said.reading)
  addLineWords(db, reading)
}

/** Takes a reading's lines and their words away. Its body stays. */
export const dropLines = (db: Db, reading: number): void => {
  dropLineWords(db, reading)
  for (const table of lineTables) db.run(`DELETE FROM ${table} WHERE reading = ?`, reading)
}

type Lines = Said & Readonly<{ parties: Parties }>

/** A longer text is not cut: SQLite walks it from its beginning for each line. */
const longest = 32_768

/** Whether SQLite's substr, which counts code points and stops at NUL, finds what a span means; and finds it soon. */
const isCut = (text: string): boolean => text.length <= longest && !/[\0\uD800-\uDFFF]/.test(text)

const putStatements = (db: Db, reading: number, { text, reading: said, parties }: Lines): void => {
  const isCutting = isCut(text)
  const words = (span: Span): string => text.slice(span.start, span.end)
  const carried = (span: Span | null): string | null => (isCutting || span === null ? null : words(span))
  for (const { id, kind, act, speaker, via, inside, source, cue, content, issues, confidence } of said.statements) {
    const spans = [source, cue, ...content].filter((span) => span !== null)
    if (spans.length === 0) continue // no span, no record
    const { start, end } = around(spans)
    const [first, second, ...more] = content
    db.run(
      `INSERT INTO statement_line
         (reading, line, start, "end", kind, act, speaker, via, inside, source_start, source_end, cue_start, cue_end,
          content_start, content_end, more_start, more_end, source_words, cue_words, content_words, confidence)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[reading, id, start, end, kind, act],
      ...[partyOf(parties, speaker), partyOf(parties, via), inside ?? null],
      ...[...edges(source), ...edges(cue), ...edges(first), ...edges(second), carried(source), carried(cue)],
      ...[isCutting && more.length === 0 ? null : content.map(words).join(" … "), confidence],
    )
    for (const issue of issues) putTopic(db, { issue, reading, line: id })
  }
}

const edges = (span: Span | null | undefined): readonly [number | null, number | null] =>
  span == null ? [null, null] : [span.start, span.end]

const putEvents = (db: Db, reading: number, { text, reading: said, parties }: Lines): void => {
  const isCutting = isCut(text)
  for (const event of said.events) {
    const { id, type, mode, contexts, aux, trigger, time, location, claimedIn, issues, score, confidence } = event
    const { start, end } = passageOf(said.sentences, event)
    const place = location && (location.name ?? text.slice(location.start, location.end))
    const { id: row } = db.run(
      `INSERT INTO event_line
         (reading, line, start, "end", type, mode, contexts, aux, date, place, country, claimed_in,
          passage_start, passage_end, passage_words, score, confidence)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[reading, id, trigger.start, trigger.end, type, mode ?? null, listed(contexts), listed(aux)],
      ...[time?.value ?? null, place ?? null, location?.country ?? null, claimedIn ?? null],
      ...[start, end, isCutting ? null : text.slice(start, end), score, confidence],
    )
    putEventParties(db, row, { event, parties })
    for (const issue of issues) putTopic(db, { issue, reading, line: id })
  }
}

type Acting = Readonly<{ event: Reading["events"][number]; parties: Parties }>

const putEventParties = (db: Db, row: number, { event, parties }: Acting): void => {
  const put = (receives: 0 | 1, entity: string | null): void => {
    const party = partyOf(parties, entity)
    // Two of the event's words may mean one party.
    if (party !== null)
      db.run("INSERT OR IGNORE INTO event_party_line (event, receives, party) VALUES (?, ?, ?)", row, receives, party)
  }
  for (const { entity } of event.actors) put(0, entity)
  for (const { entity } of event.recipients) put(1, entity)
}

const putFlags = (db: Db, reading: number, { flags }: Reading): void => {
  for (const { id, start, end, kind, severity, message, suggestion } of flags)
    db.run(
      `INSERT INTO flag (reading, line, start, "end", kind, severity, message, suggestion)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[reading, id, start, end, kind, severity, message, suggestion ?? null],
    )
}

type Topic = Readonly<{ issue: string; reading: number; line: string }>

const putTopic = (db: Db, { issue, reading, line }: Topic): void => {
  const known = db.get<{ id: number }>("SELECT id FROM issue WHERE name = ?", issue)
  const id = known?.id ?? db.run("INSERT INTO issue (name) VALUES (?)", issue).id
  db.run("INSERT OR IGNORE INTO topic_line (issue, reading, line) VALUES (?, ?, ?)", id, reading, line)
}

const partyOf = (parties: Parties, entity: string | null | undefined): number | null =>
  entity == null ? null : (parties.get(entity) ?? null)

const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(","))

/** From the first of some spans to the last. */
const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

/** From an event's first party or trigger to its last, as far as they stand in the trigger's sentence. */
const passageOf = (sentences: readonly Span[], { trigger, actors, recipients }: Reading["events"][number]): Span => {
  const sentence = sentences[firstIndex(sentences.length, (i) => sentences[i]!.end > trigger.start)] ?? trigger
  const isWithin = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end
  return around([trigger, ...[...actors, ...recipients].filter(isWithin)])
}
