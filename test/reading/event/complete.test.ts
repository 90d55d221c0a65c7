import { expect, test } from "vitest"
import { eventsOf, learnedAs, linesOf } from "./kit/told.ts"

const accusation =
  "Iran/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused of/ADP/case>theft theft/NOUN/obl>accused ."

test.each([
  [
    "a body that two states have is of the one that owns it there",
    "Iran/PROPN/nmod>Ministry 's/PART/case>Iran Foreign/ADJ/amod>Ministry Ministry/PROPN/nsubj>accused accused=accuse/VERB/root>- Iraq/PROPN/obj>accused .",
    ["ACCUSE:allege Iran -> Iraq"],
  ],
  [
    "police are of the state where they act",
    "In/ADP/case>Iran Iran/PROPN/obl>arrested the/DET/det>police police/NOUN/nsubj>arrested@1 arrested=arrest/VERB/root>- Omanis/PROPN/obj>arrested .",
    ["COERCE:arrest Iran -> Oman"],
  ],
  [
    "a verb that shares a subject shares who it stands for",
    `${accusation} It/PRON/nsubj>condemned condemned=condemn/VERB/root>- Oman/PROPN/obj>condemned and/CCONJ/cc>thanked thanked=thank/VERB/conj>condemned Cuba/PROPN/obj>thanked .`,
    ["ACCUSE:allege Iran -> Iraq", "ACCUSE:disapprove Iran -> Oman", "SUPPORT Iran -> Cuba"],
  ],
  [
    "whose army: that of the noun before",
    "Iraq/PROPN/nsubj>fell ,/PUNCT whose/PRON/nmod>army army/NOUN/nsubj>bombed@2 bombed=bomb/VERB/acl>Iraq Oman/PROPN/obj>bombed ,/PUNCT fell=fall/VERB/root>- .",
    ["ASSAULT:aerial Iraq -> Oman"],
  ],
  [
    "the subject of a light verb carries out what its object names",
    "Iran/PROPN/nsubj>launched launched=launch/VERB/root>- an/DET/det>attack attack/NOUN/obj>launched on/ADP/case>Iraq Iraq/PROPN/nmod>attack .",
    ["ASSAULT Iran -> Iraq"],
  ],
  [
    "the subject of any other verb does not",
    "Oman/PROPN/nsubj>mourned mourned=mourn/VERB/root>- an/DET/det>attack attack/NOUN/obj>mourned on/ADP/case>Iraq Iraq/PROPN/nmod>attack .",
    ["ASSAULT -> Iraq"],
  ],
  [
    "is to bar is no passive",
    "Iran/PROPN/nsubj>expel is/AUX/cop>expel to/ADP/case>envoys expel/VERB/root>- the/DET/det>envoys envoys=envoy/NOUN/obj>expel of/ADP/case>Iraq Iraq/PROPN/nmod>envoys .",
    ["SANCTION:expel Iran -> Iraq (future)"],
  ],
])("%s", (_, written, lines) => expect(linesOf(written)).toEqual(lines))

test.each([
  [
    "the two sides, for those who deal with each other",
    `${accusation} The/DET/det>two two/NUM/nsubj>met met=meet/VERB/root>- .`,
    "CONSULT Iran, Iraq ->",
  ],
  [
    "neither side, and no third",
    `${accusation} Neither/DET/det>army army/NOUN/nsubj>withdrew@4 withdrew=withdraw/VERB/root>- from/ADP/case>Oman Oman/PROPN/obl>withdrew .`,
    "RETREAT:withdraw Iran, Iraq -> Oman (negation)",
  ],
])("both sides: %s", (_, written, line) => expect(linesOf(written).at(-1)).toBe(line))

test.each([
  [
    "who did what an object takes up",
    `Oman/PROPN/nsubj>slept slept=sleep/VERB/root>- . Iran/PROPN/nsubj>bombed bombed=bomb/VERB/root>- Iraq/PROPN/obj>bombed . Cuba/PROPN/nsubj>condemned condemned=condemn/VERB/root>- the/DET/det>raid raid/NOUN/obj>condemned .`,
    "Iran",
  ],
  [
    "whom the actor dealt with before",
    `${accusation} Iran/PROPN/nsubj>demanded demanded=demand/VERB/root>- an/DET/det>apology apology/NOUN/obj>demanded .`,
    "Iraq",
  ],
  [
    "a party that the story has, not one's own people",
    `${accusation} Iran/PROPN/nsubj>sent sent=send/VERB/root>- doctors=doctor/NOUN/obj>sent@5 .`,
    "Iraq",
  ],
])("whom an act is aimed at: %s", (_, written, recipient) => {
  const { events, name } = eventsOf(written)
  expect(events.at(-1)!.recipients.map(({ entity }) => name(entity))).toEqual([recipient])
})

test("a recipient from elsewhere is nobody of the actor's own side", () => {
  const { events } = eventsOf(
    "Iran/PROPN/nsubj>demanded demanded=demand/VERB/root>- an/DET/det>apology apology/NOUN/obj>demanded .",
  )
  expect(events.map(({ recipients }) => recipients)).toEqual([[]])
})

test("whoever hears an accusation is not accused", () => {
  const { events, name } = eventsOf(
    "[s Iran/PROPN/nsubj>told] [c told=tell/VERB/root>-] Oman/PROPN/iobj>told [x that/SCONJ/mark>wrong Iraq/PROPN/nsubj>wrong was/AUX/cop>wrong wrong/ADJ/ccomp>told] .",
    [learnedAs(1, "ACCUSE")],
  )
  for (const { recipients } of events) expect(recipients.map(({ entity }) => name(entity))).not.toContain("Oman")
})
