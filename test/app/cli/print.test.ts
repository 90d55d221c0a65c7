import { describe, expect, test } from "vitest"
import { printed } from "../../../src/app/cli/print.ts"
import { terminalOf } from "../../../src/app/cli/terminal.ts"
import { viewOf } from "../../../src/app/cli/view.ts"
import { fromText } from "../../../src/report/index.ts"
import { entity, readingOf, statement, talksReading, talksReport } from "../kit/reading.ts"
import { kept } from "../kit/streams.ts"

const plain = (width = 80) => ({ width, paint: (_: string, text: string) => text })

describe("the record in print", () => {
  test("is set out by speaker", () => {
    expect(printed(viewOf(talksReport, talksReading), { terminal: plain(), offsets: false })).toBe(`\
Blinken raises concern in Beijing
UNN, citing Reuters · 26 April 2024, from its metadata · English

Antony Blinken [USA], US Secretary of State
  1 warn (“warned”)
    that "the support must stop," … "and soon."
    mixed · via Matthew Miller · to China · confidence 0.93

Wang Yi [CHN]
  3 say (“told”)
    that Washington had said it would listen
    indirect · to Antony Blinken · confidence 0.90

United States
  4 say (“had said”)
    it would listen
    indirect · within 3 · confidence 0.90

Speaker not settled
  2 believe (“said”)
    He is hopeful
    the statement is too uncertain to hold anybody to it · indirect · confidence
    0.40

Passages to check
  warning: unclosed-quotation “"and soon."”: the quotation does not close

4 statements, 1 without a settled speaker. Left out: 1 link to other reports.
`)
  })

  test("gives offsets on request", () => {
    const view = viewOf(talksReport, talksReading)
    const lines = printed(view, { terminal: plain(), offsets: true }).split("\n")
    expect(lines).toContain("    source 34–75 · cue 77–83 · content 100–129, 165–176")
    expect(talksReport.text.slice(165, 176)).toBe('"and soon."')
  })

  test("keeps to the width, and to one column per indent", () => {
    const lines = printed(viewOf(talksReport, talksReading), { terminal: plain(40), offsets: true }).split("\n")
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test("says why a report was not read", () => {
    const report = fromText({ id: "uk", text: "Блінкен прибув до Пекіна.", language: "uk" })
    const reading = readingOf(report, { unread: "there is no pack for the language uk" })
    expect(printed(viewOf(report, reading), { terminal: plain(), offsets: false })).toBe(
      "uk\nundated · Ukrainian\n\nNot read: there is no pack for the language uk.\n",
    )
  })

  test("shows what a report would have a terminal obey", () => {
    const text = "\u001b]0;title\u0007Evil\u202e said \u001b[2Jno\r\nmore."
    const report = fromText({ id: "evil", text, title: "\u001b[31mRed", outlet: "A\u009bB" })
    const reading = readingOf(report, {
      entities: [entity("e", { name: text.slice(0, 16), country: "\u001b" })],
      statements: [
        statement("s", { speaker: "e", source: { start: 0, end: 16 }, content: [{ start: 21, end: text.length }] }),
      ],
    })
    const shown = printed(viewOf(report, reading), { terminal: plain(), offsets: true })
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(shown).toContain("␛[2Jno more.")
  })

  test("cuts a content that nobody would read in a terminal", () => {
    const report = fromText({ id: "long", text: "x".repeat(1_000_000) })
    const reading = readingOf(report, { statements: [statement("s", { content: [{ start: 0, end: 1_000_000 }] })] })
    expect(printed(viewOf(report, reading), { terminal: plain(), offsets: false })).toContain("996,000 more characters")
  })
})

describe("terminalOf", () => {
  const shown = (stream: object, environment: Record<string, string>) =>
    terminalOf(Object.assign(kept(), stream), environment).paint("error", "x") !== "x"
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: "1" }, true],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("%j with %j colours: %s", (stream, environment, expected) => {
    expect(shown(stream, environment)).toBe(expected)
  })
  test("takes the terminal's width, else COLUMNS, else 80", () => {
    expect(terminalOf(Object.assign(kept(), { columns: 100 }), {}).width).toBe(100)
    expect(terminalOf(kept(), { COLUMNS: "60" }).width).toBe(60)
    expect(terminalOf(kept(), { COLUMNS: "wide" }).width).toBe(80)
    expect(terminalOf(kept(), { COLUMNS: "3" }).width).toBe(24)
  })
})
