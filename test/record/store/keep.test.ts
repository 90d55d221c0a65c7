import { expect, test } from "vitest"
import { forget } from "../../../src/record/index.ts"
import type { Report } from "../../../src/report/index.ts"
import { keepRead, newRecord, readingWith, reportOf, sampleReadings } from "../kit.ts"

const url = "https://news.example.org/a"

test("a report is new, then the same, whatever its source is called", () => {
  const record = newRecord()
  const report = reportOf("Talks went on.", { url })
  expect(record.keep(report, { name: "a.jsonl" })).toEqual({ outcome: "new", report: 1, revision: 1 })
  const before = record.db.get("PRAGMA data_version")
  expect(record.keep(report, { name: "a.jsonl" })).toEqual({ outcome: "same", report: 1, revision: 1 })
  expect(record.keep({ ...report, url: `${url}?utm_source=x` }, { name: null })).toMatchObject({ outcome: "same" })
  expect(record.db.get("PRAGMA data_version")).toEqual(before)
  expect(record.counts()).toMatchObject({ reports: 1, revisions: 1, waiting: 1 })
})

test("another text under the same key is a revision, and takes the first one's place", () => {
  const record = newRecord()
  const first = reportOf("Envoys met in Varnholm.", { url })
  keepRead(record, { report: first, reading: readingWith() })
  const second = reportOf("Envoys met in Sund.", { url: `${url}#top` })
  expect(record.keep(second, { name: "feed" })).toEqual({ outcome: "revision", report: 1, revision: 2 })
  expect(record.report(1)?.text).toBe(second.text)
  expect(record.reading(1)).toBeNull()
  const found = (word: string) =>
    record.db.all("SELECT rowid FROM report_words WHERE report_words MATCH ?", word).length
  expect([found("Varnholm"), found("Sund")]).toEqual([0, 1])
  expect(record.counts()).toMatchObject({ reports: 1, revisions: 2, readings: 1, waiting: 1, read: 0 })
  expect(record.keep(first, { name: "feed" })).toEqual({ outcome: "same", report: 1, revision: 1 })
  expect(record.check().faults).toEqual([])
})

test("the place in a source is a key; standard input has no places", () => {
  const record = newRecord()
  const outcomes = (name: string | null) =>
    ["Talks went on.", "Talks ended."].map((text) => record.keep(reportOf(`${text} ${name}`), { name }).outcome)
  expect(outcomes("a.jsonl")).toEqual(["new", "revision"])
  expect(outcomes(null)).toEqual(["new", "new"])
})

test("the whole of a Report comes back", async () => {
  const record = newRecord()
  const samples = await sampleReadings()
  expect(samples.length).toBeGreaterThan(10)
  const dated: Report = {
    ...reportOf("April 26, 2024\n\nTalks went on.", { id: "dated", author: "A. Writer" }),
    published: { value: "2024-04-26", basis: "dateline", span: { start: 0, end: 14 } },
  }
  const reports = [...samples.map(({ report }) => report), dated]
  record.together(() => reports.map((report) => record.keep(report, { name: "samples" })))
  expect(record.unread({ after: 0, limit: 100 }).map(({ report }) => report)).toEqual(reports)
})

test("several calls together are kept wholly or not at all", () => {
  const record = newRecord()
  const two = (): void =>
    record.together(() => {
      record.keep(reportOf("Talks went on."), { name: "a" })
      throw new Error("cut off")
    })
  expect(two).toThrow("cut off")
  expect(record.counts().reports).toBe(0)
  expect(record.keep(reportOf("Talks went on."), { name: "a" }).outcome).toBe("new")
})

test("an address is known whatever tracks the reader", () => {
  const record = newRecord()
  record.keep(reportOf("Talks went on.", { url }), { name: "feed" })
  expect([record.knows(`${url}?utm_source=x#top`), record.knows(`${url}/b`)]).toEqual([true, false])
  forget(record.db, { kind: "report", id: "R1" })
  expect(record.knows(url)).toBe(true)
  expect(record.keep(reportOf("Talks went on.", { url }), { name: "feed" }).outcome).toBe("forgotten")
})
