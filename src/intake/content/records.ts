import { Problem } from "../../base/index.ts"
import { sizeInWords } from "../collect.ts"
import { type Context, type Incoming, inWords, type Origin, problemAt } from "../incoming.ts"
import { linesOf } from "./lines.ts"

/** The type under which each record is handed on, whatever its source is called. */
const contentType = "application/json"

const recordAt = (origin: Origin, bytes: Uint8Array): Incoming => ({
  ...origin,
  kind: "item",
  bytes,
  hints: { contentType },
})

/**
 * JSON lines as items, one a line, however many there are. What is in a line is not looked at, but for the last: where it
 * has no line feed and is no JSON, the input ends within it, and that is its Problem.
 */
export async function* lineItems(
  input: AsyncIterable<Uint8Array>,
  { name, maxBytes }: Readonly<{ name: string }> & Pick<Context, "maxBytes">,
): AsyncGenerator<Incoming> {
  for await (const line of linesOf(input, maxBytes)) {
    const origin = { name, place: `line ${line.number}` }
    if (line.kind === "overlong") yield problemAt(origin, overlong(origin, maxBytes))
    else if (isBlank(line.bytes)) continue
    else if (line.kind === "unended" && !isJson(line.bytes)) yield problemAt(origin, unended(origin))
    else yield recordAt(origin, line.number === 1 ? withoutMark(line.bytes) : line.bytes)
  }
}

const overlong = (origin: Origin, maxBytes: number): Problem =>
  new Problem(
    "file-too-large",
    `${inWords(origin)} is longer than ${sizeInWords(maxBytes)}, the limit for one record: split its text`,
  )

const unended = (origin: Origin): Problem =>
  new Problem("json-invalid", `${inWords(origin)} is not JSON: the input ends within this line; write it to its end`)

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/**
 * A JSON document's records: the items of a list, each as it stands in the bytes, or the one object.
 *
 * @throws Problem `json-invalid`
 */
export const documentItems = (document: Uint8Array, name: string): readonly Incoming[] => {
  const bytes = withoutMark(document)
  // What is not UTF-8 goes on whole: telling its encoding is the report room's work, and it reads lists as well.
  if (!isUtf8Json(bytes, name) || bytes[firstOf(bytes)] !== 0x5b) return [recordAt({ name }, bytes)]
  return itemsOfList(bytes).map((item, i) => recordAt({ name, place: `item ${i + 1}` }, item))
}

const firstOf = (bytes: Uint8Array): number => bytes.findIndex((byte) => byte > 32)

const isUtf8Json = (bytes: Uint8Array, name: string): boolean => {
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Problem("json-invalid", `${name} is not JSON (${why}): give one JSON object a line, or a list of objects`)
  }
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b])
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** The bytes of each item of a list that is known to be JSON: cut at the commas that stand in no string and no bracket. */
const itemsOfList = (bytes: Uint8Array): readonly Uint8Array[] => {
  const items: Uint8Array[] = []
  let start = firstOf(bytes) + 1
  let depth = 0
  const end = (at: number): void => {
    const item = bytes.subarray(start, at)
    if (!isBlank(item)) items.push(item)
    start = at + 1
  }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === quote) at = stringEnd(bytes, at)
    else if (opening.has(byte)) depth++
    else if (closing.has(byte) && --depth === 0) end(at)
    else if (byte === comma && depth === 1) end(at)
  }
  return items
}

const stringEnd = (bytes: Uint8Array, from: number): number => {
  let at = from + 1
  while (bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}
