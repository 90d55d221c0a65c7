import { Gap, type Words } from "../token/tokenize.ts"

/**
 * What an uncased encoder cannot see in a word, as small numbers, three a word: `shapes` (how it is
 * written), `gaps` (what stands before it, from the tokenizer) and `quotes` (where it stands to
 * quotation marks). 0 is kept for the encoder's own start and end pieces.
 */
export type Features = Readonly<{ shapes: Uint8Array; gaps: Uint8Array; quotes: Uint8Array }>

/** How many values each feature has, 0 included. */
export const featureSizes = { shapes: 12, gaps: 4, quotes: 5 } as const

const Shape = {
  lower: 1,
  title: 2,
  singleCapital: 3,
  upper: 4,
  mixed: 5,
  digits: 6,
  withDigits: 7,
  capitalWithMarks: 8,
  lowerWithMarks: 9,
  marks: 10,
} as const

const Quote = { outside: 1, inside: 2, opening: 3, closing: 4 } as const

export const features = (text: string, words: Words): Features => {
  const shapes = new Uint8Array(words.count)
  const quotes = new Uint8Array(words.count)
  let open = false
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.starts[i], words.ends[i])
    shapes[i] = shape(word)
    if (words.gaps[i] === Gap.paragraph) open = false
    const mark = quotationMark(word, open)
    quotes[i] = mark ?? (open ? Quote.inside : Quote.outside)
    if (mark !== undefined) open = mark === Quote.opening
  }
  return { shapes, gaps: words.gaps.map((gap) => gap + 1), quotes }
}

/** Quotation state starts anew at each paragraph: a quotation that goes on is opened again there. */
const quotationMark = (word: string, open: boolean): number | undefined => {
  if (word.length > 2) return undefined
  if (word === "“" || word === "``" || word === "„" || word === "«" || word === "‘") return Quote.opening
  if (word === "”" || word === "''" || word === "»") return Quote.closing
  if (word === '"') return open ? Quote.closing : Quote.opening
  if (word === "’" && open) return Quote.closing
  return undefined
}

const letters = /^[\p{L}\p{M}\p{Cf}]+$/u
const lower = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Cf}]+$/u
const upper = /^[\p{Lu}\p{M}\p{Cf}]+$/u
const title = /^[\p{Lu}\p{Lt}][\p{Ll}\p{M}\p{Cf}]+$/u

const shape = (word: string): number => {
  if (letters.test(word)) {
    if (lower.test(word)) return Shape.lower
    if (word.length === 1) return Shape.singleCapital
    if (upper.test(word)) return Shape.upper
    return title.test(word) ? Shape.title : Shape.mixed
  }
  if (/^\p{N}+$/u.test(word)) return Shape.digits
  if (/\p{N}/u.test(word)) return Shape.withDigits
  if (!/\p{L}/u.test(word)) return Shape.marks
  return /^\p{Lu}/u.test(word) ? Shape.capitalWithMarks : Shape.lowerWithMarks
}
