import { hedgeAfter } from "./hedge.ts"
import type { Numeral } from "./numeral.ts"
import {
  casualties,
  collectives,
  counted,
  definite,
  invariant,
  months,
  pluralEnding,
  uncounted,
} from "./rules/en/nouns.ts"
import { of } from "./rules/en/numbers.ts"
import { type Source, touchesLast } from "./source.ts"
import type { Unit } from "./unit.ts"

/** How far a noun stands from its number: "fourteen captured Yrsan merchant sailors". */
const farthest = 7

/** Up to this a number behind a determiner only says who is meant: "the two sides". */
const mostPointedAt = 2

/** What a number counts: the noun behind it, or the collective that it follows. */
export const countedAfter = (source: Source, numeral: Numeral, end: number): Unit => {
  const { syntax } = source
  const from = hedgeAfter(source, numeral.to, end)?.to ?? numeral.to
  if (from < end && standsForPeople(source, from))
    return { kind: "count", unit: syntax.lower(from), from, to: from + 1 }
  const noun = nounOf(source, numeral, from, end)
  if (noun === undefined) return collectiveOf(source, numeral)
  if (!isCountable(source, numeral, noun)) return { kind: "refused" }
  return { kind: "count", unit: wordsOf(source, from, noun), from, to: noun + 1 }
}

/** The "dead" of "left 12 dead", not that of "12 dead soldiers". */
const standsForPeople = (source: Source, word: number): boolean => {
  const { syntax } = source
  const head = syntax.head(word)
  return casualties.has(syntax.lower(word)) && !(head > word && isNoun(source, head))
}

const isNoun = ({ syntax }: Source, word: number): boolean =>
  syntax.upos(word) === "NOUN" || syntax.upos(word) === "PROPN"

/** The noun that the tree has the number count, else the one that the words behind it lead to. */
const nounOf = (source: Source, numeral: Numeral, from: number, end: number): number | undefined => {
  const { syntax } = source
  const head = syntax.head(numeral.to - 1)
  const isHeld = syntax.relation(numeral.to - 1) === "nummod" && head >= from && head < end && head - from < farthest
  if (isHeld && !isModel(source, head)) return isNoun(source, head) ? head : undefined
  return nounBehind(source, from, end)
}

/** The last noun of the run behind a number, "of the" and adjectives let pass: "dozens of armed men", "300 of its ships". */
const nounBehind = (source: Source, from: number, end: number): number | undefined => {
  const { syntax } = source
  let at = from
  const last = Math.min(end, at + farthest)
  if (at < last && syntax.lower(at) === of) {
    at++
    while (at < last && isDeterminer(source, at)) at++
  }
  while (at < last && syntax.upos(at) === "ADJ") at++
  let noun: number | undefined
  while (at < last && isNoun(source, at)) {
    noun = isModel(source, at) ? undefined : at
    at += isModel(source, at) ? modelWords : 1
  }
  return noun
}

/** "the", "its"; not the "them" of "300 of them", which no noun follows. */
const isDeterminer = ({ syntax }: Source, word: number): boolean =>
  syntax.upos(word) === "DET" || (syntax.upos(word) === "PRON" && syntax.head(word) > word)

/** "F", "-", "16". */
const modelWords = 3

/** The letters of a model's name, which number and noun may follow: the "F" of "dozens of F-16 jets". */
const isModel = (source: Source, word: number): boolean =>
  word + 1 < source.parsed.words.count && source.syntax.form(word + 1) === "-" && touchesLast(source, word + 1)

const isCountable = (source: Source, { value, from, to, isPlain, kind }: Numeral, noun: number): boolean => {
  const { syntax } = source
  const lower = syntax.lower(noun)
  const forms = [lower, lower.replace(/s$/, ""), syntax.lemma(noun).toLowerCase()]
  if (forms.some((form) => uncounted.has(form)) || months.has(lower) || months.has(syntax.lower(to))) return false
  const isKnown = invariant.has(lower) || forms.some((form) => counted.has(form))
  if (value === 1) return isKnown && !isPointedAt(source, from) && syntax.lower(to) !== of
  if (kind === "exact" && value <= mostPointedAt && isPointedAt(source, from)) return false
  const isPlural = pluralEnding.test(lower) || invariant.has(lower) || syntax.upos(noun) === "PROPN"
  return isPlural && (isKnown || !isPlain || !isYear(value))
}

/** Four digits that a year could be. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value <= 2100

/** "the two women", "his two sons": which ones, not how many. */
const isPointedAt = ({ syntax }: Source, word: number): boolean =>
  word > syntax.sentence(word).from && definite.has(syntax.lower(word - 1))

/** A noun with the nouns before it that make one name with it, adjectives and names left out: "fishing boats". */
const wordsOf = (source: Source, from: number, noun: number): string => {
  const { syntax } = source
  let first = noun
  while (first - 1 >= from && syntax.upos(first - 1) === "NOUN" && syntax.relation(first - 1) === "compound") first--
  const written = Array.from({ length: noun + 1 - first }, (_, i) =>
    syntax.upos(first + i) === "PROPN" ? syntax.form(first + i) : syntax.lower(first + i),
  )
  return written.join(" ")
}

/** "a crew of 26": the collective before the number, the unit's words standing in front. */
const collectiveOf = ({ syntax }: Source, { from, to }: Numeral): Unit => {
  const noun = from - 2
  if (noun < syntax.sentence(from).from || syntax.lower(from - 1) !== of) return { kind: "none" }
  const lower = syntax.lower(noun)
  return collectives.has(lower) ? { kind: "count", unit: lower, from: noun, to } : { kind: "none" }
}
