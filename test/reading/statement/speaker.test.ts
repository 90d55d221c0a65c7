import { expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { Roll } from "../../../src/reading/statement/roll.ts"
import { speakerOf } from "../../../src/reading/statement/speaker.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** The speaker of a document's last statement: the name of its entity, and who speaks for it; or why there is none. */
const speaker = (written: string): string => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge }
  const mentions = findMentions(material)
  const referents = joinMentions(mentions, material, null)
  const mentionAt = (word: number) => mentions.find(({ from, to }) => from <= word && word < to)
  const found = speakerOf(
    { ...material, referents, mentionAt, roll: new Roll(referents.all) },
    parsed.attributions.at(-1)!,
  )
  if (!found.known) return found.why
  return found.referent.names[0]! + (found.via ? ` via ${found.via.names[0]}` : "")
}

const cases: readonly (readonly [what: string, written: string, speaker: string])[] = [
  [
    "the nearest of two who fit, though both are told of",
    "{PER Adal/PROPN/nsubj>met Brone/PROPN/flat>Adal} met/VERB/root>- {PER Ihor/PROPN/obj>met Zalan/PROPN/flat>Ihor} . {PER Zalan/PROPN/nsubj>smiled} smiled/VERB/root>- . [s He/PRON/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Ihor Zalan",
  ],
  [
    "nobody, where two are as near",
    "{PER Adal/PROPN/obl>between Brone/PROPN/flat>Adal} and/CCONJ/cc>Ihor {PER Ihor/PROPN/obl>between Zalan/PROPN/flat>Ihor} between/ADP/root>- . [s he/PRON/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "unknown-referent",
  ],
  [
    "the state of whoever calls it his",
    "French/ADJ/amod>President President/NOUN/nmod>Adal {PER Adal/PROPN/nsubj>left Brone/PROPN/flat>Adal} left/VERB/root>- France/PROPN/obj>left . [s his/PRON/nmod>country country/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "France",
  ],
  [
    "a description that tells whose it is, where nobody named may be meant",
    "[s The/DET/det>ambassador French/ADJ/amod>ambassador ambassador/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "ambassador",
  ],
  [
    "not one whose name only describes the noun",
    "[s The/DET/det>delegation {PER Orrin/PROPN/compound>delegation} delegation/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "delegation",
  ],
  [
    "a name",
    "[s {PER Janet/PROPN/nsubj>warned Yellen/PROPN/flat>Janet}] [c warned/VERB/root>-] [x Beijing/PROPN/obj>warned] .",
    "Janet Yellen",
  ],
  [
    "a surname told in full before",
    "{PER Janet/PROPN/nsubj>left Yellen/PROPN/flat>Janet} left/VERB/root>- . [s {PER Yellen/PROPN/nsubj>said}] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Janet Yellen",
  ],
  [
    "a surname that two people have",
    "{PER Bill/PROPN/nsubj>met Clinton/PROPN/flat>Bill} met/VERB/root>- {PER Hillary/PROPN/obj>met Clinton/PROPN/flat>Hillary} . [s {PER Clinton/PROPN/nsubj>said}] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "several-candidates",
  ],
  [
    "its form of address tells them apart",
    "Mr/PROPN/compound>Clinton {PER Clinton/PROPN/nsubj>met} met/VERB/root>- Mrs/PROPN/compound>Rodham {PER Rodham/PROPN/obj>met Clinton/PROPN/flat>Rodham} . [s Mrs/PROPN/compound>Clinton {PER Clinton/PROPN/nsubj>said}] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Rodham Clinton",
  ],
  [
    "a person beside the office",
    "[s The/DET/det>minister minister/NOUN/nsubj>said ,/PUNCT/punct>minister {PER Adal/PROPN/appos>minister Brone/PROPN/flat>Adal} ,/PUNCT/punct>minister] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Adal Brone",
  ],
  ["a country", "[s China/PROPN/nsubj>denied] [c denied/VERB/root>-] [x it/PRON/obj>denied] .", "China"],
  ["its capital", "[s Beijing/PROPN/nsubj>denied] [c denied/VERB/root>-] [x it/PRON/obj>denied] .", "China"],
  [
    "a capital where things happen is no speaker's name",
    "In/ADP/case>Beijing Beijing/PROPN/obl>said ,/PUNCT [s {PER Wang/PROPN/nsubj>said Yi/PROPN/flat>Wang}] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Wang Yi",
  ],
  [
    "whom a spokesman speaks for",
    "[s A/DET/det>spokesman spokesman/NOUN/nsubj>said for/ADP/case>China China/PROPN/nmod>spokesman] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "China via spokesman for China",
  ],
  [
    "who wrote the letter",
    "[s {PER Trump/PROPN/nmod>letter} 's/PART/case>Trump letter/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Trump",
  ],
  [
    "the noun that a clause belongs to",
    "He/PRON/nsubj>met met/VERB/root>- {PER Xi/PROPN/obj>met Jinping/PROPN/flat>Xi} ,/PUNCT/punct>Xi [s who/PRON/nsubj>said] [c said/VERB/acl>Xi] [x so/ADV/advmod>said] .",
    "Xi Jinping",
  ],
  [
    "a subject shared with the verb before",
    "{PER Brandt/PROPN/nsubj>apologised} apologised/VERB/root>- and/CCONJ/cc>demanded [c demanded/VERB/conj>apologised] [x an/DET/det>end end/NOUN/obj>demanded] .",
    "Brandt",
  ],
  [
    "a passive's subject does not speak",
    "{PER Brandt/PROPN/nsubj>accused} was/AUX/aux>accused be/AUX/aux>accused [c accused/VERB/root>-] [x of/ADP/case>lies lies/NOUN/obl>accused] .",
    "no-source",
  ],
  [
    "both sides are nobody",
    "[s The/DET/det>sides two/NUM/nummod>sides sides=side/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "several-candidates",
  ],
  [
    "he is the subject before",
    "{PER Brone/PROPN/nsubj>refused} refused/VERB/root>- . [s He/PRON/nsubj>denied] [c denied/VERB/root>-] [x it/PRON/obj>denied] .",
    "Brone",
  ],
  [
    "she is not who was called Mr",
    "Mr/PROPN/compound>Brone {PER Brone/PROPN/nsubj>refused} refused/VERB/root>- . [s She/PRON/nsubj>denied] [c denied/VERB/root>-] [x it/PRON/obj>denied] .",
    "unknown-referent",
  ],
  [
    "he is not named in his own words",
    "{PER Baker/PROPN/nsubj>spoke} spoke/VERB/root>- . [x {PER Aziz/PROPN/nsubj>refused}] ,/PUNCT [s he/PRON/nsubj>said] [c said/VERB/parataxis>refused] ,/PUNCT [x refused/VERB/root>-] .",
    "Baker",
  ],
  [
    "a description of nobody named",
    "[s The/DET/det>minister minister/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "unknown-referent",
  ],
  [
    "unnamed people are somebody",
    "[s A/DET/det>diplomat diplomat/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "diplomat",
  ],
  [
    "the diplomat is the official of the sentence before",
    "minister/NOUN/compound>Ana {PER Ana/PROPN/nsubj>spoke Vell/PROPN/flat>Ana} ,/PUNCT/punct>minister the/DET/det>minister foreign/ADJ/amod>minister minister/NOUN/appos>Ana ,/PUNCT/punct>Ana spoke/VERB/root>- . [s the/DET/det>diplomat diplomat/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Ana Vell",
  ],
  [
    "the diplomat is nobody where two are named before",
    "{PER Ana/PROPN/nsubj>met Vell/PROPN/flat>Ana} ,/PUNCT/punct>minister the/DET/det>minister foreign/ADJ/amod>minister minister/NOUN/appos>Ana ,/PUNCT/punct>Ana met/VERB/root>- {PER Ihor/PROPN/obj>met Zalan/PROPN/flat>Ihor} . [s the/DET/det>diplomat diplomat/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "unknown-referent",
  ],
  [
    "an office speaks for whose it is",
    "[s the/DET/det>office office/NOUN/nsubj>said of/ADP/case>Ana {PER Ana/PROPN/nmod>office Vell/PROPN/flat>Ana}] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Ana Vell",
  ],
  [
    "he is who was named behind his office and what it is of",
    "The/DET/det>minister foreign/ADJ/amod>minister minister/NOUN/nsubj>left@1 of/ADP/case>Chad Chad/PROPN/nmod>minister ,/PUNCT/punct>Ihor {PER Ihor/PROPN/appos>Chad Zalan/PROPN/flat>Ihor} ,/PUNCT/punct>Ihor left/VERB/root>- . [s He/PRON/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Ihor Zalan",
  ],
  [
    "it is the island that acts, not the state that only says whose an envoy is",
    "The/DET/det>island island/NOUN/nsubj>expelled of/ADP/case>Malta Malta/PROPN/nmod>island expelled/VERB/root>- a/DET/det>envoy France/PROPN/obj>expelled envoy/NOUN/obj>expelled . [s It/PRON/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .",
    "Malta",
  ],
  [
    "the cue's own subject, where the source that was seen stands in the sentence before",
    "[s {PER Ana/PROPN/nsubj>left Vell/PROPN/flat>Ana}] left/VERB/root>- . {PER Ihor/PROPN/nsubj>refused Zalan/PROPN/flat>Ihor} refused/VERB/root>- and/CCONJ/cc>offered [c offered/VERB/conj>refused] [x help/NOUN/obj>offered] .",
    "Ihor Zalan",
  ],
]

test.each(cases)("%s", (_, written, expected) => {
  expect(speaker(written)).toBe(expected)
})
