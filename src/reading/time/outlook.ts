import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { governorOf, highest } from "./governor.ts"
import {
  articles,
  conditions,
  deadlinePrepositions,
  formOf,
  futureAuxiliaries,
  futurePhrase,
  futurePrepositions,
  infinitiveMark,
  isImplicative,
  isProspective,
  isSaying,
  modals,
  occasions,
  pastAuxiliaries,
  pastPrepositions,
  perfectMark,
  presentAuxiliaries,
  purposePrepositions,
} from "./rules/en/tense.ts"

/**
 * Which way the words around a time look from the moment of writing. `open`: they do not say. `direct` where it is
 * sure that the clause's verb itself bears the time ("met on Friday"), not one of its nouns ("the talks on Friday").
 */
export type Outlook = Readonly<{ tense: Tense; direct: boolean }>
export type Tense = "past" | "present" | "future" | "open"

/** By the preposition before a phrase where that decides, else up the tree to the first clause whose tense is told. */
export const outlookOf = (syntax: Syntax, range: WordRange): Outlook => {
  const lead = leadOf(syntax, range)
  if (pastPrepositions.has(lead)) return { tense: "past", direct: true }
  if (futurePrepositions.has(lead) || isFuturePhrase(syntax, range)) return { tense: "future", direct: true }
  if (purposePrepositions.has(lead) && standsAlone(syntax, range)) return { tense: "future", direct: true }
  const outlook = climb(syntax, range)
  return deadlinePrepositions.has(lead) && outlook.tense !== "past" ? { tense: "future", direct: true } : outlook
}

/** The word before a phrase, an article left out. */
const leadOf = (syntax: Syntax, { from }: WordRange): string => {
  const first = syntax.sentence(from).from
  const before = from - 1 > first && articles.has(syntax.lower(from - 1)) ? from - 2 : from - 1
  return before < first ? "" : syntax.lower(before)
}

const isFuturePhrase = (syntax: Syntax, { from }: WordRange): boolean =>
  from >= 2 && syntax.lower(from - 2) === futurePhrase[0] && syntax.lower(from - 1) === futurePhrase[1]

/** True where the phrase is no part of a noun's phrase: neither "Friday's attack" nor "the Friday attack". */
const standsAlone = (syntax: Syntax, range: WordRange): boolean => governorOf(syntax, range) < range.from

/** Up the tree from what a phrase hangs on. `prospective` words speak for what they govern, not for their subjects or clauses beside. */
const climb = (syntax: Syntax, range: WordRange): Outlook => {
  let below = syntax.headOf(range)
  const own = clauseTense(syntax, below)
  if (own !== undefined && own !== "open") return { tense: own, direct: true }
  let word = governorOf(syntax, range)
  let direct = true
  for (let steps = 0; word >= 0 && steps < highest; steps++) {
    const tense = clauseTense(syntax, word)
    const ahead = isProspective(syntax.lemma(word), syntax.lower(word)) && governs(syntax, below)
    // "Asked on Monday" is when it was asked; "talks on Monday" that were asked for lie ahead.
    const isOwn = direct && tense === "past" && isFiniteClause(syntax, word)
    if (ahead && !isOwn) return { tense: "future", direct: direct && tense !== undefined }
    if (tense !== undefined && tense !== "open") return { tense, direct: direct && !ahead }
    if (tense === undefined && nominal.has(syntax.upos(word))) direct = false
    below = word
    word = syntax.head(word)
  }
  return { tense: "open", direct: false }
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"])
const besides: ReadonlySet<string> = new Set(["nsubj", "csubj", "advcl", "conj", "parataxis", "appos"])
const governs = (syntax: Syntax, below: number): boolean => !besides.has(syntax.relation(below))

const subjects: ReadonlySet<string> = new Set(["nsubj", "csubj", "expl"])
const isFiniteClause = (syntax: Syntax, word: number): boolean =>
  syntax.relation(word) === "conj" ||
  syntax.children(word).some((child) => subjects.has(syntax.relation(child)) || syntax.relation(child) === "aux")

/** The tense of the clause that a word heads; `open` where another clause must say, undefined where it heads none. */
const clauseTense = (syntax: Syntax, word: number): Tense | undefined => {
  const auxiliaries = auxiliariesOf(syntax, word)
  const isVerb = syntax.upos(word) === "VERB" || syntax.upos(word) === "AUX"
  const has = (words: ReadonlySet<string>): boolean => auxiliaries.some((each) => words.has(each))
  if (has(futureAuxiliaries) || has(modals)) return auxiliaries.includes(perfectMark) ? "past" : "future"
  if (isMarked(syntax, word, conditions)) return "future"
  if (isVerb && isMarked(syntax, word, infinitiveMarks)) return infinitive(syntax, word, auxiliaries)
  if (has(pastAuxiliaries)) return "past"
  if (has(presentAuxiliaries)) return present(syntax, word)
  return isVerb ? formTense(syntax, word) : undefined
}

const auxiliariesOf = (syntax: Syntax, word: number): readonly string[] =>
  syntax
    .children(word)
    .filter((child) => syntax.relation(child) === "aux" || syntax.relation(child) === "cop")
    .map((child) => syntax.lower(child))

const infinitiveMarks: ReadonlySet<string> = new Set([infinitiveMark])
const isMarked = (syntax: Syntax, word: number, marks: ReadonlySet<string>): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "mark" && marks.has(syntax.lower(child)))

/** "is to visit", "plans to visit", "came to visit". */
const infinitive = (syntax: Syntax, word: number, auxiliaries: readonly string[]): Tense => {
  if (auxiliaries.length > 0) return auxiliaries.includes(perfectMark) ? "past" : "future"
  const head = syntax.head(word)
  if (head < 0) return "future"
  return syntax.relation(word) === "advcl" || isImplicative(syntax.lemma(head), syntax.lower(head)) ? "open" : "future"
}

/** The present of a report says what is arranged, or what was just said. */
const present = (syntax: Syntax, word: number): Tense => {
  if (formOf(syntax.lemma(word), syntax.lower(word)) === "participle" || isMarked(syntax, word, occasions))
    return "future"
  return isSaying(syntax.lemma(word), syntax.lower(word)) ? "past" : "present"
}

/** A verb without auxiliaries, by its form. */
const formTense = (syntax: Syntax, word: number): Tense => {
  switch (formOf(syntax.lemma(word), syntax.lower(word))) {
    case "participle":
      return "open"
    case "past":
      return "past"
    case "present":
      return present(syntax, word)
  }
}
