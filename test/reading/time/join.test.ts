import { expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import type { Statement } from "../../../src/reading/reading.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { timesOf, withTimes } from "../../../src/reading/time/join.ts"
import { figureOrderOf } from "../../../src/reading/time/order.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { fromText } from "../../../src/report/index.ts"
import { parsedOf } from "../../kit/parsed.ts"
import { plain } from "./kit/plain.ts"

const knowledge = loadKnowledge()

const parsed = parsedOf(
  "On/ADP/case>Monday Monday/PROPN/obl>said he/PRON/nsubj>said said=say/VERB/root>- they/PRON/nsubj>fled fled=flee/VERB/ccomp>said on/ADP/case>Sunday Sunday/PROPN/obl>fled . In/ADP/case>1992 1992/NUM/obl>fell it/PRON/nsubj>fell fell=fall/VERB/root>- .",
)
const spanOfWords = (words: string) => {
  const start = parsed.text.indexOf(words)
  return { start, end: start + words.length }
}

test("a statement has the times of its words and of its saying, and no other", () => {
  const material = { parsed, syntax: syntaxOf(parsed) }
  const report = fromText({ id: "r", text: parsed.text, date: "2024-04-26" })
  const statement = {
    kind: "indirect",
    source: spanOfWords("he"),
    cue: spanOfWords("said"),
    content: [spanOfWords("they fled on Sunday")],
    times: [] as string[],
  } as unknown as Statement
  const times = timesOf(material, {
    report,
    published: report.published,
    statements: [statement],
    knowledge,
    phrases: scan(material),
  })
  expect(times.map(({ id, value }) => [id, value])).toEqual([
    ["T1", "2024-04-22"],
    ["T2", "2024-04-21"],
    ["T3", "1992"],
  ])
  expect(withTimes(material, [statement], times)[0]!.times).toEqual(["T1", "T2"])
})

test.each([
  ["the world's order", "03/12/2023", undefined, "day-first"],
  ["the outlet's country's order", "03/12/2023", "Voice of America", "month-first"],
  ["what the report's own dates show", "03/12/2023 and 12/25/2023", undefined, "month-first"],
  ["what they show, whoever the outlet", "03/12/2023 and 25/12/2023", "Voice of America", "day-first"],
])("figures: %s", (_, text, outlet, order) => {
  const document = plain(text)
  expect(figureOrderOf(scan({ parsed: document, syntax: syntaxOf(document) }), outlet, knowledge)).toBe(order)
})
