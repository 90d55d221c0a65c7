import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { isDeepStrictEqual } from "node:util"
import { openRecord, type RecordFile } from "../../src/record/index.ts"
import { goldenSample, type Sample } from "./golden-reading.ts"

/** Kills a process that writes a record, at random points, and looks at what it leaves. */

const child = fileURLToPath(new URL("./kill-child.ts", import.meta.url))
const sampleName = "torvia-calderra-2024-05-07-mediation-rejected"

/** A report of its own for each number; the sample's spans hold in it. */
export const numbered = ({ report, reading }: Sample, number: number): Sample => ({
  report: { ...report, id: `${number}`, text: `${report.text}\n\nNumber ${number}.` },
  reading: { ...reading, id: `${number}` },
})

export type Survived = Readonly<{ kills: number; reports: number; readings: number; lost: readonly string[] }>

/** When a process is killed: so many milliseconds after it has said so many things. */
type Point = Readonly<{ said: number; delay: number }>

const pointFrom = (random: () => number): Point => ({ said: Math.floor(random() * 15), delay: random() * 50 })

/** One record is written by as many processes as there are kills, each from where the one before it was killed. */
export const surviveKills = async (
  path: string,
  { kills, seed }: Readonly<{ kills: number; seed: number }>,
): Promise<Survived> => {
  const sample = await goldenSample(sampleName)
  const random = randomFrom(seed)
  const said = new Set<string>()
  const lost: string[] = []
  let next = 1
  for (let kill = 0; kill < kills; kill++) {
    for (const line of await writeUntilKilled(path, next, pointFrom(random))) said.add(line)
    const record = openRecord(path, { mode: "write" })
    lost.push(...faultsOf(record, sample, said).map((fault) => `kill ${kill + 1}: ${fault}`))
    next = record.counts().revisions + 1
    record.close()
  }
  const countOf = (kind: string): number => [...said].filter((line) => line.startsWith(kind)).length
  return { kills, reports: countOf("report"), readings: countOf("reading"), lost }
}

/** What a process said before it was killed. */
const writeUntilKilled = (path: string, first: number, point: Point): Promise<readonly string[]> =>
  new Promise((done, failed) => {
    const writer = spawn(process.execPath, [child, path, `${first}`, sampleName], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const said: string[] = []
    createInterface(writer.stdout).on("line", (line) => {
      if (line !== "ready") said.push(line)
      if (said.length === point.said) setTimeout(() => writer.kill("SIGKILL"), point.delay)
    })
    writer.on("close", (code, signal) => {
      if (signal === "SIGKILL") done(said)
      else failed(new Error(`the writer ended by itself: ${code ?? signal}`))
    })
  })

const faultsOf = (record: RecordFile, sample: Sample, said: ReadonlySet<string>): readonly string[] => {
  const { faults, counts } = record.check()
  const found = new Set<string>()
  const wrong: string[] = []
  for (let report = 1; report <= counts.reports; report++) {
    const text = record.report(report)?.text
    const number = Number(/Number (\d+)\.$/.exec(text ?? "")?.[1])
    const is = numbered(sample, number)
    if (text !== is.report.text) wrong.push(`R${report} has another text`)
    found.add(`report ${number}`)
    const reading = record.reading(report)
    if (reading === null) continue
    if (!isDeepStrictEqual(reading, is.reading)) wrong.push(`R${report} has another reading`)
    if (!isWhole(record, report, is)) wrong.push(`R${report} is read by half`)
    found.add(`reading ${number}`)
  }
  return [...faults, ...wrong, ...[...said].filter((line) => !found.has(line)).map((line) => `lost: ${line}`)]
}

const isWhole = ({ db }: RecordFile, report: number, { reading }: Sample): boolean => {
  const count = (view: string): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${view} WHERE report = ?`, `R${report}`)!.n
  return count("v_statements") === reading.statements.length && count("v_events") === reading.events.length
}

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
