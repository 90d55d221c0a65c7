import { readdirSync } from "node:fs"
import { jsonLines } from "./places.ts"
import {
  corporaOf,
  linesOf,
  ownReadings,
  ownReports,
  polnear,
  polnearReadings,
  type ReadingLine,
  type Statement,
  scorerModule,
  textOf,
} from "./readings.ts"
import { type Measured, rounded, type Table } from "./result.ts"

/**
 * Whether a statement's confidence is the share of such statements that are right.
 *
 * The scorers do not export which statement met which of the gold, so their definitions stand here again:
 * `statements.mjs` (`matches`, first of the Reading that fits, one to one) and `reports.mjs` (`pair` over the shared
 * characters of the contents, one to one, best first; the optional ones of the gold count).
 */

type Span = Readonly<{ start: number; end: number }>
type Judged = Readonly<{ confidence: number; right: boolean }>

type Lib = Readonly<{
  list: <T>(value: T | readonly T[] | null | undefined) => T[]
  trim: (text: string, span: Span) => Span | null
  overlap: (a: Span, b: Span) => number
  length: (spans: readonly Span[]) => number
  shared: (a: readonly Span[], b: readonly Span[]) => number
}>
type GoldSpans = Span | readonly Span[] | null
type Gold = Readonly<{ source: GoldSpans; cue: GoldSpans; content: GoldSpans }>
type Parts = Readonly<{ source: Span[]; cue: Span[]; content: Span[] }>

const partsOf = ({ list, trim }: Lib, text: string, statement: Gold): Parts => {
  const of = (spans: GoldSpans): Span[] => list(spans).flatMap((span) => trim(text, span) ?? [])
  return { source: of(statement.source), cue: of(statement.cue), content: of(statement.content) }
}

const matches = ({ overlap, length, shared }: Lib, gold: Parts, told: Parts): boolean => {
  const cue = gold.cue.length === 0 || gold.cue.some((a) => told.cue.some((b) => overlap(a, b) > 0))
  const source = gold.source.length
    ? shared(gold.source, told.source) >= length(gold.source) / 2
    : told.source.length === 0
  const both = length(gold.content) + length(told.content)
  return cue && source && (both ? (2 * shared(gold.content, told.content)) / both : 1) >= 0.8
}

const judgePolnear = async (): Promise<Judged[]> => {
  const lib = await scorerModule<Lib>("lib")
  const readings = new Map(linesOf(await polnearReadings()).map((reading) => [reading.id, reading]))
  return jsonLines(polnear).flatMap((row) => {
    const text = row["text"] as string
    const told = readings.get(row["id"] as string)?.statements ?? []
    const parts = told.map((statement) => partsOf(lib, text, statement))
    const met = new Set<number>()
    for (const statement of (row["statements"] as Gold[]) ?? []) {
      const gold = partsOf(lib, text, statement)
      const hit = parts.findIndex((candidate, i) => !met.has(i) && matches(lib, gold, candidate))
      if (hit >= 0) met.add(hit)
    }
    return told.map(({ confidence }, i) => ({ confidence, right: met.has(i) }))
  })
}

type Locus = string | Readonly<{ text: string; nth?: number }>
type OwnGold = Readonly<{
  content: Locus | readonly Locus[]
  content_alt?: readonly (Locus | readonly Locus[])[]
  cue?: Locus | readonly Locus[]
  source?: Locus | readonly Locus[]
}>
type OwnReport = Readonly<{ id: string; text: string; gold: { statements?: readonly OwnGold[] } }>
type Reports = Readonly<{ spanOf: (text: string, locus: Locus) => Span | null }>

