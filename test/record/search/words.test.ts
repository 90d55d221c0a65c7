import { expect, test } from "vitest"
import { Problem } from "../../../src/base/index.ts"
import { matchOf, soughtIn } from "../../../src/record/search/words.ts"

test.each([
  ["grain deal", '"grain" AND "deal"'],
  ['"grain deal"', '"grain deal"'],
  ["“grain deal” now", '"grain deal" AND "now"'],
  ['"never closed', '"never closed"'],
  ["grain -deal", '("grain") NOT "deal"'],
  ['grain -"the deal" -tea', '("grain") NOT ("the deal" OR "tea")'],
  ["sanction*", '"sanction"*'],
  ["co-op* talks", '"co-op"* AND "talks"'],
  ["grain OR wheat port", '("grain" OR "wheat") AND "port"'],
  ["grain OR wheat OR maize", '("grain" OR "wheat" OR "maize")'],
  ["OR grain", '"OR" AND "grain"'],
  ["grain OR", '"grain" AND "OR"'],
  ["grain or wheat", '"grain" AND "or" AND "wheat"'],
  ["grain -OR wheat", '("grain" AND "wheat") NOT "OR"'],
  ["NEAR(grain wheat)", '"NEAR(grain" AND "wheat)"'],
  ["title:grain", '"title:grain"'],
  ['5" gun', '"5""" AND "gun"'],
  ["grain - *** wheat", '"grain" AND "wheat"'],
  ["a\0b", '"a b"'],
])("%j is looked for as %s", (query, match) => {
  expect(matchOf(soughtIn(query)!)).toBe(match)
})

test.each(["", "   ", "\n"])("%j asks for no words", (query) => {
  expect(soughtIn(query)).toBeNull()
})

test.each([
  ["***", /no word/],
  ['""', /no word/],
  ["-grain", /must not occur/],
])("%j is a problem: nothing to look for", (query, message) => {
  const ask = () => soughtIn(query)
  expect(ask).toThrow(Problem)
  expect(ask).toThrow(expect.objectContaining({ code: "query-empty", message: expect.stringMatching(message) }))
})
