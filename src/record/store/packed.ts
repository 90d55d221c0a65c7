import { readFileSync } from "node:fs"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import { fromColumns, type Json, toColumns } from "./columns.ts"
import type { Db } from "./db.ts"
import { broken } from "./failing.ts"

/**
 * Bodies of reports and readings are JSON in columns (`columns.ts`), deflated with a preset dictionary (RFC 1951; the
 * dictionary as in RFC 1950): what all Readings share is not stored in each, and what stands in the text that one reads
 * (names) is pointed at. A file keeps the dictionary that it was made with.
 */
export type Packer = Readonly<{
  /** The dictionary that `pack` uses. */
  dictionary: number
  /** `text` is what a reading reads; it is needed to unpack it again. */
  pack: (value: unknown, text?: string) => Uint8Array
  /** @throws Problem `record-broken` */
  unpack: <T>(body: Uint8Array, dictionary: number, text?: string) => T
}>

/** How far deflate looks back. */
const window = 32_768

/** What is deflated: JSON in columns. */
export const packable = (value: unknown): string => JSON.stringify(toColumns(value as Json))

/** The dictionary of a record that is made today: `scripts/dictionary.ts` writes it. */
export const firstDictionary = (): Uint8Array => readFileSync(new URL("./dictionary.txt", import.meta.url))

export const packerOf = (db: Db): Packer => {
  const rows = db.all<{ id: number; bytes: Uint8Array }>("SELECT id, bytes FROM dictionary ORDER BY id")
  const known = new Map(rows.map(({ id, bytes }) => [id, bytes]))
  const last = rows.at(-1)
  if (last === undefined) throw broken(db.path, "it has no dictionary")
  return {
    dictionary: last.id,
    pack: (value, text = "") =>
      deflateRawSync(packable(value), { dictionary: before(last.bytes, text), level: 9, memLevel: 9 }),
    unpack: <T>(body: Uint8Array, id: number, text = ""): T => {
      const bytes = known.get(id)
      if (bytes === undefined) throw broken(db.path, `there is no dictionary ${id}`)
      try {
        const packed = inflateRawSync(body, { dictionary: before(bytes, text) }).toString("utf8")
        return fromColumns(JSON.parse(packed)) as T
      } catch (error) {
        throw broken(db.path, "a packed body cannot be unpacked", error)
      }
    },
  }
}

/** As much of a dictionary and the text after it as deflate looks back on. */
const before = (dictionary: Uint8Array, text: string): Uint8Array =>
  text === "" ? dictionary : Buffer.concat([dictionary, Buffer.from(text)]).subarray(-window)
