import type { ProblemCode } from "../../base/index.ts"

/** What the bytes of a source hold; `unknown` with the code of the Problem that it is where somebody named the source. */
export type Kind =
  | Readonly<{ kind: "gzip" | "warc" | "lines" | "json" | "feed" | "page" | "text" }>
  | Readonly<{ kind: "unknown"; code: ProblemCode; why: string }>

export type KindHints = Readonly<{ name: string; contentType?: string | undefined }>

/** Bytes at the start of a source that its kind is told by. */
export const headBytes = 65_536

type Family = "lines" | "json" | "markup" | "page" | "text" | "warc" | "gzip"

const byEnding: Readonly<Record<string, Family>> = {
  txt: "text",
  text: "text",
  html: "page",
  htm: "page",
  xhtml: "page",
  json: "json",
  jsonl: "lines",
  ndjson: "lines",
  xml: "markup",
  rss: "markup",
  atom: "markup",
  rdf: "markup",
  warc: "warc",
  gz: "gzip",
}

const byType: readonly (readonly [RegExp, Family])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, "page"],
  [/^application\/(?:x-ndjson|jsonl|json-lines|x-jsonlines)$/, "lines"],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json$/, "json"],
  [/^(?:application|text)\/(?:[\w.-]+\+)?xml$/, "markup"],
]

/** The ending of a file's name in lower case, as in `jsonl`; null where it has none that could be one. */
export const endingOf = (name: string): string | null =>
  /[^/\\]\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1]?.toLowerCase() ?? null

/** True for an ending whose files are read, in a folder too. */
export const isKnownEnding = (ending: string): boolean => Object.hasOwn(byEnding, ending)

const unknown = (code: ProblemCode, why: string): Kind => ({ kind: "unknown", code, why })

/**
 * What a source holds: an archive or a feed by its bytes whatever it is called, else as its sender says, as its name ends,
 * or as it begins. `head` is its first {@link headBytes} bytes, or all there are.
 */
export const kindOf = (head: Uint8Array, { name, contentType }: KindHints): Kind => {
  if (head.length === 0) return unknown("text-empty", "is empty: give a file that holds a report")
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: "gzip" }
  const text = headText(head)
  if (/^\s*WARC\/[01]\./.test(text)) return { kind: "warc" }
  const family = familyOf(name, contentType)
  if (family === "warc")
    return unknown("archive-broken", "does not begin as a WARC archive does: fetch or copy it again")
  if (family === "gzip") return unknown("archive-broken", "does not begin as gzip data does: fetch or copy it again")
  if (isBinary(head)) return unknown("file-binary", "is no text: give plain text, HTML, JSON, a feed or a WARC archive")
  if (family === "lines" || family === "text") return { kind: family }
  const root = rootOf(text)
  if (root !== null && feedRoots.test(root)) return { kind: "feed" }
  if (family === "page" || (root !== null && pageRoots.test(root))) return { kind: "page" }
  if (family === "markup") return unknown("feed-broken", "is no feed: give RSS, Atom or an HTML page")
  return family === "json" || /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text) ? jsonKind(text, head.length) : { kind: "text" }
}

const familyOf = (name: string, contentType: string | undefined): Family | undefined => {
  const essence = contentType?.split(";")[0]?.trim().toLowerCase() ?? ""
  const typed = byType.find(([pattern]) => pattern.test(essence))?.[1]
  if (typed !== undefined) return typed
  const ending = endingOf(name)
  return ending !== null && isKnownEnding(ending) ? byEnding[ending] : undefined
}

/** The head as text, good enough to tell markup and JSON by. */
const headText = (head: Uint8Array): string => {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "latin1"
  return new TextDecoder(encoding).decode(head).replace(/^(?:\ufeff|\xef\xbb\xbf)/, "")
}

/** NUL bytes that a text may hold by accident. */
const fewNuls = 2

/** NULs that are no half of UTF-16: there they stand at every second place, and in no other. */
const isBinary = (head: Uint8Array): boolean => {
  const nuls = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) nuls[at % 2]!++
  const [even = 0, odd = 0] = nuls
  if (even + odd <= fewNuls) return false
  return Math.min(even, odd) > fewNuls || Math.max(even, odd) < head.length / 10
}

const feedRoots = /^(?:rss|feed|(?:[\w-]+:)?rdf)$/i
const pageRoots = /^(?:html|head|body|article|main|div|section|meta|title)$/i

/** The name of a document's first element, past declarations, comments and the document type; null where there is none. */
const rootOf = (text: string): string | null => {
  let at = 0
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 1000))![0].length
    const next = past(text, at)
    if (next === null) break
    at = next
  }
  return /^<([a-z_][\w:.-]{0,40})/i.exec(text.slice(at, at + 50))?.[1] ?? null
}

/** The end of what may stand before the first element, if one begins here. */
const past = (text: string, at: number): number | null => {
  if (text.startsWith("<?", at)) return endOf(text, "?>", at)
  if (text.startsWith("<!--", at)) return endOf(text, "-->", at)
  return /^<!doctype/i.test(text.slice(at, at + 9)) ? doctypeEnd(text, at) : null
}

const endOf = (text: string, mark: string, from: number): number | null => {
  const at = text.indexOf(mark, from)
  return at === -1 ? null : at + mark.length
}

/** The end of a document type, its own declarations in brackets included; null where it has none. */
export const doctypeEnd = (text: string, from: number): number | null => {
  const bracket = text.indexOf("[", from)
  const close = text.indexOf(">", from)
  if (bracket === -1 || (close !== -1 && close < bracket)) return close === -1 ? null : close + 1
  const end = /\]\s{0,100}>/g
  end.lastIndex = bracket
  return end.test(text) ? end.lastIndex : null
}

/**
 * Lines of records, or one document: lines where the first or the second of them is a record by itself, or where the first
 * is longer than the head.
 */
const jsonKind = (text: string, length: number): Kind => {
  const [first = "", second = ""] = text.trimStart().split("\n", 3)
  if (!first.trimStart().startsWith("{")) return { kind: "json" }
  const open = !text.includes("\n") && length >= headBytes
  return { kind: open || isRecord(first) || isRecord(second) ? "lines" : "json" }
}

const isRecord = (line: string): boolean => {
  if (!line.trimStart().startsWith("{")) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
