import { describe, expect, test } from "vitest"
import type { Parsed } from "../../../src/language/index.ts"
import { eventsOf, learnedAs } from "./kit/told.ts"

const told = (written: string, learned: Parsed["triggers"]): string[] => {
  const { events, name } = eventsOf(written, learned)
  return events.map(
    ({ type, actors, recipients, foundBy }) =>
      `${type} by ${foundBy.by}: ${actors.map(({ entity }) => name(entity))} -> ${recipients.map(({ entity }) => name(entity))}`,
  )
}

const accused = "Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused ."
const chivvied = "Iran/PROPN/nsubj>chivvied chivvied=chivvy/VERB/root>- Iraq/PROPN/obj>chivvied ."

describe("what is learned of a word", () => {
  test("tells of an event where no rule knows the word, with the parties of its clause", () => {
    expect(told(chivvied, [])).toEqual([])
    expect(told(chivvied, [learnedAs(1, "THREATEN")])).toEqual(["THREATEN by model: Iran -> Iraq"])
  })

  test("tells of none where it is in doubt", () => {
    expect(told(chivvied, [learnedAs(1, "THREATEN", 0.4)])).toEqual([])
  })

  test("bears a rule out, and the rule goes on to tell what it is", () => {
    expect(told(accused, [learnedAs(1, "ACCUSE")])).toEqual(["ACCUSE by rule: Iran -> Iraq"])
    const [sure] = eventsOf(accused, [learnedAs(1, "ACCUSE")]).events
    const [alone] = eventsOf(accused, []).events
    expect(sure!.confidence).toBeGreaterThan(alone!.confidence)
  })

  test("does not tell again what a rule tells of a word beside it", () => {
    const written =
      "Iran/PROPN/nsubj>held held=hold/VERB/root>- talks=talk/NOUN/obj>held with/ADP/case>Iraq Iraq/PROPN/nmod>talks ."
    const found = eventsOf(written, [learnedAs(1, "CONSULT")]).events
    expect(found.map(({ type, foundBy }) => `${type} by ${foundBy.by}`)).toEqual(["CONSULT by rule"])
  })

  test("speaks where what it says is not what a rule finds, and the rule is left alone in doubt", () => {
    const written =
      "Iran/PROPN/nsubj>set set/VERB/root>- up/ADP/compound:prt>set a/DET/det>hotline hotline/NOUN/obj>set with/ADP/case>Iraq Iraq/PROPN/nmod>hotline ."
    const types = (learned: Parsed["triggers"]): string[] => eventsOf(written, learned).events.map(({ type }) => type)
    const [byRule] = eventsOf(written).events
    expect(byRule!.foundBy.by).toBe("rule")
    expect(types([])).toEqual([])
    expect(types([learnedAs(1, "AID")])).toEqual(["AID"])
  })

  test("is no event in a match", () => {
    const match = `${chivvied} The/DET/det>goal goal/NOUN/nsubj>came came=come/VERB/root>- before/ADP/case>half-time half-time/NOUN/obl>came .`
    expect(told(match, [learnedAs(1, "SANCTION")])).toEqual([])
  })
})
