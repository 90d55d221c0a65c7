/** Names of outlets compared: "(TPA)" and "The Albion Gazette" are Tessel Press Agency and Albion Gazette. */

/** A name without what stands in brackets behind it, and without white space around. */
export const outletName = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)\s*$/u, "")
    .trim()
    .replace(/\s+/gu, " ") || name.trim()

const wordsOf = (name: string): readonly string[] =>
  (
    outletName(name)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word !== "the")

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join("")

const startsWith = (longer: readonly string[], shorter: readonly string[]): boolean =>
  shorter.length > 0 && shorter.every((word, i) => longer[i] === word)

/** True where one name is the other, its beginning, or its initials. */
export const isSameOutlet = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left]
  if (startsWith(longer, shorter)) return true
  return longer.length > 1 && shorter.length === 1 && shorter[0] === initialsOf(longer)
}
