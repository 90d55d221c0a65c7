import fc from "fast-check"
import { expect, test } from "vitest"
import { eventsOf, linesOf } from "./kit/told.ts"

const iran = "Iran/PROPN/nsubj"
const iraq = "Iraq/PROPN/obj"

test.each([
  [
    "who does what to whom",
    `${iran}>accused accused=accuse/VERB/root>- ${iraq}>accused .`,
    ["ACCUSE:allege Iran -> Iraq"],
  ],
  [
    "a passive turned round",
    "Iraq/PROPN/nsubj>accused was/AUX/aux>accused accused=accuse/VERB/root>- by/ADP/case>Iran Iran/PROPN/obl>accused .",
    ["ACCUSE:allege Iran -> Iraq"],
  ],
  [
    "a subject shared by two verbs",
    `${iran}>condemned condemned=condemn/VERB/root>- ${iraq}>condemned and/CCONJ/cc>thanked thanked=thank/VERB/conj>condemned Oman/PROPN/obj>thanked .`,
    ["ACCUSE:disapprove Iran -> Iraq", "SUPPORT Iran -> Oman"],
  ],
  [
    "a relative clause",
    "Iran/PROPN/nsubj>stayed ,/PUNCT which/PRON/nsubj>bombed had/AUX/aux>bombed bombed=bomb/VERB/acl>Iran Iraq/PROPN/obj>bombed ,/PUNCT stayed=stay/VERB/root>- .",
    ["ASSAULT:aerial Iran -> Iraq (historical)"],
  ],
  [
    "both sides of one act, told once",
    "Iran/PROPN/nsubj>met and/CCONJ/cc>Iraq Iraq/PROPN/conj>Iran met=meet/VERB/root>- .",
    ["CONSULT Iran, Iraq ->"],
  ],
  [
    "talks with a name of their own",
    "Talks=talk/NOUN/nsubj>collapsed between/ADP/case>Iran Iran/PROPN/nmod>Talks and/CCONJ/cc>Iraq Iraq/PROPN/conj>Iran collapsed=collapse/VERB/root>- .",
    ["CONSULT Iran, Iraq ->"],
  ],
])("%s", (_, written, lines) => expect(linesOf(written)).toEqual(lines))

test.each([
  [
    "refused to sign",
    `${iran}>refused refused=refuse/VERB/root>- to/PART/mark>sign sign/VERB/xcomp>refused the/DET/det>treaty treaty/NOUN/obj>sign .`,
    ["REJECT Iran ->"],
  ],
  [
    "agreed to meet",
    `${iran}>agreed agreed=agree/VERB/root>- to/PART/mark>meet meet/VERB/xcomp>agreed ${iraq}>meet .`,
    ["AGREE Iran -> Iraq"],
  ],
  [
    "is delaying a shipment of aid",
    "Iran/PROPN/nsubj>delaying is/AUX/aux>delaying delaying=delay/VERB/root>- a/DET/det>shipment shipment/NOUN/obj>delaying of/ADP/case>aid aid/NOUN/nmod>shipment to/ADP/case>Cuba Cuba/PROPN/nmod>shipment .",
    ["REJECT:assist Iran -> Cuba"],
  ],
  [
    "will not send",
    "Iran/PROPN/nsubj>send will/AUX/aux>send not/PART/advmod>send send/VERB/root>- tents=tent/NOUN/obj>send to/ADP/case>Cuba Cuba/PROPN/obl>send .",
    ["REJECT:assist Iran -> Cuba"],
  ],
  [
    "has not praised",
    `${iran}>praised has/AUX/aux>praised not/PART/advmod>praised praised=praise/VERB/root>- ${iraq}>praised .`,
    [],
  ],
  [
    "has not bombed: a deed that is denied stays one",
    `${iran}>bombed has/AUX/aux>bombed not/PART/advmod>bombed bombed=bomb/VERB/root>- ${iraq}>bombed .`,
    ["ASSAULT:aerial Iran -> Iraq (negation)"],
  ],
])("a verb that governs: %s", (_, written, lines) => expect(linesOf(written)).toEqual(lines))

