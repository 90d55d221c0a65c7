export type SourceKind = "text" | "html" | "json" | "json-lines"

export type KindHints = Readonly<{ contentType?: string | undefined; name?: string | undefined }>

const byType: readonly (readonly [RegExp, SourceKind])[] = [
  [/^\s*(?:text\/html|application\/xhtml\+xml)/i, "html"],
  [/^\s*application\/(?:x-ndjson|jsonl|json-lines|x-jsonlines|json-seq)/i, "json-lines"],
  [/^\s*(?:application|text)\/(?:[\w.-]+\+)?json/i, "json"],
]

const byEnding: readonly (readonly [RegExp, SourceKind])[] = [
  [/\.x?html?$/i, "html"],
  [/\.(?:jsonl|ndjson|jsonlines)$/i, "json-lines"],
  [/\.json$/i, "json"],
  [/\.(?:txt|text)$/i, "text"],
]

const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|meta|title)\b/i
const objectStart = /^\s*\{\s*(?:"|\})/
const listStart = /^\s*\[\s*(?:\{|\])/

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A text that begins like JSON is one record, one list, or, where its first line is a record by itself, lines of them. */
const jsonKind = (text: string): SourceKind => {
  const first = text.trimStart().split("\n", 1)[0]!.trim()
  const more = text.trim().length > first.length
  return objectStart.test(text) && more && parses(first) ? "json-lines" : "json"
}

/** What a decoded source is: as its sender says, as its name ends, else as it begins. */
export const kindOf = (text: string, { contentType, name }: KindHints): SourceKind => {
  const typed = byType.find(([pattern]) => pattern.test(contentType ?? ""))?.[1]
  const ended = byEnding.find(([pattern]) => pattern.test(name ?? ""))?.[1]
  const told = typed ?? ended
  if (told !== undefined) return told === "json" ? jsonKind(text) : told
  const start = text.slice(0, 2000)
  if (pageStart.test(start)) return "html"
  return objectStart.test(start) || listStart.test(start) ? jsonKind(text) : "text"
}
