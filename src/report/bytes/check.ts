import { Problem } from "../../base/index.ts"

/** Files that people hand over for text, by their first bytes, and what to do with each. */
const signatures: readonly Readonly<{ bytes: readonly number[]; what: string; remedy: string }>[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF", remedy: "turn it into text first, for example with pdftotext" },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: "a ZIP archive or an office document",
    remedy: "unpack it or save it as text",
  },
  { bytes: [0x1f, 0x8b], what: "gzipped", remedy: "unpack it with gunzip" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old office document", remedy: "save it as text" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG picture", remedy: "give its text" },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG picture", remedy: "give its text" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "an RTF document", remedy: "save it as plain text" },
]

/** Bytes, and characters, above which nothing is read. */
const largest = 64 * 1024 * 1024
/** As much of a text as is looked at for controls, and the share of them that no text has. */
const sample = 65_536
const tooManyControls = 0.02

const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g
const unreadable = /\ufffd/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Refuses bytes that cannot be a report: none, too many, or a known kind of file that holds no plain text. */
export const checkBytes = (bytes: Uint8Array, name: string): void => {
  if (bytes.length === 0) throw new Problem("text-empty", `${name} is empty: give a file that holds a report`)
  if (bytes.length > largest)
    throw new Problem("file-too-large", `${name} has ${bytes.length} bytes, at most ${largest} are read: split it`)
  const known = signatures.find((one) => one.bytes.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) throw new Problem("file-binary", `${name} is ${known.what}: ${known.remedy}`)
}

/** Refuses a decoded text that is none: one with NUL characters, or with too many controls or unreadable characters. */
export const checkText = (text: string, name: string): void => {
  const start = text.slice(0, sample)
  const bad = count(start, controls) + count(start, unreadable)
  if (bad > start.length * tooManyControls || count(start, /\0/g) > 2)
    throw new Problem(
      "file-binary",
      `${name} is no text (${bad} of its first ${start.length} characters are controls): give plain text, HTML or JSON`,
    )
  if (!/\S/.test(text))
    throw new Problem("text-empty", `${name} holds nothing but white space: give a file that holds a report`)
}
