import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import type { Referent } from "../../../src/reading/mention/referent.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

const referents = (written: string, outlets: readonly string[] = []): readonly Referent[] => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge, outlets }
  return joinMentions(findMentions(material), material, "2020-05-01").all
}

/** Every named entity as `type name / name`. */
const named = (written: string, outlets: readonly string[] = []): string[] =>
  referents(written, outlets)
    .filter(({ named }) => named)
    .map(({ type, names }) => `${type} ${names.join(" / ")}`)

describe("a name that knowledge does not have is a state's where the report treats it as one", () => {
  test.each([
    [
      "an owner of what a state has",
      "{LOC Torvia/PROPN} 's/PART foreign/ADJ minister/NOUN resigned/VERB .",
      "state Torvia",
    ],
    ["what a state has, of it", "the/DET government/NOUN of/ADP {LOC Torvia/PROPN} fell/VERB .", "state Torvia"],
    [
      "a ministry of something",
      "the/DET Ministry/NOUN of/ADP Trade/NOUN of/ADP {LOC Torvia/PROPN} fell/VERB .",
      "state Torvia",
    ],
    ["where an ambassador is sent", "our/PRON ambassador/NOUN to/ADP {LOC Torvia/PROPN} left/VERB .", "state Torvia"],
    ["a republic", "the/DET {LOC Torvan/PROPN Republic/PROPN} fell/VERB .", "state Torvan Republic"],
    ["taken for a person", "{PER Torvia/PROPN} 's/PART army/NOUN moved/VERB .", "state Torvia"],
    ["a place", "rain/NOUN fell/VERB in/ADP {LOC Torvia/PROPN} .", "place Torvia"],
    ["a body with an article", "the/DET {ORG Front/PROPN} 's/PART army/NOUN moved/VERB .", "organisation Front"],
    ["a division on the map", "{LOC Bavaria/PROPN} 's/PART government/NOUN fell/VERB .", "place Bavaria"],
  ])("%s", (_, written, expected) => {
    expect(named(written)).toEqual([expected])
  })

  test("its demonyms and its short name mean it", () => {
    const written =
      "{LOC Maren/PROPN/nsubj>fell} fell/VERB/root>- . the/DET {ORG Marenian/PROPN/compound>army} army/NOUN/nsubj>left left/VERB/root>- . " +
      "the/DET Republic/PROPN of/ADP Maren/PROPN stood/VERB ."
    expect(named(written)).toEqual(["state Maren / Marenian"])
  })

  test("its people belong to it, and no country's code is made up", () => {
    const [state, ...people] = referents(
      "{LOC Torvia/PROPN/nmod>minister} 's/PART/case>Torvia foreign/ADJ/amod>minister minister/NOUN/nsubj>said ,/PUNCT {PER Adal/PROPN/appos>minister Brone/PROPN/flat>Adal} ,/PUNCT said/VERB/root>- .",
    )
    expect(state).toMatchObject({ type: "state", country: null, actor: null })
    expect(people.filter(({ named }) => named)).toMatchObject([{ names: ["Adal Brone"], country: null, state }])
  })
})

test.each([
  [
    "is none where the report introduces its people and a word beside it says that it is a place",
    "{PER Adal/PROPN Brone/PROPN} left/VERB . They/PRON met/VERB in/ADP {PER Osk/PROPN} .",
    "place Osk",
  ],
  [
    "is one where nothing else is said",
    "{PER Adal/PROPN Brone/PROPN} left/VERB . {PER Osk/PROPN} refused/VERB .",
    "person Osk",
  ],
  [
    "is one by a title",
    "{PER Adal/PROPN Brone/PROPN} left/VERB . General/PROPN {PER Osk/PROPN} refused/VERB .",
    "person Osk",
  ],
  [
    "is one spelt like one",
    "{PER Adal/PROPN Brone/PROPN} left/VERB . {PER Bronne/PROPN} refused/VERB .",
    "person Bronne",
  ],
])("a single word that the model takes for a person %s", (_, written, expected) => {
  expect(named(written)).toContain(expected)
})

describe("what is credited with a report is an organisation", () => {
  test.each([
    ["Aften", "{PER Aften/PROPN} cited/VERB sources/NOUN .", ["Aften"]],
    ["Sahel Al-Youm", "{PER Sahel/PROPN} {LOC Al-Youm/PROPN} cited/VERB sources/NOUN .", ["Sahel Al-Youm"]],
    ["Meridian Wire", "{LOC Meridian/PROPN Wire/PROPN} cited/VERB sources/NOUN .", []],
  ])("%s", (outlet, written, outlets) => {
    const [found] = referents(written, outlets).filter(({ named }) => named)
    expect(found).toMatchObject({ type: "organisation", names: [outlet], sector: "JRN" })
  })
})
