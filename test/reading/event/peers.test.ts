import { expect, test } from "vitest"
import { eventsOf, linesOf } from "./kit/told.ts"

/** What users of other event coders complain of, each in words of our own. */
test.each([
  [
    "a list makes one event, not one for each pair",
    "Iran/PROPN/nsubj>condemned ,/PUNCT Oman/PROPN/conj>Iran and/CCONJ Cuba/PROPN/conj>Iran condemned=condemn/VERB/root>- Iraq/PROPN/obj>condemned and/CCONJ Japan/PROPN/conj>Iraq .",
    ["ACCUSE:disapprove Iran, Oman, Cuba -> Iraq, Japan"],
  ],
  [
    "a thing is no target",
    `Iran/PROPN/nsubj>sent sent=send/VERB/root>- blankets=blanket/NOUN/obj>sent to/ADP/case>Cuba Cuba/PROPN/obl>sent on/ADP/case>Monday Monday/PROPN/obl>sent .`,
    ["AID Iran -> Cuba"],
  ],
  [
    "actor and act come from one clause",
    "Japan/PROPN/nsubj>smiled smiled=smile/VERB/root>- . Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused .",
    ["ACCUSE:allege Iran -> Iraq"],
  ],
  [
    "what is to come is no past",
    "Iran/PROPN/nsubj>meet will/AUX/aux>meet meet/VERB/root>- Iraq/PROPN/obj>meet on/ADP/case>Thursday Thursday/PROPN/obl>meet .",
    ["CONSULT Iran -> Iraq (future)"],
  ],
  [
    "he is nobody where nobody was named",
    "He/PRON/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused .",
    ["ACCUSE:allege -> Iraq"],
  ],
  [
    "where it happens is no actor",
    "Iran/PROPN/nsubj>met met=meet/VERB/root>- Iraq/PROPN/obj>met in/ADP/case>Tokyo Tokyo/PROPN/obl>met .",
    ["CONSULT Iran -> Iraq"],
  ],
  [
    "a storm does not commit an assault",
    "The/DET/det>storm storm/NOUN/nsubj>killed killed=kill/VERB/root>- forty/NUM/nummod>people people/NOUN/obj>killed .",
    [],
  ],
  [
    "a team that attacked with nobody to attack",
    "A/DET/det>attack late/ADJ/amod>attack attack/NOUN/nsubj>won won=win/VERB/root>- the/DET/det>match match/NOUN/obj>won .",
    [],
  ],
  ["the injured are no assault", "The/DET/det>injured injured/ADJ/nsubj>slept slept=sleep/VERB/root>- .", []],
  [
    "a sentence with many parties tells of as many events as it has acts",
    "Iran/PROPN/nsubj>condemned ,/PUNCT Oman/PROPN/conj>Iran and/CCONJ Cuba/PROPN/conj>Iran condemned=condemn/VERB/root>- Iraq/PROPN/obj>condemned ,/PUNCT thanked=thank/VERB/conj>condemned Japan/PROPN/obj>thanked and/CCONJ Peru/PROPN/conj>Japan and/CCONJ visited=visit/VERB/conj>condemned Egypt/PROPN/obj>visited .",
    [
      "ACCUSE:disapprove Iran, Oman, Cuba -> Iraq",
      "SUPPORT Iran, Oman, Cuba -> Japan, Peru",
      "CONSULT:visit Iran, Oman, Cuba -> Egypt",
    ],
  ],
  [
    "who is delayed aid is not helped",
    "Iran/PROPN/nsubj>delaying is/AUX/aux>delaying delaying=delay/VERB/root>- a/DET/det>shipment shipment/NOUN/obj>delaying of/ADP/case>aid aid/NOUN/nmod>shipment to/ADP/case>Cuba Cuba/PROPN/nmod>shipment .",
    ["REJECT:assist Iran -> Cuba"],
  ],
  [
    "a pronoun goes on with who acted",
    "Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused . It/PRON/nsubj>thanked thanked=thank/VERB/root>- Oman/PROPN/obj>thanked .",
    ["ACCUSE:allege Iran -> Iraq", "SUPPORT Iran -> Oman"],
  ],
  [
    "a person with a common noun for a name is that person",
    "{PER Faith/PROPN/nsubj>accused Marsh/PROPN/flat>Faith} accused=accuse/VERB/root>- Iraq/PROPN/obj>accused .",
    ["ACCUSE:allege Faith Marsh -> Iraq"],
  ],
])("%s", (_, written, lines) => expect(linesOf(written)).toEqual(lines))

test.each([
  ["Friday in a report of Friday is that day", "met=meet/VERB/root>-", "Friday", "2024-04-26"],
  ["Thursday behind us is the last one", "met=meet/VERB/root>-", "Thursday", "2024-04-25"],
  ["Thursday ahead is the next one", "will/AUX/aux>meet meet/VERB/root>-", "Thursday", "2024-05-02"],
])("%s", (_, verb, day, value) => {
  const head = verb.includes("met") ? "met" : "meet"
  const written = `Iran/PROPN/nsubj>${head} ${verb} Iraq/PROPN/obj>${head} on/ADP/case>${day} ${day}/PROPN/obl>${head} .`
  expect(eventsOf(written).events.map(({ time }) => time?.value)).toEqual([value])
})

