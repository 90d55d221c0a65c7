import type { Span } from "../../base/index.ts"
import {
  abbreviations,
  beforeNumbers,
  behindCommas,
  capitalAbbreviations,
  clitics,
  contractions,
  elisions,
  moneyPrefixes,
  prefixes,
  wholes,
} from "./en/index.ts"

/**
 * The words of a text as flat arrays, one entry a word.
 *
 * `starts` and `ends` are UTF-16 offsets into the text. `gaps` says what stands before the word.
 */
export type Words = Readonly<{
  count: number
  starts: Int32Array
  ends: Int32Array
  gaps: Uint8Array
}>

/** What stands between a word and the one before it. */
export const Gap = { none: 0, space: 1, paragraph: 2 } as const

/** Addresses longer than this are read as ordinary words, so that no pattern meets a long run. */
const longestAddress = 1000

const address =
  /^(?:(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|eu|ru|cn|ua|de|fr)(?:\/[^\s<>"“”]*)?)/iu
const addressSign = /@|:\/\/|www\.|\.[a-z]{2,4}(?![\p{L}\p{N}])/iu
const addressEnd = /[.,;:!?'"’”)\]]+$/u

const letter = "[\\p{L}\\p{M}\\p{Cf}]"
const letterOrDigit = "[\\p{L}\\p{M}\\p{N}\\p{Cf}]"
const clitic = `(?:${clitics.join("|")})(?!${letterOrDigit})`
const prefix = `(?:${prefixes.join("|")})-(?=${letter})`
const word = `(?:${prefix})*${letter}${letterOrDigit}*`

/**
 * One word, tried in this order. No part repeats over what another part repeats over, so the time
 * is linear in the text.
 */
const pattern = new RegExp(
  [
    // "do" of "don't", then the clitics themselves
    `${letter}+(?=n['’]t(?!${letterOrDigit}))`,
    `n['’]t(?!${letterOrDigit})`,
    `['’]${clitic}`,
    `['’](?:${elisions.join("|")}|\\p{N}{2}s)(?!${letterOrDigit})`,
    // US$, C$
    `(?:${moneyPrefixes.join("|")})\\$`,
    // Ph.D., U.S., a.m., J.
    wholes.map((whole) => whole.replaceAll(".", "\\.")).join("|"),
    `(?:\\p{L}\\.){2,}`,
    `\\p{Lu}\\.(?=\\s?\\p{Lu})`,
    // 3,000.5  10:30  26/04/2024  555-123-4567  1990s  5th
    `[+]?\\p{N}+(?:[-]\\p{N}+){2,}`,
    `\\p{N}+(?:[.,:/]\\p{N}+)*(?:(?![ap]m(?!${letterOrDigit}))${letter}+)?`,
    // O'Brien, AT&T, #tag, @name
    `\\p{L}${letter}*(?:['’&](?!${clitic})${letter}+)+`,
    `[#@]${letterOrDigit}[\\p{L}\\p{N}_]*`,
    word,
    // runs of one mark
    `\\.{2,}|-{2,}|[!?]+|<<|>>|[:;]-?[()]|={2,}|\\*{2,}|_{2,}|''|\`\``,
    "[^\\s]",
  ].join("|"),
  "giuy",
)

/**
 * Splits a text into words after the conventions of the English Universal Dependencies treebanks
 * (clitics and most hyphens apart; abbreviations, numbers and addresses whole).
 *
 * @param paragraphs the passages to split, in order, not overlapping; what lies outside them is not read
 */
export const tokenize = (text: string, paragraphs: readonly Span[]): Words => {
  const out = new WordList()
  for (const paragraph of paragraphs) {
    out.startParagraph()
    const chunk = /[^\s\u200b]+/gu
    chunk.lastIndex = paragraph.start
    for (let found = chunk.exec(text); found; found = chunk.exec(text)) {
      if (found.index >= paragraph.end) break
      const end = Math.min(found.index + found[0].length, paragraph.end)
      splitChunk(out, text, found.index, end)
    }
  }
  return out.words()
}

const splitChunk = (out: WordList, text: string, start: number, end: number): void => {
  let at = start
  const whole = end - start <= longestAddress && addressSign.test(text.slice(start, end))
  while (at < end) {
    const stop = (whole && addressAt(text, at, end)) || wordAt(text, at, end)
    splitWord(out, text, at, stop)
    at = stop
  }
}

const addressAt = (text: string, at: number, end: number): number | undefined => {
  const found = address.exec(text.slice(at, end))?.[0].replace(addressEnd, "")
  return found ? at + found.length : undefined
}

const wordAt = (text: string, at: number, end: number): number => {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  const stop = found ? Math.min(at + found[0].length, end) : at + 1
  return stop < end && text[stop] === "." && takesPeriod(text, at, stop) ? stop + 1 : stop
}

const takesPeriod = (text: string, start: number, end: number): boolean => {
  if (end - start > 6) return false
  const written = text.slice(start, end)
  const word = written.toLowerCase()
  if (abbreviations.has(word) || capitalAbbreviations.has(written)) return true
  if (behindCommas.has(written)) return /,\s$/u.test(text.slice(Math.max(0, start - 2), start))
  return beforeNumbers.has(word) && /^\.\s?\p{N}/u.test(text.slice(end, end + 3))
}

const splitWord = (out: WordList, text: string, start: number, end: number): void => {
  const head = contractions.get(text.slice(start, end).toLowerCase())
  if (head !== undefined) {
    out.add(start, start + head)
    out.add(start + head, end)
  } else out.add(start, end)
}

/** Words as they are found; the arrays grow by doubling. */
class WordList {
  #count = 0
  #starts = new Int32Array(256)
  #ends = new Int32Array(256)
  #gaps = new Uint8Array(256)
  #atParagraph = true

  startParagraph(): void {
    this.#atParagraph = true
  }

  add(start: number, end: number): void {
    if (this.#count === this.#starts.length) this.#grow()
    const touches = this.#count > 0 && this.#ends[this.#count - 1] === start
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#gaps[this.#count] = this.#atParagraph ? Gap.paragraph : touches ? Gap.none : Gap.space
    this.#atParagraph = false
    this.#count++
  }

  words(): Words {
    return {
      count: this.#count,
      starts: this.#starts.slice(0, this.#count),
      ends: this.#ends.slice(0, this.#count),
      gaps: this.#gaps.slice(0, this.#count),
    }
  }

  #grow(): void {
    const starts = new Int32Array(this.#count * 2)
    const ends = new Int32Array(this.#count * 2)
    const gaps = new Uint8Array(this.#count * 2)
    starts.set(this.#starts)
    ends.set(this.#ends)
    gaps.set(this.#gaps)
    this.#starts = starts
    this.#ends = ends
    this.#gaps = gaps
  }
}
