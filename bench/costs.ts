import { readdirSync, readFileSync, statSync } from "node:fs"
import { reutersLines } from "./corpora.ts"
import { jsonLines, program, root, scorer, scratch, shared } from "./places.ts"
import { type Cost, outputOf, run } from "./process.ts"
import { corporaOf, polnear, scored } from "./readings.ts"
import { type Measured, rounded, type Table } from "./result.ts"

/** The peer that cost is held against; it is installed in a folder of its own, never in the repository. */
const peer = "compromise@14.17.0"

const annotate = (...options: string[]): string => program("annotate", "--quiet", ...options)

const linesOf = (rows: readonly Record<string, unknown>[]): string[] =>
  rows.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`)

const wordsOf = (text: string): number => text.match(/\S+/gu)?.length ?? 0

const costRow = (name: string, { wall, cpu, peak }: Cost): (string | number)[] => [
  name,
  rounded(wall),
  rounded(cpu),
  rounded(peak, 0),
]
const costColumns = ["", "wall s", "CPU s", "peak MB"]

export const pack = async (): Promise<Measured> => {
  const folder = `${root}models/en`
  const files = readdirSync(folder).map((name) => ({ name, bytes: statSync(`${folder}/${name}`).size }))
  return {
    marks: { "pack.size": rounded(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6) },
    tables: [
      {
        title: "the English pack",
        columns: ["file", "MB"],
        rows: files.map(({ name, bytes }) => [name, rounded(bytes / 1e6)]),
      },
    ],
    corpora: {},
  }
}

export const cost = async (): Promise<Measured> => {
  const folder = await scratch("peer")
  await outputOf(`npm install --no-save --no-audit --no-fund --silent --prefix '${folder}' ${peer}`, folder)
  const against = `cd '${folder}' && '${process.execPath}' '${scorer("peer")}'`
  const rows = await scored("cost", "--texts", polnear, "--cmd", quoted(annotate()), "--against", quoted(against))
  const passes = Object.entries(rows).filter(([name]) => name.startsWith("cmd"))
  const fastest = Math.max(...passes.map(([, row]) => row["words"]! / row["wall s"]!))
  return {
    marks: { "cost.ratio": rows["ratio"]!["words/CPU s"]!, "cost.words": rounded(fastest, 0) },
    tables: [
      {
        title: `whole processes over PolNeAR dev, against ${peer} (cost.mjs)`,
        columns: ["", "reports", "words", "wall s", "CPU s", "peak MB", "words/CPU s"],
        rows: Object.entries(rows).map(([name, row]) => [
          name,
          ...["reports", "words", "wall s", "CPU s", "peak MB", "words/CPU s"].map((column) => row[column] ?? ""),
        ]),
      },
    ],
    corpora: corporaOf(polnear),
  }
}

/** Within the single quotes of a shell. */
const quoted = (command: string): string => command.replaceAll("'", `'\\''`)

type Alone = Readonly<{ windows: number; words: number; cpu: number; wall: number }>

export const share = async (): Promise<Measured> => {
  const input = linesOf(jsonLines(polnear))
  const passes = { whole: [] as Cost[], alone: [] as Alone[] }
  for (let pass = 0; pass < 2; pass++) {
    passes.whole.push(await run(annotate(), { input }))
    passes.alone.push(
      JSON.parse(await outputOf(`'${process.execPath}' '${root}bench/encoder-alone.ts' '${polnear}'`)) as Alone,
    )
  }
  const whole = Math.min(...passes.whole.map(({ cpu }) => cpu))
  const alone = Math.min(...passes.alone.map(({ cpu }) => cpu))
  return {
    marks: { "share.rest": rounded((whole / alone - 1) * 100, 1) },
    tables: [
      {
        title: "the encoder graph and the rest, PolNeAR dev",
        columns: ["", "CPU s, best of two"],
        rows: [
          ["demarche annotate, the whole process, its start included", rounded(whole)],
          [`the encoder alone, ${passes.alone[0]!.windows} consecutive windows of 254 pieces`, rounded(alone)],
        ],
      },
    ],
    corpora: corporaOf(polnear),
  }
}

const seed = `${shared}seed/report.txt`

export const start = async (): Promise<Measured> => {
  const command = `${program("read", "--json")} '${seed}'`
  await run(command)
  const costs: Cost[] = []
  for (let pass = 0; pass < 7; pass++) costs.push(await run(command))
  const inOrder = costs.toSorted((a, b) => a.wall - b.wall)
  return {
    marks: { "start.first": rounded(inOrder[3]!.wall) },
    tables: [
      {
        title: "demarche read --json on the seed report, seven times after a first",
        columns: costColumns,
        rows: [costRow("fastest", inOrder[0]!), costRow("median", inOrder[3]!), costRow("slowest", inOrder[6]!)],
      },
    ],
    corpora: corporaOf(seed),
  }
}

export const workers = async (): Promise<Measured> => {
  const input = linesOf(jsonLines(polnear))
  const best = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY }
  const rows: (string | number)[][] = []
  for (let pass = 1; pass <= 2; pass++) {
    const one = await run(annotate("--workers", "1"), { input })
    const two = await run(annotate("--workers", "2"), { input })
    rows.push(costRow(`one worker, pass ${pass}`, one), costRow(`two workers, pass ${pass}`, two))
    best.one = Math.min(best.one, one.wall)
    best.two = Math.min(best.two, two.wall)
  }
  return {
    marks: { "workers.ratio": rounded(best.one / best.two) },
    tables: [{ title: "one worker and two, PolNeAR dev, in turns", columns: costColumns, rows }],
    corpora: corporaOf(polnear),
  }
}

export const memory = async (): Promise<Measured> => {
  const rows: (string | number)[][] = []
  let peak = 0
  for (const count of [100, 1000, 10_000]) {
    const used = await run(annotate("--workers", "1"), { input: reutersLines(count) })
    rows.push(costRow(`${count} reports`, used))
    peak = used.peak
  }
  return {
    marks: { "memory.peak": rounded(peak, 0) },
    tables: [{ title: "memory over more and more reports of Reuters-21578", columns: costColumns, rows }],
    corpora: {},
  }
}

/** The text of the first of our samples. */
const sampleText = (): string => {
  const folder = `${root}samples/reports`
  const name = readdirSync(folder)
    .sort()
    .find((entry) => entry.endsWith(".json"))!
  return (JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as { text: string }).text
}

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]

const lengthTable = async (title: string, unit: string, largest: number): Promise<Table> => {
  const rows: (string | number)[][] = []
  for (const size of sizes.filter((one) => one <= largest)) {
    const text = repeated(unit, size)
    const used = await run(annotate(), { input: [`${JSON.stringify({ id: "one", text })}\n`] })
    rows.push([...costRow(`${size / 1000} kB`, used), rounded(wordsOf(text) / used.wall, 0)])
  }
  return { title, columns: [...costColumns, "words/s"], rows }
}

export const linearity = async (): Promise<Measured> => ({
  marks: {},
  tables: [
    await lengthTable("one report of a sample repeated, by its length", `${sampleText()}\n\n`, 10_000_000),
    // Of 10 MB this takes most of an hour.
    await lengthTable("one report of nothing but “he said.”, by its length", "he said. ", 1_000_000),
  ],
  corpora: {},
})
