import { Problem } from "../../base/index.ts"
import { type Context, type Incoming, type Origin, printable, problemAt, skippedAt, told } from "../incoming.ts"
import type { Fields } from "./fields.ts"
import { type HttpResponse, httpResponse } from "./http-response.ts"
import { unpacked } from "./unpack.ts"
import { type WarcRecord, warcRecords } from "./warc.ts"

/** Records that hold what a server gave, or what was saved beside it. */
const wantedTypes: ReadonlySet<string> = new Set(["response", "resource"])
/** What a report can stand in. A crawler's own mark of what it saw goes before what the server said. */
const readTypes: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"])
const longestAddress = 2000

/**
 * The pages and texts of a WARC archive, already unpacked, each with the address it was fetched from and when. Other
 * records of that kind are told as skipped: errors of a server, redirects, pictures, captures like an earlier one. A Problem
 * of a record does not end the archive, unless the archive itself ends there.
 */
export async function* archiveItems(
  input: AsyncIterable<Uint8Array>,
  { name, maxBytes }: Readonly<{ name: string }> & Pick<Context, "maxBytes">,
): AsyncGenerator<Incoming> {
  // A record's block holds HTTP headers as well, for which there is room beside the page.
  const options = { name, maxBytes: maxBytes + 2 ** 18, isWanted: isResponse }
  for await (const record of warcRecords(input, options)) {
    const origin = originOf(name, record)
    if (record.fields.get("warc-type") === "revisit") yield skippedAt(origin, "it is the same as an earlier capture")
    if (record.block === null) continue
    if (record.block instanceof Problem) yield problemAt(origin, record.block)
    else yield* told(origin, recordItems(record.fields, { block: record.block, origin, maxBytes }))
  }
}

const isResponse = (fields: Fields): boolean => wantedTypes.has(fields.get("warc-type")?.toLowerCase() ?? "")

/** Older crawlers write the address in angle brackets. */
const targetOf = (fields: Fields): string => (fields.get("warc-target-uri") ?? "").replace(/^<|>$/g, "")

const originOf = (name: string, { number, fields }: WarcRecord): Origin => {
  const target = printable(targetOf(fields).slice(0, longestAddress))
  return { name, place: target === "" ? `record ${number}` : `record ${number} (${target})` }
}

type RecordParts = Readonly<{ block: Uint8Array; origin: Origin; maxBytes: number }>

async function* recordItems(fields: Fields, { block, origin, maxBytes }: RecordParts): AsyncGenerator<Incoming> {
  const response = fields.get("warc-type")?.toLowerCase() === "response" ? httpResponse(block) : plain(fields, block)
  if (response === null) return yield skippedAt(origin, "it is no answer over HTTP")
  if (response.status !== 200) return yield skippedAt(origin, `the server answered ${response.status}`)
  const contentType = response.fields.get("content-type")
  const essence = essenceOf(fields.get("warc-identified-payload-type") ?? contentType)
  if (essence !== "" && !readTypes.has(essence)) return yield skippedAt(origin, `it is ${printable(essence)}`)
  const name = origin.place === undefined ? origin.name : `${origin.name}, ${origin.place}`
  const bytes = await unpacked(response.body, honest(response), { name, maxBytes })
  if (bytes.length === 0) return yield skippedAt(origin, "its page is empty")
  const fetched = fields.get("warc-date")
  const url = webAddress(targetOf(fields))
  yield {
    ...origin,
    kind: "item",
    bytes,
    hints: { ...(url === null ? {} : { url }), ...(contentType === undefined ? {} : { contentType }) },
    ...(fetched === undefined ? {} : { fetched }),
    ...(fields.has("warc-truncated") ? { note: "the crawler kept only the first part of the page" } : {}),
  }
}

/** A `resource` record is what it holds, without a message around it. */
const plain = (fields: Fields, body: Uint8Array): HttpResponse => {
  const contentType = fields.get("content-type")
  return { status: 200, fields: new Map(contentType === undefined ? [] : [["content-type", contentType]]), body }
}

/** The content encoding, unless the crawler took it off and left the header: gzip data is known by its first bytes. */
const honest = ({ fields, body }: HttpResponse): string | undefined => {
  const encoding = fields.get("content-encoding")
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  return /^\s*(?:x-)?gzip\s*$/i.test(encoding ?? "") && !isGzip ? undefined : encoding
}

const essenceOf = (contentType: string | undefined): string => contentType?.split(";")[0]?.trim().toLowerCase() ?? ""

const webAddress = (target: string): string | null => {
  const url = target.length <= longestAddress ? URL.parse(target) : null
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null
}
