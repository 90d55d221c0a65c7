import type { EventType } from "../../base/index.ts"
import type { Trigger as Learned } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Trigger } from "./event.ts"
import { clauseAt } from "./trigger.ts"

/**
 * How the rules and what is learned are weighed against each other: the log odds of a rule (of `confidence.ts`, less what it is
 * flattered by having been measured on the reports that it was written on) and the learned ones add up, the latter by this weight.
 */
const weights = { learned: 0.5, flattery: 0.1 } as const

/** A rule's finding is kept, and a learned one told, from this probability on. */
const least = { ruled: 0.4, learned: 0.55 } as const

/** Words that are further apart do not tell of one event. */
const nearest = 4

/** A word of which nothing is learned tells of nothing with this probability. */
const nothing = { none: 0.97, type: 0.003 } as const

/**
 * The triggers of the rules and those that are learned, as one list in reading order. A rule's finding that nothing learned speaks
 * for is dropped where the rule is often wrong; where no rule has anything to say, what is learned speaks alone.
 */
export const withLearned = (syntax: Syntax, ruled: readonly Trigger[], learned: readonly Learned[]): Trigger[] => {
  const taken = new Set<number>()
  const kept = ruled.flatMap((trigger): Trigger[] => {
    const support = supportOf(syntax, trigger, learned)
    if (support) taken.add(support.word)
    const confidence = together(trigger, support)
    return confidence >= least.ruled ? [{ ...trigger, confidence }] : []
  })
  const told = new Set(kept.flatMap(({ words }) => words))
  const alone = learned.flatMap((found): Trigger[] => {
    const type = likeliest(found)
    const confidence = 1 - found.none
    if (confidence < least.learned || taken.has(found.word) || told.has(found.word)) return []
    if (kept.some((trigger) => trigger.type === type && isNear(syntax, trigger.clause.word, found.word))) return []
    const clause = clauseAt(syntax, found.word)
    if (!clause) return []
    const range = { from: found.word, to: found.word + 1 }
    return [{ clause, type, parties: "usual", by: "model", id: "trigger", words: [found.word], range, confidence }]
  })
  return [...kept, ...alone].sort((a, b) => a.clause.word - b.clause.word)
}

/** What is learned of a rule's words or, where that is of another word of its phrase, of its neighbours. */
const supportOf = (syntax: Syntax, { clause, type, words, range }: Trigger, learned: readonly Learned[]): Learned | undefined => {
  const own = (word: number): boolean => words.includes(word) || (word >= range.from && word < range.to)
  const near = learned.filter(({ word }) => own(word) || isNear(syntax, clause.word, word))
  return near.reduce<Learned | undefined>((best, each) => (best && best.types[type] >= each.types[type] ? best : each), undefined)
}

const isNear = (syntax: Syntax, a: number, b: number): boolean =>
  Math.abs(a - b) <= nearest && (syntax.head(a) === b || syntax.head(b) === a)

const together = ({ type, confidence }: Trigger, support: Learned | undefined): number => {
  const rule = Math.max(0.05, confidence - weights.flattery)
  const { none, types } = support ?? { none: nothing.none, types: undefined }
  const odds = Math.log(rule / (1 - rule)) + weights.learned * Math.log(((types?.[type] ?? 0) + nothing.type) / (none + nothing.type))
  return 1 / (1 + Math.exp(-odds))
}

const likeliest = ({ types }: Learned): EventType =>
  (Object.entries(types) as [EventType, number][]).reduce((best, each) => (each[1] > best[1] ? each : best))[0]