const edge = /[\s"“”„«»‘’',.;:!?]/u

const characters = (text: string, spans: readonly Span[]): Set<number> => {
  const all = new Set<number>()
  for (let { start, end } of spans) {
    while (start < end && edge.test(text[start]!)) start++
    while (end > start && edge.test(text[end - 1]!)) end--
    for (let i = start; i < end; i++) if (!/[\s"“”«»]/u.test(text[i]!)) all.add(i)
  }
  return all
}

const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0
  for (const at of a) if (b.has(at)) both++
  return both / (a.size + b.size - both) || 0
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

/** Statements of a Reading that the scorer pairs with one of the gold. */
const paired = (
  { text, gold }: OwnReport,
  told: readonly Statement[],
  { spanOf }: Reports,
  { list }: Lib,
): Set<number> => {
  const spansOf = (locus: Locus | readonly Locus[] | undefined): Span[] =>
    list(locus as Locus).flatMap((one) => spanOf(text, one) ?? [])
  const contents = told.map(({ content }) => characters(text, content))
  const scores = (gold.statements ?? []).flatMap((statement, g) => {
    const loci = [statement.content, ...list(statement.content_alt)].map((locus) =>
      characters(text, spansOf(locus as Locus)),
    )
    const [cue, source] = [spansOf(statement.cue), spansOf(statement.source)]
    return told.map((candidate, t) => {
      const share = Math.max(...loci.map((locus) => jaccard(locus, contents[t]!)))
      const beside = (touch(cue, list(candidate.cue)) ? 0.1 : 0) + (touch(source, list(candidate.source)) ? 0.05 : 0)
      return { g, t, score: share < 0.5 ? 0 : share + beside }
    })
  })
  const [golds, met] = [new Set<number>(), new Set<number>()]
  for (const { g, t, score } of scores.sort((a, b) => b.score - a.score || a.g - b.g || a.t - b.t))
    if (score > 0 && !golds.has(g) && !met.has(t)) {
      golds.add(g)
      met.add(t)
    }
  return met
}

const judgeOwn = async (): Promise<Judged[]> => {
  const [reports, lib] = [await scorerModule<Reports>("reports"), await scorerModule<Lib>("lib")]
  const readings = new Map<string, ReadingLine>(linesOf(await ownReadings()).map((reading) => [reading.id, reading]))
  return readdirSync(ownReports)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const report = JSON.parse(textOf(`${ownReports}/${name}`)) as OwnReport
      const told = readings.get(report.id)?.statements ?? []
      const met = paired(report, told, reports, lib)
      return told.map(({ confidence }, i) => ({ confidence, right: met.has(i) }))
    })
}

const bins = 10
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const rightShare = (judged: readonly Judged[]): number => meanOf(judged.map(({ right }) => Number(right)))

/** The mean distance of confidence and share of right ones over ten bins of equal width (Guo et al. 2017). */
export const calibrationError = (judged: readonly Judged[]): { error: number; rows: (string | number)[][] } => {
  let error = 0
  const rows = Array.from({ length: bins }, (_, bin) => {
    const inside = judged.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin)
    const told = meanOf(inside.map(({ confidence }) => confidence))
    error += (inside.length / (judged.length || 1)) * Math.abs(told - rightShare(inside))
    const range = `${bin / bins}–${(bin + 1) / bins}`
    return inside.length ? [range, inside.length, rounded(told, 3), rounded(rightShare(inside), 3)] : [range, 0, "", ""]
  })
  return { error, rows }
}

/** Precision of the surest tenth, two tenths, … of the statements. */
const precisionAtCoverage = (judged: readonly Judged[]): (string | number)[] => {
  const surest = judged.toSorted((a, b) => b.confidence - a.confidence)
  return Array.from({ length: 10 }, (_, i) =>
    rounded(rightShare(surest.slice(0, Math.ceil((surest.length * (i + 1)) / 10))), 3),
  )
}

const binTable = (title: string, rows: Table["rows"]): Table => ({
  title,
  columns: ["confidence", "statements", "mean confidence", "right"],
  rows,
})

export const calibration = async (): Promise<Measured> => {
  const [news, own] = [await judgePolnear(), await judgeOwn()]
  const [onNews, onOwn] = [calibrationError(news), calibrationError(own)]
  return {
    marks: { "ece.polnear": rounded(onNews.error, 4), "ece.reports": rounded(onOwn.error, 4) },
    tables: [
      binTable("confidence of statements, PolNeAR dev", onNews.rows),
      binTable("confidence of statements, our own reports, dev", onOwn.rows),
      {
        title: "precision of the surest share of the statements",
        columns: ["", ...Array.from({ length: 10 }, (_, i) => `${(i + 1) * 10} %`)],
        rows: [
          ["PolNeAR dev", ...precisionAtCoverage(news)],
          ["our own reports, dev", ...precisionAtCoverage(own)],
        ],
      },
    ],
    corpora: corporaOf(polnear, ownReports),
  }
}
