import type { Issue, Knowledge, TermForce } from "../../knowledge/index.ts"
import type { Report } from "../../report/index.ts"
import type { Signal } from "./signal.ts"
import { byWeight, type Weighed, weigh, worth } from "./weight.ts"

/** What a report is about: its issues, and how much speaks for each that its words signal. */
export type About = Readonly<{ issues: readonly Weighed[]; weightOf: (issue: Issue) => number }>

/** Chosen on our own training reports; around these values little changes. */
const rule = {
  /** A signal in the lead counts half as much again; a headline's counts twice, beside those of the text. */
  lead: 1.5,
  title: 2,
  /** Two strong signals, or one in the headline: less is a mention in passing. */
  least: 4,
  /** An issue that has half of what the first one has, or this much, is one that the report is about too. */
  share: 0.5,
  plenty: 6,
  most: 3,
} as const

/**
 * The issues that a report is about, by how much speaks for each: at most three, each with a word of the text that
 * signals it. `leadEnd` is where the lead ends, a UTF-16 offset.
 */
export const aboutOf = (
  signals: readonly Signal[],
  { report, knowledge, leadEnd }: Readonly<{ report: Report; knowledge: Knowledge; leadEnd: number }>,
): About => {
  const titled = titleOf(report.title ?? "", knowledge)
  const inText = weigh(signals, ({ start }) => (start < leadEnd ? rule.lead : 1))
  const weighed = byWeight(
    inText.map(({ issue, weight }) => ({ issue, weight: weight + rule.title * worth[titled.get(issue) ?? "not"] })),
  )
  const enough = Math.max(rule.least, Math.min(rule.plenty, rule.share * (weighed[0]?.weight ?? 0)))
  const weights = new Map(weighed.map(({ issue, weight }) => [issue, weight]))
  return {
    issues: weighed.filter(({ weight }) => weight >= enough).slice(0, rule.most),
    weightOf: (issue) => weights.get(issue) ?? 0,
  }
}

/** The best that a headline says of each issue. It may be no part of the text, so that its words have no lemmas. */
const titleOf = (title: string, knowledge: Knowledge): ReadonlyMap<Issue, TermForce> => {
  const forms = title.match(/[\p{L}\p{M}\p{N}]+|[-'’]/gu) ?? []
  const best = new Map<Issue, TermForce>()
  const taken = new Map<Issue, number>()
  for (let from = 0; from < forms.length; from++)
    for (const { to, term } of knowledge.issueTermsAt({ forms, lemmas: forms }, from, forms.length)) {
      if (from < (taken.get(term.issue) ?? 0)) continue
      taken.set(term.issue, to)
      if (worth[term.force] > worth[best.get(term.issue) ?? "not"]) best.set(term.issue, term.force)
    }
  return best
}
