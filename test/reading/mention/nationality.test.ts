import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** The state of the one person whom a document names last. */
const countryIn = (written: string): string | null => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge }
  const { all } = joinMentions(findMentions(material), material, null)
  return all.findLast(({ type, named }) => type === "person" && named)!.country
}

describe("the state of a person is that of", () => {
  test.each([
    [
      "the words before the office, over a noun between",
      "Pentagon/PROPN/compound>chief budget/NOUN/compound>chief chief/NOUN/nmod>Orta {PER Orta/PROPN/nsubj>left Vell/PROPN/flat>Orta} left/VERB/root>- .",
      "USA",
    ],
    [
      "the sender of an envoy, not of where he is sent",
      "{PER Ana/PROPN/nsubj>left Vell/PROPN/flat>Ana} ,/PUNCT/punct>ambassador the/DET/det>ambassador Chilean/ADJ/amod>ambassador ambassador/NOUN/appos>Ana to/ADP/case>Peru Peru/PROPN/nmod>ambassador ,/PUNCT/punct>Ana left/VERB/root>- .",
      "CHL",
    ],
    [
      "nobody, where only the goal of an envoy is told",
      "{PER Ana/PROPN/nsubj>left Vell/PROPN/flat>Ana} ,/PUNCT/punct>envoy the/DET/det>envoy envoy/NOUN/appos>Ana to/ADP/case>Peru Peru/PROPN/nmod>envoy ,/PUNCT/punct>Ana left/VERB/root>- .",
      null,
    ],
    [
      "the only one that the paragraph tells of, for an official",
      "Norway/PROPN/nsubj>mourns mourns/VERB/root>- . Governor/PROPN/nmod>Ana {PER Ana/PROPN/nsubj>spoke Vell/PROPN/flat>Ana} spoke/VERB/root>- .",
      "NOR",
    ],
    [
      "nobody, where the paragraph tells of two",
      "Norway/PROPN/nsubj>met met/VERB/root>- Peru/PROPN/obj>met . Governor/PROPN/nmod>Ana {PER Ana/PROPN/nsubj>spoke Vell/PROPN/flat>Ana} spoke/VERB/root>- .",
      null,
    ],
    [
      "nobody, where he is no official",
      "Norway/PROPN/nsubj>mourns mourns/VERB/root>- . {PER Ana/PROPN/nsubj>spoke Vell/PROPN/flat>Ana} spoke/VERB/root>- .",
      null,
    ],
    [
      "the party that is called his",
      "{PER Vell/PROPN/nmod>UNITA} 's/PART/case>Vell {ORG UNITA/PROPN/nsubj>left} left/VERB/root>- .",
      "AGO",
    ],
    [
      "the body that he heads",
      "{PER Ana/PROPN/nsubj>left Vell/PROPN/flat>Ana} ,/PUNCT/punct>heads who/PRON/nsubj>heads heads=head/VERB/acl>Ana the/DET/det>agency Iranian/ADJ/amod>agency agency/NOUN/obj>heads ,/PUNCT/punct>Ana left/VERB/root>- .",
      "IRN",
    ],
    [
      "the delegation that he leads",
      "the/DET/det>delegation Georgian/ADJ/amod>delegation delegation/NOUN/nsubj>left ,/PUNCT/punct>led led=lead/VERB/acl>delegation by/ADP/case>Ana {PER Ana/PROPN/obl>led Vell/PROPN/flat>Ana} ,/PUNCT/punct>led left/VERB/root>- .",
      "GEO",
    ],
  ])("%s", (_, written, country) => expect(countryIn(written)).toBe(country))

  test("the first of two states where the second summons its envoy", () => {
    const told = "Chile/PROPN/nsubj>met and/CCONJ/cc>Peru Peru/PROPN/conj>Chile met/VERB/root>- ."
    const written = `${told} ${told} Peru/PROPN/nsubj>summoned summoned=summon/VERB/root>- ambassador/NOUN/nmod>Ana {PER Ana/PROPN/obj>summoned Vell/PROPN/flat>Ana} .`
    expect(countryIn(written)).toBe("CHL")
  })
})
