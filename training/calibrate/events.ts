/**
 * Measures how often each rule for events is right: `node training/calibrate/events.ts REPORTS READINGS`, into
 * `src/reading/event/rules/en/precision.ts`.
 *
 * REPORTS is the folder of training reports with gold, READINGS the lines that `demarche annotate` wrote for them. An event is
 * right where the gold has one of its type, required or optional, whose trigger it overlaps or lies near to, as the
 * scorer pairs them (`score/reports.mjs`). A rule's share is drawn towards the share of all rules by a few
 * imaginary findings, so that one that fired twice is not taken for sure.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { overlaps, type Span } from "../../src/base/index.ts"
import type { Reading } from "../../src/reading/index.ts"
import { type Locus, locate } from "../prepare/statements.ts"

const [reports, readings] = process.argv.slice(2)
if (!reports || !readings) throw new Error("usage: node training/calibrate/events.ts REPORTS READINGS")

type Gold = Readonly<{ type: string | readonly string[]; trigger: Locus | readonly Locus[] }>
type Report = Readonly<{ id: string; text: string; gold: Readonly<{ events: readonly Gold[] }> }>

/** How far from a gold trigger one may lie, in characters, and how many imaginary findings a rule starts with. */
const nearest = 60
const imagined = 4

const distance = (a: Span, b: Span): number =>
  overlaps(a, b) ? 0 : Math.max(a.start, b.start) - Math.min(a.end, b.end)

/** Which events of a reading the gold has: the closest pairs first, each gold event once. */
const rightOf = ({ text, gold }: Report, { events }: Reading): ReadonlySet<number> => {
  const pairs = events.flatMap(({ type, trigger }, told) =>
    gold.events.flatMap((event, of) => {
      const loci = [event.trigger].flat() as Locus[]
      const gap = Math.min(...loci.map((locus) => distance(locate(text, locus)!, trigger)))
      return [event.type].flat().includes(type) && gap <= nearest ? [{ told, of, gap }] : []
    }),
  )
  const taken = new Set<number>()
  const right = new Set<number>()
  for (const { told, of } of pairs.sort((a, b) => a.gap - b.gap))
    if (!taken.has(of) && !right.has(told)) {
      taken.add(of)
      right.add(told)
    }
  return right
}

const gold = new Map(
  readdirSync(reports).map((file) => {
    const report = JSON.parse(readFileSync(join(reports, file), "utf8")) as Report
    return [report.id, report] as const
  }),
)
const tally = new Map<string, { right: number; all: number }>()
for (const line of readFileSync(readings, "utf8").split("\n").filter(Boolean)) {
  const reading = JSON.parse(line) as Reading
  const report = gold.get(reading.id ?? "")
  if (!report) continue
  const right = rightOf(report, reading)
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
