import { expect, test } from "vitest"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { outlookOf } from "../../../src/reading/time/outlook.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { parsedOf } from "../../kit/parsed.ts"

/** The tense around the last time of a sentence, "noun" behind it where a noun bears the time. */
const outlook = (written: string): string => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const { tense, direct } = outlookOf(syntax, scan({ parsed, syntax }).at(-1)!)
  return direct ? tense : `${tense} noun`
}

const on = (verb: string): string => `on/ADP/case>Friday Friday/PROPN/obl>${verb}`

test.each([
  ["a past form", `He/PRON/nsubj>left left=leave/VERB/root>- ${on("left")} .`, "past"],
  [
    "a past form that the lemma misses",
    `He/PRON/nsubj>deplored deplored/VERB/root>- it/PRON/obj>deplored ${on("deplored")} .`,
    "past",
  ],
  ["a past perfect", `He/PRON/nsubj>gone had/AUX/aux>gone gone=go/VERB/root>- ${on("gone")} .`, "past"],
  ["a future", `He/PRON/nsubj>go will/AUX/aux>go go/VERB/root>- ${on("go")} .`, "future"],
  ["a modal", `He/PRON/nsubj>go may/AUX/aux>go go/VERB/root>- ${on("go")} .`, "future"],
  [
    "a modal of the past",
    `He/PRON/nsubj>gone may/AUX/aux>gone have/AUX/aux>gone gone=go/VERB/root>- ${on("gone")} .`,
    "past",
  ],
  ["what is arranged", `He/PRON/nsubj>leaves leaves=leave/VERB/root>- ${on("leaves")} .`, "present"],
  [
    "what is under way",
    `He/PRON/nsubj>leaving is/AUX/aux>leaving leaving=leave/VERB/root>- ${on("leaving")} .`,
    "future",
  ],
  ["what is said", `He/PRON/nsubj>says says=say/VERB/root>- ${on("says")} .`, "past"],
  ["is to", `He/PRON/nsubj>go is/AUX/aux>go to/PART/mark>go go/VERB/root>- ${on("go")} .`, "future"],
  ["a hope", `He/PRON/nsubj>hoped hoped=hope/VERB/root>- to/PART/mark>go go/VERB/xcomp>hoped ${on("go")} .`, "future"],
  [
    "what was managed",
    `He/PRON/nsubj>managed managed=manage/VERB/root>- to/PART/mark>go go/VERB/xcomp>managed ${on("go")} .`,
    "past",
  ],
  ["what had to be", `He/PRON/nsubj>had had=have/VERB/root>- to/PART/mark>go go/VERB/xcomp>had ${on("go")} .`, "past"],
  [
    "what was planned",
    `He/PRON/nsubj>left left=leave/VERB/root>- a/DET/det>vote vote/NOUN/obj>left planned=plan/VERB/acl>vote ${on("planned")} .`,
    "future",
  ],
  [
    "talks that were asked for",
    `He/PRON/nsubj>asked asked=ask/VERB/root>- for/ADP/case>talks talks=talk/NOUN/obl>asked on/ADP/case>Friday Friday/PROPN/nmod>talks .`,
    "future noun",
  ],
  ["when it was asked", `He/PRON/nsubj>asked asked=ask/VERB/root>- ${on("asked")} .`, "past noun"],
  [
    "a demand's subject",
    `Leaders/NOUN/nsubj>demanded meeting=meet/VERB/acl>Leaders ${on("meeting")} demanded=demand/VERB/root>- it/PRON/obj>demanded .`,
    "past noun",
  ],
  [
    "a condition in the past",
    `He/PRON/nsubj>go would/AUX/aux>go go/VERB/root>- if/SCONJ/mark>ran it/PRON/nsubj>ran ran=run/VERB/advcl>go ${on("ran")} .`,
    "future",
  ],
  ["since", "It/PRON/nsubj>holds holds=hold/VERB/root>- since/ADP/case>Friday Friday/PROPN/obl>holds .", "past"],
  ["until", "It/PRON/nsubj>shut shut/VERB/root>- until/ADP/case>Friday Friday/PROPN/obl>shut .", "future"],
  [
    "by, not over",
    "It/PRON/nsubj>leaves leaves=leave/VERB/root>- by/ADP/case>Friday Friday/PROPN/obl>leaves .",
    "future",
  ],
  ["by, over", "It/PRON/nsubj>left left=leave/VERB/root>- by/ADP/case>Friday Friday/PROPN/obl>left .", "past"],
  [
    "a strike for Friday",
    "They/PRON/nsubj>called called=call/VERB/root>- a/DET/det>strike strike/NOUN/obj>called for/ADP/case>Friday Friday/PROPN/obl>called .",
    "future",
  ],
  [
    "blame for Friday's raid",
    "They/PRON/nsubj>took took=take/VERB/root>- blame/NOUN/obj>took for/ADP/case>raid Friday/PROPN/nmod>raid 's/PART/case>Friday raid/NOUN/nmod>blame .",
    "past noun",
  ],
  [
    "ahead of",
    "He/PRON/nsubj>left left=leave/VERB/root>- ahead/ADV/advmod>left of/ADP/case>Friday Friday/PROPN/obl>left .",
    "future",
  ],
  ["no clause", "Talks/NOUN/root>- on/ADP/case>Friday Friday/PROPN/nmod>Talks .", "open noun"],
  [
    "a tree that gives the time to the next clause",
    "He/PRON/nsubj>said said=say/VERB/root>- on/ADP/case>Friday Friday/PROPN/obl>go ,/PUNCT/punct>go it/PRON/nsubj>go would/AUX/aux>go go/VERB/ccomp>said .",
    "past",
  ],
  [
    "a tree whose arc runs over the verb",
    "I/PRON/nsubj>go will/AUX/aux>go go/VERB/ccomp>told he/PRON/nsubj>told told=tell/VERB/root>- them/PRON/obj>told on/ADP/case>Friday Friday/PROPN/obl>go .",
    "past",
  ],
])("%s", (_, written, expected) => {
  expect(outlook(written)).toBe(expected)
})
