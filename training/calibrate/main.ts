/**
 * Fits the confidence of statements: `node training/calibrate/main.ts DATA PACK`.
 *
 * DATA is the folder of corpora, PACK the folder of the exported pack, whose `pack.json` gets the weights. What is
 * fitted on are the articles of PolNeAR train that `trainer.train` leaves out (every 25th, from the first on), and
 * a statement counts as right where the scorer would match it to the annotator's (`attribution` in
 * `score/statements.mjs`).
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Span } from "../../src/base/index.ts"
import { openRuntime } from "../../src/engine/onnx.ts"
import { openPack } from "../../src/engine/pack.ts"
import { type Attribution, parse, spanOf } from "../../src/language/index.ts"
import { fit } from "./logistic.ts"
import { isRight, type Marked } from "./right.ts"

const [data, folder] = process.argv.slice(2)
if (!data || !folder) throw new Error("usage: node training/calibrate/main.ts DATA PACK")

type Article = Readonly<{ text: string; statements: readonly Marked[] }>
const lines = readFileSync(join(data, "polnear/train.jsonl"), "utf8").split("\n").filter(Boolean)
const heldOut = lines.filter((_, i) => i % 25 === 0).map((line) => JSON.parse(line) as Article)

const pack = await openPack("en", await openRuntime("native"), `${resolve(folder)}/`)
const rows: (readonly number[])[] = []
const answers: boolean[] = []
for (const { text, statements } of heldOut) {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    language: "en",
  }))
  const parsed = await parse(pack, { text, paragraphs }, { trees: false, attributions: true, chains: false })
  const spans = (part: Attribution["cue"]): Span[] => part.map((range) => spanOf(parsed.words, range))
  for (const { source, cue, content, evidence } of parsed.attributions) {
    const told = { source: spans(source), cue: spans(cue), content: spans(content) }
    rows.push(evidence)
    answers.push(statements.some((gold) => isRight(text, gold, told)))
  }
}

const confidence = fit(rows, answers).map((weight) => Math.round(weight * 1e4) / 1e4)
const file = join(folder, "pack.json")
writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), confidence }, null, 1)}\n`)
const share = answers.filter(Boolean).length / answers.length
console.log(`${answers.length} statements, ${(100 * share).toFixed(1)} % right; weights ${confidence.join(", ")}`)
