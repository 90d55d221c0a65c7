/**
 * Measures how often each rule for events is right: `node training/calibrate/events.ts PACK REPORTS...`, into
 * `src/reading/event/rules/en/precision.ts`.
 *
 * PACK is the folder of the exported pack, REPORTS those of reports with gold. The rules speak alone, without what is learned
 * of words, which would take away where they are wrong. An event is right where the gold has one that it is (`paired`). A
 * rule's share is drawn towards the share of all rules by a few imaginary findings, so that one that fired twice is not
 * taken for sure.
 */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { openRuntime } from "../../src/engine/onnx.ts"
import { openPack } from "../../src/engine/pack.ts"
import { loadKnowledge } from "../../src/knowledge/index.ts"
import { spanOf } from "../../src/language/index.ts"
import { goldReportsOf, paired } from "./gold.ts"
import { storyOfReport } from "./story.ts"

const [folder, ...reports] = process.argv.slice(2)
if (!folder || reports.length === 0) throw new Error("usage: node training/calibrate/events.ts PACK REPORTS...")

/** How many imaginary findings a rule starts with. */
const imagined = 4

const pack = await openPack("en", await openRuntime("native"), `${resolve(folder)}/`)
const tools = { pack, knowledge: loadKnowledge(), learned: false }
const tally = new Map<string, { right: number; all: number }>()
for (const report of reports.flatMap(goldReportsOf)) {
  const { cast, story } = await storyOfReport(report, tools)
  const told = story.events.map(({ trigger: { type, range } }) => ({ type, trigger: spanOf(cast.parsed.words, range) }))
  const right = paired(report, told)
  story.events.forEach(({ trigger: { id } }, i) => {
    const { right: before, all } = tally.get(id) ?? { right: 0, all: 0 }
    tally.set(id, { right: before + (right.has(i) ? 1 : 0), all: all + 1 })
  })
}

const sum = (key: "right" | "all"): number => [...tally.values()].reduce((total, each) => total + each[key], 0)
const usual = sum("right") / sum("all")
const round = (share: number): number => Math.round(share * 100) / 100
const lines = [...tally]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, { right, all }]) => `  "${id}": ${round((right + imagined * usual) / (all + imagined))},`)
writeFileSync(
  new URL("../../src/reading/event/rules/en/precision.ts", import.meta.url),
  `/** How often what a rule finds is right on reports of ours; made by \`training/calibrate/events.ts\`. */
// biome-ignore format: made by a script
export const precision: Readonly<Record<string, number>> = {
${lines.join("\n")}
}

/** The same over all rules, for one that never fired there. */
export const usualPrecision = ${round(usual)}
`,
)
console.log(`${tally.size} rules, ${sum("all")} events, ${(100 * usual).toFixed(1)} % right`)
