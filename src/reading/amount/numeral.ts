import { uposTags } from "../../base/index.ts"
import type { WordRange } from "../../language/index.ts"
import { smallNumbers } from "../rules/en/numbers.ts"
import { articles, half, indefinites, of, orderLemmas, orders, scaleSuffixes } from "./rules/en/numbers.ts"
import { rounded, scalesAt } from "./scale.ts"
import { type Source, touchesLast } from "./source.ts"
import { spelledAt } from "./spelled.ts"

/**
 * A number as a report writes it. `exact`: "2,400", "6 billion", "two hundred and six". `order`: "dozens", "tens of
 * thousands", whose value is the least of that order.
 *
 * `scale` is what the value was multiplied by (1 where by nothing); `glued` are letters against the digits that are no scale
 * ("20km"); `isPlain` says that it is mere digits, as years and labels are too, or digits with a letter that could be a
 * measure's ("500m").
 */
export type Numeral = WordRange &
  Readonly<{ kind: "exact" | "order"; value: number; scale: number; glued?: string; isPlain: boolean }>

/** Groups of three, or of two and three as in India; a fraction; letters. */
const digits = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(\.\d+)?(\p{L}*[²³]?)$/u
const group = /^\d{3}$/

const numTag = uposTags.indexOf("NUM")
const nounTag = uposTags.indexOf("NOUN")

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const looksNumeric = ({ parsed: { text, upos, words, lemmas } }: Source, word: number): boolean =>
  upos[word] === numTag ||
  isDigit(text.charCodeAt(words.starts[word]!)) ||
  (upos[word] === nounTag && orderLemmas.has(lemmas[word]!))

/** False where no number can begin at a word: a glance, for most words are none and begin none. */
export const mayBegin = (source: Source, word: number): boolean => {
  const { lemmas, words } = source.parsed
  if (looksNumeric(source, word) || lemmas[word] === half) return true
  return word + 1 < words.count && looksNumeric(source, word + 1)
}

/** The number that begins at a word and ends before `end`, or undefined. */
export const numeralAt = (source: Source, from: number, end: number): Numeral | undefined => {
  const first = source.syntax.lower(from)
  if (isDigit(first.charCodeAt(0))) return inDigits(source, from, end)
  if (smallNumbers.has(first) || articles.has(first) || first === half) return spelledAt(source, from, end)
  return orders.has(first) || indefinites.has(first) ? ofOrder(source, from, end) : undefined
}

const inDigits = (source: Source, from: number, end: number): Numeral | undefined => {
  const parts = digits.exec(source.syntax.form(from))
  if (parts === null) return undefined
  const [, whole, fraction = "", letters = ""] = parts
  let written = whole!.replaceAll(",", "")
  let to = from + 1
  const takesGroups = written.length <= 3 && fraction === "" && letters === ""
  while (takesGroups && to < end && group.test(source.syntax.form(to)) && !touchesLast(source, to))
    written += source.syntax.form(to++)
  const isGrouped = whole!.includes(",") || to > from + 1
  const suffix = scaleSuffixes.get(letters.toLowerCase())
  const scaled = scalesAt(source, to, end)
  const scale = (suffix ?? 1) * scaled.scale
  return {
    kind: "exact",
    from,
    to: scaled.to,
    value: rounded(Number(written + fraction) * scale),
    scale,
    ...(letters !== "" && suffix === undefined ? { glued: letters } : {}),
    isPlain: !isGrouped && scaled.scale === 1,
  }
}

/** "dozens", "tens of thousands", "several hundred". */
const ofOrder = (source: Source, from: number, end: number): Numeral | undefined => {
  const { syntax } = source
  const lower = (word: number): string => (word < end ? syntax.lower(word) : "")
  if (indefinites.has(lower(from))) {
    const scaled = scalesAt(source, from + 1, end)
    if (scaled.to > from + 1) return { kind: "order", from, ...scaled, value: scaled.scale, isPlain: false }
    const plural = orders.get(lower(from + 1))
    return plural === undefined
      ? undefined
      : { kind: "order", from, to: from + 2, value: plural, scale: plural, isPlain: false }
  }
  const scale = orders.get(lower(from))!
  const more = lower(from + 1) === of ? orders.get(lower(from + 2)) : undefined
  const value = scale * (more ?? 1)
  return { kind: "order", from, to: more === undefined ? from + 1 : from + 3, value, scale: value, isPlain: false }
}
