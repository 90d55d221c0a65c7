import type { WordRange } from "../../language/index.ts"
import { type HedgeRule, hedgesAfter, hedgesBefore } from "./rules/en/hedges.ts"
import { phrase, type Source } from "./source.ts"

/** How exact an amount is: `over` and `under` leave its value out, `at-least` and `at-most` take it in; `order` gives a magnitude. */
export const hedges = ["about", "over", "at-least", "under", "at-most", "order"] as const
export type Hedge = (typeof hedges)[number]

export type Hedged = WordRange & Readonly<{ hedge: Hedge }>

const byWords = (rules: readonly HedgeRule[]): ReadonlyMap<string, HedgeRule> =>
  new Map(rules.map((rule) => [rule.words, rule]))

const before = byWords(hedgesBefore)
const after = byWords(hedgesAfter)
const longest = Math.max(...[...before.keys(), ...after.keys()].map((words) => words.split(" ").length))

/** Relations of a preposition and of a verb's particle: "a quarrel over three islands", "handed over two smugglers". */
const notAdverb: ReadonlySet<string> = new Set(["case", "compound", "mark"])

/** The hedge in front of a word, its longest wording. */
export const hedgeBefore = (source: Source, word: number): Hedged | undefined => {
  const { syntax } = source
  const start = syntax.sentence(word).from
  for (let from = Math.max(start, word - longest); from < word; from++) {
    const rule = before.get(phrase(source, from, word))
    if (rule !== undefined && !(rule.adverb && notAdverb.has(syntax.relation(from))))
      return { from, to: word, hedge: rule.hedge }
  }
  return undefined
}

/** The hedge that begins at a word: "300 or so". */
export const hedgeAfter = (source: Source, word: number, end: number): Hedged | undefined => {
  for (let to = Math.min(end, word + longest); to > word; to--) {
    const rule = after.get(phrase(source, word, to))
    if (rule !== undefined) return { from: word, to, hedge: rule.hedge }
  }
  return undefined
}
