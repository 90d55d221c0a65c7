/** The fields of a record or an HTTP message, by name in lower case; the first of several of one name. */
export type Fields = ReadonlyMap<string, string>

/** Header lines as fields; a line that begins with white space goes on with the one before it. */
export const fieldsOf = (lines: readonly string[]): Fields => {
  const fields = new Map<string, string>()
  let last: string | null = null
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last !== null) fields.set(last, `${fields.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(":")
    const name: string | null = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : null
    last = name === null || fields.has(name) ? null : name
    if (last !== null) fields.set(last, line.slice(colon + 1).trim())
  }
  return fields
}
