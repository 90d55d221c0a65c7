import { jschardet } from "../lazy.ts"

export type Decoded = Readonly<{ text: string; encoding: string }>

/** Names of encodings that `TextDecoder` does not know by that name. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  ms932: "shift_jis",
  "windows-932": "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  uhc: "euc-kr",
  cp950: "big5",
  cp866: "ibm866",
  cp1250: "windows-1250",
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp1253: "windows-1253",
  cp1254: "windows-1254",
  cp1255: "windows-1255",
  cp1256: "windows-1256",
  maccyrillic: "x-mac-cyrillic",
  macroman: "macintosh",
  "tis-620": "windows-874",
}

const marks: readonly Readonly<{ bytes: readonly number[]; encoding: string }>[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
]

/** As much as is guessed from, and as much of a page's head as is searched for its encoding. */
const sampleBytes = 65_536
const headBytes = 4096
/** Encodings that look like ASCII, and so like UTF-8, unless they are declared. */
const escaped = /^(?:iso-2022-|hz-gb-2312)/
/** A guess below this is no better than Western European. */
const leastConfidence = 0.3
const fallback = "windows-1252"

/** The decoder's own name for an encoding, undefined where it has none. */
export const knownEncoding = (label: string): string | undefined => {
  const name = label.trim().toLowerCase().replace(/_/g, "-")
  const tried = otherNames[name] ?? name
  try {
    return new TextDecoder(tried === "shift-jis" ? "shift_jis" : tried).encoding
  } catch {
    return undefined
  }
}

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding

/** UTF-16 without a mark: nearly every second byte is one of very few, in the high half of each unit. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const length = Math.min(bytes.length, headBytes) & ~1
  if (length < 8) return undefined
  const shares = [0, 1].map((half) => {
    let small = 0
    for (let i = half; i < length; i += 2) if (bytes[i]! < 0x06 && bytes[i] !== 0x0a) small++
    return small / (length / 2)
  })
  if (shares[1]! > 0.7 && shares[0]! < 0.2) return "utf-16le"
  return shares[0]! > 0.7 && shares[1]! < 0.2 ? "utf-16be" : undefined
}

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const charsetParameter = /charset\s*=\s*["']?\s*([\w.:-]+)/i

/** The encoding that an HTTP content type or the head of a page declares. */
const declaredEncoding = (bytes: Uint8Array, contentType: string | undefined): string | undefined => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes))
  const meta = /<meta\b[^>]*>/i.test(head) ? charsetParameter.exec(head.slice(head.search(/<meta\b/i))) : null
  const label = charsetParameter.exec(contentType ?? "")?.[1] ?? meta?.[1]
  return label === undefined ? undefined : knownEncoding(label)
}

const guessed = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleBytes)
  const guess = jschardet().detect(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength))
  if (!guess.encoding || guess.confidence < leastConfidence) return fallback
  const known = knownEncoding(guess.encoding)
  return known === undefined || known === "utf-8" ? fallback : known
}

/**
 * Bytes as text. The mark at the start decides; then, since no other text is valid UTF-8 by accident, UTF-8 where the bytes are; then
 * what the sender or the page declares; then a guess.
 */
export const decodeBytes = (bytes: Uint8Array, contentType?: string): Decoded => {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes)
  if (marked !== undefined) return decode(bytes, marked)
  const declared = declaredEncoding(bytes, contentType)
  if (declared !== undefined && escaped.test(declared)) return decode(bytes, declared)
  const text = asUtf8(bytes)
  if (text !== undefined) return { text, encoding: "utf-8" }
  if (declared !== undefined && declared !== "utf-8") return decode(bytes, declared)
  return decode(bytes, guessed(bytes))
}
