import { type Fields, fieldsOf } from "./fields.ts"

/** An HTTP response as an archive keeps it. */
export type HttpResponse = Readonly<{ status: number; fields: Fields; body: Uint8Array }>

const latin1 = new TextDecoder("latin1")
const longestHead = 2 ** 18
const carriageReturn = 13
const lineFeed = 10

/** The parts of an HTTP/1 response, chunks joined; null where the bytes are none. */
export const httpResponse = (block: Uint8Array): HttpResponse | null => {
  const head = headLength(block)
  if (head === -1) return null
  const [first = "", ...lines] = latin1.decode(block.subarray(0, head)).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/i.exec(first)?.[1]
  if (status === undefined) return null
  const fields = fieldsOf(lines)
  const body = block.subarray(head)
  const chunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "")
  return { status: Number(status), fields, body: chunked ? joined(body) : body }
}

/** The length of a message's head with the empty line that ends it; -1 without one. */
const headLength = (block: Uint8Array): number => {
  const end = Math.min(block.length, longestHead)
  for (let at = block.indexOf(lineFeed); at !== -1 && at < end; at = block.indexOf(lineFeed, at + 1)) {
    if (block[at + 1] === lineFeed) return at + 2
    if (block[at + 1] === carriageReturn && block[at + 2] === lineFeed) return at + 3
  }
  return -1
}

/**
 * The chunks of a body joined (RFC 9112, 7.1). Some crawlers join them and leave the header: what does not begin as a
 * chunk is the body as it stands.
 */
const joined = (body: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf(lineFeed, at)
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(
      latin1.decode(body.subarray(at, Math.min(end, at + 1000))),
    )?.[1]
    if (end === -1 || size === undefined) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (body[at] === carriageReturn) at++
    if (body[at] === lineFeed) at++
  }
  return Buffer.concat(parts)
}
