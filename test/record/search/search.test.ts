import fc from "fast-check"
import { expect, test } from "vitest"
import { Problem } from "../../../src/base/index.ts"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import type { Reading } from "../../../src/reading/index.ts"
import { type Filters, type Hit, type RecordFile, search } from "../../../src/record/index.ts"
import { filledWith, keepRead, newRecord, readingWith, reportOf, sampleReadings } from "../kit.ts"

const samples = await sampleReadings()

const found = (record: RecordFile, words: string, filters?: Filters): readonly Hit[] =>
  search(record.db, { words, ...(filters && { filters }), limit: 1000 }).hits

const marked = ({ passage: { text, marks } }: Hit): readonly string[] =>
  marks.map(({ start, end }) => text.slice(start, end).toLowerCase())

/** A report of one line of text, all of it one statement by nobody. */
const said = (record: RecordFile, text: string, more: Parameters<typeof reportOf>[1] = {}): string => {
  const report = reportOf(text, { id: text, ...more })
  const whole = { start: 0, end: text.length }
  const statement: Reading["statements"][number] = {
    ...{ id: "S1", kind: "direct", source: null, cue: null, content: [whole], speaker: null, unresolved: "no-source" },
    ...{ addressees: [], act: "say", chain: [], issues: [], times: [], confidence: 0.5 },
  }
  const reading = readingWith({ sentences: [whole], statements: [statement] })
  return `R${keepRead(record, { report, reading }, text)}`
}

test("words are found in quotations, events and reports, and marked where they stand", () => {
  const record = filledWith(samples)
  const hits = found(record, "china")
  expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(["statement", "event", "report"]))
  for (const hit of hits) {
    expect(marked(hit)).toContain("china")
    if (hit.kind !== "report" || hit.at === null) continue
    const text = record.report(Number(hit.report.id.slice(1)))!.text
    expect(text.slice(hit.at.start, hit.at.end)).toBe(hit.passage.text)
  }
})

test("every word must occur; a phrase as it stands; a word may be left out, begun, or one of two", () => {
  const record = newRecord()
  const first = said(record, "The grain deal was signed in Sánchez’s house.")
  const second = said(record, "A deal on grain failed; sanctions follow.")
  const ids = (words: string): readonly string[] =>
    [...new Set(found(record, words).map(({ report }) => report.id))].sort()
  expect(ids("grain deal")).toEqual([first, second])
  expect(ids('"grain deal"')).toEqual([first])
  expect(ids("deal -failed")).toEqual([first])
  expect(ids("sanction*")).toEqual([second])
  expect(ids("sanction")).toEqual([])
  expect(ids("house OR sanctions")).toEqual([first, second])
  expect(ids("SANCHEZ")).toEqual([first])
  expect(marked(found(record, '"sanchez’s house"')[0]!)).toEqual(["sánchez’s house"])
})

test("a line comes before the report that it stands in, wherever words are searched for", () => {
  const record = filledWith(samples)
  said(record, "talks talks talks", { title: "Talks on talks" })
  for (const words of ["talks", "china", "the", "minister OR president", '"foreign minister"', "said -china"]) {
    const order = found(record, words)
    expect(order.length).toBeGreaterThan(0)
    const reports = order.flatMap((hit, i) => (hit.kind === "report" ? [[hit.report.id, i] as const] : []))
    const firstLine = (id: string): number => order.findIndex((hit) => hit.kind !== "report" && hit.report.id === id)
    for (const [id, place] of reports) expect(firstLine(id), `${words}: ${id}`).toBeLessThan(place)
  }
})

test("of equals the one that was published last comes first, what has no date last", () => {
  const record = newRecord()
  const dates = ["2024-05-07", undefined, "2025", "2024-05-08"] as const
  const ids = dates.map((date, i) => said(record, `It rains ${"abcd"[i]}`, { title: "Rain", ...(date && { date }) }))
  const order = found(record, "rains", { in: ["statements"] }).map(({ report }) => report.id)
  expect(order).toEqual([ids[2], ids[3], ids[0], ids[1]])
})

test("pages follow one another, and each knows how much there is", () => {
  const record = filledWith(samples)
  const all = found(record, "minister")
  expect(all.length).toBeGreaterThan(10)
  const pages = [0, 5, 10].map((offset) => search(record.db, { words: "minister", limit: 5, offset }))
  expect(pages.flatMap(({ hits }) => hits)).toEqual(all.slice(0, 15))
  expect(pages.map(({ total }) => total)).toEqual([all.length, all.length, all.length])
  expect(search(record.db, { words: "minister", limit: 5, offset: 10_000 })).toEqual({ total: all.length, hits: [] })
})

test("a filter leaves what has it, and no kind that cannot", () => {
  const record = filledWith(samples)
  const blinken = found(record, "", { speaker: "ANTONY BLINKEN" })
  expect(blinken.length).toBeGreaterThan(3)
  for (const hit of blinken) {
    expect(hit.kind).toBe("statement")
    expect(hit).toMatchObject({ speaker: { name: "Antony Blinken" } })
  }
  expect(found(record, "", { speaker: "q7821917" })).toEqual(blinken)
  const own = blinken[0]!.kind === "statement" ? blinken[0]!.speaker!.id : ""
  expect(found(record, "", { speaker: own })).toEqual(blinken)
  for (const hit of found(record, "", { type: "ACCUSE" })) expect(hit).toMatchObject({ kind: "event", type: "ACCUSE" })
  for (const hit of found(record, "", { act: "deny" })) expect(hit).toMatchObject({ kind: "statement", act: "deny" })
  expect(found(record, "", { act: "deny", type: "ACCUSE" })).toEqual([])
  expect(found(record, "", { speaker: "nobody" })).toEqual([])
  expect(found(record, "", { speaker: "" })).toEqual([])
  expect(found(record, "china", { in: ["events"] }).every(({ kind }) => kind === "event")).toBe(true)
})

