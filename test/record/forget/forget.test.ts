import { copyFileSync, readFileSync, rmSync, statSync } from "node:fs"
import { expect, test } from "vitest"
import { forget, openRecord, type RecordFile, search, type Target } from "../../../src/record/index.ts"
import { keepRead, newRecord, reportOf, sampleReadings, temporary } from "../kit.ts"
import { told, wordsLeft } from "./kit.ts"

const samples = await sampleReadings()
const somebody = { name: "Orla Vint", names: ["Orla Vint", "Vint"] }

const hits = (record: RecordFile, words: string): number => search(record.db, { words, limit: 1 }).total

const isWell = (record: RecordFile): void => {
  expect(record.check()).toMatchObject({ faults: [], orphans: { parties: 0, outlets: 0 } })
}

const fill = (record: RecordFile): void =>
  record.together(() => {
    for (const sample of samples) keepRead(record, sample)
  })

const weather = "Zorblatt fell on Kwinterfeld, Orla Vint said."
const url = "https://vaxholm.example/zorblatt"
const words = ["Zorblatt", "Kwinterfeld", "Vaxholm", "Ibbotsen", "Vint"]

/** A record of the samples and a report with words of its own: two revisions, a failure and a validator beside it. */
const withWeather = (record = newRecord()) => {
  fill(record)
  told(record, "Ibbotsen expects Zorblatt, Orla Vint said.", somebody, { url })
  const report = told(record, weather, somebody, {
    url,
    title: "Kwinterfeld",
    author: "Ibbotsen",
    outlet: "Vaxholm Wire",
  })
  record.validators.put(url, { etag: "Zorblatt" })
  record.putFailure({
    name: url,
    hints: {},
    bytes: Buffer.from("Kwinterfeld"),
    problem: { code: "x", message: "Zorblatt" },
  })
  return { record, id: `R${report}` }
}

test("a report goes with its revisions, readings, words, failures and validators: nothing of it is in the files", () => {
  const { record, id } = withWeather()
  const before = record.counts()
  expect(wordsLeft(record, words)).toEqual(words)
  expect(forget(record.db, { kind: "report", id })).toEqual({ removed: [id], blanked: [], copies: [], traces: false })
  expect(wordsLeft(record, words)).toEqual([])
  expect(hits(record, "zorblatt")).toBe(0)
  expect(record.validators.get(url)).toBeUndefined()
  expect([...record.failures()]).toEqual([])
  expect(record.counts()).toMatchObject({ reports: before.reports - 1, revisions: before.revisions - 2, forgotten: 1 })
  expect(hits(record, "talks")).toBeGreaterThan(0)
  isWell(record)
})

test("it does not come back: not as it was, not as a revision", () => {
  const { record, id } = withWeather()
  forget(record.db, { kind: "report", id })
  const again = reportOf(weather, { url, title: "Kwinterfeld", author: "Ibbotsen", outlet: "Vaxholm Wire" })
  expect(record.keep(again, { name: "kept" }).outcome).toBe("forgotten")
  expect(record.keep({ ...again, text: "Rain." }, { name: "kept" }).outcome).toBe("forgotten")
  expect(record.keep(reportOf("Rain."), { name: "other" }).outcome).toBe("new")
  expect(wordsLeft(record, words)).toEqual([])
})

test("nor in an older copy of the record: it is forgotten there when it is opened", () => {
  const { record, id } = withWeather()
  const { path } = record
  const copy = temporary()
  record.backup(copy)
  forget(record.db, { kind: "report", id })
  record.close()
  copyFileSync(copy, path)
  for (const end of ["-wal", "-shm"]) rmSync(`${path}${end}`, { force: true })
  expect(() => openRecord(path, { mode: "read" })).toThrow(expect.objectContaining({ code: "record-outdated" }))
  const restored = newRecord(path)
  expect(wordsLeft(restored, words)).toEqual([])
  expect(hits(restored, "talks")).toBeGreaterThan(0)
  isWell(restored)
  restored.close()
  openRecord(path, { mode: "read" }).close()
})

