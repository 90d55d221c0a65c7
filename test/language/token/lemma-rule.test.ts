import fc from "fast-check"
import { expect, test } from "vitest"
import { applyLemmaRule, formatLemmaRule, lemmaRule, parseLemmaRule } from "../../../src/language/token/lemma-rule.ts"
import { fixed } from "../kit/random.ts"

const cases: readonly (readonly [form: string, lemma: string, rule: string])[] = [
  ["making", "make", "lower|3|e"],
  ["said", "say", "lower|2|y"],
  ["The", "the", "lower|0|"],
  ["the", "the", "lower|0|"],
  ["CHINA", "China", "title|0|"],
  ["Smiths", "Smith", "keep|1|"],
  ["Was", "be", "lower|3|be"],
  ["n't", "not", "lower|2|ot"],
  ["a|b", "a|c", "lower|1|c"],
]

test.each(cases)("%s, %s: %s", (form, lemma, rule) => {
  expect(formatLemmaRule(lemmaRule(form, lemma))).toBe(rule)
  expect(applyLemmaRule(form, parseLemmaRule(rule))).toBe(lemma)
})

/** Words whose case has as many code units as they have: all of English. */
const word = fc.string({ unit: fc.constantFrom(..."abcdeéßABCÉ'|-.0Кк中"), maxLength: 8 })

test("apply(rule(form, lemma)) is the lemma", () => {
  fc.assert(
    fc.property(word, word, (form, lemma) => {
      expect(applyLemmaRule(form, lemmaRule(form, lemma))).toBe(lemma)
    }),
    fixed(2000),
  )
})

test("a rule is the same after it was written and read", () => {
  fc.assert(
    fc.property(word, word, (form, lemma) => {
      const rule = lemmaRule(form, lemma)
      expect(parseLemmaRule(formatLemmaRule(rule))).toEqual(rule)
    }),
    fixed(1000),
  )
})

// Known faults, both of `form.length - rule.strip`: the length is that of the word before its case was changed, and may be
// less than what is taken off.
test("a letter that grows in lower case", () => {
  expect(applyLemmaRule("İzmir’s", lemmaRule("İzmir’s", "i̇zmir’"))).toBe("i̇zmir’")
})

test("a rule that takes off more than there is leaves nothing of the word", () => {
  expect(applyLemmaRule("vegetables", parseLemmaRule("lower|14|_"))).toBe("_")
})
