import { Problem } from "../base/index.ts"
import { checkBytes, checkText } from "./bytes/check.ts"
import { type Decoded, decodeBytes } from "./bytes/encoding.ts"
import { kindOf } from "./bytes/kind.ts"
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
}>

type Known = Omit<ReportInput, "text">

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
  context: Readonly<{ known: Known; id: string; encoding: string }>,
): Report => {
  const record = recordOf(value, place, context.id)
  if (!/\S/.test(record.text))
    throw new Problem("text-empty", `${place}: "text" is empty: give the report's text in it`)
  return fromPlain({ ...context.known, ...record }, "json", context.encoding)
}

const fromJson = ({ text, encoding }: Decoded, known: Known, name: string): Report | Report[] => {
  const value = parseJson(text, name)
  if (!Array.isArray(value)) return fromRecord(value, name, { known, id: known.id, encoding })
  return value.map((one, i) =>
    fromRecord(one, `${name}, item ${i + 1}`, { known, id: `${known.id}#${i + 1}`, encoding }),
  )
}

const fromJsonLines = ({ text, encoding }: Decoded, known: Known, name: string): Report[] =>
  text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return []
    const place = `${name}, line ${i + 1}`
    return [fromRecord(parseJson(line, place), place, { known, id: `${known.id}#${i + 1}`, encoding })]
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
  const kind = kindOf(decoded.text, { contentType: hints.contentType, name: hints.name ?? hints.url })
  switch (kind) {
    case "text":
      return fromPlain({ ...known, text: decoded.text }, "text", decoded.encoding)
    case "json":
      return fromJson(decoded, known, name)
    case "json-lines":
      return fromJsonLines(decoded, known, name)
    case "html": {
      // The HTML parser takes longer to load than a page to read.
      const { fromPage } = await import("./html/page.ts")
      return fromPage(decoded, known, name)
    }
    default:
      return kind satisfies never
  }
}
