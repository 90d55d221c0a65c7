import { Problem } from "../../base/index.ts"
import { tooLarge } from "../collect.ts"
import { type ByteReader, byteReader } from "./byte-reader.ts"
import { type Fields, fieldsOf } from "./fields.ts"

/**
 * WARC 1.0 and 1.1 (ISO 28500) as a stream of records. Read by hand, since of a cut archive the usual library says
 * nothing, and of a hostile one it holds whatever it is told to.
 */

export type WarcRecord = Readonly<{
  /** Which of the archive it is, from 1. */
  number: number
  fields: Fields
  /** The record's bytes; null where they were not asked for; a Problem where there are too many. */
  block: Uint8Array | null | Problem
}>

export type WarcOptions = Readonly<{
  name: string
  maxBytes: number
  /** Asked of each record's fields: of the others the block is passed by. */
  isWanted: (fields: Fields) => boolean
}>

const longestLine = 2 ** 16
const mostLines = 1000

/**
 * The records of an archive, one after the other. Those before a fault are given before it is thrown.
 *
 * @throws Problem `archive-broken` that names the record: cut short, or no WARC
 */
export async function* warcRecords(input: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<WarcRecord> {
  const reader = byteReader(input)
  for (let number = 1; ; number++) {
    const record = await placed(number, () => nextRecord(reader, number, options))
    if (record === null) return
    yield record
  }
}

/** A fault of what the archive is packed in happens at a record too. */
const placed = async <T>(number: number, step: () => Promise<T>): Promise<T> => {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof Problem) || error.message.includes(`, record ${number}: `)) throw error
    throw new Problem(error.code, `record ${number} of ${error.message}`, { cause: error })
  }
}

const nextRecord = async (reader: ByteReader, number: number, options: WarcOptions): Promise<WarcRecord | null> => {
  const place = `${options.name}, record ${number}`
  const fields = await fieldsOfNext(reader, place)
  if (fields === null) return null
  return { number, fields, block: await blockOf(reader, { ...options, place, fields }) }
}

const utf8 = new TextDecoder()

const broken = (place: string, why: string): Problem =>
  new Problem("archive-broken", `${place}: ${why}; what follows is not read: fetch or copy the archive again`)

const lineOf = async (reader: ByteReader, place: string): Promise<string | null> => {
  const line = await reader.line(longestLine)
  if (line === "overlong") throw broken(place, "a header line has no end")
  return line === null ? null : utf8.decode(line)
}

const fieldsOfNext = async (reader: ByteReader, place: string): Promise<Fields | null> => {
  let line = await lineOf(reader, place)
  while (line !== null && line.trim() === "") line = await lineOf(reader, place)
  if (line === null) return null
  if (!/^WARC\/[01]\.\d+\s*$/.test(line)) throw broken(place, "it does not begin as a WARC record does")
  const lines: string[] = []
  for (;;) {
    const next = await lineOf(reader, place)
    if (next === null) throw broken(place, "the archive breaks off in its header")
    if (next.trim() === "") return fieldsOf(lines)
    if (lines.push(next) > mostLines) throw broken(place, "its header has no end")
  }
}

type BlockOptions = WarcOptions & Readonly<{ place: string; fields: Fields }>

const blockOf = async (
  reader: ByteReader,
  { place, fields, maxBytes, isWanted }: BlockOptions,
): Promise<Uint8Array | null | Problem> => {
  const stated = fields.get("content-length") ?? ""
  const length = Number(stated)
  if (!/^\d+$/.test(stated) || !Number.isSafeInteger(length)) throw broken(place, "its Content-Length is no number")
  const wanted = isWanted(fields)
  const block = wanted && length <= maxBytes ? await reader.take(length) : null
  const had = block === null ? await reader.skip(length) : block.length
  if (had < length) throw broken(place, `the archive breaks off after ${had} of its ${length} bytes`)
  return wanted && block === null ? tooLarge(place, maxBytes) : block
}
