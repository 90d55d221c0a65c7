import { expect, test } from "vitest"
import { hasMode } from "../../../src/knowledge/index.ts"
import { nounClause, verbClause } from "../../../src/reading/event/clause.ts"
import { compileLexicon, matchRule } from "../../../src/reading/event/pattern.ts"
import { triggerRules } from "../../../src/reading/event/rules/en/index.ts"
import { precision } from "../../../src/reading/event/rules/en/precision.ts"
import type { TriggerRule } from "../../../src/reading/event/rules/en/rule.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { readExample } from "./kit/example.ts"

const lexicon = compileLexicon(triggerRules)

/** The rule that decides for the trigger of an example; the parties are Arvania and Ostia. */
const decides = ({ example, kind }: TriggerRule): string | undefined => {
  const { parsed, trigger } = readExample(example, kind)
  const syntax = syntaxOf(parsed)
  const clause = kind === "noun" ? nounClause(syntax, trigger) : verbClause(syntax, trigger)
  const isParty = (word: number): boolean => /^(?:Arvania|Ostia)$/.test(syntax.form(word))
  return matchRule(lexicon(kind, syntax.lower(trigger)), { syntax, clause, isParty })?.rule.id
}

test.each(triggerRules.map((rule) => [rule.id, rule.example, rule] as const))("%s: %s", (id, _, rule) => {
  expect(decides(rule)).toBe(id)
})

test("every rule has an id of its own", () => {
  const ids = triggerRules.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test("every mode is one of its type", () => {
  expect(triggerRules.filter(({ type, mode }) => mode !== undefined && !hasMode(type, mode))).toEqual([])
})

test("every measured rule exists, or is a statement's act", () => {
  const ids = new Set([...triggerRules.map(({ id }) => id), "will-not"])
  expect(Object.keys(precision).filter((id) => !ids.has(id) && !id.startsWith("act-"))).toEqual([])
})
