import { expect, test } from "vitest"
import type { Reading } from "../src/reading/index.ts"
import { lawsBroken } from "./kit/laws.ts"

const statement = { id: "S1", speaker: "P1", addressees: [], content: [{ start: 0, end: 2 }] }
const base = {
  ...{ credits: [], mentions: [], entities: [{ id: "P1" }], events: [], times: [], amounts: [], flags: [] },
  paragraphs: [
    { start: 0, end: 6, language: "en" },
    { start: 8, end: 10, language: "en" },
  ],
}
const reading = (over: object): Reading => ({ ...base, statements: [{ ...statement, ...over }] }) as unknown as Reading
const text = "ab 😀x\n\nde"

test("a Reading in order breaks no law", () => {
  expect(lawsBroken(text, reading({}))).toEqual([])
})

test.each([
  [{ content: [{ start: 0, end: 11 }] }, ".statements.0.content.0 [0,11): not within the text"],
  [{ content: [{ start: 2, end: 2 }] }, ".statements.0.content.0 [2,2): not within the text"],
  [{ content: [{ start: 0, end: 4 }] }, ".statements.0.content.0 [0,4): cuts a character in two"],
  [{ content: [{ start: 5, end: 10 }] }, ".statements.0.content.0 [5,10): not within one paragraph"],
  [{ cue: { start: 0, end: 3 } }, ".statements.0.cue [0,3): begins or ends with white space"],
  [{ speaker: "P2" }, "nothing has the id P2"],
  [{ id: "P1" }, "the id P1 is used twice"],
  [{ speaker: null }, "S1: a speaker or why there is none, not both and not neither"],
])("%j breaks one", (over, law) => {
  expect(lawsBroken(text, reading(over))).toEqual([law])
})
