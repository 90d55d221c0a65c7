/**
 * Fits the confidence of statements: `node training/calibrate/main.ts DATA PACK`.
 *
 * DATA is the folder of corpora, PACK the folder of the exported pack, whose `pack.json` gets the weights. What is
 * fitted on is what `trainer.train` leaves out: every 25th article of PolNeAR train, every tenth of our own reports, from
 * the first on, and the reports of `training/data`. Which statement is surer is fitted on PolNeAR, the larger; how sure it is
 * on both. A statement counts as right where the corpus' scorer would match it to
 * the annotator's.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { Span } from "../../src/base/index.ts"
import { openRuntime } from "../../src/engine/onnx.ts"
import { openPack } from "../../src/engine/pack.ts"
import { type Attribution, parse, spanOf } from "../../src/language/index.ts"
import { goldReports } from "../prepare/gold.ts"
import { fit, type Row } from "./logistic.ts"
import { isMet, isRight, type Marked } from "./right.ts"

const [data, folder] = process.argv.slice(2)
if (!data || !folder) throw new Error("usage: node training/calibrate/main.ts DATA PACK")

type Article = Readonly<{ text: string; statements: readonly Marked[] }>

const articles = (): Article[] =>
  readFileSync(join(data, "polnear/train.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .filter((_, i) => i % 25 === 0)
    .map((line) => JSON.parse(line) as Article)

const own = fileURLToPath(new URL("../data/reports", import.meta.url))
const reports = (): Article[] => [
  ...goldReports(join(data, "reports/train")).filter((_, i) => i % 10 === 0),
  ...goldReports(own),
]

const pack = await openPack("en", await openRuntime("native"), `${resolve(folder)}/`)

const told = async ({ text, statements }: Article, isGold: typeof isRight): Promise<Row[]> => {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    language: "en",
  }))
  const parsed = await parse(
    pack,
    { text, paragraphs },
    { trees: false, attributions: true, chains: false, triggers: false },
  )
  const spans = (part: Attribution["cue"]): Span[] => part.map((range) => spanOf(parsed.words, range))
  return parsed.attributions.map(({ source, cue, content, evidence }) => {
    const marked = { source: spans(source), cue: spans(cue), content: spans(content) }
    return { evidence, answer: statements.some((gold) => isGold(text, gold, marked)), weight: 1 }
  })
}

const rowsOf = async (name: string, corpus: readonly Article[], isGold: typeof isRight): Promise<Row[]> => {
  const rows = (await Promise.all(corpus.map((article) => told(article, isGold)))).flat()
  const share = rows.filter(({ answer }) => answer).length / rows.length
  console.log(`${name}: ${rows.length} statements, ${(100 * share).toFixed(1)} % right`)
  return rows
}

const news = await rowsOf("PolNeAR", articles(), isRight)
const ours = await rowsOf("our reports", reports(), isMet)
const order = fit(news)
const logOdds = ({ evidence }: Row): number => evidence.reduce((sum, value, i) => sum + value * order[i]!, 0)
// What readers bring is more like our reports than like one campaign's coverage.
const shares = [
  { rows: news, weight: 1000 },
  { rows: ours, weight: 1300 },
]
const alike = shares.flatMap(({ rows, weight }) =>
  rows.map((row) => ({ ...row, evidence: [1, logOdds(row)], weight: weight / rows.length })),
)
const [shift, scale] = fit(alike) as [number, number]
const confidence = order.map((weight, i) => Math.round((weight * scale + (i === 0 ? shift : 0)) * 1e4) / 1e4)
const file = join(folder, "pack.json")
writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), confidence }, null, 1)}\n`)
console.log(`weights ${confidence.join(", ")}`)
