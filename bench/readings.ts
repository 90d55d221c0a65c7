import { existsSync, readFileSync } from "node:fs"
import { corpus, fingerprint, jsonLines, program, scorer, scratch } from "./places.ts"
import { outputOf, run } from "./process.ts"

/** A line for `annotate`. */
export type Input = Readonly<{
  id: string
  text: string
  date?: string
  title?: string
  outlet?: string
  pairs?: readonly unknown[]
}>

/** Parts of a Reading that the benchmark looks at itself. */
export type Statement = Readonly<{
  source: { start: number; end: number } | null
  cue: { start: number; end: number } | null
  content: readonly { start: number; end: number }[]
  speaker: string | null
  confidence: number
}>
export type ReadingLine = Readonly<{ id: string; statements?: readonly Statement[] }>

const made = new Map<string, Promise<string>>()

/** A file of the Readings of these texts, made by the program as a whole process; once in a run of the benchmark. */
export const readingsOf = (
  name: string,
  inputs: () => Promise<readonly Input[]>,
  ...options: string[]
): Promise<string> => {
  const known = made.get(name)
  if (known) return known
  const making = (async () => {
    const lines = await inputs()
    const output = `${await scratch()}/${name}.jsonl`
    const input = lines.map((line) => `${JSON.stringify(line)}\n`)
    const { lines: answered } = await run(program("annotate", "--quiet", "--strict", ...options), { input, output })
    if (answered !== lines.length) throw new Error(`${name}: ${answered} Readings of ${lines.length} texts`)
    return output
  })()
  made.set(name, making)
  return making
}

/** The table that a scorer prints with `--json`. */
export const scored = async (name: string, ...options: string[]): Promise<Record<string, Record<string, number>>> =>
  JSON.parse(
    await outputOf([process.execPath, scorer(name), ...options, "--json"].map((word) => `'${word}'`).join(" ")),
  ) as Record<string, Record<string, number>>

/** A scorer's own way to read its gold, so that it is given what it would give. */
export const scorerModule = async <Module>(name: string): Promise<Module> => (await import(scorer(name))) as Module

export const statementInputs = (gold: string): readonly Input[] =>
  jsonLines(gold).map(
    ({ id, text, date, title }) => ({ id, text, ...(date ? { date } : {}), ...(title ? { title } : {}) }) as Input,
  )

export const polnear = corpus("polnear/dev.jsonl")
export const polnearReadings = (): Promise<string> => readingsOf("polnear-dev", async () => statementInputs(polnear))

/** Our own gold reports as their scorer gives them to a program. */
export const reportInputs = async (folder: string): Promise<readonly Input[]> =>
  (await outputOf(`'${process.execPath}' '${scorer("reports")}' --inputs '${folder}'`))
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Input)

export const ownReports = corpus("reports/dev")
export const ownInputs = (): Promise<readonly Input[]> => reportInputs(ownReports)
export const ownReadings = (): Promise<string> => readingsOf("reports-dev", ownInputs)

export const linesOf = (path: string): ReadingLine[] => jsonLines(path) as unknown as ReadingLine[]

/** The fingerprints of these files of the corpora. */
export const corporaOf = (...paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    paths.filter((path) => existsSync(path)).map((path) => [path.split("/").slice(-2).join("/"), fingerprint(path)]),
  )

export const textOf = (path: string): string => readFileSync(path, "utf8")
