import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** Every name of a document as `type words`. */
const names = (written: string): string[] => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge }
  return findMentions(material).flatMap(({ kind, type, from, to }) =>
    kind === "name" ? [`${type} ${parsed.text.slice(parsed.words.starts[from], parsed.words.ends[to - 1])}`] : [],
  )
}

describe("a name is taken whole, and without what is no part of it", () => {
  test.each([
    [
      "the rest of a phrase",
      "{PER Omar/PROPN Tewel/PROPN of/ADP} {LOC Sandaria/PROPN} left/VERB .",
      ["PER Omar Tewel", "LOC Sandaria"],
    ],
    ["words without a capital", "{PER head/NOUN of/ADP the/DET} delegation/NOUN left/VERB .", []],
    [
      "the state of an office",
      "{LOC Torvia/PROPN} left/VERB . the/DET envoy/NOUN of/ADP {PER Torvia/PROPN Ihor/PROPN Zalan/PROPN} spoke/VERB .",
      ["LOC Torvia", "LOC Torvia", "PER Ihor Zalan"],
    ],
    [
      "a given name that is a title too, behind an office",
      "Foreign/PROPN Minister/PROPN {PER Shah/PROPN Orel/PROPN Dorim/PROPN} left/VERB .",
      ["PER Shah Orel Dorim"],
    ],
    ["a title before a name", "{PER Shah/PROPN Orel/PROPN Dorim/PROPN} left/VERB .", ["PER Orel Dorim"]],
    [
      "part of a longer known name",
      "{LOC Bosnia/PROPN} and/CCONJ {LOC Herzegovina/PROPN} voted/VERB .",
      ["GPE Bosnia and Herzegovina"],
    ],
  ])("%s", (_, written, expected) => {
    expect(names(written)).toEqual(expected)
  })

  test("no name ends in a preposition, an article or a possessive", () => {
    const form = fc.constantFrom(
      "Orel/PROPN",
      "of/ADP",
      "the/DET",
      "Dorim/PROPN",
      "'s/PART",
      "Union/PROPN",
      "and/CCONJ",
    )
    const type = fc.constantFrom("PER", "ORG", "LOC")
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 6 }), type, (words, type) => {
        for (const name of names(`{${type} ${words.join(" ")}} left/VERB .`))
          expect(name).not.toMatch(/ (?:of|the|'s|and)$/)
      }),
      { seed: 7 },
    )
  })
})