test("a report without a date dates nothing to today", () => {
  const written =
    "Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused on/ADP/case>Monday Monday/PROPN/obl>accused ."
  const undated = eventsOf(written, undefined, null)
  expect(undated.events.map(({ type, time }) => [type, time])).toEqual([["ACCUSE", undefined]])
})

test.each([
  [
    "a match with a score",
    "Iran/PROPN/nsubj>beat beat/VERB/root>- Iraq/PROPN/obj>beat 3-1/NUM/obl>beat in/ADP/case>Tokyo Tokyo/PROPN/obl>beat .",
  ],
  [
    "a match told by its words",
    "Iran/PROPN/nsubj>attacked attacked=attack/VERB/root>- Iraq/PROPN/obj>attacked from/ADP/case>kick-off the/DET/det>kick-off kick-off/NOUN/obl>attacked in/ADP/case>stadium a/DET/det>stadium full/ADJ/amod>stadium stadium/NOUN/obl>attacked .",
  ],
  [
    "those who foretell markets threaten nobody",
    "Analysts=analyst/NOUN/nsubj>warned warned=warn/VERB/root>- Japan/PROPN/obj>warned of/ADP/case>prices lower/ADJ/amod>prices prices=price/NOUN/obl>warned .",
  ],
  [
    "nor does who warns of the weather",
    "Cuba/PROPN/nsubj>warned warned=warn/VERB/root>- Japan/PROPN/obj>warned of/ADP/case>storm a/DET/det>storm storm/NOUN/obl>warned .",
  ],
  [
    "pictures from two countries in a museum",
    "Paintings=painting/NOUN/nsubj>hang from/ADP/case>Iran Iran/PROPN/nmod>Paintings and/CCONJ/cc>Iraq Iraq/PROPN/conj>Iran hang/VERB/root>- side/NOUN/obl>hang by/ADP/case>side side/NOUN/nmod>side .",
  ],
])("no event: %s", (_, written) => expect(linesOf(written)).toEqual([]))

test.each([
  [
    "what is voiced decides, not what it is about",
    "Iran/PROPN/nsubj>expressed expressed=express/VERB/root>- concern/NOUN/obj>expressed at/ADP/case>support the/DET/det>support support/NOUN/nmod>concern of/ADP/case>Iraq Iraq/PROPN/nmod>support for/ADP/case>Oman Oman/PROPN/nmod>support .",
    "ACCUSE:disapprove Iran -> Iraq",
  ],
  [
    "who condemns a raid condemns who flew it",
    "Iran/PROPN/nsubj>condemned condemned=condemn/VERB/root>- the/DET/det>bombing bombing/NOUN/obj>condemned of/ADP/case>Oman Oman/PROPN/nmod>bombing by/ADP/case>Iraq Iraq/PROPN/nmod>bombing .",
    "ACCUSE:disapprove Iran -> Iraq",
  ],
  [
    "a law is aimed at nobody",
    "Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused . Iran/PROPN/nsubj>signed signed=sign/VERB/root>- a/DET/det>law law/NOUN/obj>signed .",
    "SUPPORT Iran ->",
  ],
  [
    "the ministers of two states are both",
    "The/DET/det>ministers ministers=minister/NOUN/nsubj>met of/ADP/case>Iran Iran/PROPN/nmod>ministers and/CCONJ/cc>Iraq Iraq/PROPN/conj>Iran met=meet/VERB/root>- .",
    "CONSULT Iran, Iraq ->",
  ],
  [
    "an invitation says where somebody goes, not whom they meet",
    "Iran/PROPN/nsubj>met and/CCONJ/cc>Iraq Iraq/PROPN/conj>Iran met=meet/VERB/root>- at/ADP/case>invitation the/DET/det>invitation invitation/NOUN/obl>met of/ADP/case>Oman Oman/PROPN/nmod>invitation .",
    "CONSULT Iran, Iraq ->",
  ],
  [
    "whoever is called to a ministry is called by it",
    "The/DET/det>ambassador ambassador/NOUN/nsubj>summoned of/ADP/case>Oman Oman/PROPN/nmod>ambassador was/AUX/aux>summoned summoned=summon/VERB/root>- to/ADP/case>ministry the/DET/det>ministry Iranian/ADJ/amod>ministry foreign/ADJ/amod>ministry ministry/NOUN/obl>summoned .",
    "ACCUSE:disapprove Ministry of Foreign Affairs of Iran -> Oman",
  ],
  [
    "what is not accepted is turned down",
    "Iran/PROPN/nsubj>accept did/AUX/aux>accept not/PART/advmod>accept accept/VERB/root>- the/DET/det>plan plan/NOUN/obj>accept of/ADP/case>Oman Oman/PROPN/nmod>plan .",
    "REJECT:yield Iran -> Oman",
  ],
  [
    "soldiers act for whom they are loyal to",
    "Soldiers=soldier/NOUN/nsubj>attacked loyal/ADJ/amod>Soldiers to/ADP/case>Oman Oman/PROPN/obl>loyal attacked=attack/VERB/root>- Iran/PROPN/obj>attacked .",
    "ASSAULT Oman -> Iran",
  ],
  [
    "who is named beside what they are",
    "The/DET/det>boss boss/NOUN/nsubj>accused {PER Ann/PROPN/appos>boss Lee/PROPN/flat>Ann} accused=accuse/VERB/root>- Iraq/PROPN/obj>accused .",
    "ACCUSE:allege Ann Lee -> Iraq",
  ],
])("%s", (_, written, line) => expect(linesOf(written).at(-1)).toBe(line))
