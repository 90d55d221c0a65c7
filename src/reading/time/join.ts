import { firstIndex, overlaps, type Span } from "../../base/index.ts"
import type { Knowledge } from "../../knowledge/index.ts"
import { spanOf, type Words, wordsIn } from "../../language/index.ts"
import type { Report } from "../../report/index.ts"
import type { Reading, Statement } from "../reading.ts"
import type { Unchained } from "../statement/chain.ts"
import { timeAt } from "./at.ts"
import { findTimes, type Quotation } from "./find.ts"
import { figureOrderOf } from "./order.ts"
import type { Told } from "./phrase.ts"
import type { Material } from "./scan.ts"
import type { Time } from "./time.ts"

/** What the times of a report are told with. */
export type Telling = Readonly<{
  report: Report
  published: Reading["published"]
  statements: readonly Unchained[]
  knowledge: Knowledge
  /** The phrases for times, as `scan` gives them. */
  phrases: readonly Told[]
}>

/** The times of a report. */
export const timesOf = (
  { parsed, syntax }: Material,
  { report, published, statements, knowledge, phrases }: Telling,
): Time[] =>
  findTimes(phrases, {
    report,
    parsed,
    syntax,
    published: published?.value ?? null,
    order: figureOrderOf(phrases, report.outlet, knowledge),
    quotations: statements.flatMap((statement) => quotationOf(parsed.words, statement)),
  })

/** Statements with the times that stand in their own words, and the one that governs their cue. */
export const withTimes = (
  material: Material,
  statements: readonly Statement[],
  times: readonly Time[],
): Statement[] => {
  const { parsed, syntax } = material
  const placed = times.map((time) => ({ id: time.id, ...spanOf(parsed.words, time) }))
  return statements.map((statement) => {
    const spans = [statement.source, statement.cue, ...statement.content].filter((span) => span !== null)
    const cue = statement.cue && wordsIn(parsed.words, statement.cue)
    const governing = cue && timeAt(syntax, times, syntax.headOf(cue))
    const ids = spans.flatMap((span) => within(placed, span))
    return { ...statement, times: inOrder(governing ? [...ids, governing.id] : ids) }
  })
}

type Placed = Span & Readonly<{ id: string }>

/** The times that share a character with a span: a binary search, then those that follow. */
const within = (placed: readonly Placed[], span: Span): string[] => {
  let at = firstIndex(placed.length, (i) => placed[i]!.end > span.start)
  const ids: string[] = []
  for (; at < placed.length && overlaps(placed[at]!, span); at++) ids.push(placed[at]!.id)
  return ids
}

const inOrder = (ids: readonly string[]): string[] => {
  const number = (id: string): number => Number(id.slice(1))
  return [...new Set(ids)].sort((a, b) => number(a) - number(b))
}

const quotationOf = (words: Words, { kind, cue, content }: Unchained): Quotation[] => {
  const at = cue && wordsIn(words, cue)
  if (kind === "indirect" || !at) return []
  return [{ cue: at.from, content: content.flatMap((span) => wordsIn(words, span) ?? []) }]
}
