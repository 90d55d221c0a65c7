import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { locationOf } from "../../../src/reading/place/location.ts"
import { placesOf } from "../../../src/reading/place/places.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** The words of the location of what happens at a trigger, and its basis; the first words are a dateline's where so said. */
const locationIn = (written: string, trigger: string, dateline?: string): string | undefined => {
  const parsed = parsedOf(written)
  const { words, text } = parsed
  const syntax = syntaxOf(parsed)
  const mentions = findMentions({ parsed, syntax, knowledge })
  const mentionAt = (word: number): (typeof mentions)[number] | undefined =>
    mentions.find(({ from, to }) => from <= word && word < to)
  const span = dateline === undefined ? undefined : { start: 0, end: dateline.length }
  const places = placesOf({ parsed, syntax, knowledge, mentions, mentionAt, dateline: span })
  const start = text.indexOf(trigger)
  const from = words.starts.indexOf(start)
  const to = words.ends.indexOf(start + trigger.length) + 1
  const location = locationOf({ syntax, places, mentionAt }, { from, to })
  return (
    location && `${text.slice(words.starts[location.range.from], words.ends[location.range.to - 1])}, ${location.basis}`
  )
}

describe("the place where something happens", () => {
  test.each([
    [
      "a phrase of its verb",
      "They met/VERB/root>- in/ADP/case>Geneva {LOC Geneva/PROPN/obl>met} .",
      "met",
      "Geneva, clause",
    ],
    [
      "a phrase of the verb above its noun",
      "Talks/NOUN/nsubj>ended ended/VERB/root>- in/ADP/case>Oslo {LOC Oslo/PROPN/obl>ended} .",
      "Talks",
      "Oslo, clause",
    ],
    [
      "behind the house where it is",
      "They signed/VERB/root>- at/ADP/case>base a base/NOUN/obl>signed near/ADP/case>Dayton {LOC Dayton/PROPN/nmod>base} , {LOC Ohio/PROPN/appos>Dayton} .",
      "signed",
      "Dayton, clause",
    ],
    [
      "where a movement leads",
      "He flew=fly/VERB/root>- to/ADP/case>Tehran {LOC Tehran/PROPN/obl>flew} .",
      "flew",
      "Tehran, clause",
    ],
    [
      "a visit, told by its verb",
      "He paid=pay/VERB/root>- a visit/NOUN/obj>paid to/ADP/case>Minsk {LOC Minsk/PROPN/nmod>visit} .",
      "paid a visit",
      "Minsk, clause",
    ],
    ["what is struck", "Jets bombed=bomb/VERB/root>- {LOC Benghazi/PROPN/obj>bombed} .", "bombed", "Benghazi, clause"],
    [
      "what bombs fall on",
      "Jets dropped=drop/VERB/root>- bombs/NOUN/obj>dropped on/ADP/case>Asmara {LOC Asmara/PROPN/obl>dropped} .",
      "dropped",
      "Asmara, clause",
    ],
    [
      "a gathering's name",
      "The {LOC Geneva/PROPN/compound>talks} talks=talk/NOUN/nsubj>failed failed/VERB/root>- .",
      "talks",
      "Geneva, clause",
    ],
    [
      "what a clause with where hangs on",
      "He left {LOC Abuja/PROPN/obj>left} , where/ADV/advmod>negotiate they negotiate/VERB/acl>Abuja .",
      "negotiate",
      "Abuja, clause",
    ],
    [
      "where the actor is",
      "The embassy/NOUN/nsubj>asked in/ADP/case>Washington {LOC Washington/PROPN/nmod>embassy} asked/VERB/root>- .",
      "asked",
      "Washington, actor",
    ],
    [
      "elsewhere in the sentence",
      "Reporters in/ADP/case>London {LOC London/PROPN/dep>-} heard that he resigned/VERB/root>- .",
      "resigned",
      "London, sentence",
    ],
    [
      "a place that nobody knows",
      "They met/VERB/root>- in/ADP/case>Qwxz {LOC Qwxz/PROPN/obl>met} .",
      "met",
      "Qwxz, clause",
    ],
  ])("is %s", (_, written, trigger, expected) => {
    expect(locationIn(written, trigger)).toBe(expected)
  })

  test.each([
    ["that speaks", "{LOC Beijing/PROPN/nsubj>said} said/VERB/root>- no .", "said"],
    ["that owns", "{LOC Kenya/PROPN/nmod>army} 's/PART/case>Kenya army/NOUN/nsubj>left left/VERB/root>- .", "left"],
    [
      "that something is about",
      "They lost/VERB/root>- confidence/NOUN/obj>lost in/ADP/case>Beijing {LOC Beijing/PROPN/nmod>confidence} today .",
      "confidence",
    ],
    [
      "that is punished",
      "They imposed/VERB/root>- sanctions/NOUN/obj>imposed on/ADP/case>Iran {LOC Iran/PROPN/obl>imposed} .",
      "imposed",
    ],
    ["that is left", "They came/VERB/root>- from/ADP/case>Riga {LOC Riga/PROPN/obl>came} .", "came"],
  ])("is none %s", (_, written, trigger) => {
    expect(locationIn(written, trigger)).toBeUndefined()
  })

  test("is the dateline's for a gathering of the first sentence alone", () => {
    const written =
      "{LOC OSLO/PROPN/dep>-} – Talks=talk/NOUN/nsubj>failed failed/VERB/root>- . Talks=talk/NOUN/root>- ended ."
    expect(locationIn(written, "Talks", "OSLO")).toBe("OSLO, dateline")
    expect(locationIn(written, "ended", "OSLO")).toBeUndefined()
    expect(locationIn("{LOC OSLO/PROPN/dep>-} – He left/VERB/root>- .", "left", "OSLO")).toBeUndefined()
  })
})
