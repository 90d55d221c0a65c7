import type { Span } from "../../base/index.ts"
import type { Issue, IssueTerm, Knowledge } from "../../knowledge/index.ts"
import { type Parsed, spanOf } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"

/** Words that signal an issue; `from` is the first of them. */
export type Signal = Span & Readonly<{ from: number; term: IssueTerm }>

/** Words between a weak term and the one that bears it out, at most: about a long sentence. */
const near = 25

export type Sources = Readonly<{ parsed: Parsed; syntax: Syntax; knowledge: Knowledge }>

/**
 * The words of a document that signal issues, in reading order. Each issue reads the text for itself: the longest of
 * its terms wins, one that says "not" takes its words and signals nothing, and no term runs over a sentence's end. A
 * weak term counts only near one that bears it out: a strong one of its issue, or a weak one of another row.
 */
export const signalsOf = ({ parsed, syntax, knowledge }: Sources): Signal[] => {
  const { words, sentences, lemmas } = parsed
  const text = { forms: syntax.forms({ from: 0, to: words.count }), lemmas }
  const found: Signal[] = []
  /** Where each issue has read to. */
  const taken = new Map<Issue, number>()
  for (let s = 0; s < sentences.length; s++) {
    const end = sentences[s + 1] ?? words.count
    for (let from = sentences[s]!; from < end; from++)
      for (const { to, term } of knowledge.issueTermsAt(text, from, end)) {
        if (from < (taken.get(term.issue) ?? 0)) continue
        taken.set(term.issue, to)
        if (term.force !== "not") found.push({ ...spanOf(words, { from, to }), from, term })
      }
  }
  return borneOut(found)
}

const borneOut = (signals: readonly Signal[]): Signal[] => {
  const kept = new Set<Signal>()
  for (const ofOne of Map.groupBy(signals, ({ term }) => term.issue).values()) {
    bearOut(ofOne, kept)
    bearOut(ofOne.toReversed(), kept)
  }
  return signals.filter((signal) => signal.term.force === "strong" || kept.has(signal))
}

/**
 * Keeps those of one issue's signals that one before them, in the order given, bears out. The latest strong one, the
 * latest of all, and the latest of another row than that are all that need be remembered.
 */
const bearOut = (signals: readonly Signal[], kept: Set<Signal>): void => {
  let strong: Signal | undefined
  let latest: Signal | undefined
  let other: Signal | undefined
  for (const signal of signals) {
    if ([strong, latest, other].some((each) => each && bearsOut(each, signal))) kept.add(signal)
    if (signal.term.force === "strong") strong = signal
    if (latest && latest.term.row !== signal.term.row) other = latest
    latest = signal
  }
}

const bearsOut = (one: Signal, signal: Signal): boolean =>
  (one.term.force === "strong" || one.term.row !== signal.term.row) && Math.abs(one.from - signal.from) <= near
