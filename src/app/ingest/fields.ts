/** The fields of a report (`annotate`'s names), each with the name that a source gives it; dots lead into objects. */
export type FieldMap = Readonly<Partial<Record<Field, string>>>

export const fields = ["id", "text", "title", "outlet", "author", "date", "url", "language"] as const
export type Field = (typeof fields)[number]

/** A record with a report's own field names in place of its source's. What is no object is left as it is. */
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
