import { writeFileSync } from "node:fs"
import { corpus, jsonLines, scratch } from "./places.ts"
import { corporaOf, type Input, readingsOf, scored } from "./readings.ts"
import type { Measured } from "./result.ts"
import { tableOf } from "./scores.ts"

/** Every which row of PLV train training leaves out (`training/trainer/train.py`): there is no dev split of it. */
const heldOutOf = 8

/** What given pairs are told to be, on the rows that training has not seen. */
export const relations = async (): Promise<Measured> => {
  const train = corpus("plover/plv-train.jsonl")
  const rows = jsonLines(train).filter((_, i) => i % heldOutOf === 0)
  const gold = `${await scratch()}/plv-held-out-gold.jsonl`
  writeFileSync(gold, rows.map((row) => `${JSON.stringify(row)}\n`).join(""))
  const asked = rows.map(({ id, text, source, target }) => ({ id, text, pairs: [{ source, target }] }) as Input)
  const readings = await readingsOf("plv-held-out", async () => asked, "--layers", "mentions")
  const scores = await scored("relations", "--gold", gold, "--predictions", readings)
  const of = (row: string): number => scores[row]!["macro F1"]!
  return {
    marks: { "pairs.binary": of("binary"), "pairs.quad": of("quad"), "pairs.root": of("root") },
    tables: [tableOf("every eighth row of PLV train (relations.mjs)", scores)],
    corpora: corporaOf(train),
  }
}
