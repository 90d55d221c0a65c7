import { expect, test } from "vitest"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { timeAt } from "../../../src/reading/time/at.ts"
import { findTimes } from "../../../src/reading/time/find.ts"
import { scan } from "../../../src/reading/time/scan.ts"
import { parsedOf } from "../../kit/parsed.ts"

/** The value of the time that governs a word, in a report of Friday, 2024-04-26. */
const timeOf = (written: string, word: string): string | undefined => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const sources = { report: {}, parsed, syntax, published: "2024-04-26", order: "day-first", quotations: [] } as const
  const times = findTimes(scan({ parsed, syntax }), sources)
  const words = Array.from({ length: parsed.words.count }, (_, i) => syntax.form(i))
  return timeAt(syntax, times, words.indexOf(word))?.value
}

const met = "They/PRON/nsubj>met met=meet/VERB/root>-"

test.each([
  ["its verb's", `${met} on/ADP/case>Monday Monday/PROPN/obl>met .`, "met", "2024-04-22"],
  [
    "its own",
    "Monday/PROPN/nmod>raid 's/PART/case>Monday raid/NOUN/nsubj>failed failed=fail/VERB/root>- .",
    "raid",
    "2024-04-22",
  ],
  [
    "its noun's time is not the verb's",
    "They/PRON/nsubj>mourned mourned=mourn/VERB/root>- Monday/PROPN/nmod>raid 's/PART/case>Monday raid/NOUN/obj>mourned .",
    "mourned",
    undefined,
  ],
  [
    "a preposition's time at a noun may be the verb's",
    "They/PRON/nsubj>shot shot=shoot/VERB/root>- men/NOUN/obj>shot on/ADP/case>Monday Monday/PROPN/nmod>men .",
    "shot",
    "2024-04-22",
  ],
  [
    "a treaty's year is not",
    "They/PRON/nsubj>tore tore=tear/VERB/root>- treaties/NOUN/obj>tore of/ADP/case>1992 1992/NUM/nmod>treaties .",
    "tore",
    undefined,
  ],
  [
    "the verb that it is joined to",
    `${met} on/ADP/case>Monday Monday/PROPN/obl>met and/CCONJ/cc>signed signed=sign/VERB/conj>met .`,
    "signed",
    "2024-04-22",
  ],
  [
    "its own before the other's",
    `${met} on/ADP/case>Monday Monday/PROPN/obl>met and/CCONJ/cc>signed signed=sign/VERB/conj>met on/ADP/case>Tuesday Tuesday/PROPN/obl>signed .`,
    "signed",
    "2024-04-23",
  ],
  [
    "what is said is not when it is said",
    "He/PRON/nsubj>said said=say/VERB/root>- on/ADP/case>Monday Monday/PROPN/obl>said they/PRON/nsubj>fled fled=flee/VERB/ccomp>said .",
    "fled",
    undefined,
  ],
  [
    "an end is not when it is",
    `They/PRON/nsubj>shut shut/VERB/root>- it/PRON/obj>shut until/ADP/case>Monday Monday/PROPN/obl>shut .`,
    "shut",
    undefined,
  ],
  [
    "another sentence's",
    `${met} . On/ADP/case>Monday Monday/PROPN/obl>left they/PRON/nsubj>left left=leave/VERB/root>- .`,
    "met",
    undefined,
  ],
])("%s", (_, written, word, expected) => {
  expect(timeOf(written, word)).toBe(expected)
})
