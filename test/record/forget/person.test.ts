import fc from "fast-check"
import { expect, test } from "vitest"
import type { Entity } from "../../../src/reading/index.ts"
import { forget, type RecordFile, search, show } from "../../../src/record/index.ts"
import { newRecord, reportOf } from "../kit.ts"
import { readingOf, told, wordsLeft } from "./kit.ts"

const minister = { name: "Kwin Torfald", names: ["Kwin Torfald", "Torfald"], actor: "Q999001", country: "TOR" }
const cousin = { name: "Ulla Torfald", names: ["Ulla Torfald", "Torfald"], country: "TOR" }

const long = "Kwin Torfald’s aides met. A Torfald-led team left, TORFALD said. The torfald is a fish."
const bare = "████████████’s aides met. A ███████-led team left, ███████ said. The torfald is a fish."

const textOf = (record: RecordFile, report: number): string | null => record.report(report)?.text ?? null

test("every form of the name is blanked, unit for unit, in text, headline and author, and the report waits again", () => {
  const record = newRecord()
  const report = told(record, long, minister, { title: "Torfald speaks", author: "Kwin Torfald" })
  expect(forget(record.db, { kind: "person", who: "kwin torfald" })).toEqual({
    removed: [],
    blanked: [`R${report}`],
    copies: [],
    traces: false,
  })
  expect(textOf(record, report)).toBe(bare)
  expect(show(record.db, `R${report}`)).toMatchObject({
    report: { title: "███████ speaks" },
    author: "████████████",
    state: "waiting",
    reading: null,
  })
  expect(record.unread({ after: 0, limit: 9 }).map(({ report: { text } }) => text)).toEqual([bare])
  expect(wordsLeft(record, ["Kwin", "Q999001"])).toEqual([])
  expect(search(record.db, { words: "kwin", limit: 1 }).total).toBe(0)
  expect(search(record.db, { words: "aides", limit: 9 }).total).toBe(1)
  expect(record.check()).toMatchObject({ faults: [], orphans: { parties: 0 } })
})

test("a surname alone is blanked only where the full name stands too", () => {
  const record = newRecord()
  told(record, long, minister)
  const alone = told(record, "Torfald came, Ulla Torfald said.", cousin)
  const both = told(record, "Kwin Torfald and Ulla Torfald left; Torfald was late.", minister)
  forget(record.db, { kind: "person", who: "Kwin Torfald" })
  expect(textOf(record, alone)).toBe("Torfald came, Ulla Torfald said.")
  expect(textOf(record, both)).toBe("████████████ and Ulla ███████ left; ███████ was late.")
})

test("what is kept later is blanked before it is stored; the same report again is the same", () => {
  const record = newRecord()
  told(record, long, minister)
  forget(record.db, { kind: "person", who: "Q999001" })
  const later = reportOf("Then KWIN TORFALD, or Kwin\nTorfald, wrote to Torfald.", { title: "A letter" })
  const kept = record.keep(later, { name: "later" })
  expect(kept).toMatchObject({ outcome: "new" })
  expect(textOf(record, kept.report!)).toBe("Then ████████████, or ████████████, wrote to ███████.")
  expect(record.keep(later, { name: "later" })).toEqual({ ...kept, outcome: "same" })
  expect(wordsLeft(record, ["Kwin"])).toEqual([])
})

test("a reading does not bring the name back from knowledge", () => {
  const record = newRecord()
  told(record, long, minister)
  forget(record.db, { kind: "person", who: "Kwin Torfald" })
  const alone = reportOf("Torfald spoke.")
  const kept = record.keep(alone, { name: "alone" })
  const waiting = { revision: kept.revision!, report: alone }
  record.putReading(waiting, readingOf(alone.text, { ...minister, names: ["Torfald"] }))
  const office: Entity = { id: "P1", name: "minister", type: "person", actor: null, roles: [], names: [] }
  const inferred = { name: "Kwin Torfald", actor: "Q999001" }
  expect(record.reading(kept.report!)!.entities).toMatchObject([{ name: "████████████", actor: null }])
  record.putReading(waiting, { ...readingOf(alone.text, minister), entities: [{ ...office, inferred }] })
  expect(record.reading(kept.report!)!.entities).toEqual([office])
  expect(wordsLeft(record, ["Kwin", "Q999001"])).toEqual([])
})

test("several people of a name are told apart by their ids", () => {
  const record = newRecord()
  told(record, "Kwin Torfald spoke.", minister)
  told(record, "Kwin Torfald sang.", { ...minister, actor: "Q999002", country: "CAL" })
  const ask = () => forget(record.db, { kind: "person", who: "Kwin Torfald" })
  expect(ask).toThrow(
    expect.objectContaining({ code: "id-unknown", message: expect.stringMatching(/P1 .*TOR.* or P2 .*CAL/) }),
  )
  expect(forget(record.db, { kind: "person", who: "P2" }).blanked).toContain("R2")
})

test("failures that name the person go; bytes that cannot be looked through go with anybody", () => {
  const record = newRecord()
  told(record, long, minister)
  const problem = { code: "x", message: "it failed" }
  record.putFailure({ name: "a", hints: {}, bytes: Buffer.from("Kwin Torfald"), problem })
  record.putFailure({ name: "b", hints: {}, bytes: Buffer.from([0x1f, 0x8b, 0xff]), problem })
  record.putFailure({ name: "c", hints: {}, bytes: Buffer.from("rain"), problem })
  forget(record.db, { kind: "person", who: "Kwin Torfald" })
  expect([...record.failures()].map(({ name, bytes }) => [name, bytes?.length])).toEqual([
    ["b", undefined],
    ["c", 4],
  ])
})

test("blanking moves nothing: what is not a blank is as it was, where it was", () => {
  const record = newRecord()
  told(record, long, minister)
  forget(record.db, { kind: "person", who: "Kwin Torfald" })
  const piece = fc.constantFrom(
    "Kwin",
    "Torfald",
    "KWIN",
    "kwin",
    "said",
    ".",
    "\n",
    "\n\n",
    "\u{1F600}",
    "-",
    "Élan",
    "’s",
  )
  const text = fc.array(fc.tuple(piece, fc.constantFrom("", " ")), { minLength: 1, maxLength: 20 })
  let name = 0
  fc.assert(
    fc.property(text, (pieces) => {
      const report = reportOf(`It rains. ${pieces.flat().join("")}`)
      const { report: id } = record.keep(report, { name: `${name++}` })
      const stored = textOf(record, id!)!
      expect(stored.length).toBe(report.text.length)
      for (let i = 0; i < stored.length; i++) expect([report.text[i], "█"]).toContain(stored[i])
      expect(stored).not.toMatch(/(?<![\p{L}\p{M}])Kwin Torfald(?!\p{L})/iu)
    }),
    { seed: 6, numRuns: 50 },
  )
})