test("a country means all of its parties, by code, by name, and by a name that knowledge alone knows", () => {
  const record = filledWith(samples)
  const byCode = found(record, "", { speaker: "CHN" })
  const names = byCode.flatMap((hit) => (hit.kind === "statement" ? [hit.speaker?.name] : []))
  expect(new Set(names).size).toBeGreaterThan(2)
  expect(found(record, "", { speaker: "chn" })).toEqual(byCode)
  expect(found(record, "", { speaker: "china" })).toEqual(byCode)
  const knowledge = loadKnowledge()
  const query = { words: "", filters: { speaker: "People's Republic of China" }, limit: 1000 }
  expect(search(record.db, query).total).toBe(0)
  expect(search(record.db, query, knowledge).hits).toEqual(byCode)
})

test("a party is found in statements, events and reports; so are issues, flags and outlets", () => {
  const record = filledWith(samples)
  const kinds = (filters: Filters) => new Set(found(record, "", filters).map(({ kind }) => kind))
  const all = new Set(["report", "statement", "event"])
  expect(kinds({ party: "Antony Blinken" })).toEqual(all)
  expect(kinds({ issue: "military-aid" })).toEqual(all)
  expect(kinds({ outlet: "MERIDIAN wire" })).toEqual(all)
  expect(kinds({ flag: "garbled-name" }).has("report")).toBe(true)
  for (const hit of found(record, "", { outlet: "Meridian Wire" })) expect(hit.report.outlet).toBe("Meridian Wire")
  const flagged = samples.filter(({ reading }) => reading.flags.some(({ kind }) => kind === "garbled-name"))
  expect(found(record, "", { flag: "garbled-name", in: ["reports"] })).toHaveLength(flagged.length)
})

test.each<[Filters, readonly number[]]>([
  [{ from: "2024-05-07" }, [0, 1, 2, 3, 4]],
  [{ from: "2024-05-08" }, [1, 2, 3, 4]],
  [{ to: "2024-05-07" }, [0, 2, 4]],
  [{ to: "2024" }, [0, 1, 2, 4]],
  [{ from: "2024-06", to: "2024" }, [2]],
  [{ from: "2025" }, [3]],
])("%j: a date is as exact as it is written", (filters, which) => {
  const record = newRecord()
  const dates = ["2024-05-07", "2024-05-08", "2024", "2025-01-01", "2024-05", undefined]
  const ids = dates.map((date, i) => said(record, `Rain ${i}`, date === undefined ? {} : { date }))
  const order = found(record, "", { ...filters, in: ["reports"] }).map(({ report }) => report.id)
  expect(order.toSorted()).toEqual(which.map((i) => ids[i]).toSorted())
})

test.each([
  ["no words and no filter", "", undefined, "query-empty"],
  ["no date", "rain", { from: "yesterday" }, "field-mistyped"],
])("%s is a problem", (_, words, filters, code) => {
  expect(() => found(newRecord(), words, filters)).toThrow(expect.objectContaining({ code }))
})

test("only what is current is found", () => {
  const record = newRecord()
  said(record, "Rain came.", { url: "https://news.example.org/rain" })
  const id = said(record, "Snow came.", { url: "https://news.example.org/rain" })
  expect(found(record, "rain")).toEqual([])
  expect(found(record, "snow").map(({ report }) => report.id)).toEqual([id, id])
  expect(found(record, "", { in: ["reports", "statements"] })).toHaveLength(2)
})

test("marks of the report's own are no marks of ours, and a character beyond the BMP moves none", () => {
  const record = newRecord()
  said(record, "\u{1F600} <b>rain</b> [rain]")
  const [hit] = found(record, "rain")
  expect(marked(hit!)).toEqual(["rain", "rain"])
})

test("whatever is typed finds something, nothing, or is a problem called query-empty", () => {
  const record = filledWith(samples)
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "(",
      ")",
      "*",
      "-",
      "+",
      "^",
      ":",
      "{",
      "}",
      "NEAR(",
      "AND",
      "OR",
      "NOT",
      "\0",
      "“",
      "title:",
      "china",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  )
  const query = fc.array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 12 })
  fc.assert(
    fc.property(query, (pieces) => {
      try {
        const { hits, total } = search(record.db, {
          words: pieces.flat().join(""),
          filters: { in: ["statements", "reports"] },
          limit: 3,
        })
        for (const { passage } of hits)
          for (const { start, end } of passage.marks)
            expect(0 <= start && start < end && end <= passage.text.length).toBe(true)
        expect(total).toBeGreaterThanOrEqual(hits.length)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        expect(error.code).toBe("query-empty")
      }
    }),
    { seed: 6, numRuns: 300 },
  )
})
