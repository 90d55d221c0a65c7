import type { Issue, TermForce } from "../../knowledge/index.ts"
import type { Signal } from "./signal.ts"

/** What a signal is worth. */
export const worth: Readonly<Record<TermForce, number>> = { strong: 2, weak: 1, not: 0 }

/** A term that comes again says less: half of what it said before. */
const again = 0.5

/** An issue and how much speaks for it. */
export type Weighed = Readonly<{ issue: Issue; weight: number }>

/**
 * What signals say of each issue, the weightiest first, of equals the one that is signalled first. `factor` says what
 * a signal's place adds.
 */
export const weigh = (signals: readonly Signal[], factor: (signal: Signal) => number = () => 1): Weighed[] => {
  const shares = new Map<Signal["term"], number>()
  const weights = new Map<Issue, number>()
  for (const signal of signals) {
    const { term } = signal
    const share = shares.get(term) ?? 1
    shares.set(term, share * again)
    weights.set(term.issue, (weights.get(term.issue) ?? 0) + worth[term.force] * share * factor(signal))
  }
  return byWeight(Array.from(weights, ([issue, weight]) => ({ issue, weight })))
}

export const byWeight = (weighed: readonly Weighed[]): Weighed[] => weighed.toSorted((a, b) => b.weight - a.weight)
