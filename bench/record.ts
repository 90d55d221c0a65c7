import { rmSync, statSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { openRecord, search } from "../src/record/index.ts"
import { reutersFiles, reutersLines } from "./corpora.ts"
import { program, scratch } from "./places.ts"
import { type Cost, run } from "./process.ts"
import { type Measured, rounded, type Table } from "./result.ts"

/** Phrases of any newswire of 1987, rare and common. */
const phrases = ['"exchange rate"', '"trade deficit"', '"the white house"', '"interest rates"', '"told reporters"']

const row = (name: string, { wall, cpu, peak }: Cost): (string | number)[] => [
  name,
  rounded(wall, 1),
  rounded(cpu, 1),
  rounded(peak, 0),
]

/** The whole of Reuters-21578's seventeen files into a record, beside reading alone; then again, and searched. */
export const record = async (): Promise<Measured> => {
  const db = `${await scratch("record")}/record.db`
  for (const end of ["", "-wal", "-shm"]) rmSync(`${db}${end}`, { force: true })
  const files = reutersFiles().map((file) => `'${file}'`)
  const command = `${program("ingest", "--quiet", "--workers", "2", "--db", db)} ${files.join(" ")}`
  const alone = await run(program("annotate", "--quiet", "--workers", "2"), { input: reutersLines() })
  const first = await run(command)
  const size = statSync(db).size
  const again = await run(command)
  const text = textBytes(db)
  const growth = growthIn(db)
  const found = searchTimes(db)
  return {
    marks: {
      "record.ratio": rounded(first.wall / alone.wall),
      "record.peak": rounded(first.peak, 0),
      "record.size": rounded(size / text),
      "record.growth": rounded(growth.ratio),
      "record.again": rounded(first.wall / again.wall, 1),
      "record.search": rounded(Math.max(...found.map(({ ms }) => ms)), 1),
    },
    tables: [
      {
        title: "Reuters-21578, two workers",
        columns: ["", "wall s", "CPU s", "peak MB"],
        rows: [row("annotate", alone), row("ingest", first), row("ingest of the same files again", again)],
      },
      {
        title: "the record",
        columns: ["reports", "text, MB", "database, MB", "times the text"],
        rows: [[growth.reports, rounded(text / 1e6, 1), rounded(size / 1e6, 1), rounded(size / text)]],
      },
      growth.table,
      {
        title: "search of a phrase, the first page of twenty, warm: the median of twenty",
        columns: ["phrase", "hits", "ms"],
        rows: found.map(({ phrase, total, ms }) => [phrase, total, rounded(ms, 1)]),
      },
    ],
    corpora: {},
  }
}

const textBytes = (path: string): number => {
  const db = new DatabaseSync(path, { readOnly: true })
  const { bytes } = db.prepare("SELECT sum(length(CAST(text AS BLOB))) AS bytes FROM v_reports").get() as {
    bytes: number
  }
  db.close()
  return bytes
}

type Growth = Readonly<{ reports: number; ratio: number; table: Table }>

const thousand = 1000

/**
 * What a thousand reports cost by how many were there before, from when each reading was kept, for each kB of text, since reports
 * differ in length.
 */
const growthIn = (path: string): Growth => {
  const db = new DatabaseSync(path, { readOnly: true })
  const rows = db.prepare("SELECT read_at, length(text) AS length FROM v_reports ORDER BY read_at").all() as {
    read_at: string
    length: number
  }[]
  db.close()
  const costs: number[] = []
  for (let from = 0; from + thousand < rows.length; from += thousand) {
    const part = rows.slice(from, from + thousand)
    const kilobytes = part.reduce((sum, { length }) => sum + length, 0) / 1000
    costs.push((Date.parse(rows[from + thousand]!.read_at) - Date.parse(rows[from]!.read_at)) / kilobytes)
  }
  return {
    reports: rows.length,
    ratio: costs.at(-1)! / costs[0]!,
    table: {
      title: "ms for each kB of text, by how many reports were read before",
      columns: costs.map((_, i) => `${i},000`),
      rows: [costs.map((cost) => rounded(cost, 1))],
    },
  }
}

const searchTimes = (path: string): readonly Readonly<{ phrase: string; total: number; ms: number }>[] => {
  const file = openRecord(path, { mode: "read" })
  const found = phrases.map((words) => {
    const times: number[] = []
    let total = 0
    for (let pass = 0; pass <= 20; pass++) {
      const begun = performance.now()
      total = search(file.db, { words, limit: 20 }).total
      if (pass > 0) times.push(performance.now() - begun)
    }
    return { phrase: words, total, ms: times.sort((a, b) => a - b)[10]! }
  })
  file.close()
  return found
}
