import { describe, expect, test } from "vitest"
import { type Happened, ingest, retry } from "../../../src/app/ingest/index.ts"
import { Problem } from "../../../src/base/index.ts"
import type { Reader } from "../../../src/engine/index.ts"
import { fromBytes } from "../../../src/engine/index.ts"
import type { Incoming } from "../../../src/intake/index.ts"
import { openRecord, type RecordFile } from "../../../src/record/index.ts"
import { newRecord, readingWith, temporary } from "../../record/kit.ts"

const item = (n: number, text = `Envoys met for round ${n} of the talks.`): Incoming => ({
  kind: "item",
  name: "wire.jsonl",
  place: `line ${n}`,
  bytes: Buffer.from(JSON.stringify({ id: `w${n}`, text })),
  hints: {},
})

async function* coming(...items: readonly Incoming[]): AsyncGenerator<Incoming> {
  yield* items
}

/** An engine that finds nothing in what it reads, and fails where the text says so. */
const readerThat = (read: (text: string) => void = () => {}): Reader => ({
  annotate: async () => readingWith(),
  read: async ({ text }) => {
    read(text)
    if (text.includes("unreadable")) throw new Error("a fault in the engine")
    return readingWith()
  },
  close: async () => {},
})

const toolsFor = (record: RecordFile, reader = readerThat()) => {
  const happened: Happened[] = []
  return {
    record,
    reportsOf: async (bytes: Uint8Array, hints: Parameters<typeof fromBytes>[1]) =>
      [await fromBytes(bytes, hints)].flat(),
    open: async () => reader,
    atOnce: 3,
    tell: (one: Happened) => void happened.push(one),
    happened,
  }
}

test("what comes in is kept and read, and taken in once", async () => {
  const record = newRecord()
  const first = toolsFor(record)
  await ingest(coming(...Array.from({ length: 150 }, (_, n) => item(n))), first)
  expect(record.counts()).toMatchObject({ reports: 150, read: 150, waiting: 0 })
  expect(first.happened.filter(({ kind }) => kind === "read")).toHaveLength(150)
  const again = toolsFor(record, {
    ...readerThat(),
    read: async () => {
      throw new Error("nothing is to be read again")
    },
  })
  await ingest(coming(...Array.from({ length: 150 }, (_, n) => item(n))), again)
  expect(again.happened.every((one) => one.kind === "kept" && one.outcome === "same")).toBe(true)
  expect(record.counts()).toMatchObject({ reports: 150, revisions: 150, readings: 150 })
})

test("reports are in the record before they are read", async () => {
  const record = newRecord()
  const seen: number[] = []
  await ingest(
    coming(item(1), item(2)),
    toolsFor(
      record,
      readerThat(() => seen.push(record.counts().reports)),
    ),
  )
  expect(seen).toEqual([2, 2])
})

describe("what fails", () => {
  const broken = new Problem("json-invalid", "wire.jsonl, line 2 is not JSON")
  const bad: Incoming = {
    kind: "item",
    name: "wire.jsonl",
    place: "line 3",
    bytes: Buffer.from('{"id": "x"}'),
    hints: {},
  }
  const run = async (record: RecordFile) => {
    const tools = toolsFor(record)
    const problem: Incoming = { kind: "problem", name: "wire.jsonl", place: "line 2", problem: broken }
    await ingest(coming(item(1), problem, bad, item(4, "An unreadable note."), item(5)), tools)
    return tools.happened
  }

  test("is told and kept, and the rest goes on", async () => {
    const record = newRecord()
    const happened = await run(record)
    expect(record.counts()).toMatchObject({ reports: 3, read: 2, failed: 1, failures: 2 })
    expect(happened.flatMap((one) => (one.kind === "failed" ? [one.problem.code] : []))).toEqual([
      "json-invalid",
      "field-missing",
    ])
    expect(happened).toContainEqual({
      kind: "read",
      name: "w4",
      problem: { code: "fault", message: "a fault in the engine" },
    })
  })

  test("is tried again: from what it gave, or from its source", async () => {
    const record = newRecord()
    await run(record)
    const asked: string[][] = []
    const reader: Reader = { ...readerThat(), read: async () => readingWith() }
    const tools = {
      ...toolsFor(record, reader),
      reportsOf: async (_: Uint8Array, { id }: { id: string }) =>
        [await fromBytes(Buffer.from(`Envoys met, says ${id}.`), { id })].flat(),
    }
    await retry((sources) => {
      asked.push([...sources])
      return coming(item(2))
    }, tools)
    expect(asked).toEqual([["wire.jsonl"]])
    expect(record.counts()).toMatchObject({ failed: 0, failures: 0, read: 5 })
  })
})

test("a run that was stopped is gone on with", async () => {
  const path = temporary()
  const stop = new AbortController()
  const record = openRecord(path, { mode: "write" })
  const reader = readerThat((text) => {
    if (text.includes("round 7 ")) stop.abort()
  })
  await ingest(coming(...Array.from({ length: 40 }, (_, n) => item(n))), {
    ...toolsFor(record, reader),
    signal: stop.signal,
  })
  const { reports, read, waiting } = record.counts()
  expect([reports, read + waiting]).toEqual([40, 40])
  expect(waiting).toBeGreaterThan(20)
  record.close()
  const next = newRecord(path)
  await ingest(coming(), toolsFor(next))
  expect(next.counts()).toMatchObject({ reports: 40, read: 40, waiting: 0 })
})

test("models that do not load end the run, and nothing that came in is lost", async () => {
  const record = newRecord()
  const open = () => Promise.reject(new Problem("model-missing", "the English pack is not there"))
  await expect(ingest(coming(item(1), item(2)), { ...toolsFor(record), open })).rejects.toThrow(/pack is not there/)
  expect(record.counts()).toMatchObject({ reports: 2, waiting: 2 })
})
