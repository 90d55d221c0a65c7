/**
 * Measures how often each rule for events is right: `node training/calibrate/events.ts REPORTS READINGS`, into
 * `src/reading/event/rules/en/precision.ts`.
 *
 * REPORTS is the folder of training reports with gold, READINGS the lines that `demarche annotate` wrote for them. An event is
 * right where the gold has one that it is (`paired`). A rule's share is drawn towards the share of all rules by a few
 * imaginary findings, so that one that fired twice is not taken for sure.
 */
import { readFileSync, writeFileSync } from "node:fs"
import type { Reading } from "../../src/reading/index.ts"
import { goldReportsOf, paired } from "./gold.ts"

const [reports, readings] = process.argv.slice(2)
if (!reports || !readings) throw new Error("usage: node training/calibrate/events.ts REPORTS READINGS")

/** How many imaginary findings a rule starts with. */
const imagined = 4

const gold = new Map(goldReportsOf(reports).map((report) => [report.id, report]))
const tally = new Map<string, { right: number; all: number }>()
for (const line of readFileSync(readings, "utf8").split("\n").filter(Boolean)) {
  const reading = JSON.parse(line) as Reading
  const report = gold.get(reading.id ?? "")
  if (!report) continue
  const right = paired(report, reading.events)
  reading.events.forEach(({ foundBy: { id } }, i) => {
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
  `/** How often what a rule finds is right on our training reports; made by \`training/calibrate/events.ts\`. */
// biome-ignore format: made by a script
export const precision: Readonly<Record<string, number>> = {
${lines.join("\n")}
}

/** The same over all rules, for one that never fired there. */
export const usualPrecision = ${round(usual)}
`,
)
console.log(`${tally.size} rules, ${sum("all")} events, ${(100 * usual).toFixed(1)} % right`)
