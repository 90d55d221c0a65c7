import { Problem } from "../../base/index.ts"

/** Words that stand one after the other; of a prefix the last may go on. */
type Term = Readonly<{ words: string; isPrefix: boolean }>

/** What is looked for: one of each of `all`, and none of `none`. */
export type Sought = Readonly<{ all: readonly (readonly Term[])[]; none: readonly Term[] }>

/** UTF-16 units of a query that count: what is longer is a text that was pasted by mistake, and takes long to look for. */
const longest = 1000

/**
 * What a person's words ask for. Every word must occur; `"words in a row"` as they stand; `-word` must not occur;
 * `word*` may go on; of `this OR that` one is enough. Anything else is looked for as it is written. Null for no words.
 *
 * @throws Problem `query-empty` where there is nothing to look for in them
 */
export const soughtIn = (query: string): Sought | null => {
  const pieces = piecesOf(query)
  if (query.trim() === "") return null
  const sought = grouped(pieces.filter(({ isNot }) => !isNot))
  if (sought.length === 0)
    throw new Problem(
      "query-empty",
      pieces.length === 0
        ? "there is no word to look for: give one, with letters or digits"
        : "there are only words that must not occur: give one to look for beside them",
    )
  return { all: sought, none: pieces.filter(({ isNot }) => isNot).map(termOf) }
}

type Piece = Term & Readonly<{ isNot: boolean; isOr: boolean }>

const piecesOf = (query: string): readonly Piece[] =>
  [...query.slice(0, longest).matchAll(/(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/gu)]
    .map(([, minus, phrase, word = ""]) => ({
      words: phrase ?? word,
      isPrefix: phrase === undefined && word.endsWith("*"),
      isNot: minus === "-",
      isOr: word === "OR" && minus === "",
    }))
    .filter(({ words }) => /[\p{L}\p{N}\p{Co}]/u.test(words))

/** Of pieces, those that OR joins together. Where there is nothing to join it is a word like any other. */
const grouped = (pieces: readonly Piece[]): readonly (readonly Term[])[] => {
  const groups: Term[][] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = pieces[i + 1]
    const before = groups.at(-1)
    if (piece.isOr && before !== undefined && next !== undefined) {
      before.push(termOf(next))
      i++
    } else groups.push([termOf(piece)])
  }
  return groups
}

const termOf = ({ words, isPrefix }: Piece): Term => ({ words: isPrefix ? words.replace(/\*+$/, "") : words, isPrefix })

/**
 * The query in FTS5's language (sqlite.org/fts5.html, 3). Words stand in it as strings only, so that nothing that a
 * person writes is an operator.
 */
export const matchOf = ({ all, none }: Sought): string => {
  const wanted = all.map(oneOf).join(" AND ")
  return none.length === 0 ? wanted : `(${wanted}) NOT ${oneOf(none)}`
}

const oneOf = (terms: readonly Term[]): string => {
  const [first, ...others] = terms.map(({ words, isPrefix }) => `${phraseOf(words)}${isPrefix ? "*" : ""}`)
  return others.length === 0 ? first! : `(${[first, ...others].join(" OR ")})`
}

/** Words as they stand, as a string of FTS5's language, which reads up to the first NUL. */
export const phraseOf = (words: string): string => `"${words.replaceAll("\0", " ").replaceAll('"', '""')}"`
