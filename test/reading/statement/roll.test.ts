import { expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { Roll } from "../../../src/reading/statement/roll.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

const rollOf = (written: string): Roll => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge }
  return new Roll(joinMentions(findMentions(material), material, null).all)
}

const roll = rollOf(
  "Peru/PROPN/nsubj>left left/VERB/root>- . Chilean/ADJ/amod>minister foreign/ADJ/amod>minister minister/NOUN/nmod>Ana {PER Ana/PROPN/nsubj>spoke Vell/PROPN/flat>Ana} spoke/VERB/root>- .",
)

test("a state is found by its code where the report names it", () => {
  expect(roll.stateOf("PER")?.names[0]).toBe("Peru")
  expect(roll.stateOf("NOR")).toBeUndefined()
})

test.each([
  ["minister", "CHL", true],
  ["foreign minister", "CHL", true],
  ["foreign minister", null, true],
  ["foreign minister", "PER", false],
  ["ambassador", "CHL", false],
])("whether a named person may be the %s of %s: %s", (words, home, expected) => {
  expect(roll.mayName(knowledge.roleOf(words)!.role, home)).toBe(expected)
})
