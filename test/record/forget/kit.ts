import { existsSync, readFileSync } from "node:fs"
import type { Reading } from "../../../src/reading/index.ts"
import type { RecordFile } from "../../../src/record/index.ts"
import { readingAt, reportAt } from "../../../src/record/store/bodies.ts"
import { packerOf } from "../../../src/record/store/packed.ts"
import type { Report, ReportInput } from "../../../src/report/index.ts"
import { keepRead, readingWith, reportOf } from "../kit.ts"

export type Person = Readonly<{ name: string; names: readonly string[]; actor?: string; country?: string }>

/** A Reading in which the whole text is what one person says. */
export const readingOf = (text: string, { name, names, actor, country }: Person): Reading => {
  const whole = { start: 0, end: text.length }
  const mentions = names
    .flatMap((form) => [...text.matchAll(new RegExp(`\\b${form}\\b`, "g"))])
    .map(({ 0: form, index }, i) => ({
      id: `M${i}`,
      type: "PER",
      name: true,
      entity: "P1",
      start: index,
      end: index + form.length,
    }))
  const person: Reading["entities"][number] = {
    ...{ id: "P1", name, type: "person", actor: actor ?? null, roles: [], names: [...names] },
    ...(country !== undefined && { country }),
    ...(actor !== undefined && { wikidata: actor }),
  }
  const statement: Reading["statements"][number] = {
    ...{ id: "S1", kind: "direct", source: null, cue: null, content: [whole], speaker: "P1", act: "say" },
    ...{ addressees: [], chain: ["P1"], issues: [], times: [], confidence: 0.5 },
  }
  return readingWith({
    sentences: [whole],
    paragraphs: [{ ...whole, language: "en" }],
    mentions: mentions as Reading["mentions"],
    entities: [person],
    statements: [statement],
  })
}

let reports = 0

/** Keeps a report of this text and what it is read as; its number in the record. */
export const told = (record: RecordFile, text: string, person: Person, more: Partial<ReportInput> = {}): number => {
  const report: Report = reportOf(text, { id: `${reports++}`, ...more })
  return keepRead(record, { report, reading: readingOf(report.text, person) }, "kept")
}

/** Those of the words that stand anywhere in the record's files, plain or packed, whatever their case. */
export const wordsLeft = (record: RecordFile, words: readonly string[]): readonly string[] => {
  const files = ["", "-wal", "-shm", "-journal", ".forgotten"]
    .map((end) => `${record.path}${end}`)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path).toString("utf8"))
  const packer = packerOf(record.db)
  const ids = (table: string) => record.db.all<{ id: number }>(`SELECT id FROM ${table}`).map(({ id }) => id)
  const bodies = [
    ...ids("revision").map((id) => reportAt(record.db, packer, id)),
    ...ids("reading").map((id) => readingAt(record.db, packer, id)),
  ].map((body) => JSON.stringify(body))
  const all = [...files, ...bodies].join("\n").toLowerCase()
  return words.filter((word) => all.includes(word.toLowerCase()))
}
