import { expect, test } from "vitest"
import { auxOf } from "../../../src/reading/event/aux.ts"
import type { When } from "../../../src/reading/event/when.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

type Case = readonly [what: string, written: string, aux: readonly string[], told?: Partial<Asked>]
type Asked = Readonly<{ when: When; isTold: boolean; type: "CONSULT" | "REJECT" | "THREATEN" }>

/** The auxiliary modes of "meet", in whatever form it stands. */
const auxOfMeet = (
  written: string,
  { when, isTold = false, type = "CONSULT" }: Partial<Asked> = {},
): readonly string[] => {
  const parsed = parsedOf(written)
  const word = parsed.lemmas.indexOf("meet")
  return auxOf(syntaxOf(parsed), { word, type, when, isTold })
}

const they = "They/PRON/nsubj"

const cases: readonly Case[] = [
  ["a plain past", `${they}>met met=meet/VERB/root>- .`, []],
  ["will", `${they}>meet will/AUX/aux>meet meet/VERB/root>- .`, ["future"]],
  ["are to", `${they}>meet are/AUX/aux>meet to/PART/mark>meet meet/VERB/root>- .`, ["future"]],
  ["plan to", `${they}>plan plan/VERB/root>- to/PART/mark>meet meet/VERB/xcomp>plan .`, ["future"]],
  [
    "plan to go and to",
    `${they}>plan plan/VERB/root>- to/PART/mark>go go/VERB/xcomp>plan and/CCONJ/cc>meet to/PART/mark>meet meet/VERB/conj>go .`,
    ["future"],
  ],
  [
    "thinking of",
    `${they}>thinking thinking/VERB/root>- of/SCONJ/mark>meeting meeting=meet/VERB/advcl>thinking .`,
    ["future"],
  ],
  ["a plain form on a day to come", `${they}>meet meet/VERB/root>- .`, ["future"], { when: "ahead" }],
  ["would, told by the report", `${they}>meet would/AUX/aux>meet meet/VERB/root>- .`, ["hypothetical"]],
  ["would, in somebody's words", `${they}>meet would/AUX/aux>meet meet/VERB/root>- .`, ["future"], { isTold: true }],
  ["may", `${they}>meet may/AUX/aux>meet meet/VERB/root>- .`, ["hypothetical"]],
  ["if", `if/SCONJ/mark>meet ${they}>meet meet/VERB/root>- .`, ["hypothetical"]],
  [
    "a condition that hangs on it",
    `${they}>meet will/AUX/aux>meet meet/VERB/root>- if/SCONJ/mark>calm all/PRON/nsubj>calm is/AUX/cop>calm calm/ADJ/advcl>meet .`,
    ["hypothetical"],
  ],
  [
    "a threat with a condition has been made",
    `${they}>met met=meet/VERB/root>- if/SCONJ/mark>calm all/PRON/nsubj>calm is/AUX/cop>calm calm/ADJ/advcl>met .`,
    [],
    { type: "THREATEN" },
  ],
  ["not", `${they}>meet did/AUX/aux>meet not/PART/advmod>meet meet/VERB/root>- .`, ["negation"]],
  ["neither", "Neither/PRON/nsubj>met met=meet/VERB/root>- .", ["negation"]],
  ["failed to", `${they}>failed failed/VERB/root>- to/PART/mark>meet meet/VERB/xcomp>failed .`, ["negation"]],
  [
    "a refusal is itself the negation",
    `${they}>meet would/AUX/aux>meet not/PART/advmod>meet meet/VERB/root>- .`,
    [],
    { type: "REJECT" },
  ],
  ["had", `${they}>met had/AUX/aux>met met=meet/VERB/root>- .`, ["historical"]],
  ["had, of the day's news", `${they}>met had/AUX/aux>met met=meet/VERB/root>- .`, [], { when: "about" }],
  ["a time long past", `${they}>met met=meet/VERB/root>- .`, ["historical"], { when: "past" }],
  ["had, for a has retold", `${they}>met had/AUX/aux>met met=meet/VERB/root>- .`, [], { isTold: true }],
  ["has met since a day long past", `${they}>met have/AUX/aux>met met=meet/VERB/root>- .`, [], { when: "past" }],
  ["met, whatever day to come is named", `${they}>met met=meet/VERB/root>- .`, [], { when: "ahead" }],
  ["met nobody", `${they}>met met=meet/VERB/root>- no/DET/det>envoy envoy/NOUN/obj>met .`, ["negation"]],
  [
    "have yet to",
    `${they}>have have/VERB/root>- yet/ADV/advmod>have to/PART/mark>meet meet/VERB/xcomp>have .`,
    ["negation"],
  ],
  [
    "had, shared by a second verb",
    `${they}>come had/AUX/aux>come come/VERB/root>- and/CCONJ/cc>met met=meet/VERB/conj>come .`,
    ["historical"],
  ],
]

for (const [what, written, aux, told] of cases) test(what, () => expect(auxOfMeet(written, told)).toEqual(aux))
