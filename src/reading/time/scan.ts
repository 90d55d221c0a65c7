import type { Name, Parsed, WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { phraseAt } from "./grammar.ts"
import type { Phrase, Told } from "./phrase.ts"
import {
  article,
  countingLeads,
  monthLeads,
  refusals,
  seasonFollowers,
  seasonLeads,
  yearFigureLeads,
  yearLeads,
} from "./rules/en/refusals.ts"

/** A document and its trees. */
export type Material = Readonly<{ parsed: Parsed; syntax: Syntax }>

/** Every phrase for a time, in reading order, none over another; what only looks like one is left out. */
export const scan = ({ parsed, syntax }: Material): Told[] => {
  const nameOver = namesOver(parsed)
  const found: Told[] = []
  for (let s = 0; s < parsed.sentences.length; s++) {
    const to = parsed.sentences[s + 1] ?? parsed.words.count
    for (let word = parsed.sentences[s]!; word < to; ) {
      const told = phraseAt(syntax, { from: word, to })
      if (told !== undefined && !isRefused(told, syntax, nameOver)) found.push(withYearFigure(told, syntax))
      word = told?.to ?? word + 1
    }
  }
  return found
}

const namesOver = ({ words, names }: Parsed): ((word: number) => Name | undefined) => {
  const at = new Int32Array(words.count).fill(-1)
  names.forEach(({ from, to }, i) => {
    at.fill(i, from, to)
  })
  return (word) => names[at[word]!]
}

/** A word of a sentence in lower case, empty outside it. */
const lowerIn = (syntax: Syntax, sentence: WordRange, word: number): string =>
  word >= sentence.from && word < sentence.to ? syntax.lower(word) : ""

const isRefused = (told: Told, syntax: Syntax, nameOver: (word: number) => Name | undefined): boolean => {
  const { from, to, phrase } = told
  const sentence = syntax.sentence(from)
  const before = lowerIn(syntax, sentence, from - 1)
  const after = lowerIn(syntax, sentence, to)
  return (
    refusals.some(
      ({ kinds, side, words }) => kinds.includes(phrase.kind) && words.has(side === "before" ? before : after),
    ) ||
    isInName(told, nameOver, before) ||
    needsLead(told, syntax, sentence) ||
    (phrase.kind === "year" && isCount(from, syntax, before))
  )
}

/** "April Ryan", "May", "Sunday Times": a person's or a body's name that holds the phrase is no date, unless a lead says so. */
const isInName = (
  { from, to, phrase }: Told,
  nameOver: (word: number) => Name | undefined,
  before: string,
): boolean => {
  const name = nameOver(from)
  if (name === undefined || name.type === "LOC") return false
  if (name.from < from || name.to > to) return true
  return name.type === "PER" && phrase.kind === "month" && !monthLeads.has(before)
}

/** Words that are times only behind certain others. */
const needsLead = ({ from, to, phrase }: Told, syntax: Syntax, sentence: WordRange): boolean => {
  const before = lowerIn(syntax, sentence, from - 1)
  const modifies = ["compound", "amod"].includes(syntax.relation(from)) && syntax.head(from) >= to
  switch (phrase.kind) {
    case "season": {
      if (phrase.year !== null || phrase.which !== null || phrase.ofYear !== undefined) return false
      const lead = before === article ? lowerIn(syntax, sentence, from - 2) : before
      return !seasonLeads.has(lead) || modifies || seasonFollowers.has(lowerIn(syntax, sentence, to))
    }
    case "feast":
      return phrase.year === null && phrase.which === null && modifies
    case "about":
      return phrase.of.kind === "year" && !yearLeads.has(before) && !obliques.has(syntax.relation(to - 1))
    case "day":
      return to - from === 1 && isCapital(syntax, from) && before !== "" && isCapital(syntax, from - 1)
    case "month": {
      const isFirstName = to < sentence.to && syntax.relation(to) === "flat" && syntax.head(to) === from
      return to - from === 1 && (isFirstName || verbs.has(syntax.upos(from))) && !monthLeads.has(before)
    }
    default:
      return false
  }
}

const obliques: ReadonlySet<string> = new Set(["obl", "nmod"])
const verbs: ReadonlySet<string> = new Set(["VERB", "AUX"])

const isCapital = (syntax: Syntax, word: number): boolean => /^\p{Lu}/u.test(syntax.form(word))

/** "2000 soldiers", "1600 Castle Street": four figures that count what stands behind them; "the 2015 accords" names a year. */
const isCount = (word: number, syntax: Syntax, before: string): boolean => {
  const head = syntax.head(word)
  if (syntax.relation(word) !== "nummod" || head < word || countingLeads.has(before)) return false
  return syntax.upos(head) === "PROPN" || syntax.lemma(head) !== syntax.lower(head)
}

/**
 * "in February 21" is February 2021: nothing happens "in" a day, and translations drop the century. Where what stands
 * behind is counted, "in April 30 people died", the figure is no part of the date.
 */
const withYearFigure = (told: Told, syntax: Syntax): Told => {
  const { from, to, phrase } = told
  if (
    phrase.kind !== "date" ||
    phrase.ofYear !== undefined ||
    phrase.year !== null ||
    phrase.weekday !== undefined ||
    to - from !== 2
  )
    return told
  if (!yearFigureLeads.has(lowerIn(syntax, syntax.sentence(from), from - 1)) || !/^\d\d$/.test(syntax.form(to - 1)))
    return told
  const month: Phrase = { kind: "month", month: phrase.month, year: null, which: null }
  const counted = syntax.relation(to - 1) === "nummod" && syntax.head(to - 1) >= to
  if (counted) return { ...told, to: to - 1, phrase: month }
  return { ...told, phrase: { ...month, shortYear: phrase.day } }
}
