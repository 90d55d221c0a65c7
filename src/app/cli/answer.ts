import { isUtf8 } from "node:buffer"
import { isOfEngine, Problem } from "../../base/index.ts"
import type { Reader, TextInput } from "../../engine/index.ts"
import { defaultMaxBytes, type Line, sizeInWords } from "../../intake/index.ts"
import { parseJson, recordOf } from "../../report/index.ts"
import { messageOf } from "./fail.ts"

import { safeJson } from "./safe.ts"

/** What stands in a line's place in the output. */
export type Answer = Readonly<{
  json: string
  failed: boolean
  /** The line held bytes that are not UTF-8, read as U+FFFD. */
  replaced: boolean
  /** What was thrown, where the fault is ours and not the line's. */
  fault?: Error
}>

/** UTF-16 code units of one text. */
const maxText = defaultMaxBytes
/** Bytes of one line: the largest text, each character escaped, and room for the rest. */
export const maxLine = 8 * defaultMaxBytes

/**
 * The answer to a line of `annotate`: its Reading, or `{id, error}`; null for a blank line. Never rejects for what the
 * line holds.
 *
 * @throws Problem `model-missing` or `model-broken`: no line can be read
 */
export const answerTo = (line: Line, reader: Reader): Promise<Answer | null> => {
  const place = `line ${line.number}`
  if (line.kind === "overlong") {
    const error = new Problem("file-too-large", `${place} is longer than ${sizeInWords(maxLine)}: split its text`)
    return Promise.resolve(failure({ place: line.number, id: null, replaced: false }, error))
  }
  const text = new TextDecoder().decode(line.bytes)
  if (!/\S/.test(text)) return Promise.resolve(null)
  return answerText(text, { line, place, reader, replaced: !isUtf8(line.bytes) })
}

type Context = Readonly<{
  line: Line & { kind: "whole" | "unended" }
  place: string
  reader: Reader
  replaced: boolean
}>

const answerText = async (text: string, { line, place, reader, replaced }: Context): Promise<Answer> => {
  let id: string | null = null
  try {
    const value = parsed(text, place, line.kind)
    id = idOf(value)
    const reading = await reader.annotate(inputOf(value, place))
    return { json: safeJson(reading), failed: false, replaced }
  } catch (error) {
    if (isOfEngine(error)) throw error
    const answer = failure({ place: line.number, id, replaced }, error)
    return error instanceof Problem || !(error instanceof Error) ? answer : { ...answer, fault: error }
  }
}

const failure = (
  { id, place, replaced }: Readonly<{ id: string | null; place: number; replaced: boolean }>,
  error: unknown,
): Answer => {
  const said = messageOf(error)
  return {
    json: safeJson(id === null ? { id, line: place, error: said } : { id, error: said }),
    failed: true,
    replaced,
  }
}

const parsed = (text: string, place: string, kind: "whole" | "unended"): unknown => {
  try {
    return parseJson(text, place)
  } catch (error) {
    if (kind === "whole" || !(error instanceof Problem)) throw error
    throw new Problem("json-invalid", `${error.message}; the input ends within this line`, { cause: error })
  }
}

/** The id by which a line is answered, even where the rest of it cannot be read. */
const idOf = (value: unknown): string | null => {
  const id = (value as { id?: unknown } | null)?.id
  if (typeof id === "number" && Number.isFinite(id)) return String(id)
  return typeof id === "string" && id !== "" ? id : null
}

/** A parsed line as the reader's input. */
const inputOf = (value: unknown, place: string): TextInput => {
  const { author: _, ...input } = recordOf(value, place)
  if (input.text.length > maxText)
    throw new Problem(
      "file-too-large",
      `${place}: "text" has ${input.text.length} characters, more than ${maxText}: split it`,
    )
  const pairs = pairsOf((value as { pairs?: unknown }).pairs, { place, length: input.text.length })
  return pairs === null ? input : { ...input, pairs }
}

type Pairs = NonNullable<TextInput["pairs"]>
type Range = Pairs[number]["source"]

const pairsOf = (value: unknown, { place, length }: Readonly<{ place: string; length: number }>): Pairs | null => {
  if (value === undefined || value === null) return null
  const wrong = (what: string): Problem =>
    new Problem(
      "field-mistyped",
      `${place}: ${what}, but must be {"source": {"start", "end"}, "target": {"start", "end"}}`,
    )
  if (!Array.isArray(value)) throw wrong('"pairs" is no list: each of its items')
  return value.map((pair, index) => {
    const { source, target } = (pair ?? {}) as Readonly<Record<string, unknown>>
    if (!isRange(source, length) || !isRange(target, length))
      throw wrong(`"pairs" item ${index + 1} has a span that is missing or not within the text's ${length} characters`)
    return { source: { start: source.start, end: source.end }, target: { start: target.start, end: target.end } }
  })
}

const isRange = (value: unknown, length: number): value is Range => {
  const { start, end } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  return 0 <= (start as number) && (start as number) <= (end as number) && (end as number) <= length
}
