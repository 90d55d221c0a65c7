import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openRecord } from "../../../src/record/index.ts"
import { run } from "../kit/program.ts"

/** The commands of the record, one after the other on the same file, each as a process of its own. */

const folder = mkdtempSync(join(tmpdir(), "demarche-record-"))
afterAll(() => rmSync(folder, { recursive: true }))
const db = join(folder, "record.db")
const reports = join(folder, "reports")
const on = (...words: readonly string[]): Promise<Awaited<ReturnType<typeof run>>> => run([...words, "--db", db])

const refusal = {
  id: "a",
  title: "Torvia refuses",
  outlet: "Varnholm Courier",
  date: "2024-03-12",
  text: '"We reject the offer of Calderra," President Karin Holt of Torvia said in Varnholm on Tuesday.',
}
const thanks = {
  id: "b",
  title: "Calderra thanks Torvia",
  outlet: "Port Avel Gazette",
  date: "2024-04-02",
  text: "The Calderran foreign minister, Ilse Marr, thanked Torvia on Tuesday for the grain that it had sent.",
}

beforeAll(() => {
  mkdirSync(reports)
  writeFileSync(
    join(reports, "wire.jsonl"),
    `${[refusal, thanks].map((one) => JSON.stringify(one)).join("\n")}\n{"id": "c"}\n`,
  )
})

describe("a record", () => {
  test("takes in what can be read, keeps the rest with the reason, and counts", async () => {
    const { exit, out, err } = await on("ingest", reports)
    expect(out).toBe("2 new reports, 2 read, 1 source without a report\n")
    expect(err).toMatch(/wire\.jsonl, line 3: no "text"/)
    expect(exit).toBe(1)
  })

  test("takes nothing in twice", async () => {
    const { exit, out } = await on("ingest", join(reports, "wire.jsonl"))
    expect(out).toBe("2 known already, 1 source without a report\n")
    expect(exit).toBe(1)
  })

  test("is found in by words and filters, as text and as JSON", async () => {
    const found = await on("search", '"reject the offer"')
    expect(found.exit).toBe(0)
    expect(found.out).toContain("R1/S2")
    expect(found.out).toContain("Torvia refuses · Varnholm Courier · 12 March 2024")
    const json = JSON.parse((await on("search", "grain", "--in", "reports", "--json")).out)
    expect(json).toMatchObject({ total: 1, hits: [{ kind: "report", id: "R2" }] })
    expect(await on("search", "zeppelin")).toMatchObject({ exit: 1, out: "nothing found\n" })
    expect((await on("search", "grain", "--outlet", "varnholm courier")).exit).toBe(1)
  })

  test("shows a report, a line with its passage, and a party", async () => {
    expect((await on("show", "R1")).out).toContain("Varnholm Courier · 12 March 2024")
    const line = await on("show", "R1/S2")
    expect(line.out).toContain("President Karin Holt of Torvia said")
    expect(line.out).toMatch(/The language model found/)
    expect(JSON.parse((await on("show", "r1/s2", "--json")).out)).toMatchObject({ kind: "statement", id: "R1/S2" })
    expect(await on("show", "R9")).toMatchObject({ exit: 1, out: "" })
  })

  test("takes in Readings made elsewhere", async () => {
    const lines = `${JSON.stringify({ ...thanks, id: "d", text: `${thanks.text} He left.` })}\n`
    writeFileSync(join(folder, "more.jsonl"), lines)
    writeFileSync(join(folder, "readings.jsonl"), (await run(["annotate", "--quiet"], { input: lines })).out)
    const taken = await on("ingest", "--readings", join(folder, "readings.jsonl"), join(folder, "more.jsonl"))
    expect(taken).toMatchObject({ exit: 0, out: "1 new report\n" })
    expect((await on("show", "R3")).out).toContain("statement")
    const wrong = await on("ingest", "--readings", join(folder, "readings.jsonl"), join(reports, "wire.jsonl"))
    expect(wrong.exit).toBe(1)
    expect(wrong.err).toMatch(/is the Reading of d, and not of a/)
  })

  test("is backed up, checked and read again", async () => {
    const copy = join(folder, "copy.db")
    expect((await on("backup", copy)).out).toBe(`3 reports in ${copy}\n`)
    expect((await run(["check", "--json", "--db", copy])).out).toContain('"faults":[]')
    expect(await on("reread")).toMatchObject({ exit: 0, out: "nothing to do\n" })
    expect((await on("check")).out).toContain("the record is whole")
    expect((await run(["backup", join(reports, "wire.jsonl"), "--db", db])).exit).toBe(3)
  })

  test("tries again what failed, once it can be read", async () => {
    writeFileSync(join(reports, "wire.jsonl"), `${JSON.stringify(refusal)}\n`)
    expect((await on("retry")).exit).toBe(1)
    expect(JSON.parse((await on("check", "--json")).out).counts).toMatchObject({ failures: 1 })
  })

  test("forgets a person and an outlet, and does not take them in again", async () => {
    expect((await on("forget", "person", "Karin Holt", "--yes")).out).toMatch(/^blanked in 1 report/)
    expect((await on("search", "Holt")).exit).toBe(1)
    expect((await on("retry")).out).toMatch(/1 read/)
    expect((await on("show", "R1")).out).not.toContain("Holt")
    expect((await on("forget", "outlet", "Port Avel Gazette", "--yes")).out).toBe("2 reports gone\n")
    writeFileSync(join(folder, "again.jsonl"), `${[refusal, thanks].map((one) => JSON.stringify(one)).join("\n")}\n`)
    const again = await on("ingest", join(folder, "again.jsonl"))
    expect(again.out).toBe("1 known already, 1 forgotten before and not taken in\n")
    expect((await on("forget", "report", "R99", "--yes")).exit).toBe(3)
  })
})

test("Ctrl-C ends a run cleanly, and the next one goes on from there", async () => {
  const path = join(folder, "many.db")
  const many = join(folder, "many.jsonl")
  const lines = Array.from({ length: 300 }, (_, n) =>
    JSON.stringify({ ...refusal, id: `m${n}`, text: `${refusal.text} Round ${n}.` }),
  )
  writeFileSync(many, `${lines.join("\n")}\n`)
  const readSome = (): boolean => {
    if (!existsSync(path)) return false
    try {
      const record = openRecord(path, { mode: "read" })
      const { read } = record.counts()
      record.close()
      return read > 3
    } catch {
      return false
    }
  }
  const stopped = await run(["ingest", "--db", path, many], { signalAt: { signal: "SIGINT", seen: readSome } })
  expect(stopped.exit).toBe(130)
  expect(stopped.err).toMatch(/the same command goes on from there/)
  const record = openRecord(path, { mode: "read" })
  const { reports, read, waiting } = record.counts()
  record.close()
  expect(read + waiting).toBe(reports)
  expect(waiting).toBeGreaterThan(0)
  const ended = await run(["ingest", "--db", path, "--workers", "2", many])
  expect(ended.exit).toBe(0)
  expect(ended.out).toMatch(new RegExp(`${waiting + 300 - reports} read`))
})
