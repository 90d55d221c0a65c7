import { Problem } from "../base/index.ts"
import { checkBytes, checkText } from "./bytes/check.ts"
import { decodeBytes } from "./bytes/encoding.ts"
import { kindOf } from "./bytes/kind.ts"
import { type FieldMap, mapped } from "./fields.ts"
import { fromClean } from "./from-clean.ts"
import { parseJson, recordOf } from "./record.ts"
import type { Report, ReportInput } from "./report.ts"
import { clean } from "./text/clean.ts"

/** What is known about bytes from outside. `name` is the file's or address's, for messages and to tell its kind. */
export type SourceHints = Readonly<{
  id: string
  name?: string
  contentType?: string
  url?: string
  title?: string
  outlet?: string
  date?: string
  language?: string
  /** How JSON records call our fields, where they call them otherwise. */
  fields?: FieldMap
}>

type Known = Omit<ReportInput, "text">

/** What is known of records from outside. */
type Context = Readonly<{ known: Known; encoding: string; fields: FieldMap }>

const knownOf = ({ id, url, title, outlet, date, language }: SourceHints): Known => ({
  id,
  ...(url && { url }),
  ...(title && { title }),
  ...(outlet && { outlet }),
  ...(date && { date }),
  ...(language && { language }),
})

const fromPlain = (input: ReportInput, kind: "text" | "json", encoding: string): Report => {
  const { text, wayBack } = clean(input.text)
  return fromClean({ input: { ...input, text }, wayBack, from: { kind, encoding } })
}

/** The record's fields before the hints, since they are about this report and the hints about the file. */
const fromRecord = (
  value: unknown,
  place: string,
  { id, known, encoding }: Context & Readonly<{ id: string }>,
): Report => {
  const record = recordOf(value, place, id)
  if (!/\S/.test(record.text))
    throw new Problem("text-empty", `${place}: "text" is empty: give the report's text in it`)
  return fromPlain({ ...known, ...record }, "json", encoding)
}

const fromJson = (text: string, name: string, context: Context): Report | Report[] => {
  const value = mapped(parseJson(text, name), context.fields)
  const { id } = context.known
  if (!Array.isArray(value)) return fromRecord(value, name, { ...context, id })
  return value.map((one, i) => fromRecord(one, `${name}, item ${i + 1}`, { ...context, id: `${id}#${i + 1}` }))
}

const fromJsonLines = (text: string, name: string, context: Context): Report[] =>
  text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return []
    const place = `${name}, line ${i + 1}`
    const value = mapped(parseJson(line, place), context.fields)
    return [fromRecord(value, place, { ...context, id: `${context.known.id}#${i + 1}` })]
  })

/**
 * Bytes received as one Report, or as several where they are a JSON list or JSON lines. The encoding and the kind are told
 * from the bytes, the hints and the name. Throws a Problem: `text-empty`, `file-binary`, `file-too-large`, `json-invalid`,
 * `field-missing`, `field-mistyped`, `page-too-deep`.
 */
export const fromBytes = async (bytes: Uint8Array, hints: SourceHints): Promise<Report | Report[]> => {
  const name = hints.name ?? hints.url ?? hints.id
  checkBytes(bytes, name)
  const decoded = decodeBytes(bytes, hints.contentType)
  checkText(decoded.text, name)
  const known = knownOf(hints)
  const context = { known, encoding: decoded.encoding, fields: hints.fields ?? {} }
  const kind = kindOf(decoded.text, { contentType: hints.contentType, name: hints.name ?? hints.url })
  switch (kind) {
    case "text":
      return fromPlain({ ...known, text: decoded.text }, "text", decoded.encoding)
    case "json":
      return fromJson(decoded.text, name, context)
    case "json-lines":
      return fromJsonLines(decoded.text, name, context)
    case "html": {
      // The HTML parser takes longer to load than a page to read.
      const { fromPage } = await import("./html/page.ts")
      return fromPage(decoded, known, name)
    }
    default:
      return kind satisfies never
  }
}
