import { firstIndex, type Span } from "../../base/index.ts"
import { spanOf } from "../../language/index.ts"
import type { Report } from "../../report/index.ts"
import type { Reading } from "../reading.ts"
import { type About, aboutOf } from "./report.ts"
import { type Signal, type Sources, signalsOf } from "./signal.ts"
import { weigh, worth } from "./weight.ts"

type Told = Pick<Reading, "statements" | "events">

/** Sentences of a lead. */
const leadLength = 2

/** The report's first issue is what its other lines are about too where this much speaks for it. */
const clear = 6

/** Issues of one line of the record. */
const most = 2

/**
 * What the report, its statements and its events are about.
 *
 * A statement is about what the words of its content signal: issues of the report, and others that a strong term
 * signals. Where they say nothing, it is about what its sentence signals of the report's issues; else about the first
 * of these, where that is clear. So is an event, with its clause for the content.
 */
export const issuesOf = (
  sources: Sources & Readonly<{ report: Report }>,
  { statements, events }: Told,
): Told & Pick<Reading, "issues"> => {
  const signals = signalsOf(sources)
  const about = aboutOf(signals, { ...sources, leadEnd: leadEndOf(sources) })
  const issues = issuesWithin(signals, about)
  const clauseAt = clausesOf(sources)
  const sentenceAt = sentencesOf(sources)
  return {
    issues: about.issues.map(({ issue }) => ({
      id: issue.id,
      spans: signals.filter(({ term }) => term.issue === issue).map(({ start, end }) => ({ start, end })),
    })),
    statements: statements.map((statement) => ({
      ...statement,
      issues: issues(statement.content, () => statement.content.map(({ start }) => sentenceAt(start))),
    })),
    events: events.map((event) => ({
      ...event,
      issues: issues([clauseAt(event.trigger.start)], () => [sentenceAt(event.trigger.start)]),
    })),
  }
}

/** The lead ends with its sentences; a headline that the text begins with is none of them. */
const leadEndOf = ({ parsed, report }: Sources & Readonly<{ report: Report }>): number => {
  const { sentences, words } = parsed
  const titleEnd = report.titleSpan?.end ?? 0
  const first = firstIndex(sentences.length, (s) => words.starts[sentences[s]!]! >= titleEnd)
  const behind = sentences[first + leadLength]
  return behind === undefined ? Number.POSITIVE_INFINITY : words.starts[behind]!
}

/** The issues of a passage, given the narrow and the wide spans of it. */
const issuesWithin = (
  signals: readonly Signal[],
  about: About,
): ((narrow: readonly Span[], wide: () => readonly Span[]) => string[]) => {
  const isOfReport = new Set(about.issues.map(({ issue }) => issue))
  const main = about.issues[0]
  const ranked = (spans: readonly Span[]): ReturnType<typeof weigh> =>
    weigh(spans.flatMap((span) => within(signals, span))).sort(
      (a, b) =>
        Number(isOfReport.has(b.issue)) - Number(isOfReport.has(a.issue)) ||
        about.weightOf(b.issue) - about.weightOf(a.issue),
    )
  return (narrow, wide) => {
    const own = ranked(narrow).filter(({ issue, weight }) => isOfReport.has(issue) || weight >= worth.strong)
    if (own.length > 0) return own.slice(0, most).map(({ issue }) => issue.id)
    const around = ranked(wide()).find(({ issue }) => isOfReport.has(issue))
    if (around) return [around.issue.id]
    return main && main.weight >= clear ? [main.issue.id] : []
  }
}

/** The signals in a span. They are in the order of their starts, so that none before the first is looked at. */
const within = (signals: readonly Signal[], span: Span): Signal[] => {
  const found: Signal[] = []
  for (let i = firstIndex(signals.length, (each) => signals[each]!.start >= span.start); i < signals.length; i++) {
    if (signals[i]!.start >= span.end) break
    if (signals[i]!.end <= span.end) found.push(signals[i]!)
  }
  return found
}

/** The word that an offset stands in, or the one before it. */
const wordAt = ({ parsed: { words } }: Sources, offset: number): number =>
  Math.max(0, firstIndex(words.count, (word) => words.starts[word]! > offset) - 1)

const clausesOf = (sources: Sources): ((offset: number) => Span) => {
  const { parsed, syntax } = sources
  return (offset) => spanOf(parsed.words, syntax.subtree(wordAt(sources, offset)))
}

const sentencesOf = (sources: Sources): ((offset: number) => Span) => {
  const { parsed, syntax } = sources
  return (offset) => spanOf(parsed.words, syntax.sentence(wordAt(sources, offset)))
}
