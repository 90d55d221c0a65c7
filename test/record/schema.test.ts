import { readFileSync } from "node:fs"
import { beforeAll, expect, test } from "vitest"
import { goldenNames } from "../../scripts/golden-form.ts"
import { openRecord, type RecordFile } from "../../src/record/index.ts"
import { goldenSample, type Sample } from "../kit/golden-reading.ts"
import { memoryFolder } from "../kit/memory-folder.ts"
import { keepRead, newRecord, readingWith, reportOf } from "./kit.ts"

let record: RecordFile
let samples: readonly Sample[]
beforeAll(async () => {
  samples = await Promise.all(goldenNames.map(goldenSample))
  const { folder, remove } = memoryFolder()
  record = openRecord(`${folder}/record.demarche`, { mode: "write" })
  for (const sample of samples) keepRead(record, sample)
  return () => {
    record.close()
    remove()
  }
})

const rows = (sql: string, ...values: readonly (string | number)[]) =>
  record.db.all<Record<string, string | number | null>>(sql, ...values)
const views = ["v_reports", "v_statements", "v_events", "v_entities", "v_flags"]

test("the page names every view and column, in their order, and no other", () => {
  const page = readFileSync(new URL("../../docs/reference/record.md", import.meta.url), "utf8")
  const told = page
    .split(/^### /m)
    .slice(1)
    .map((part) => [
      part.slice(0, part.indexOf("\n")),
      ...[...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name),
    ])
  const is = rows("SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*' ORDER BY rowid").map(
    ({ name }) => [name, ...rows(`PRAGMA table_info(${name})`).map((column) => column["name"])],
  )
  expect(is.map(([name]) => name)).toEqual(views)
  expect(told).toEqual(is)
})

test("a line of a view says what the Reading says", () => {
  const { report, reading } = samples[3]!
  const [told] = rows("SELECT * FROM v_reports WHERE id = 'R4'")
  expect(told).toMatchObject({
    title: report.title,
    outlet: report.outlet,
    published: report.published!.value,
    text: report.text,
    state: "read",
    statements: reading.statements.length,
    events: reading.events.length,
    flags: reading.flags.length,
  })
  expect(JSON.parse(told!["issues"] as string)).toEqual(reading.issues.map(({ id }) => id).toSorted())
  expect(JSON.parse(told!["engine"] as string)).toEqual(reading.engine)
})

test("every statement stands in its view, with its words and its speaker's name", () => {
  for (const [i, { report, reading }] of samples.entries()) {
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
    const found = rows("SELECT * FROM v_statements WHERE report = ? ORDER BY start, line", `R${i + 1}`)
    expect(found.length).toBe(reading.statements.length)
    for (const { id, speaker, content, act, issues, inside } of reading.statements) {
      const line = found.find((row) => row["line"] === id)!
      const words = content.map(({ start, end }) => report.text.slice(start, end)).join(" … ")
      expect(line).toMatchObject({ id: `R${i + 1}/${id}`, act, content: words })
      expect(line["speaker"]).toBe(speaker === null ? null : names.get(speaker))
      expect(line["inside"]).toBe(inside === undefined ? null : `R${i + 1}/${inside}`)
      expect(JSON.parse(line["issues"] as string)).toEqual([...new Set(issues)].toSorted())
    }
  }
})

test("every event stands in its view, with its parties' names and the words around its trigger", () => {
  for (const [i, { report, reading }] of samples.entries()) {
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
    const found = rows("SELECT * FROM v_events WHERE report = ?", `R${i + 1}`)
    expect(found.length).toBe(reading.events.length)
    for (const { id, type, trigger, time, actors } of reading.events) {
      const line = found.find((row) => row["line"] === id)!
      expect(line).toMatchObject({ type, date: time?.value ?? null })
      expect(line["passage"]).toContain(report.text.slice(trigger.start, trigger.end))
      const acting = new Set(actors.flatMap(({ entity }) => (entity === null ? [] : [names.get(entity)!])))
      expect((line["actors"] as string | null)?.split("; ") ?? []).toEqual([...acting].toSorted())
      expect((JSON.parse(line["actors_json"] as string) as { name: string }[]).map(({ name }) => name)).toEqual(
        [...acting].toSorted(),
      )
    }
  }
})

test("entities stand in their view where they are named, known, speak or act", () => {
  const { reading } = samples[3]!
  const found = new Set(rows("SELECT line FROM v_entities WHERE report = 'R4'").map(({ line }) => line))
  const named = new Set(reading.mentions.filter(({ name }) => name).map(({ entity }) => entity))
  for (const { id, actor } of reading.entities) if (actor !== null || named.has(id)) expect(found).toContain(id)
  for (const { speaker } of reading.statements) if (speaker !== null) expect(found).toContain(speaker)
  expect(found.size).toBeLessThan(reading.entities.length)
})

test("every flag stands in its view", () => {
  const flags = samples.flatMap(({ reading }, i) => reading.flags.map(({ id, kind }) => `R${i + 1}/${id} ${kind}`))
  expect(flags.length).toBeGreaterThan(5)
  expect(rows("SELECT id || ' ' || kind AS told FROM v_flags").map(({ told }) => told)).toEqual(flags)
})

test("no view shows a line of a revision that another has followed", () => {
  const other = newRecord()
  const { report, reading } = samples[3]!
  const address = { ...report, url: "https://news.example.org/a" }
  keepRead(other, { report: address, reading })
  other.keep({ ...reportOf("Talks ended."), url: address.url }, { name: "a" })
  const counts = views.map((view) => other.db.all(`SELECT * FROM ${view}`).length)
  expect(counts).toEqual([1, 0, 0, 0, 0])
  expect(other.db.get("SELECT state, revision, statements FROM v_reports")).toMatchObject({
    state: "waiting",
    revision: 2,
    statements: 0,
  })
})

test.each([
  ["a short text is cut by the view", "", 0],
  ["a long text's lines carry their words", " More.".repeat(6000), 1],
  ["characters that SQLite counts otherwise", " 🕊", 1],
  ["a text with NUL in it", " \0 ", 1],
])("%s", (_, more, carried) => {
  const other = newRecord()
  const text = `${more}“No,” Ordás said, “not now.” He said: “Never.”`
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const said = {
    kind: "direct" as const,
    source: spanOf("Ordás"),
    cue: spanOf("said"),
    speaker: null,
    unresolved: "uncertain" as const,
    addressees: [],
    act: "say" as const,
    chain: [],
    issues: [],
    times: [],
    confidence: 0.9,
  }
  const spans = [spanOf("“No,”"), spanOf("“not now.”"), spanOf("“Never.”")]
  const statements = [1, 2, 3].map((n) => ({ ...said, id: `S${n}`, content: spans.slice(0, n) }))
  keepRead(other, { report: reportOf(text), reading: readingWith({ statements }) })
  const found = other.db.all<{ content: string; source: string; cue: string }>(
    "SELECT * FROM v_statements ORDER BY line",
  )
  expect(found.map(({ content }) => content)).toEqual(["“No,”", "“No,” … “not now.”", "“No,” … “not now.” … “Never.”"])
  expect(found[0]).toMatchObject({ source: "Ordás", cue: "said" })
  const words = other.db.all("SELECT rowid FROM statement_words WHERE statement_words MATCH '\"not now\"'")
  expect(words.length).toBe(2)
  const kept = other.db.all("SELECT 1 FROM statement_line WHERE source_words IS NOT NULL")
  expect(kept.length).toBe(carried * 3)
  for (const index of ["report_words", "statement_words", "event_words"])
    other.db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
  expect(other.check().faults).toEqual([])
})
