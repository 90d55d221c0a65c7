import { firstIndex } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import { governorOf, highest } from "./governor.ts"
import { boundaries, nounPrepositions } from "./rules/en/tense.ts"
import type { Time } from "./time.ts"

/**
 * The time that governs a word: one that its own noun phrase tells ("Friday's talks"), else one of its clause ("met on
 * Friday"), else one of the clause that its own leans on ("arrived on Friday to meet"). A clause that is said or thought
 * does not take its time from the saying. Undefined where no time of the sentence governs it.
 *
 * @param times in reading order, as `findTimes` gives them
 */
export const timeAt = (syntax: Syntax, times: readonly Time[], word: number): Time | undefined => {
  const near = timesOfSentence(syntax, times, word)
  if (near.length === 0) return undefined
  const own =
    near.find((time) => isWithin(time, word)) ?? (isClause(syntax, word) ? undefined : ofNoun(syntax, near, word))
  if (own) return own
  for (let clause = clauseOf(syntax, word), steps = 0; clause >= 0 && steps < highest; steps++) {
    const found = ofClause(syntax, near, clause, word)
    if (found) return found
    if (!leaning.has(syntax.relation(clause))) return undefined
    clause = clauseOf(syntax, syntax.head(clause))
  }
  return undefined
}

/** Clauses that share the time of the one they hang on. */
const leaning: ReadonlySet<string> = new Set(["conj", "xcomp", "advcl"])

const isWithin = ({ from, to }: Time, word: number): boolean => from <= word && word < to

/** How many words off a word's time may be. */
const reach = 100

/** The times of a word's sentence. */
const timesOfSentence = (syntax: Syntax, times: readonly Time[], word: number): readonly Time[] => {
  const sentence = syntax.sentence(word)
  const from = Math.max(sentence.from, word - reach)
  const to = Math.min(sentence.to, word + reach)
  const first = firstIndex(times.length, (i) => times[i]!.from >= from)
  let end = first
  while (end < times.length && times[end]!.from < to) end++
  return times.slice(first, end).filter((time) => !isBoundary(syntax, time))
}

const isBoundary = (syntax: Syntax, { from }: Time): boolean =>
  from > syntax.sentence(from).from && boundaries.has(syntax.lower(from - 1)) && syntax.upos(from - 1) === "ADP"

const clausal: ReadonlySet<string> = new Set(["ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"])
const isClause = (syntax: Syntax, word: number): boolean =>
  syntax.upos(word) === "VERB" || syntax.head(word) < 0 || clausal.has(syntax.relation(word))

const clauseOf = (syntax: Syntax, from: number): number => {
  let word = from
  while (word >= 0 && !isClause(syntax, word)) word = syntax.head(word)
  return word
}

/** A time whose way up the tree meets the noun before any clause. */
const ofNoun = (syntax: Syntax, times: readonly Time[], noun: number): Time | undefined =>
  times.find((time) => {
    let word = governorOf(syntax, time)
    while (word >= 0 && word !== noun && !isClause(syntax, word)) word = syntax.head(word)
    return word === noun
  })

/** A clause's times: what hangs on its verb first, then what hangs on a noun by a preposition ("killed ten people on Friday"). */
const ofClause = (syntax: Syntax, times: readonly Time[], clause: number, word: number): Time | undefined => {
  const inside = times.filter((time) => clauseOf(syntax, governorOf(syntax, time)) === clause)
  const direct = inside.filter((time) => governorOf(syntax, time) === clause)
  const loose = inside.filter((time) => syntax.relation(syntax.headOf(time)) === "nmod" && hasPreposition(syntax, time))
  const nearest = (some: readonly Time[]): Time | undefined =>
    some.toSorted((a, b) => Math.abs(a.from - word) - Math.abs(b.from - word))[0]
  return nearest(direct) ?? nearest(loose)
}

const hasPreposition = (syntax: Syntax, time: Time): boolean =>
  time.from > 0 && syntax.upos(time.from - 1) === "ADP" && !nounPrepositions.has(syntax.lower(time.from - 1))
