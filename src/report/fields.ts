/** What a record may say of its report beside its id and text. */
export const optionalFields = ["title", "outlet", "author", "date", "url", "language"] as const

/** All fields of a record, by `annotate`'s names. */
export const fields = ["id", "text", ...optionalFields] as const
export type Field = (typeof fields)[number]

/** Fields of a record, each with the name that a source gives it; dots lead into objects. */
export type FieldMap = Readonly<Partial<Record<Field, string>>>

/** A record, or a list of them, with our field names beside its source's. What is no object is left as it is. */
export const mapped = (value: unknown, map: FieldMap): unknown => {
  if (Array.isArray(value)) return value.map((one) => mapped(one, map))
  if (!isObject(value)) return value
  const found = Object.entries(map).map(([field, path]) => [field, at(value, path)])
  return { ...value, ...Object.fromEntries(found.filter(([, one]) => one !== undefined)) }
}

const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
