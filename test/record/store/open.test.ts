import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { expect, onTestFinished, test } from "vitest"
import { Problem } from "../../../src/base/index.ts"
import { openRecord } from "../../../src/record/index.ts"
import { keepRead, newRecord, readingWith, reportOf, sampleReadings, temporary } from "../kit.ts"

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return "no problem"
}

/** Every file of a folder with its bytes: what "nothing was touched" means. */
const bytesBeside = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dirname(path)).map((name) => [name, readFileSync(`${dirname(path)}/${name}`).toString("base64")]),
  )

/** A record of a few reports, closed. */
const written = (path = temporary()): string => {
  const record = openRecord(path, { mode: "write" })
  for (const id of ["a", "b", "c"]) {
    const report = reportOf(`Report ${id} says that talks went on.`, { id })
    keepRead(record, { report, reading: readingWith() })
  }
  record.close()
  return path
}

/** As a program of another version, or of another maker, leaves it. */
const altered = (sql: string): string => {
  const path = written()
  const connection = new DatabaseSync(path)
  connection.exec(sql)
  connection.close()
  return path
}

test("a new record is made with its folder, and found again", () => {
  const path = `${temporary("deep")}/er/record.demarche`
  const record = newRecord(path)
  record.keep(reportOf("Talks went on."), { name: "a" })
  expect(record.db.get("PRAGMA journal_mode")).toEqual(expect.objectContaining({ journal_mode: "wal" }))
  expect(record.db.get("PRAGMA synchronous")).toEqual(expect.objectContaining({ synchronous: 2 }))
  record.close()
  expect(openRecord(path, { mode: "read" }).counts().reports).toBe(1)
})

test("an empty file is a new record", () => {
  const path = temporary()
  writeFileSync(path, "")
  expect(newRecord(path).counts().reports).toBe(0)
})

test("reading makes no record and writes nothing", () => {
  const path = temporary()
  expect(codeOf(() => openRecord(path, { mode: "read" }))).toBe("record-missing")
  expect(existsSync(path)).toBe(false)
  const record = openRecord(written(path), { mode: "read" })
  onTestFinished(record.close)
  expect(codeOf(() => record.keep(reportOf("More."), { name: "a" }))).toBe("record-unreachable")
  expect(record.counts().reports).toBe(3)
})

test.each(["write", "read"] as const)("a newer record is refused, and nothing is touched (%s)", (mode) => {
  const path = altered("PRAGMA journal_mode = DELETE; PRAGMA user_version = 9999")
  const before = bytesBeside(path)
  expect(codeOf(() => openRecord(path, { mode }))).toBe("record-newer")
  expect(bytesBeside(path)).toEqual(before)
})

test("a newer record is refused where its version stands in the journal yet", () => {
  const path = written()
  const other = new DatabaseSync(path)
  onTestFinished(() => other.close())
  other.exec("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 9999")
  const before = bytesBeside(path)
  expect(codeOf(() => openRecord(path, { mode: "write" }))).toBe("record-newer")
  const { "record.demarche-shm": _, ...after } = bytesBeside(path)
  expect(before).toMatchObject(after)
})

test("a record that lacks a migration is refused by reading", () => {
  const path = altered("PRAGMA user_version = 0; PRAGMA journal_mode = DELETE")
  expect(codeOf(() => openRecord(path, { mode: "read" }))).toBe("record-outdated")
})

test.each([
  ["a text", "Talks went on in Varnholm.\n".repeat(50)],
  ["a short text", "no"],
])("%s is no record", (_, text) => {
  const path = temporary()
  writeFileSync(path, text)
  for (const mode of ["write", "read"] as const)
    expect(codeOf(() => openRecord(path, { mode }))).toBe("record-not-ours")
  expect(readFileSync(path, "utf8")).toBe(text)
})

test("another program's database is no record", () => {
  const path = temporary()
  const other = new DatabaseSync(path)
  other.exec("CREATE TABLE report (id INTEGER PRIMARY KEY)")
  other.close()
  const before = bytesBeside(path)
  expect(codeOf(() => openRecord(path, { mode: "write" }))).toBe("record-not-ours")
  expect(bytesBeside(path)).toEqual(before)
})

test("a folder, and a path through a file, cannot be reached", () => {
  const path = temporary()
  mkdirSync(path)
  expect(codeOf(() => openRecord(path, { mode: "write" }))).toBe("record-unreachable")
  writeFileSync(`${path}/file`, "x")
  expect(codeOf(() => openRecord(`${path}/file/record`, { mode: "write" }))).toBe("record-unreachable")
})

test("a record that was cut off is broken, and stays as it is", () => {
  const path = written()
  truncateSync(path, statSync(path).size >> 1)
  const before = readFileSync(path)
  expect(codeOf(() => openRecord(path, { mode: "write" }))).toBe("record-broken")
  expect(readFileSync(path).equals(before)).toBe(true)
})

test("pages that were overwritten are found, by use or by the check", async () => {
  const path = written()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 8192, bytes.length - 4096)
  writeFileSync(path, bytes)
  const seen = (): unknown => {
    const record = openRecord(path, { mode: "write" })
    onTestFinished(record.close)
    return record.check()
  }
  expect(codeOf(seen)).toBe("record-broken")
})

test("a record that another program writes to is waited for, then told", () => {
  const path = written()
  const other = new DatabaseSync(path)
  other.exec("BEGIN IMMEDIATE")
  const record = openRecord(path, { mode: "read", timeout: 50 })
  expect(record.counts().reports).toBe(3)
  record.close()
  const writer = openRecord(path, { mode: "write", timeout: 50 })
  const began = performance.now()
  expect(codeOf(() => writer.keep(reportOf("More."), { name: "a" }))).toBe("record-locked")
  expect(performance.now() - began).toBeGreaterThan(40)
  other.exec("ROLLBACK")
  other.close()
  expect(writer.keep(reportOf("More."), { name: "a" }).outcome).toBe("new")
  writer.close()
})

test("a full disk is told, what was kept before is there, and what comes after room was made is kept", async () => {
  const record = newRecord(written())
  const [sample] = await sampleReadings()
  const { page_count: pages } = record.db.get<{ page_count: number }>("PRAGMA page_count")!
  record.db.exec(`PRAGMA max_page_count = ${pages}`)
  const { report } = sample!
  const fill = (): void =>
    record.together(() => {
      for (let i = 0; i < 100; i++) record.keep({ ...report, text: `${report.text} ${i}` }, { name: `${i}` })
    })
  expect(codeOf(fill)).toBe("disk-full")
  expect(record.counts().reports).toBe(3)
  expect(record.check().faults).toEqual([])
  record.db.exec("PRAGMA max_page_count = 100000")
  fill()
  expect(record.counts().reports).toBe(103)
})

test("several processes that make one record at once make one", { timeout: 60_000 }, async () => {
  const path = temporary()
  const code = `
    const { openRecord } = await import(${JSON.stringify(new URL("../../../src/record/index.ts", import.meta.url).href)})
    const record = openRecord(${JSON.stringify(path)}, { mode: "write" })
    record.validators.put("https://example.org/" + process.pid, { etag: "x" })
    record.close()`
  const ends = [1, 2, 3].map(
    () =>
      new Promise<number | null>((done) =>
        spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" }).on("close", done),
      ),
  )
  expect(await Promise.all(ends)).toEqual([0, 0, 0])
  const record = newRecord(path)
  expect(record.check().faults).toEqual([])
  expect(record.db.all("SELECT * FROM salt").length).toBe(1)
  expect(record.db.all("SELECT * FROM validator").length).toBe(3)
})
