import { Problem } from "../base/index.ts"
import { optionalFields } from "./fields.ts"
import type { ReportInput } from "./report.ts"

const typeOf = (value: unknown): string => {
  if (value === null) return "null"
  return Array.isArray(value) ? "a list" : `a ${typeof value}`
}

const wrong = (place: string, field: string, value: unknown, wanted: string): Problem =>
  new Problem("field-mistyped", `${place}: "${field}" is ${typeOf(value)}, but must be ${wanted}`)

const textOf = (fields: Readonly<Record<string, unknown>>, place: string): string => {
  const { text } = fields
  if (text === undefined) throw new Problem("field-missing", `${place}: no "text": give the report's text in it`)
  if (typeof text !== "string") throw wrong(place, "text", text, "a string")
  return text
}

const idOf = (fields: Readonly<Record<string, unknown>>, place: string, otherwise: string | undefined): string => {
  const id = fields["id"] ?? otherwise
  if (id === undefined) throw new Problem("field-missing", `${place}: no "id": give each report one of its own`)
  if (typeof id === "number" && Number.isFinite(id)) return String(id)
  if (typeof id !== "string" || id === "") throw wrong(place, "id", id, "a string that is not empty")
  return id
}

const optionalOf = (
  fields: Readonly<Record<string, unknown>>,
  place: string,
): Partial<Omit<ReportInput, "id" | "text">> => {
  const found: Partial<Record<(typeof optionalFields)[number], string>> = {}
  for (const field of optionalFields) {
    const value = fields[field]
    if (value === undefined || value === null || value === "") continue
    if (typeof value !== "string") throw wrong(place, field, value, "a string or null")
    found[field] = value
  }
  return found
}

/**
 * A parsed line or record as the input of a report: `{id, text, title?, outlet?, author?, date?, url?, language?}`; other
 * fields are let pass. `place` names it in the message of a Problem (`field-missing`, `field-mistyped`); `otherwise` is the id of
 * a record without one.
 */
export const recordOf = (value: unknown, place: string, otherwise?: string): ReportInput => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem("field-mistyped", `${place}: ${typeOf(value)}, but must be an object with "id" and "text"`)
  const fields = value as Readonly<Record<string, unknown>>
  return { id: idOf(fields, place, otherwise), text: textOf(fields, place), ...optionalOf(fields, place) }
}

/** JSON parsed, or a Problem `json-invalid` that names the place. */
export const parseJson = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Problem(
      "json-invalid",
      `${place} is not JSON (${why}): give one JSON object a line, or a list of objects`,
    )
  }
}