const claim =
  "[s Iran/PROPN/nsubj>said] [c said=say/VERB/root>-] [x that/SCONJ/mark>bombed Iraq/PROPN/nsubj>bombed had/AUX/aux>bombed bombed=bomb/VERB/ccomp>said Oman/PROPN/obj>bombed] ."

test("an event in somebody's words is theirs", () => {
  const { events } = eventsOf(claim)
  expect(events.map(({ type, claimedIn }) => [type, claimedIn])).toEqual([["ASSAULT", "S1"]])
})

test("a statement's own event is nobody's claim, and its speaker acts", () => {
  const { events, name } = eventsOf(
    "[s Iran/PROPN/nsubj>urged] [c urged=urge/VERB/root>-] [x Iraq/PROPN/obj>urged to/PART/mark>withdraw withdraw/VERB/xcomp>urged] .",
  )
  expect(events.map(({ type, actors, claimedIn }) => [type, name(actors[0]!.entity), claimedIn])).toEqual([
    ["REQUEST", "Iran", undefined],
  ])
})

test("whom an act is aimed at may come from an event before, and says so by its span", () => {
  const { events, text } = eventsOf(
    `${iran}>accused accused=accuse/VERB/root>- ${iraq}>accused . Iraq/PROPN/nsubj>rejected rejected=reject/VERB/root>- the/DET/det>charge charge/NOUN/obj>rejected .`,
  )
  const [recipient] = events[1]!.recipients
  expect(text.slice(recipient!.start, recipient!.end)).toBe("Iran")
  expect(recipient!.end).toBeLessThan(text.indexOf("rejected"))
})

test("an event without a time takes that of the news in its paragraph", () => {
  const { events } = eventsOf(
    `${iran}>accused accused=accuse/VERB/root>- ${iraq}>accused on/ADP/case>Monday Monday/PROPN/obl>accused . Iraq/PROPN/nsubj>thanked thanked=thank/VERB/root>- Oman/PROPN/obj>thanked .`,
  )
  expect(events.map(({ time }) => time?.value)).toEqual(["2024-04-22", "2024-04-22"])
})

test("an event says which words decided", () => {
  const { events, text } = eventsOf(
    `${iran}>severed severed=sever/VERB/root>- ties=tie/NOUN/obj>severed with/ADP/case>Iraq Iraq/PROPN/nmod>ties .`,
  )
  expect(events[0]!.foundBy.words.map(({ start, end }) => text.slice(start, end))).toEqual(["severed", "ties"])
  expect(events[0]!.foundBy.id).toBe("cut-ties")
})

const sentences = [
  `${iran}>accused accused=accuse/VERB/root>- ${iraq}>accused .`,
  "Oman/PROPN/nsubj>bombed bombed=bomb/VERB/root>- Cuba/PROPN/obj>bombed on/ADP/case>Monday Monday/PROPN/obl>bombed .",
  claim,
  "He/PRON/nsubj>rejected rejected=reject/VERB/root>- it/PRON/obj>rejected .",
  "Both/DET/det>sides sides=side/NOUN/nsubj>met met=meet/VERB/root>- .",
]

test("every span of an event cuts whole words of the text, and no word tells of two events", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (chosen) => {
      const { events, text } = eventsOf(chosen.join(" ¶ "))
      for (const { trigger, actors, recipients, time, foundBy } of events)
        for (const { start, end } of [trigger, ...actors, ...recipients, ...foundBy.words, ...(time ? [time] : [])])
          expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}\p{N}]$/u)
      const starts = events.map(({ trigger }) => trigger.start)
      expect(new Set(starts).size).toBe(starts.length)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
    { seed: 7, numRuns: 60 },
  )
})
