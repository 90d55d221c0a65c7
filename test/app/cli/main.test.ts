import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { run } from "../kit/program.ts"

const models = new URL("../../../models/en/encoder.onnx", import.meta.url)
const folder = mkdtempSync(join(tmpdir(), "demarche-main-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("usage", () => {
  test.each([
    [["--help"], 0, /Usage: demarche/, /^$/],
    [["--version"], 0, /^\d+\.\d+\.\d+/, /^$/],
    [["read", "--help"], 0, /Exit status:[\s\S]*Examples:/, /^$/],
    [["annotate", "--help"], 0, /Exit status:[\s\S]*Examples:/, /^$/],
    [["ingest", "--help"], 0, /Exit status:[\s\S]*Examples:/, /^$/],
    [["search", "--help"], 0, /Exit status:[\s\S]*Examples:/, /^$/],
    [[], 2, /^$/, /Usage: demarche/],
    [["reed"], 2, /^$/, /^demarche: unknown command 'reed'\n\(Did you mean read\?\)/],
    [["read"], 2, /^$/, /^demarche: nothing to read/],
    [["read", "--nonsense", "x"], 2, /^$/, /^demarche: unknown option/],
    [["read", "--json", "--html", "-", "x"], 2, /^$/, /^demarche: --json and --html/],
    [["read", "--why", "E1", "a", "b"], 2, /^$/, /^demarche: --why explains one report's line/],
    [["read", "--why", "E1", "--json", "a"], 2, /^$/, /^demarche: --why explains one report's line/],
    [["read", "--title", "T", "a", "b"], 2, /^$/, /^demarche: --title is one report's/],
    [["read", "--date", "someday", "a"], 2, /^$/, /^demarche: --date must be a date, as in 2024-04-26\n$/],
    [["annotate", "--workers", "many"], 2, /^$/, /^demarche: option '--workers <n>' argument 'many' is invalid/],
    [["annotate", "--layers", "words"], 2, /^$/, /There is no layer words/],
    [["ingest"], 2, /^$/, /^demarche: nothing to take in/],
    [["ingest", "--map", "body", "a"], 2, /^$/, /Write FIELD=NAME/],
    [["ingest", "--readings", "r", "a", "b"], 2, /^$/, /^demarche: --readings goes with one source/],
    [["ingest", "--watch", "-"], 2, /^$/, /standard input is read once/],
    [["ingest", "--every", "0", "a"], 2, /^$/, /number of minutes/],
    [["reread", "--since", "someday"], 2, /^$/, /^demarche: --since must be a date/],
    [["search"], 2, /^$/, /^demarche: nothing to look for/],
    [["search", "--type", "WAR", "x"], 2, /^$/, /Allowed choices are/],
    [["search", "--in", "everything", "x"], 2, /^$/, /Allowed choices are reports, statements, events/],
    [["search", "--nonsense"], 2, /^$/, /^demarche: unknown option '--nonsense'/],
    [["forget", "country", "X"], 2, /^$/, /Allowed choices are report, person, outlet/],
    [["forget", "report", "R1"], 2, /^$/, /say --yes/],
    [["search", "x", "--db", "nosuch.db"], 3, /^$/, /^demarche: nosuch.db: there is no record/],
    [["read", "nosuch.txt"], 1, /^$/, /^demarche: nosuch.txt does not exist: check the path\n$/],
    [["read", "http://127.0.0.1/"], 1, /^$/, /^demarche: 127.0.0.1 is not an address of the public internet/],
  ])("%j ends with %i", async (words, exit, out, err) => {
    const ran = await run(words)
    expect(ran.exit).toBe(exit)
    expect(ran.out).toMatch(out)
    expect(ran.err).toMatch(err)
    expect(ran.err).not.toMatch(/\n {4}at /)
  })
})

const line = (id: string): string =>
  `${JSON.stringify({ id, text: "“Talks will resume on Friday,” Foreign Minister Sergei Lavrov told reporters in Moscow." })}\n`

describe.skipIf(!existsSync(models))("with the models", () => {
  const report = join(folder, "report.txt")
  writeFileSync(report, "“Talks will resume on Friday,” Foreign Minister Sergei Lavrov told reporters in Moscow.\n")

  test("read shows a report, and goes on after one that is not there", async () => {
    const { exit, out, err } = await run(["read", "nosuch.txt", report, "--date", "2024-04-26"])
    expect(exit).toBe(1)
    expect(out).toContain("26 April 2024, from its metadata")
    expect(out).toContain("Lavrov")
    expect(err).toBe(
      "demarche: nosuch.txt does not exist: check the path\ndemarche: 1 of 2 sources could not be read\n",
    )
  })

  test("read --json gives the text that the spans cut", async () => {
    const { exit, out } = await run(["read", "--json", "-"], { input: line("a") })
    expect(exit).toBe(0)
    const { report: read, reading } = JSON.parse(out)
    expect(reading.statements.length).toBeGreaterThan(0)
    for (const { cue } of reading.statements) expect(read.text.slice(cue.start, cue.end)).toContain("told")
  })

  test("read --why explains a line by its id, and knows no other", async () => {
    const { exit, out } = await run(["read", "--why", "S1", report])
    expect(exit).toBe(0)
    expect(out).toContain("stands for Sergei Lavrov")
    const { exit: refused, err } = await run(["read", "--why", "X7", report])
    expect(refused).toBe(2)
    expect(err).toMatch(/^demarche: there is no X7 in the record of .*: it has .*S1/)
  })

  test("read --html FILE without a source reads FILE", async () => {
    const { exit, out } = await run(["read", "--html", report])
    expect(exit).toBe(0)
    expect(out).toMatch(/^<!doctype html>/)
  })

  test("annotate answers the same with workers as without", async () => {
    const input = `${[1, 2, 3, 4, 5, 6].map((n) => line(`r${n}`)).join("")}nonsense\n`
    const alone = await run(["annotate"], { input })
    const together = await run(["annotate", "--workers", "2", "--strict"], { input })
    expect(alone.exit).toBe(0)
    expect(together.exit).toBe(1)
    expect(together.out).toBe(alone.out)
    expect(alone.err).toBe('demarche: 1 of 7 lines could not be read: their "error" says why\n')
    expect((await run(["annotate", "--quiet"], { input })).err).toBe("")
  })

  test.each([[["annotate"]], [["annotate", "--workers", "2"]]])("%j ends quietly at a closed pipe", async (words) => {
    const input = Array.from({ length: 300 }, (_, n) => line(`r${n}`)).join("")
    expect(await run(words, { input, closeOutput: true })).toMatchObject({ exit: 3, err: "" })
  })

  test("annotate of nothing is nothing", async () => {
    expect(await run(["annotate"])).toEqual({ exit: 0, out: "", err: "" })
  })
})
