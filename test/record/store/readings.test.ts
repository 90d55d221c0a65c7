import { describe, expect, test } from "vitest"
import { testEngine } from "../../kit/golden-reading.ts"
import { keepRead, newRecord, readingWith, reportOf, sampleReadings } from "../kit.ts"

const newer = { ...testEngine, version: "9.0.0" }

describe("a reading", () => {
  test("comes back to the byte", async () => {
    const record = newRecord()
    for (const { report, reading } of await sampleReadings()) {
      const id = keepRead(record, { report, reading })
      expect(JSON.stringify(record.reading(id))).toBe(JSON.stringify(reading))
    }
    expect(record.check().faults).toEqual([])
    expect(record.unread({ after: 0, limit: 10 })).toEqual([])
  })

  test("that says why it was not read comes back as it is", () => {
    const record = newRecord()
    const reading = readingWith({ unread: "there is no pack for the language uk", language: "uk" })
    expect(record.reading(keepRead(record, { report: reportOf("Переговори тривали."), reading }))).toEqual(reading)
  })

  test("put twice is kept once", async () => {
    const record = newRecord()
    const [sample] = await sampleReadings()
    keepRead(record, sample!)
    keepRead(record, sample!)
    expect(record.counts()).toMatchObject({ readings: 1, statements: sample!.reading.statements.length })
  })

  test("of a newer engine takes the first one's place; the first stays in the file", async () => {
    const record = newRecord()
    const { report, reading } = (await sampleReadings())[3]!
    const id = keepRead(record, { report, reading })
    const next = { ...reading, engine: newer, statements: reading.statements.slice(0, 2), events: [], flags: [] }
    keepRead(record, { report, reading: next })
    expect(record.reading(id)).toEqual(next)
    expect(record.counts()).toMatchObject({ readings: 2, statements: 2, events: 0, flags: 0 })
    expect(record.check()).toMatchObject({ faults: [], orphans: { engines: 0 } })
  })

  test("of a text that is not there any more is refused", () => {
    const record = newRecord()
    const report = reportOf("Envoys met in Varnholm.")
    const { revision } = record.keep(report, { name: "a" })
    expect(record.putReading({ revision: revision!, report: reportOf("Envoys met.") }, readingWith())).toBe(false)
    expect(record.putReading({ revision: 99, report }, readingWith())).toBe(false)
    expect(record.counts()).toMatchObject({ readings: 0, waiting: 1 })
    expect(record.check().orphans.engines).toBe(0)
  })

  test("that comes after its revision was followed by another is kept, and not found", () => {
    const record = newRecord()
    const first = reportOf("Envoys met in Varnholm.", { url: "https://news.example.org/a" })
    const { revision } = record.keep(first, { name: "a" })
    record.keep({ ...first, text: "Envoys met in Sund." }, { name: "a" })
    const issues = [{ id: "energy", spans: [{ start: 0, end: 6 }] }]
    expect(record.putReading({ revision: revision!, report: first }, readingWith({ issues }))).toBe(true)
    expect(record.reading(1)).toBeNull()
    expect(record.db.all("SELECT * FROM topic")).toEqual([])
    expect(record.check().faults).toEqual([])
  })
})

describe("what waits", () => {
  test("comes oldest first, page by page, without what was read or failed", () => {
    const record = newRecord()
    const waiting = [1, 2, 3, 4, 5].map((n) => ({
      report: reportOf(`Talks went on, day ${n}.`, { id: `${n}` }),
      revision: record.keep(reportOf(`Talks went on, day ${n}.`, { id: `${n}` }), { name: "a" }).revision!,
    }))
    record.putReading(waiting[1]!, readingWith())
    record.putProblem(waiting[3]!.revision, { code: "text-empty", message: "nothing in it" })
    expect(record.unread({ after: 0, limit: 2 })).toEqual([waiting[0], waiting[2]])
    expect(record.unread({ after: waiting[2]!.revision, limit: 2 })).toEqual([waiting[4]])
    expect(record.unread({ after: 0, limit: 9, failed: true })).toEqual([waiting[3]])
    expect(record.counts()).toMatchObject({ read: 1, waiting: 3, failed: 1 })
    record.putReading(waiting[3]!, readingWith())
    expect(record.unread({ after: 0, limit: 9, failed: true })).toEqual([])
    expect(record.counts()).toMatchObject({ read: 2, failed: 0 })
  })

  test("is not an old revision that nobody read", () => {
    const record = newRecord()
    const report = reportOf("Talks went on.", { url: "https://news.example.org/a" })
    record.keep(report, { name: "a" })
    const { revision } = record.keep({ ...report, text: "Talks ended." }, { name: "a" })
    expect(record.unread({ after: 0, limit: 9 }).map((one) => one.revision)).toEqual([revision])
    expect(record.counts().waiting).toBe(1)
  })
})

describe("what a newer engine has not read", () => {
  test("comes once each, while it is read", () => {
    const record = newRecord()
    const texts = Array.from({ length: 230 }, (_, n) => `Talks went on, day ${n}.`)
    record.together(() => {
      for (const text of texts) keepRead(record, { report: reportOf(text, { id: text }), reading: readingWith() })
    })
    expect([...record.toReread({ engine: testEngine })]).toEqual([])
    const seen: string[] = []
    for (const { revision, report } of record.toReread({ engine: newer })) {
      seen.push(report.text)
      record.putReading({ revision, report }, readingWith({ engine: newer }))
    }
    expect(seen).toEqual(texts)
    expect([...record.toReread({ engine: newer })]).toEqual([])
    expect(record.counts().readings).toBe(460)
  })

  test("can be asked for what was received lately", () => {
    const record = newRecord()
    keepRead(record, { report: reportOf("Talks went on."), reading: readingWith() })
    const count = (since: string) => [...record.toReread({ engine: newer, since })].length
    expect([count("2020-01-01"), count("2999-01-01")]).toEqual([1, 0])
  })
})

test("a body that was damaged is told", async () => {
  const record = newRecord()
  const id = keepRead(record, (await sampleReadings())[0]!)
  record.db.exec("UPDATE reading SET body = x'00'")
  expect(() => record.reading(id)).toThrow(expect.objectContaining({ code: "record-broken" }))
})