test("beside the record stand a salt and digests, and nothing else, for nobody else to read", () => {
  const { record, id } = withWeather()
  forget(record.db, { kind: "report", id })
  forget(record.db, { kind: "person", who: "Antony Blinken" })
  const file = `${record.path}.forgotten`
  const lines = readFileSync(file, "utf8").trimEnd().split("\n")
  expect(lines).toHaveLength(2)
  for (const line of lines)
    expect(line).toMatch(/^\{"salt":"[0-9a-f]{64}","digests":\{("[a-z]+":\[("[0-9a-f]{64}",?)+\],?)+\}\}$/)
  if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0)
})

test("copies of a report are named, and go with it when they shall", () => {
  const { record, id } = withWeather()
  const copy = `R${told(record, weather, somebody, { url: "https://other.example/1", outlet: "Canal" })}`
  const target: Target = { kind: "report", id }
  expect(forget(record.db, target)).toMatchObject({ removed: [id], copies: [copy] })
  expect(hits(record, "kwinterfeld")).toBeGreaterThan(0)
  const third = `R${told(record, weather, somebody, { url: "https://third.example/1" })}`
  expect(forget(record.db, { kind: "report", id: copy }, { copies: true })).toMatchObject({
    removed: [copy, third],
    copies: [],
  })
  expect(hits(record, "kwinterfeld")).toBe(0)
  expect(record.counts().forgotten).toBe(3)
})

test("an outlet goes with all its reports, however its name is written, and does not come back", () => {
  const { record, id } = withWeather()
  expect(forget(record.db, { kind: "outlet", name: "the VAXHOLM wire" })).toMatchObject({ removed: [id] })
  expect(wordsLeft(record, words)).toEqual([])
  const other = reportOf("Snow.", { outlet: "Vaxholm Wire (VW)" })
  expect(record.keep(other, { name: "x" }).outcome).toBe("forgotten")
  expect(record.keep({ ...other, outlet: "Canal" }, { name: "x" }).outcome).toBe("new")
  isWell(record)
})

test.each<Target>([
  { kind: "report", id: "R999" },
  { kind: "report", id: "" },
  { kind: "report", id: "P1" },
  { kind: "outlet", name: "Nobody's News" },
  { kind: "person", who: "Nobody Atall" },
  { kind: "person", who: "" },
  { kind: "person", who: "P99999" },
])("%j is not there: a problem, and nothing is left of it", (target) => {
  const { record } = withWeather()
  expect(() => forget(record.db, target)).toThrow(expect.objectContaining({ code: "id-unknown" }))
  expect(record.counts().forgotten).toBe(0)
  expect(wordsLeft(record, words)).toEqual(words)
})

test("where another program reads, the answer says that its journal has traces", () => {
  const { record, id } = withWeather(newRecord())
  const writer = openRecord(record.path, { mode: "write", timeout: 10 })
  const reader = openRecord(record.path, { mode: "read" })
  const reading = reader.db.each("SELECT text FROM revision")
  reading.next()
  expect(forget(writer.db, { kind: "report", id })).toMatchObject({ removed: [id], traces: true })
  for (const _ of reading);
  reader.close()
  record.close()
  writer.close()
  expect(wordsLeft(newRecord(record.path), words)).toEqual([])
})

test("what another record was made to forget is not mixed with what this one was", () => {
  const { record, id } = withWeather()
  forget(record.db, { kind: "report", id })
  const other = withWeather()
  forget(other.record.db, { kind: "report", id: other.id })
  record.close()
  copyFileSync(`${other.record.path}.forgotten`, `${record.path}.forgotten`)
  expect(() => openRecord(record.path, { mode: "write" })).toThrow(expect.objectContaining({ code: "record-not-ours" }))
})
