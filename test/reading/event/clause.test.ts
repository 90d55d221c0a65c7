import { expect, test } from "vitest"
import { type Clause, nounClause, verbClause } from "../../../src/reading/event/clause.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

/** Who acts on whom in the clause of a word, by its form: "agent > undergoer | preposition phrase". */
const clauseOf = (written: string, form: string, of: (...args: Parameters<typeof verbClause>) => Clause): string => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const words = Array.from({ length: parsed.words.count }, (_, i) => syntax.form(i))
  const { agent, undergoer, obliques } = of(syntax, words.indexOf(form))
  const told = (word: number | null): string => (word === null ? "-" : words[word]!)
  const phrases = obliques.map(({ by, word }) => `${by} ${words[word]}`)
  return [`${told(agent)} > ${told(undergoer)}`, ...phrases].join(" | ")
}

test.each([
  [
    "active",
    "We/PRON/nsubj>saw saw/VERB/root>- them/PRON/obj>saw in/ADP/case>Rome Rome/PROPN/obl>saw .",
    "saw",
    "We > them | in Rome",
  ],
  [
    "passive",
    "They/PRON/nsubj>seen were/AUX/aux>seen seen/VERB/root>- by/ADP/case>us us/PRON/obl>seen .",
    "seen",
    "us > They",
  ],
  ["a participle at a noun", "ties/NOUN/root>- cut/VERB/acl>ties by/ADP/case>us us/PRON/obl>cut .", "cut", "us > ties"],
  ["an -ing form at a noun", "men/NOUN/root>- holding/VERB/acl>men flags/NOUN/obj>holding .", "holding", "men > flags"],
  ["who", "men/NOUN/root>- who/PRON/nsubj>fled fled/VERB/acl>men .", "fled", "men > -"],
  [
    "the noun as object",
    "land/NOUN/root>- that/PRON/obj>took we/PRON/nsubj>took took/VERB/acl>land .",
    "took",
    "we > that",
  ],
  ["without a pronoun", "land/NOUN/root>- we/PRON/nsubj>took took/VERB/acl>land .", "took", "we > land"],
  ["a second verb", "We/PRON/nsubj>came came/VERB/root>- and/CCONJ/cc>left left/VERB/conj>came .", "left", "We > -"],
  [
    "an object that is to act",
    "We/PRON/nsubj>urged urged/VERB/root>- them/PRON/obj>urged to/PART/mark>leave leave/VERB/xcomp>urged .",
    "leave",
    "them > -",
  ],
  [
    "a subject that is to act",
    "We/PRON/nsubj>promised promised/VERB/root>- them/PRON/obj>promised to/PART/mark>leave leave/VERB/xcomp>promised .",
    "leave",
    "We > -",
  ],
  [
    "two prepositions",
    "We/PRON/nsubj>came came/VERB/root>- out/ADP/case>talks of/ADP/case>talks talks/NOUN/obl>came .",
    "came",
    "We > - | out talks | of talks",
  ],
])("of a verb: %s", (_, written, form, clause) => expect(clauseOf(written, form, verbClause)).toBe(clause))

test.each([
  [
    "its owner acts",
    "Rome/PROPN/nmod>raid 's/PART/case>Rome raid/NOUN/root>- on/ADP/case>Veii Veii/PROPN/nmod>raid .",
    "raid",
    "Rome > - | on Veii",
  ],
  ["whoever it is by", "raid/NOUN/root>- by/ADP/case>Rome Rome/PROPN/nmod>raid .", "raid", "Rome > -"],
  ["whom it is of", "siege/NOUN/root>- of/ADP/case>Veii Veii/PROPN/nmod>siege .", "siege", "- > Veii"],
])("of a noun: %s", (_, written, form, clause) => expect(clauseOf(written, form, nounClause)).toBe(clause))
