import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { parseArgs } from "node:util"
import { open } from "../src/engine/index.ts"
import { alarms } from "./alarms.ts"
import { calibration } from "./calibration.ts"
import { cost, linearity, memory, pack, share, start, workers } from "./costs.ts"
import { dates } from "./dates.ts"
import { fallen, update } from "./floors.ts"
import { locations } from "./locations.ts"
import { type Part, parts } from "./marks.ts"
import { offices } from "./offices.ts"
import { hasCorpora, root, shared } from "./places.ts"
import { record } from "./record.ts"
import { relations } from "./relations.ts"
import { pageOf } from "./report.ts"
import type { Circumstances, Measured, Results } from "./result.ts"
import { cofenet, coref, names, reports, statements, syntax } from "./scores.ts"

const usage = `Scores and costs on the dev splits, into bench/RESULTS.md and bench/results.json.

  node bench/main.ts [--only PART,...] [--update [--allow-regression REASON]] [--page]

--only PART,...            measure these parts, keep what was measured of the others: ${parts.join(", ")}
--update                   raise the floors of bench/floors.json to what was measured
--allow-regression REASON  with --update: lower floors too, and write down why
--page                     measure nothing, write the page again

Exit status: 0 all floors are held; 1 one is not, or a part failed; 2 wrong usage
`

const measurers: Readonly<Record<Part, () => Promise<Measured>>> = {
  statements,
  cofenet,
  syntax,
  names,
  coref,
  reports,
  dates,
  relations,
  alarms,
  calibration,
  offices,
  places: locations,
  pack,
  cost,
  share,
  start,
  workers,
  memory,
  linearity,
  record,
}

const resultsPath = `${root}bench/results.json`

const load = (): Results =>
  existsSync(resultsPath) ? (JSON.parse(readFileSync(resultsPath, "utf8")) as Results) : { parts: {} }

const save = (results: Results): void => {
  writeFileSync(resultsPath, `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(`${root}bench/RESULTS.md`, pageOf(results))
}

const git = (...words: string[]): string => execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim()

/** A commit, and whether what is measured is just that. */
const commit = (): string =>
  git("rev-parse", "--short", "HEAD") +
  (git("status", "--porcelain", "--", "src", "models", "bin") ? " with changes" : "")

const circumstances = async (): Promise<Circumstances> => {
  const reader = await open()
  const { engine } = await reader.annotate({ id: "", text: "He said no." })
  await reader.close()
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]!.model}`,
    node: process.versions.node,
    version: engine.version,
    commit: commit(),
    model: Object.values(engine.models).join(", "),
    runtime: engine.runtime,
  }
}

const say = (words: string): void => void process.stderr.write(`${words}\n`)

const measure = async (only: readonly Part[], before: Results): Promise<{ results: Results; failed: boolean }> => {
  const on = await circumstances()
  let results = before
  let failed = false
  for (const part of parts.filter((name) => only.includes(name))) {
    say(`${part} …`)
    const began = performance.now()
    try {
      const measured = await measurers[part]()
      const took = Math.round((performance.now() - began) / 1000)
      results = { parts: { ...results.parts, [part]: { on, took, ...measured } } }
      save(results)
      say(`${part}: ${JSON.stringify(measured.marks)}, ${took} s`)
    } catch (error) {
      failed = true
      say(`${part} failed: ${(error as Error).stack}`)
    }
  }
  return { results, failed }
}

const options = {
  only: { type: "string" },
  update: { type: "boolean" },
  "allow-regression": { type: "string" },
  page: { type: "boolean" },
  help: { type: "boolean" },
} as const

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const only = values.only?.split(",") ?? parts
  const wrong = only.find((name) => !parts.some((part) => part === name))
  if (wrong !== undefined) throw new TypeError(`there is no part ${wrong}: ${parts.join(", ")}`)
  if (!hasCorpora()) {
    say(
      `nothing is measured: the corpora and scorers are not at ${shared} (score/, data/); they are no part of the repository`,
    )
    return 0
  }
  const before = load()
  if (values.page) save(before)
  const { results, failed } = values.page ? { results: before, failed: false } : await measure(only as Part[], before)
  const faults = values.update ? update(results, values["allow-regression"]) : fallen(results)
  for (const fault of faults) say(fault)
  return failed || faults.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  say(`bench: ${error instanceof TypeError ? error.message : (error as Error).stack}\n\n${usage}`)
  process.exitCode = 2
}
