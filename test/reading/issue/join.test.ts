import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { issuesOf } from "../../../src/reading/issue/join.ts"
import type { Reading } from "../../../src/reading/reading.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { fromText } from "../../../src/report/index.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

type Statement = Reading["statements"][number]
type Event = Reading["events"][number]

/** What a text is about, a statement being a passage of it, and an event a word. */
const about = (written: string, { title = "", content = "", trigger = "" } = {}) => {
  const parsed = parsedOf(written)
  const spanOf = (words: string): { start: number; end: number } => {
    const start = parsed.text.indexOf(words)
    if (start < 0) throw new Error(`${words} is not in the text`)
    return { start, end: start + words.length }
  }
  const { issues, statements, events } = issuesOf(
    { parsed, syntax: syntaxOf(parsed), knowledge, report: fromText({ id: "1", text: parsed.text, title }) },
    {
      statements: content ? [{ content: [spanOf(content)] } as unknown as Statement] : [],
      events: trigger ? [{ trigger: spanOf(trigger) } as unknown as Event] : [],
    },
  )
  return {
    report: issues.map(
      ({ id, spans }) => `${id}: ${spans.map((span) => parsed.text.slice(span.start, span.end)).join(", ")}`,
    ),
    statement: statements[0]?.issues,
    event: events[0]?.issues,
  }
}

const filler = "They met . They ate . They left . "

describe("a report is about", () => {
  test.each([
    ["what its words signal more than once", "Sanctions follow the embargo .", {}, ["sanctions: Sanctions, embargo"]],
    ["nothing that one word brings in passing", `${filler} Someone mentioned the embargo .`, {}, []],
    [
      "what its headline says and a word bears out",
      `${filler} The embargo stands .`,
      { title: "New sanctions on Arland" },
      ["sanctions: embargo"],
    ],
    ["nothing that its headline alone says", filler, { title: "New sanctions on Arland" }, []],
    [
      "no match and no market",
      "The goalkeeper saved a penalty . Shares of the brewer rose .",
      { title: "Rovers hold United" },
      [],
    ],
    [
      "three issues at most",
      "A tariff and a duty - free zone . Sanctions and an embargo . A truce and peace talks . Migrants and refugees .",
      {},
      ["tariffs: tariff, duty - free", "sanctions: Sanctions, embargo", "peace-talks: truce, peace talks"],
    ],
  ])("%s", (_, written, given, expected) => {
    expect(about(written, given).report.toSorted()).toEqual(expected.toSorted())
  })
})

describe("a statement is about", () => {
  const report =
    "Sanctions and an embargo follow . He spoke of the border dispute , and said that all was well . It rained ."

  test.each([
    ["what its content signals", "border dispute", ["border-dispute"]],
    ["what its sentence signals of the report's issues, or the first of these", "all was well", ["sanctions"]],
    ["the report's first issue, where that is clear", "It rained", ["sanctions"]],
  ])("%s", (_, content, expected) => {
    expect(about(report, { content, title: "Sanctions" }).statement).toEqual(expected)
  })

  test("nothing, where nothing is clear", () => {
    expect(about(filler, { content: "They ate" }).statement).toEqual([])
  })
})

test("an event is about what its clause signals, not the one beside it", () => {
  const written =
    "Arland/PROPN/nsubj>recalled recalled/VERB/root>- its/PRON/nmod:poss>ambassador ambassador/NOUN/obj>recalled " +
    "while/SCONJ/mark>extradited Norland/PROPN/nsubj>extradited extradited/VERB/advcl>recalled a/DET/det>smuggler smuggler/NOUN/obj>extradited ."
  expect(about(written, { trigger: "extradited" }).event).toEqual(["crime"])
  expect(about(written, { trigger: "recalled" }).event).toContain("diplomatic-relations")
})
