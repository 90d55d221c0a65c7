import { expect, test } from "vitest"
import { subjectOf } from "../../../src/reading/event/subject.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const subjectIn = (written: string, verb: string): string | null => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const words = Array.from({ length: parsed.words.count }, (_, i) => syntax.form(i))
  const subject = subjectOf(syntax, words.indexOf(verb), 0)
  return subject === null ? null : words[subject]!
}

test.each([
  [
    "whom they accuse of it",
    "They/PRON/nsubj>accused accused/VERB/root>- us/PRON/obj>accused of/SCONJ/mark>stealing stealing/VERB/advcl>accused .",
    "stealing",
    "us",
  ],
  [
    "what they accuse of it, in a clause about it",
    "Ostia/PROPN/root>- which/PRON/obj>accuses it/PRON/nsubj>accuses accuses/VERB/acl>Ostia of/SCONJ/mark>stealing stealing/VERB/advcl>accuses .",
    "stealing",
    "Ostia",
  ],
  [
    "whom they thank for it",
    "They/PRON/nsubj>thanked thanked/VERB/root>- us/PRON/obj>thanked for/SCONJ/mark>leaving leaving/VERB/advcl>thanked .",
    "leaving",
    "us",
  ],
  [
    "who pays for it themselves",
    "They/PRON/nsubj>paid paid/VERB/root>- us/PRON/obj>paid for/SCONJ/mark>leaving leaving/VERB/advcl>paid .",
    "leaving",
    "They",
  ],
  [
    "who has the choice",
    "They/PRON/nsubj>have have/VERB/root>- no/DET/det>choice choice/NOUN/obj>have but/CCONJ/cc>leave to/PART/mark>leave leave/VERB/acl>choice .",
    "leave",
    "They",
  ],
  [
    "whose plan it is",
    "Our/PRON/nmod>plan plan/NOUN/nsubj>failed to/PART/mark>leave leave/VERB/acl>plan failed/VERB/root>- .",
    "leave",
    "Our",
  ],
  ["a thing's use", "keys/NOUN/root>- to/PART/mark>open open/VERB/acl>keys doors/NOUN/obj>open .", "open", "keys"],
  [
    "taken for a time",
    "By/ADP/case>Friday Friday/PROPN/obl>agreed our/PRON/nmod>cabinet cabinet/NOUN/obl>agreed had/AUX/aux>agreed agreed/VERB/root>- .",
    "agreed",
    "cabinet",
  ],
  [
    "taken for what came after",
    "It/PRON/nsubj>fell fell/VERB/root>- after/ADP/case>Ostia Ostia/PROPN/obl>fell had/AUX/aux>agreed agreed/VERB/conj>fell .",
    "agreed",
    "Ostia",
  ],
  [
    "where only a place stands before it",
    "It/PRON/nsubj>fell fell/VERB/root>- in/ADP/case>Ostia Ostia/PROPN/obl>fell burned/VERB/conj>fell .",
    "burned",
    "It",
  ],
  [
    "who, in a clause that hangs on the verb behind it",
    "Ostia/PROPN/nsubj>denied ,/PUNCT which/PRON/nsubj>seized seized/VERB/advcl>denied it/PRON/obj>seized ,/PUNCT denied/VERB/root>- .",
    "seized",
    "Ostia",
  ],
])("the subject of a verb is %s", (_, written, verb, subject) => expect(subjectIn(written, verb)).toBe(subject))
