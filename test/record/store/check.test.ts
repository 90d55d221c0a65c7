import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { beforeEach, expect, test } from "vitest"
import { openRecord, type RecordFile } from "../../../src/record/index.ts"
import { keepRead, newRecord, sampleReadings, temporary } from "../kit.ts"

let record: RecordFile
beforeEach(async () => {
  record = newRecord()
  for (const sample of (await sampleReadings()).slice(3, 6)) keepRead(record, sample)
})

test("a sound record has no faults", () => {
  expect(record.check()).toMatchObject({ faults: [], orphans: { parties: 0, outlets: 0, engines: 0 } })
  for (const index of ["report_words", "statement_words", "event_words"])
    record.db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
})

/** Each breaks one thing, behind the record's back. */
test.each([
  ["UPDATE report SET current = NULL WHERE id = 1", "a report without a newest revision: 1"],
  ["UPDATE revision SET state = 'read' WHERE id = 99", null],
  ["DELETE FROM reading WHERE id = 1", "a revision that is read and has no reading: 1"],
  ["DELETE FROM party WHERE id = 1", "refers to a party that is not there"],
  ["DELETE FROM statement_line WHERE id = 1", "statement_words: words of 1 rows that are not there"],
  [
    "INSERT INTO report_words (report_words, rowid, title, text) SELECT 'delete', id, title, text FROM revision WHERE id = 2",
    "report_words: 1 rows cannot be found by their words",
  ],
  ["UPDATE report SET current = 2 WHERE id = 1", "a report whose newest revision is another's"],
  ["UPDATE event_words_data SET block = x'00' WHERE id > 10", "event_words"],
])("%s", (sql, fault) => {
  record.db.exec("PRAGMA foreign_keys = OFF")
  record.db.connection.enableDefensive(false)
  record.db.exec(sql)
  const { faults } = record.check()
  if (fault === null) expect(faults).toEqual([])
  else expect(faults.join("\n")).toContain(fault)
})

test("a backup is the whole record, and takes an older one's place", () => {
  const path = temporary("backup.demarche")
  record.backup(path)
  record.putFailure({ name: "a", hints: {}, problem: { code: "file-missing", message: "a: not there" } })
  record.backup(path)
  const copy = openRecord(path, { mode: "read" })
  expect(copy.check()).toEqual(record.check())
  expect(copy.counts().failures).toBe(1)
  expect(copy.reading(2)).toEqual(record.reading(2))
  copy.close()
  expect(existsSync(`${path}.part`)).toBe(false)
})

test("a backup of a record that is opened for reading", () => {
  const reader = openRecord(record.path, { mode: "read" })
  const path = temporary("backup.demarche")
  reader.backup(path)
  reader.close()
  const copy = openRecord(path, { mode: "write" })
  expect(copy.counts()).toEqual(record.counts())
  copy.close()
})

test("a backup writes over no other file, least of all over the record itself", () => {
  const path = temporary("letter.txt")
  writeFileSync(path, "Dear reader")
  expect(() => record.backup(path)).toThrow(expect.objectContaining({ code: "record-not-ours" }))
  expect(readFileSync(path, "utf8")).toBe("Dear reader")
  expect(() => record.backup(record.path)).toThrow(expect.objectContaining({ code: "record-not-ours" }))
  expect(() => record.backup(`${path}/backup`)).toThrow(expect.objectContaining({ code: "record-unreachable" }))
  expect(record.check().faults).toEqual([])
})
