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
      "Iran/PROPN/nsubj>made made=make/VERB/root>- an/DET/det>appeal appeal/NOUN/obj>made to/ADP/case>Iraq Iraq/PROPN/nmod>appeal ."
    expect(told(written, [learnedAs(1, "REQUEST")])).toEqual(["REQUEST by rule: Iran -> Iraq"])
  })

  test("overrules a rule that is often wrong", () => {
    const written = "Iran/PROPN/nsubj>warned [c warned=warn/VERB/root>-] Iraq/PROPN/obj>warned ."
    const [found] = told(written, [learnedAs(1, "ACCUSE", 0.99)])
    expect(found === undefined || /^(?:ACCUSE by model|THREATEN by rule)/.test(found)).toBe(true)
  })
})
