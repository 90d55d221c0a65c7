import { describe, expect, test } from "vitest"
import { viewOf } from "../../../../src/app/cli/view/view.ts"
import { explain, idsInWords } from "../../../../src/app/cli/view/why/why.ts"
import { talksOnIssues, talksReading, talksReport } from "../../kit/reading.ts"

const view = viewOf(talksReport, talksReading)
const why = (id: string): string | undefined => explain(view, id)?.sentences.join(" ")

describe("why", () => {
  test("an event: what found it, its slots with their words, its date, whose word it is", () => {
    expect(explain(view, "E1")?.line).toBe("Antony Blinken (USA) made a threat against China, 26 April 2024: THREATEN")
    expect(why("E1")).toBe(
      "The rule some-rule took “warned” for THREATEN, with confidence 0.90. The actor: Antony Blinken (USA) (P1) by " +
        "“Antony Blinken” in the same sentence. The recipient: China (P4) by “China” in the same sentence. The date: " +
        "26 April 2024 by “Friday” in the same sentence; T1 is counted from the report's own date, 26 April 2024, from " +
        "its metadata. The report tells it in its own voice.",
    )
  })

  test("a slot that another sentence gives is told with that sentence", () => {
    expect(why("E2")).toContain(
      "The recipient: Wang Yi (CHN) (P3) by “Wang Yi” in another sentence (“Wang Yi told Blinken that Washington had " +
        "said it would listen.”).",
    )
    expect(why("E2")).toContain("The place: “Shanghai” in the same sentence.")
    expect(why("E2")).toContain("T2 hangs on “Friday” (T1), 26 April 2024. It is told as something to come.")
  })

  test("a claim is the speaker's", () => {
    expect(why("E3")).toContain(
      "No recipient is told. No date is told. It is told not to be so. It stands in a statement (S3), so that it is the " +
        "word of Wang Yi and not the report's own.",
    )
  })

  test.each([
    ["S1", "“Antony Blinken, the US Secretary of State” stands for Antony Blinken (P1)."],
    ["S1", "Matthew Miller (P2) says it for the speaker. It is said to China (P4)."],
    ["S1", "by the word of UNN citing Reuters (C1), then Matthew Miller (P2), then Antony Blinken (P1)."],
    ["S2", "The speaker is left open: the statement is too uncertain to hold anybody to it."],
    ["S4", "The act, “say”, is taken from the cue “had said” and the words. It stands within what is said in S3."],
    ["F2", 'The passage is "and soon.". The quotation does not close. What shows it: "the support must stop,".'],
    ["F2", "What may be meant: a closing mark."],
    ["P1", "This person is called “Antony Blinken” and “Blinken”: 1 mention, 1 of them by name."],
    ["P1", "The office “US Secretary of State” is told in “Antony Blinken, the US Secretary of State, warned China"],
    ["P1", "It is linked to Q7821917 in knowledge, an item of Wikidata."],
    ["P2", "It is linked to no entry in knowledge: none fits for sure."],
    ["P5", "2 mentions, 1 of them by name. It is linked to USA in knowledge."],
    ["P6", "It stands for Antony Blinken and Wang Yi."],
    ["P7", "On the map it is Shanghai, CN-SH, CHN, GeoNames 1796236."],
    ["T1", "“Friday” is 26 April 2024 (EDTF 2024-04-26). It is counted from the report's own date, 26 April 2024"],
    ["A1", "The words are “$8 billion”. It stands in E2, Antony Blinken (USA) will meet Wang Yi (CHN)."],
    ["C1", "The words are “Friday”."],
  ])("%s: %s", (id, sentence) => {
    expect(why(id)).toContain(sentence)
  })

  test("a holder that knowledge alone names is told as inferred", () => {
    const [minister] = talksReading.entities
    const inferred = { ...minister!, inferred: { name: "Ilse Thorvald", actor: "Q1" } }
    expect(explain(viewOf(talksReport, { ...talksReading, entities: [inferred] }), "P1")?.sentences.at(-1)).toBe(
      "The report names nobody: that Ilse Thorvald held the office on its day is inferred from knowledge (Q1).",
    )
  })

  test("a statement's issues", () => {
    const explanation = explain(viewOf(talksReport, talksOnIssues), "S3")
    expect(explanation?.sentences).toContain("It is on trade and war support.")
  })

  test("the case of an id does not matter, and an unknown one is none", () => {
    expect(explain(view, "e1")).toEqual(explain(view, "E1"))
    expect(explain(view, "E4")).toBe(null)
    expect(explain(view, "")).toBe(null)
  })

  test("every line of a record is explained", () => {
    const { events, statements, flags, entities, times, amounts, credits } = talksReading
    for (const { id } of [events, statements, flags, entities, times, amounts, credits].flat()) {
      expect(explain(view, id)?.id).toBe(id)
      expect(why(id)).not.toMatch(/undefined|null|\[object| {2}/)
    }
  })
})

test("idsInWords says what ids there are", () => {
  expect(idsInWords(view)).toBe("E1 to E3, S1 to S3, F1 to F2, P1 to P7, T1 to T2, A1, C1")
})
