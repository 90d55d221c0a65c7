import { existsSync, readFileSync } from "node:fs"
import type { Reading } from "../src/reading/index.ts"
import { corpus, jsonLines, root } from "./places.ts"
import { corporaOf, type Input, polnear, polnearReadings, readingsOf } from "./readings.ts"
import { type Measured, rounded, type Table } from "./result.ts"

/** The wire's reports that are read: every so manyth of each of its files, to about five hundred. */
const everyOf = 30
const files = Array.from({ length: 17 }, (_, i) => corpus(`reuters/${String(i).padStart(3, "0")}.jsonl`))

type Alarm = Readonly<{ report: string; kind: string; start: number; end: number; severity: string }>

/** Warnings and errors on real news, where next to none are due; each is listed with what a reader made of it. */
export const alarms = async (): Promise<Measured> => {
  const wire = await readingsOf("reuters", async () => wireInputs())
  const corpora = [await countOf("PolNeAR dev", await polnearReadings()), await countOf("Reuters-21578", wire)]
  const found = corpora.flatMap(({ alarms }) => alarms)
  const reports = corpora.reduce((sum, { reports }) => sum + reports, 0)
  return {
    marks: { "alarms.rate": rounded(found.length / reports, 4) },
    tables: [
      {
        title: "warnings and errors on real news",
        columns: ["", "reports", "warnings and errors", "a report"],
        rows: corpora.map(({ name, reports, alarms }) => [
          name,
          reports,
          alarms.length,
          rounded(alarms.length / reports, 3),
        ]),
      },
      listOf(found),
    ],
    corpora: corporaOf(polnear, ...files),
  }
}

const wireInputs = (): Input[] =>
  files
    .flatMap(jsonLines)
    .filter((_, i) => i % everyOf === 0)
    .map(({ id, text, date, title, outlet }) => ({ id, text, title, outlet, ...(date ? { date } : {}) }) as Input)

const countOf = async (name: string, readings: string) => {
  const lines = jsonLines(readings) as unknown as Reading[]
  const alarms = lines.flatMap(({ id, flags }) =>
    flags
      .filter(({ severity }) => severity !== "info")
      .map(({ kind, start, end, severity }): Alarm => ({ report: id!, kind, start, end, severity })),
  )
  return { name, reports: lines.length, alarms }
}

/** The passages themselves are their publishers': what stands here is where they are. */
const listOf = (found: readonly Alarm[]): Table => {
  const judged = judgements()
  return {
    title: "each of them (bench/alarms.tsv has the judgements)",
    columns: ["report", "kind", "characters", "severity", "judged", "because"],
    rows: found.map(({ report, kind, start, end, severity }) => {
      const { verdict, why } = judged.get(`${report} ${kind} ${start}`) ?? { verdict: "not yet", why: "" }
      return [report, kind, `${start}–${end}`, severity, verdict, why]
    }),
  }
}

type Judgement = Readonly<{ verdict: string; why: string }>

const judgements = (): ReadonlyMap<string, Judgement> => {
  const path = `${root}bench/alarms.tsv`
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
  return new Map(
    lines.slice(1).map((line) => {
      const [report, kind, start, verdict, why] = line.split("\t") as [string, string, string, string, string]
      return [`${report} ${kind} ${start}`, { verdict, why }]
    }),
  )
}
