import { expect, test } from "vitest"
import { decodeBytes, knownEncoding } from "../../../src/report/bytes/encoding.ts"

const russian = "Министр иностранных дел заявил в пятницу, что переговоры провалились и что новых встреч не будет."
const german = "Der Außenminister sagte am Freitag, dass die Gespräche gescheitert seien; über Öl rede man später."

/** Single-byte encodings, written out by asking the decoder for each byte. */
const encode = (text: string, encoding: string): Uint8Array => {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text], (character) => table.get(character) ?? 0x3f)
}
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** "外務大臣は金曜日に協議が失敗したと述べた。" in Shift_JIS. */
const japanese = Uint8Array.from(
  Buffer.from("8a4f96b191e590628dcd8be08d6a93fa82c98ba68b6382aa8eb8947382b582bd82c68f5182d782bd8142".repeat(4), "hex"),
)

const cases: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  encoding: string,
  text: string | null,
  contentType?: string,
])[] = [
  ["UTF-8", utf8(russian), "utf-8", russian],
  ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(german)), "utf-8", german],
  ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, ...utf16(german, true)), "utf-16le", german],
  ["UTF-16 big end first with a mark", Uint8Array.of(0xfe, 0xff, ...utf16(german, false)), "utf-16be", german],
  ["UTF-16 without a mark", utf16(german, true), "utf-16le", german],
  ["Cyrillic UTF-16 without a mark", utf16(russian, false), "utf-16be", russian],
  ["a declared encoding", encode(russian, "koi8-r"), "koi8-r", russian, "text/plain; charset=KOI8-R"],
  [
    "a page's own",
    Uint8Array.of(...utf8('<meta charset="windows-1251">'), ...encode(russian, "windows-1251")),
    "windows-1251",
    `<meta charset="windows-1251">${russian}`,
  ],
  ["a wrong declaration over valid UTF-8", utf8(russian), "utf-8", russian, "text/html; charset=iso-8859-1"],
  ["a guess, Cyrillic", encode(russian.repeat(3), "windows-1251"), "windows-1251", russian.repeat(3)],
  ["a guess, Western", encode(german, "windows-1252"), "windows-1252", german],
  ["a guess, Japanese", japanese, "shift_jis", null],
]

const named = cases.map(([name, bytes, encoding, text, contentType]) => ({ name, bytes, encoding, text, contentType }))

test.each(named)("$name", ({ bytes, encoding, text, contentType }) => {
  const decoded = decodeBytes(bytes, contentType)
  expect(decoded.encoding).toBe(encoding)
  if (text !== null) expect(decoded.text).toBe(text)
})

test("names that the decoder does not know are mapped, others refused", () => {
  expect(knownEncoding("CP932")).toBe("shift_jis")
  expect(knownEncoding("cp1251")).toBe("windows-1251")
  expect(knownEncoding("latin1")).toBe("windows-1252")
  expect(knownEncoding("klingon")).toBeUndefined()
})
