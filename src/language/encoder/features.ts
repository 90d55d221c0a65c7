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
  let open = none
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.starts[i], words.ends[i])
    shapes[i] = shape(word)
    if (words.gaps[i] === Gap.paragraph) open = none
    const mark = quotationMark(word, open)
    quotes[i] = mark?.quote ?? (open.double || open.single ? Quote.inside : Quote.outside)
    if (mark) open = mark.after
  }
  return { shapes, gaps: words.gaps.map((gap) => gap + 1), quotes }
}

/** Which marks stand open: starts anew at each paragraph, since a quotation that goes on is opened again there. */
type Open = Readonly<{ double: boolean; single: boolean }>
const none: Open = { double: false, single: false }

/** What a mark does. A ’ closes only what a ‘ opened: in “the boys’ plan” it is a possessive. */
const quotationMark = (word: string, { double, single }: Open): { quote: number; after: Open } | undefined => {
  const opening = (after: Open) => ({ quote: Quote.opening, after })
  const closing = (after: Open) => ({ quote: Quote.closing, after })
  if (word.length > 2) return undefined
  if (word === "‘") return opening({ double, single: true })
  if (word === "’") return single ? closing({ double, single: false }) : undefined
  if (word === "“" || word === "``" || word === "„" || word === "«") return opening({ double: true, single })
  if (word === "”" || word === "''" || word === "»") return closing(none)
  if (word === '"') return double ? closing(none) : opening({ double: true, single })
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
