import { createReadStream } from "node:fs"
import { Problem } from "../../base/index.ts"
import { type Incoming, inWords, type Line, linesOf, receiveAll } from "../../intake/index.ts"
import { readingGiven } from "../../reading/index.ts"
import { fromText, parseJson, type Report, recordOf } from "../../report/index.ts"
import { importReadings, type ReadElsewhere } from "../ingest/index.ts"
import { maxLine } from "./answer.ts"
import type { Run } from "./record-run.ts"

/**
 * Takes in Readings made elsewhere: what `annotate` wrote of the lines of `source`, or, with no source, what `read --json` wrote,
 * which holds the text as well. The text is kept as it was read: nothing is cleaned, so that spans stay right.
 */
export const takeReadings = async (file: string, source: string | null, run: Run): Promise<void> => {
  const lines = valuesIn(file)
  const pairs = source === null ? whole(lines) : beside(lines, receiveAll([source], { signal: run.signal }))
  await importReadings(pairs, { record: run.record, source: source ?? file, tell: run.tell })
}

type Value = Readonly<{ name: string; value: unknown }>

/** The file's lines, parsed; a line that is no JSON throws when it is asked for its value. */
async function* valuesIn(file: string): AsyncGenerator<() => Value> {
  const stream = createReadStream(file)
  stream.on("error", () => {})
  try {
    for await (const line of linesOf(stream, maxLine)) {
      const text = line.kind === "overlong" ? "" : Buffer.from(line.bytes).toString("utf8")
      if (line.kind === "overlong" || text.trim() !== "") yield () => parsed(line, text, `${file}, line ${line.number}`)
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new Problem("file-unreadable", `${file} cannot be read (${code}): check the path`, { cause: error })
  }
}

const parsed = (line: Line, text: string, name: string): Value => {
  if (line.kind === "overlong") throw new Problem("file-too-large", `${name} is longer than a line may be`)
  return { name, value: parseJson(text, name) }
}

/** Lines of `read --json`: `{report, reading}`. */
async function* whole(lines: AsyncIterable<() => Value>): AsyncGenerator<ReadElsewhere> {
  for await (const line of lines)
    yield await attempt(async () => {
      const { name, value } = line()
      const { report, reading } = (value ?? {}) as Readonly<{ report?: unknown; reading?: unknown }>
      if (typeof report !== "object" || report === null)
        throw invalid(name, 'it has no "report": name the source whose lines `annotate` read, too')
      const { published, ...fields } = report as Readonly<{ published?: { value?: unknown } | null }>
      return {
        report: reportOf({ ...fields, date: published?.value }, name),
        reading: await readingGiven(reading, name),
        name,
      }
    })
}

/** `annotate`'s lines beside those that it read, in the same order: it answers each, and no blank one. */
async function* beside(
  lines: AsyncGenerator<() => Value>,
  incoming: AsyncIterable<Incoming>,
): AsyncGenerator<ReadElsewhere> {
  for await (const one of incoming) {
    if (one.kind === "skipped") continue
    const line = await lines.next()
    yield await attempt(async () => {
      if (one.kind === "problem") throw one.problem
      const place = inWords(one)
      if (line.done) throw invalid(place, "there is no Reading of it: the file of Readings ends before")
      const report = reportOf(parseJson(Buffer.from(one.bytes).toString("utf8"), place), place)
      const { name, value } = line.value()
      const { id, error } = (value ?? {}) as Readonly<{ id?: unknown; error?: unknown }>
      if (error !== undefined) throw invalid(place, `it could not be read (${String(error)})`)
      if (id !== report.id) throw invalid(place, `${name} is the Reading of ${String(id)}, and not of ${report.id}`)
      return { report, reading: await readingGiven(value, name), name: place }
    })
  }
}

const reportOf = (value: unknown, place: string): Report => fromText(recordOf(value, place))

const invalid = (place: string, why: string): Problem => new Problem("reading-invalid", `${place}: ${why}`)

type Pair = Omit<Extract<ReadElsewhere, { kind: "read" }>, "kind">

const attempt = async (work: () => Promise<Pair>): Promise<ReadElsewhere> => {
  try {
    return { kind: "read", ...(await work()) }
  } catch (error) {
    if (error instanceof Problem) return { kind: "problem", problem: error }
    throw error
  }
}
