import { expect, test } from "vitest"
import { spanOf } from "../../../src/language/index.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { composedRules, simpleRules } from "../../../src/reading/time/rules/en/phrases.ts"
import { refusals } from "../../../src/reading/time/rules/en/refusals.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { plain } from "./kit/plain.ts"

const rules = [...simpleRules, ...composedRules]

const phrasesOf = (text: string): { words: string; rule: string; kind: string }[] => {
  const parsed = plain(text)
  return scan({ parsed, syntax: syntaxOf(parsed) }).map((told) => {
    const { start, end } = spanOf(parsed.words, told)
    return { words: text.slice(start, end), rule: told.rule, kind: told.phrase.kind }
  })
}

test("every rule has a name of its own", () => {
  const ids = [...rules.map(([id]) => id), ...refusals.map(({ id }) => id)]
  expect(ids).toEqual([...new Set(ids)])
})

test.each(rules.map(([id, , , example]) => [id, example]))("%s: %s", (id, example) => {
  const words = /\[(.*)\]/u.exec(example)![1]!
  expect(phrasesOf(example.replace(/[[\]]/gu, ""))).toContainEqual(expect.objectContaining({ words, rule: id }))
})

test.each(refusals.map(({ id, kinds, example }) => [id, example, kinds] as const))(
  "%s refuses %s",
  (_, example, kinds) => {
    expect(phrasesOf(example).filter(({ kind }) => (kinds as readonly string[]).includes(kind))).toEqual([])
  },
)

test.each([
  "he may go",
  "they march on",
  "an august body",
  "a second chance",
  "he sat in the sun",
  "the summer palace",
  "some 2,000 men",
  "9/11 changed it",
  "the G20 met",
  "for three years",
  "five-and-a-half hours of talks",
  "over the last two years",
  "by 2200 it is gone",
])("no time: %s", (text) => {
  expect(phrasesOf(text)).toEqual([])
})

test.each([
  ["the fall of the city in autumn", ["autumn"]],
  ["in February 21", ["February 21"]],
  ["from early 2014 to late 2016 it stood", ["from early 2014 to late 2016"]],
  ["Friday, April 26, it fell", ["Friday, April 26"]],
  ["since ’90s men ruled", ["’90s"]],
])("%s", (text, words) => {
  expect(phrasesOf(text).map((each) => each.words)).toEqual(words)
})
