import { describe, expect, test } from "vitest"
import {
  count,
  creditsInWords,
  dateInWords,
  languageInWords,
  omittedInWords,
  publishedInWords,
  unresolvedInWords,
} from "../../../../src/app/cli/view/words.ts"

describe("dateInWords", () => {
  test.each([
    ["2024-04-26", "26 April 2024"],
    ["2024-04", "April 2024"],
    ["2024", "2024"],
    ["2024-22", "summer 2024"],
    ["2024-04-26T10:05:00Z", "26 April 2024, 10:05 UTC"],
    ["2024-04-26T10:05:00+03:00", "26 April 2024, 10:05 UTC+03:00"],
    ["2024-04-26T10:05", "26 April 2024, 10:05"],
    ["2023-02?", "February 2023 (uncertain)"],
    ["2023~", "2023 (about)"],
    ["2024-04-25/2024-04-26", "25 April 2024 to 26 April 2024"],
    ["2022/..", "from 2022"],
    ["../2022", "until 2022"],
    ["202X", "202X"],
    ["2024-99", "2024-99"],
    ["", ""],
  ])("%s is %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})

test("publishedInWords gives the basis", () => {
  expect(publishedInWords(null)).toBe("undated")
  expect(publishedInWords({ value: "2024-04", basis: "dateline" })).toBe("April 2024, from its dateline")
})

test("creditsInWords says each once", () => {
  const span = { start: 0, end: 1 }
  expect(
    creditsInWords([
      { id: "1", outlet: "UNN", cites: "Reuters", span },
      { id: "2", outlet: "UNN", cites: "Reuters", span },
      { id: "3", outlet: "AFP", span },
    ]),
  ).toEqual(["UNN, citing Reuters", "AFP"])
})

test("languages have names where they have one", () => {
  expect(["en", "uk", "und", "not a code"].map(languageInWords)).toEqual([
    "English",
    "Ukrainian",
    "language unknown",
    "not a code",
  ])
})

test("every reason has words", () => {
  expect(
    (["no-source", "unknown-referent", "several-candidates", "uncertain", undefined] as const).map((reason) =>
      unresolvedInWords(reason, "he"),
    ),
  ).toEqual([
    "the text names no source",
    "who is meant by “he” cannot be told",
    "“he” may be one of several",
    "the statement is too uncertain to hold anybody to it",
    "the speaker is not settled",
  ])
})

test("what is left out is counted by kind", () => {
  const one = { start: 0, end: 1, kind: "caption" as const }
  expect(omittedInWords([])).toBe(null)
  expect(omittedInWords([one, one, { ...one, kind: "read-also" }])).toBe("2 captions, 1 link to other reports")
})

test("counts agree in number", () => {
  expect([count(0, "line"), count(1, "line"), count(1234, "line"), count(2, "copy", "copies")]).toEqual([
    "0 lines",
    "1 line",
    "1,234 lines",
    "2 copies",
  ])
})
