import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Writable } from "node:stream"
import { afterAll, describe, expect, test } from "vitest"
import { generatorMark } from "../../../src/app/cli/html/page.ts"
import { type ReadSources, readSources } from "../../../src/app/cli/read-sources.ts"
import { Problem } from "../../../src/base/index.ts"
import { fromText, type SourceHints } from "../../../src/report/index.ts"
import { fakeReader, talksReading, talksReport } from "../kit/reading.ts"
import { kept } from "../kit/streams.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-read-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Sources by name; a text with `|` is two reports. */
const texts: Readonly<Record<string, string>> = { a: "First report.", b: "Second.", "c+d": "Third.|Fourth." }

const read = async (sources: readonly string[], tools: Partial<ReadSources> = {}) => {
  const output = kept()
  const complaints: unknown[] = []
  const hinted: SourceHints[] = []
  const { reader, seen } = fakeReader()
  let opened = 0
  const done = await readSources(sources, {
    receive: async (source) => {
      const text = texts[source]
      if (text === undefined) throw new Problem("file-missing", `${source} does not exist: check the path`)
      return [{ bytes: Buffer.from(text), name: source }]
    },
    reportsOf: async (bytes, hints) => {
      hinted.push(hints)
      return Buffer.from(bytes)
        .toString()
        .split("|")
        .map((text, index) => fromText({ id: `${hints.id}${index}`, text, language: "en" }))
    },
    open: async () => {
      opened++
      return reader
    },
    output,
    form: { kind: "json" },
    offsets: false,
    hints: {},
    complain: (error) => complaints.push(error),
    ...tools,
  })
  return { ...done, complaints, hinted, opened, closed: seen.closed, output: output.text() }
}

describe("readSources", () => {
  test("writes a line of JSON for each report, with the text that its spans index", async () => {
    const { output } = await read(["a", "c+d"])
    const lines = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.map(({ report }) => report.text)).toEqual(["First report.", "Third.", "Fourth."])
    for (const { report, reading } of lines) expect(reading.id).toBe(report.id)
  })

  test("reports a source that cannot be read, and reads the others", async () => {
    const { complaints, ...done } = await read(["a", "missing", "b"])
    expect(complaints).toEqual([expect.objectContaining({ code: "file-missing" })])
    expect(done).toMatchObject({ read: 2, failed: 1, opened: 1, closed: 1 })
    expect(done.output.match(/\n/g)).toHaveLength(2)
  })

  test("opens no engine for sources that are not there", async () => {
    expect(await read(["missing"])).toMatchObject({ opened: 0, closed: 0, output: "" })
  })

  test("hands on what is known about a source", async () => {
    const { hinted } = await read(["a"], { hints: { date: "2024-04-26", outlet: "UNN" } })
    expect(hinted).toEqual([{ id: "a", name: "a", date: "2024-04-26", outlet: "UNN" }])
  })

  test("explains one line of the record, and says what lines there are where it is not there", async () => {
    const terminal = { width: 80, paint: (_: string, text: string) => text }
    const tools = {
      reportsOf: async () => [talksReport],
      open: async () => ({ ...fakeReader().reader, read: async () => talksReading }),
    }
    const { output } = await read(["a"], { ...tools, form: { kind: "why", id: "e3", terminal } })
    expect(output).toMatch(
      /^E3 {2}United States did not make a concession: CONCEDE\n {4}The rule some-rule took “listen”/,
    )
    await expect(read(["a"], { ...tools, form: { kind: "why", id: "E9", terminal } })).rejects.toMatchObject({
      code: "id-unknown",
      message: expect.stringContaining(
        "there is no E9 in the record of Blinken raises concern in Beijing: it has E1 to E3,",
      ),
    })
  })

  test("prints records one under the other", async () => {
    const terminal = { width: 60, paint: (_: string, text: string) => text }
    const { output } = await read(["a", "b"], { form: { kind: "print", terminal } })
    expect(output).toBe(
      ["a0", "b0"].map((id) => `${id}\nundated · English\n\n0 statements, 0 events.\n\n${"─".repeat(40)}\n`).join(""),
    )
  })

  test("gives up where no model loads", async () => {
    const open = async () => {
      throw new Problem("model-missing", "no model")
    }
    await expect(read(["a", "b"], { open })).rejects.toThrow("no model")
  })

  test("gives up where the output is closed", async () => {
    const output = new Writable({ write: (_, __, done) => done(Object.assign(new Error("x"), { code: "EPIPE" })) })
    output.on("error", () => {})
    await expect(read(["a", "b"], { output })).rejects.toMatchObject({ name: "StreamBroken" })
  })
})

describe("a page in a file", () => {
  const file = join(folder, "page.html")
  const form = { kind: "html" as const, file }

  test("holds all reports, and may be written anew", async () => {
    expect(await read(["a", "b"], { form })).toMatchObject({ written: file, output: "" })
    expect(readFileSync(file, "utf8").match(/<article/g)).toHaveLength(2)
    await read(["a"], { form })
    expect(readFileSync(file, "utf8").match(/<article/g)).toHaveLength(1)
  })

  test("overwrites nobody's work", async () => {
    const theirs = join(folder, "theirs.txt")
    writeFileSync(theirs, "a report")
    await expect(read(["a"], { form: { kind: "html", file: theirs } })).rejects.toThrow(/leaves it alone/)
    expect(readFileSync(theirs, "utf8")).toBe("a report")
  })

  test("is not written where there is nothing to show", async () => {
    const none = join(folder, "none.html")
    expect(await read(["missing"], { form: { kind: "html", file: none } })).toMatchObject({ written: null })
    expect(existsSync(none)).toBe(false)
  })

  test("that cannot be written is a broken output", async () => {
    await expect(read(["a"], { form: { kind: "html", file: join(folder, "no/where.html") } })).rejects.toMatchObject({
      name: "StreamBroken",
    })
  })

  test("goes to the output without a file", async () => {
    const { output, written } = await read(["a"], { form: { kind: "html", file: null } })
    expect(output).toContain(generatorMark)
    expect(written).toBe(null)
  })
})
