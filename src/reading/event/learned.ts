import type { EventType } from "../../base/index.ts"
import type { Trigger as Learned } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Trigger } from "./event.ts"
import { clauseAt } from "./trigger.ts"

/**
 * How rules and what is learned are weighed: log odds add up, as of witnesses that do not know of one another. A rule's are
 * those of its share of right findings, less what that is flattered by having been measured on the reports that
 * the rule was written on; the learned ones count by `learned`.
 */
const weights = { learned: 0.5, flattery: 0.1 } as const

/** A rule's finding is kept, and a learned one told, from this probability on. */
const least = { ruled: 0.3, learned: 0.6 } as const

/** How probable a type is of a word of which nothing is learned; nothing that is learned is taken for surer than that. */
const unlearned = 0.01

/** Words that are further apart do not tell of one event, though one hangs on the other. */
const nearest = 4

/**
 * The triggers of the rules and those that are learned, in reading order. A rule's finding that nothing learned speaks for is
 * dropped where the rule is often wrong; where no rule is left to speak, what is learned speaks alone.
 */
export const withLearned = (syntax: Syntax, ruled: readonly Trigger[], learned: readonly Learned[]): Trigger[] => {
  const byWord = new Map(learned.map((found) => [found.word, found]))
  const spokenFor = new Set<number>()
  const kept = ruled.flatMap((trigger): Trigger[] => {
    const support = supportOf(syntax, trigger, byWord)
    const confidence = together(trigger, support)
    if (confidence < least.ruled) return []
    for (const word of [...trigger.words, ...(support ? [support.word] : [])]) spokenFor.add(word)
    return [{ ...trigger, confidence }]
  })
  const typeAt = new Map(kept.map(({ clause, type }) => [clause.word, type]))
  const alone = learned.flatMap((found): Trigger[] => {
    const type = likeliest(found)
    if (1 - found.none < least.learned || spokenFor.has(found.word)) return []
    if (beside(syntax, found.word).some((word) => typeAt.get(word) === type)) return []
    return triggerOf(syntax, found, type)
  })
  return [...kept, ...alone].sort((a, b) => a.clause.word - b.clause.word)
}

/** What is learned of a rule's words or of those beside its trigger, whichever says the rule's type the loudest. */
const supportOf = (
  syntax: Syntax,
  { clause, type, words, range }: Trigger,
  byWord: ReadonlyMap<number, Learned>,
): Learned | undefined => {
  const told = Array.from({ length: range.to - range.from }, (_, i) => range.from + i)
  const found = [...words, ...told, ...beside(syntax, clause.word)].flatMap((word) => byWord.get(word) ?? [])
  return found.reduce<Learned | undefined>(
    (best, each) => (best && best.types[type] >= each.types[type] ? best : each),
    undefined,
  )
}

/** The words near by that a word hangs on or that hang on it: "made" and "appeal" tell of one event. */
const beside = (syntax: Syntax, word: number): number[] =>
  [syntax.head(word), ...syntax.children(word)].filter((other) => other >= 0 && Math.abs(other - word) <= nearest)

const together = ({ type, confidence }: Trigger, support: Learned | undefined): number => {
  const rule = Math.max(0.05, confidence - weights.flattery)
  const said = Math.min(1 - unlearned, Math.max(unlearned, support?.types[type] ?? 0))
  return 1 / (1 + Math.exp(-logOdds(rule) - weights.learned * logOdds(said)))
}

const logOdds = (share: number): number => Math.log(share / (1 - share))

const likeliest = ({ types }: Learned): EventType =>
  (Object.entries(types) as [EventType, number][]).reduce((best, each) => (each[1] > best[1] ? each : best))[0]

const triggerOf = (syntax: Syntax, { word, none }: Learned, type: EventType): Trigger[] => {
  const clause = clauseAt(syntax, word)
  if (!clause) return []
  const range = { from: word, to: word + 1 }
  const parties = type === "CONSULT" ? "mutual" : "usual"
  return [{ clause, type, parties, by: "model", id: "trigger", words: [word], range, confidence: 1 - none }]
}
