import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** The type and country of the entity that a word of a document stands for. */
const meant = (word: string, written: string): string => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const material = { parsed, syntax, knowledge }
  const mentions = findMentions(material)
  const { of } = joinMentions(mentions, material, null)
  const referent = of.get(
    mentions.find(({ from, to }) => parsed.text.slice(parsed.words.starts[from], parsed.words.ends[to - 1]) === word)!,
  )!.referent
  return `${referent.type} ${referent.country}`
}

const refused = "{LOC Brussels/PROPN/nsubj>refused} refused/VERB/root>- ."

describe("Brussels", () => {
  test.each([
    ["acts for the union", refused, "organisation EUR"],
    ["acts for the union of which the report tells", `{ORG EU/PROPN} fell/VERB . ${refused}`, "organisation EUR"],
    ["acts for the state of which it tells", `{LOC Belgium/PROPN} fell/VERB . ${refused}`, "state BEL"],
    [
      "is where something happens",
      "they/PRON met/VERB/root>- in/ADP/case>Brussels {LOC Brussels/PROPN/obl>met} .",
      "place BEL",
    ],
  ])("%s", (_, written, expected) => {
    expect(meant("Brussels", written)).toBe(expected)
  })
})

describe("a body whose name other states use is a state's of which the report tells", () => {
  const commons = "the/DET {ORG House/PROPN of/ADP Commons/PROPN} voted/VERB ."
  test.each([
    ["Britain", `{LOC Britain/PROPN} left/VERB . ${commons}`, "organisation GBR"],
    ["Torvia", `{LOC Torvia/PROPN} left/VERB . ${commons}`, "organisation null"],
    ["Canada", `{LOC Canada/PROPN} left/VERB . ${commons}`, "organisation null"],
  ])("%s", (_, written, expected) => {
    expect(meant("House of Commons", written)).toBe(expected)
  })
})
