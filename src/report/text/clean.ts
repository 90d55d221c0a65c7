import { type WayBack, wayBackBuilder } from "./way-back.ts"

export type Cleaned = Readonly<{ text: string; wayBack: WayBack }>

/** Spaces of all widths, the tabulator among them: each becomes a plain space. */
const space = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Line ends other than the line feed: each becomes one. */
const lineEnd = /[\r\v\f\u0085\u2028\u2029]/
/** Joiners mean something in Arabic, Indian scripts and emoji, and nothing between the letters of Europe. */
const joiner = /[\u200c\u200d]/
const joined =
  /[\u0600-\u060f\u061d-\u1679\u1681-\u180d\u180f-\u1cff\u2190-\u2bff\ua800-\uabff\ud800-\udfff\ufb50-\ufdff\ufe0f\ufe70-\ufefc]/
/** Whatever is not an ordinary character of a text: controls, marks of order and direction, soft hyphens, marks of bytes. */
const unusual =
  /[\0-\x09\v-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb]/g

const replacement = (text: string, at: number): string => {
  const character = text[at]!
  if (space.test(character)) return " "
  if (character === "\r") return text[at + 1] === "\n" ? "" : "\n"
  if (lineEnd.test(character)) return "\n"
  if (joiner.test(character) && (joined.test(text[at - 1] ?? "") || joined.test(text[at + 1] ?? ""))) return character
  return ""
}

/**
 * A text with one kind of line end and one kind of space, without controls, zero-width characters, soft hyphens,
 * marks of direction and marks of byte order; and its way back. Lines stay as they are.
 */
export const clean = (source: string): Cleaned => {
  const builder = wayBackBuilder()
  let at = 0
  for (const match of source.matchAll(unusual)) {
    builder.copy(source.slice(at, match.index), at)
    builder.copy(replacement(source, match.index), match.index)
    at = match.index + 1
  }
  builder.copy(source.slice(at), at)
  return builder.done()
}
