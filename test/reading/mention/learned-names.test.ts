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
    ["part of a rank", "{PER Rear/PROPN} Admiral/PROPN {PER Ihor/PROPN Zalan/PROPN} left/VERB .", ["PER Ihor Zalan"]],
    [
      "a form of address that a pronoun owns",
      "Her/PRON {PER Excellency/PROPN Ana/PROPN Vell/PROPN} left/VERB .",
      ["PER Ana Vell"],
    ],
  ])("%s", (_, written, expected) => {
    expect(names(written)).toEqual(expected)
  })

  test.each([
    ["a ship", "the/DET ferry/NOUN {PER Orla/PROPN} left/VERB .", []],
    ["an aircraft with its number", "a/DET {PER Tu/PROPN} -/PUNCT 95/NUM left/VERB .", []],
    ["an outlet", "the/DET daily/NOUN {PER Orla/PROPN} wrote/VERB .", ["ORG Orla"]],
    ["what has an article", "the/DET {PER Orla/PROPN Bell/PROPN} wrote/VERB .", ["ORG Orla Bell"]],
    ['what one says "which" of', "{PER Orla/PROPN} ,/PUNCT which/PRON left/VERB ,/PUNCT wrote/VERB .", ["LOC Orla"]],
    ["what has a minister", "{PER Orla/PROPN} ,/PUNCT whose/PRON prime/ADJ minister/NOUN left/VERB .", ["LOC Orla"]],
    ["a heading", "War/NOUN ended/VERB . ¶ {PER ORLA/PROPN} ¶ All/PRON left/VERB .", ["LOC ORLA"]],
  ])("%s is no person, whatever the model took it for", (_, written, expected) => {
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
