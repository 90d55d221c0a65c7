import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Span } from "../src/base/index.ts"
import type { Reader } from "../src/engine/index.ts"
import type { Reading } from "../src/reading/index.ts"
import { fromBytes, type Report } from "../src/report/index.ts"

/**
 * Golden readings: one file per sample report, in a form that a person can read and a diff can show. A span is
 * "[start,end) words"; an entity's id has its name beside it; what names the engine is left out.
 */

/** The samples that are kept as golden readings, each for what is in it (samples/README.md). */
export const goldenNames = [
  "decoy-business-teahouse-war",
  "decoy-football-torvia-calderra",
  "torvia-calderra-2024-04-18-trawler",
  "torvia-calderra-2024-05-07-mediation-rejected",
  "torvia-calderra-2024-07-03-ships-turned-away",
  "torvia-calderra-2025-02-11-mediation-accepted",
  "torvia-calderra-2025-04-08-envoys-return",
  "torvia-calderra-2025-06-17-lanz-riverbank",
  "torvia-calderra-undated-gauge",
  "usa-china-2022-08-05-channels-canal",
  "usa-china-2023-05-30-li-declines",
  "usa-china-2024-04-26-blinken-meridian",
  "usa-china-2024-04-26-blinken-riverbank",
] as const

export const goldenFolder = fileURLToPath(new URL("../test/golden/", import.meta.url))
const samples = fileURLToPath(new URL("../samples/reports/", import.meta.url))

export type ReadSample = Readonly<{ report: Report; reading: Reading }>

/** Reads a sample from its bytes, as `demarche read` does. */
export const readSample = async (reader: Reader, name: string): Promise<ReadSample> => {
  const report = [
    await fromBytes(readFileSync(`${samples}${name}.json`), { id: name, name: `${name}.json` }),
  ].flat()[0]!
  return { report, reading: await reader.read(report) }
}

/** Fields that are shown over several lines; the items of the others have one each. */
const long: readonly string[] = ["statements", "events"]

/** The file's content. */
export const goldenText = ({ report, reading }: ReadSample): string => {
  const { engine: _, ...said } = reading
  const shape = shaper(report.text, new Map(reading.entities.map(({ id, name }) => [id, name])))
  const fields = Object.entries({ title: report.title, outlet: report.outlet, ...said })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${laidOut(key, shape(key, value))}`)
  return `{\n${fields.join(",\n")}\n}\n`
}

const laidOut = (key: string, value: unknown): string => {
  if (!Array.isArray(value) || value.length === 0) return onOneLine(value)
  const show = (item: unknown): string =>
    long.includes(key) ? JSON.stringify(item, null, 2).replaceAll("\n", "\n    ") : onOneLine(item)
  return `[\n${value.map((item) => `    ${show(item)}`).join(",\n")}\n  ]`
}

/** Strings hold no line break of their own in JSON, so that joining the lines changes nothing but the layout. */
const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, " ")

const isSpan = (value: object): value is Span => "start" in value && "end" in value

/** Passages of these are told by their first and last words. */
const whole: readonly string[] = ["paragraphs", "sentences", "omitted"]
const longest = 60
const isReference = (key: string): boolean => ["speaker", "via", "addressees", "entity"].includes(key)

const shaper = (text: string, names: ReadonlyMap<string, string>) => {
  const words = (key: string, { start, end }: Span): string => {
    const passage = text.slice(start, end)
    const short = whole.includes(key) && passage.length > longest
    const shown = short ? `${passage.slice(0, longest / 2)} … ${passage.slice(-longest / 2)}` : passage
    return `[${start},${end}) ${shown}`
  }
  const shape = (key: string, value: unknown): unknown => {
    if (typeof value === "string") return isReference(key) ? `${value} ${names.get(value) ?? "?"}` : value
    if (Array.isArray(value)) return value.map((item) => shape(key, item))
    if (value === null || typeof value !== "object") return value
    if (!isSpan(value)) return fieldsOf(value)
    const { start, end, ...rest } = value
    const at = words(key, { start, end })
    return Object.keys(rest).length === 0 ? at : { at, ...fieldsOf(rest) }
  }
  const fieldsOf = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(key, one)]))
  return shape
}

/** Confidences may differ by so much between runtimes and instruction sets (DESIGN section 4). */
const tolerance = 0.02 + 1e-9

/** True where two golden texts say the same, confidences within the tolerance. */
export const isSameGolden = (a: string, b: string): boolean => isSame(JSON.parse(a), JSON.parse(b), "")

const isSame = (a: unknown, b: unknown, key: string): boolean => {
  if (typeof a === "number" && typeof b === "number" && key === "confidence") return Math.abs(a - b) <= tolerance
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    left.length === right.length &&
    left.every(([name, value], i) => right[i]![0] === name && isSame(value, right[i]![1], name))
  )
}
