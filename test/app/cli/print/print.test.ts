import { describe, expect, test } from "vitest"
import { printed } from "../../../../src/app/cli/print/print.ts"
import { terminalOf } from "../../../../src/app/cli/terminal.ts"
import { viewOf } from "../../../../src/app/cli/view/view.ts"
import { fromText } from "../../../../src/report/index.ts"
import { entity, event, readingOf, statement, talksOnIssues, talksReading, talksReport } from "../../kit/reading.ts"
import { kept } from "../../kit/streams.ts"

const plain = (width = 80) => ({ width, paint: (_: string, text: string) => text })

describe("the record in print", () => {
  test("is set out section by section", () => {
    expect(printed(viewOf(talksReport, talksReading), { terminal: plain(), offsets: false })).toBe(`\
Blinken raises concern in Beijing
UNN, citing Reuters · 26 April 2024, from its metadata · English

Passages to check
F2  warning: unclosed quotation "and soon."
    The quotation does not close.
    Suggested: a closing mark
F1  info: anonymous source “officials”
    No name stands behind this.

Parties and people
P5  United States (USA)
  P1 Antony Blinken, US Secretary of State
  P2 Matthew Miller
P4  China (CHN)
  P3 Wang Yi, former ambassador

Events
E1  Antony Blinken (USA) made a threat against China, 26 April 2024: THREATEN
    “warned” · illegal drugs · confidence 0.90
E2  Antony Blinken (USA) will meet Wang Yi (CHN) in Shanghai, May 2024: CONSULT
    visit
    planned · “meet in” · confidence 0.90
E3  United States did not make a concession: CONCEDE
    denied by Wang Yi (S3) · “listen” · confidence 0.90

Statements
Antony Blinken, US Secretary of State (USA)
S1  warn (“warned”)
    that "the support must stop," … "and soon."
    mixed · via Matthew Miller · to China · confidence 0.93

Wang Yi, former ambassador (CHN)
S3  say (“told”)
    that Washington had said it would listen
    indirect · to Antony Blinken · confidence 0.90

United States
S4  say (“had said”)
    it would listen
    indirect · within S3 · confidence 0.90

Speaker not settled
S2  believe (“said”)
    He is hopeful
    the statement is too uncertain to hold anybody to it · indirect · confidence
    0.40

Timeline
26 April 2024 “Friday”
  E1 Antony Blinken (USA) made a threat against China
May 2024 “May”
  E2 Antony Blinken (USA) will meet Wang Yi (CHN)

Places
P7  Shanghai (CN-SH, CHN, 31.22° N 121.46° E)

Amounts
A1  8,000,000,000 USD “$8 billion” · in E2, Antony Blinken (USA) will meet Wang
    Yi (CHN)

4 statements, 1 without a settled speaker, 3 events. Left out: 1 link to other
reports.
`)
  })

  test("has its statements by issue where they have issues", () => {
    const lines = printed(viewOf(talksReport, talksOnIssues), { terminal: plain(), offsets: false }).split("\n")
    const isHeading = (line: string): boolean => /^(Statements|S\d|Speaker|Antony|Wang|United)/.test(line)
    expect(lines.filter(isHeading)).toEqual([
      "Statements on war support",
      "Antony Blinken, US Secretary of State (USA)",
      "S1  warn (“warned”)",
      "United States",
      "S4  say (“had said”)",
      "Statements on trade",
      "Wang Yi, former ambassador (CHN)",
      "S3  say (“told”)",
      "Statements on no issue",
      "Speaker not settled",
      "S2  believe (“said”)",
    ])
    expect(lines).toContain("    indirect · to Antony Blinken · also on war support · confidence 0.90")
  })

  test("names the places that are not settled in one line", () => {
    const entities = [...talksReading.entities, entity("P8", { type: "place" }), entity("P9", { type: "place" })]
    const mentions = ["P8", "P9"].map((id) => ({ ...talksReading.mentions[0]!, id: `M${id}`, entity: id }))
    const view = viewOf(talksReport, { ...talksReading, entities, mentions: [...talksReading.mentions, ...mentions] })
    expect(printed(view, { terminal: plain(), offsets: false })).toContain(
      "P7  Shanghai (CN-SH, CHN, 31.22° N 121.46° E)\nWhere they lie is not settled: P8 P8, P9 P9\n",
    )
  })

  test("gives offsets on request", () => {
    const view = viewOf(talksReport, talksReading)
    const lines = printed(view, { terminal: plain(), offsets: true }).split("\n")
    expect(lines).toContain("    source 34–75 · cue 77–83 · content 100–129, 165–176")
    expect(lines).toContain("    actor 34–48 · trigger 291–298 · recipient 208–215 · place 299–307")
    expect(lines).toContain("    165–176")
    expect(talksReport.text.slice(165, 176)).toBe('"and soon."')
    expect(talksReport.text.slice(291, 298)).toBe("meet in")
  })

  test("names the rest of a crowded day's events by their ids", () => {
    const [one] = talksReading.events
    const events = Array.from({ length: 5 }, (_, i) => ({ ...one!, id: `E${i + 1}` }))
    const shown = printed(viewOf(talksReport, { ...talksReading, events }), { terminal: plain(), offsets: false })
    expect(shown).toContain("  E3 Antony Blinken (USA) made a threat against China\n  and E4, E5\n")
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
      mentions: [{ id: text, start: 0, end: 16, type: "PER", name: true, entity: "e" }],
      statements: [
        statement("s", { speaker: "e", source: { start: 0, end: 16 }, content: [{ start: 21, end: text.length }] }),
      ],
      events: [
        event(text, {
          type: "ASSAULT",
          trigger: { start: 0, end: 16 },
          actors: [{ start: 0, end: 16, entity: null }],
          time: { value: text },
          claimedIn: text,
          contexts: [text],
          issues: [text],
        }),
      ],
      times: [{ id: text, start: 0, end: 16, value: text, anchor: null }],
      amounts: [{ id: text, start: 0, end: 16, value: 1, unit: text, qualifies: text }],
      flags: [
        {
          ...{ id: text, start: 0, end: text.length, kind: "foreign-residue", message: text, evidence: [] },
          ...{ severity: "error", suggestion: text },
        },
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
