/**
 * Corpora to training lines: `node training/prepare/main.ts DATA VOCABULARY OUT`.
 *
 * Words, word pieces and features are made by the very code that reads reports, so that the model is
 * trained on what it will see. DATA is the folder of corpora (`shared/data`), VOCABULARY the
 * tokenizer.json of the base encoder; OUT gets one file of JSON lines for each corpus.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { loadKnowledge } from "../../src/knowledge/index.ts"
import { wordPieces } from "../../src/language/encoder/word-pieces.ts"
import { prepareDecoys, prepareEventSentences, preparePlv, prepareReportPairs } from "./events.ts"
import { goldReports } from "./gold.ts"
import { nameDocuments, prepareNames } from "./names.ts"
import { preparePolnear, prepareReports } from "./statements.ts"
import { openGenres, prepareTreebank } from "./treebank.ts"

const [data, vocabularyFile, out] = process.argv.slice(2)
if (!data || !vocabularyFile || !out) throw new Error("usage: node training/prepare/main.ts DATA TOKENIZER_JSON OUT")

const pieces = Object.entries(JSON.parse(readFileSync(vocabularyFile, "utf8")).model.vocab as Record<string, number>)
const vocabulary = wordPieces(pieces.sort((a, b) => a[1] - b[1]).map(([piece]) => piece))
mkdirSync(out, { recursive: true })

const write = (name: string, docs: readonly { counts: number[] }[]): void => {
  writeFileSync(join(out, `${name}.jsonl`), docs.map((d) => `${JSON.stringify(d)}\n`).join(""))
  const words = docs.reduce((n, d) => n + d.counts.length, 0)
  console.log(`${name}: ${docs.length} documents, ${words} words`)
}

/** Adds the name tags of a token file to the documents that have the same tokens. */
const withNames = <D extends { id: string; counts: number[] }>(docs: D[], file: string, prefix: string): D[] => {
  const tagged = nameDocuments(join(data, "ner", file))
  let met = 0
  const out = docs.map((doc) => {
    const found = tagged.get(prefix + doc.id) ?? tagged.get(doc.id)
    if (found?.forms.length !== doc.counts.length) return doc
    met++
    return { ...doc, names: found.tags }
  })
  console.log(`  ${met} of ${docs.length} with names from ${file}`)
  return out
}

write("polnear-train", preparePolnear(join(data, "polnear/train.jsonl"), vocabulary))
const reports = goldReports(join(data, "reports/train"))
write("reports-train", prepareReports(reports, vocabulary))
const knowledge = loadKnowledge()
write(
  "report-pairs",
  reports.flatMap((report) => prepareReportPairs(report, knowledge, vocabulary)),
)
write("plv-train", preparePlv(join(data, "plover/plv-train.jsonl"), vocabulary))
const own = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url))
write("event-sentences", prepareEventSentences(own("events.tsv"), vocabulary))
write("decoys", prepareDecoys(own("decoys.tsv"), vocabulary))

const treebank = (name: string, chains: boolean) =>
  prepareTreebank(join(data, `treebank/${name}.conllu`), vocabulary, chains)
write("ewt-train", withNames(treebank("ewt-train", false), "uner-ewt-train.tsv", ""))
const open = <D extends { genre: string }>(docs: D[]): D[] => docs.filter((d) => openGenres.has(d.genre))
write("gum-train", withNames(open(treebank("gum-train", true)), "gum-open.tsv", "gum-train-"))
for (const name of ["re3d", "wikigold"]) write(name, prepareNames(join(data, `ner/${name}.tsv`), vocabulary, false))
for (const name of ["wnut17", "btc"]) write(name, prepareNames(join(data, `ner/${name}.tsv`), vocabulary, true))
write("gmb", prepareNames(join(data, "ner/gmb-silver.tsv"), vocabulary, false))
