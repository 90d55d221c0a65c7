import { Problem } from "../base/index.ts"
import { foldWord, isCapitals, piecesOf } from "./trie.ts"

/**
 * Names with a "*" in them. Alone it stands for one to three words that each begin with a capital or a digit
 * ("Ministry of * Affairs"); within a word for any letters or none ("Rosneft*", "*stan Airlines").
 */
export const isGlob = (name: string): boolean => name.includes("*")

/** So that one name cannot be tried in more than nine ways at one place. */
const mostStars = 2
const mostWords = 3
const leastLetters = 3

/**
 * Checks the form of a glob; `at` is what the message begins with.
 *
 * @throws Problem where it has too many stars, begins with one, or has a word of too little beside one
 */
export const checkGlob = (glob: string, at: string): void => {
  const refuse = (why: string): never => {
    throw new Problem("knowledge-broken", `${at} has "${glob}"; ${why}`)
  }
  const words = glob.split(" ")
  if (glob.split("*").length - 1 > mostStars) refuse(`a name takes at most ${mostStars} "*": split it in two`)
  if (words[0] === "*") refuse('a "*" alone cannot begin a name: begin with a word of it')
  for (const word of words)
    if (word.includes("*") && word !== "*" && !word.split("*").some(isLong))
      refuse(`"${word}" would match too much: give at least ${leastLetters} letters before its "*", or after it`)
}

const isLong = (end: string): boolean => (end.match(/[\p{L}\p{N}]/gu) ?? []).length >= leastLetters

/** literal: pieces as the names' trie cuts words into. words: "*" alone. ends: a word by its beginning and its end. */
type Part =
  | Readonly<{ kind: "literal"; pieces: readonly string[] }>
  | Readonly<{ kind: "words" }>
  | Readonly<{ kind: "ends"; start: string; end: string }>

type Glob<T> = Readonly<{ parts: readonly Part[]; value: T }>

/** Globs with a value each, found along words. */
export class GlobIndex<T> {
  readonly #byName = new Map<string, T>()
  /** By the first piece of the first word, or by letters at an end of it; in capitals, since texts may be. */
  readonly #byFirst = new Map<string, Glob<T>[]>()

  /** The value of a glob, made where there is none. */
  at(glob: string, make: () => T): T {
    const known = this.#byName.get(glob)
    if (known !== undefined) return known
    const value = make()
    const parts = partsOf(glob)
    const key = keyOf(parts[0]!)
    this.#byName.set(glob, value)
    this.#byFirst.set(key, [...(this.#byFirst.get(key) ?? []), { parts, value }])
    return value
  }

  /**
   * The longest run of words from `from` on that a glob matches, and of two globs the earlier: `to` is one past it.
   * Takes time in the globs that begin alike, not in the length of the text.
   */
  longest(words: readonly string[], from: number): { to: number; value: T } | undefined {
    if (this.#byName.size === 0 || from >= words.length) return undefined
    let found: { to: number; value: T } | undefined
    for (const key of keysOf(words[from]!))
      for (const { parts, value } of this.#byFirst.get(key) ?? []) {
        const to = endOf(parts, 0, words, from)
        if (to > (found?.to ?? from)) found = { to, value }
      }
    return found
  }
}

const partsOf = (glob: string): Part[] => {
  const parts: Part[] = []
  for (const word of glob.split(/\s+/)) {
    const last = parts.at(-1)
    const star = word.indexOf("*")
    if (word === "*") parts.push({ kind: "words" })
    else if (star >= 0)
      parts.push({ kind: "ends", start: foldWord(word.slice(0, star)), end: foldWord(word.slice(star + 1)) })
    else {
      const pieces = piecesOf(foldWord(word))
      if (last?.kind === "literal") parts[parts.length - 1] = { kind: "literal", pieces: [...last.pieces, ...pieces] }
      else parts.push({ kind: "literal", pieces })
    }
  }
  return parts
}

const keyOf = (first: Part): string => {
  switch (first.kind) {
    case "literal":
      return first.pieces[0]!.toUpperCase()
    case "ends":
      return first.start.length >= first.end.length
        ? `${first.start.slice(0, leastLetters).toUpperCase()}*`
        : `*${first.end.slice(-leastLetters).toUpperCase()}`
    case "words":
      return "*"
    default:
      return first satisfies never
  }
}

const keysOf = (word: string): readonly string[] => {
  const capitals = foldWord(word).toUpperCase()
  return [piecesOf(capitals)[0] ?? "", `${capitals.slice(0, leastLetters)}*`, `*${capitals.slice(-leastLetters)}`]
}

/** One past the last word of the longest match of the parts from `part` on at the word `at`; -1 where there is none. */
const endOf = (parts: readonly Part[], part: number, words: readonly string[], at: number): number => {
  const here = parts[part]
  if (!here) return at
  switch (here.kind) {
    case "literal": {
      const to = endOfLiteral(here.pieces, words, at)
      return to < 0 ? to : endOf(parts, part + 1, words, to)
    }
    case "ends":
      return at < words.length && hasEnds(here, foldWord(words[at]!)) ? endOf(parts, part + 1, words, at + 1) : -1
    case "words": {
      let longest = -1
      for (let to = at + 1; to <= at + mostWords && /^[\p{Lu}\p{N}]/u.test(words[to - 1] ?? ""); to++)
        longest = Math.max(longest, endOf(parts, part + 1, words, to))
      return longest
    }
    default:
      return here satisfies never
  }
}

const endOfLiteral = (pieces: readonly string[], words: readonly string[], at: number): number => {
  let done = 0
  let to = at
  for (; done < pieces.length; to++) {
    if (to >= words.length) return -1
    for (const piece of piecesOf(foldWord(words[to]!))) if (!isSame(pieces[done++], piece)) return -1
  }
  return to
}

const isSame = (known: string | undefined, piece: string): boolean =>
  known === piece || (isCapitals(piece) && known?.toUpperCase() === piece)

const hasEnds = ({ start, end }: Readonly<{ start: string; end: string }>, word: string): boolean => {
  if (word.length < start.length + end.length) return false
  if (word.startsWith(start) && word.endsWith(end)) return true
  return isCapitals(word) && word.startsWith(start.toUpperCase()) && word.endsWith(end.toUpperCase())
}
