import { smallNumbers } from "../rules/en/numbers.ts"
import type { Numeral } from "./numeral.ts"
import { and, articles, half, scales } from "./rules/en/numbers.ts"
import { rounded, scalesAt } from "./scale.ts"
import type { Source } from "./source.ts"

/** The number in words at a word: "two hundred and six", "twenty-eight", "two and a half million", "a hundred", "half a million". */
export const spelledAt = (source: Source, from: number, end: number): Numeral | undefined => {
  const { syntax } = source
  const isArticle = (word: number): boolean => word < end && articles.has(syntax.lower(word))
  if (syntax.lower(from) === half) return halfOf(source, { from, at: isArticle(from + 1) ? from + 2 : from + 1, end })
  const hasArticle = isArticle(from)
  if (hasArticle && !(from + 1 < end && scales.has(syntax.lower(from + 1)))) return undefined
  const sum = new Sum(source, hasArticle ? from + 1 : from, end)
  while (sum.take());
  return sum.isEmpty ? undefined : { kind: "exact", from, ...sum.result(), isPlain: false }
}

const halfOf = (
  source: Source,
  { from, at, end }: Readonly<{ from: number; at: number; end: number }>,
): Numeral | undefined => {
  const { scale, to } = scalesAt(source, at, end)
  return to === at ? undefined : { kind: "exact", from, to, value: scale / 2, scale, isPlain: false }
}

/** A number in words, added up as it is read. */
class Sum {
  readonly #source: Source
  readonly #from: number
  readonly #end: number
  #at: number
  /** Of the part that is being read, up to its scale: the "two hundred" of "two hundred thousand". */
  #part = 0
  /** What may follow lies below this: a hundred behind a scale, ten behind "twenty". */
  #room = 100
  #total = 0
  #scale = 1

  constructor(source: Source, from: number, end: number) {
    this.#source = source
    this.#from = from
    this.#end = end
    this.#at = from
  }

  get isEmpty(): boolean {
    return this.#at === this.#from
  }

  result(): Pick<Numeral, "to" | "value" | "scale"> {
    return { to: this.#at, value: rounded(this.#total + this.#part), scale: this.#scale }
  }

  /** Takes the next word of the number; false where it is over. */
  take(): boolean {
    return this.#takeHalf() || this.#takeSmall() || this.#takeScale()
  }

  #word(at: number): string {
    return at < this.#end ? this.#source.syntax.lower(at) : ""
  }

  /** The place behind a word if it is there. */
  #past(at: number, word: string): number {
    return this.#word(at) === word ? at + 1 : at
  }

  /** "and a half", in one with what it follows or not. */
  #takeHalf(): boolean {
    const link = this.#past(this.#at, "-")
    if (this.isEmpty || this.#word(link) !== and) return false
    const article = this.#past(link + 1, "-")
    if (!articles.has(this.#word(article))) return false
    const last = this.#past(article + 1, "-")
    if (this.#word(last) !== half) return false
    this.#part += 0.5
    this.#room = 0
    this.#at = last + 1
    return true
  }

  /** "and" joins behind a scale only: "two hundred and six". */
  #takeSmall(): boolean {
    const isBehindScale = !this.isEmpty && this.#room === 100
    const at = this.isEmpty ? this.#at : isBehindScale ? this.#past(this.#at, and) : this.#past(this.#at, "-")
    const value = smallNumbers.get(this.#word(at))
    if (value === undefined || value >= this.#room) return false
    this.#part += value
    this.#room = value >= 20 ? 10 : 0
    this.#at = at + 1
    return true
  }

  #takeScale(): boolean {
    const at = this.isEmpty ? this.#at : this.#past(this.#at, "-")
    const scale = scales.get(this.#word(at))
    if (scale === undefined) return false
    if (scale < 1000) this.#part = (this.#part || 1) * scale
    else if (this.#part === 0 && this.#total > 0) this.#total *= scale
    else {
      this.#total += (this.#part || 1) * scale
      this.#part = 0
    }
    this.#scale = Math.max(this.#scale, scale)
    this.#room = 100
    this.#at = at + 1
    return true
  }
}
