import {
  beforeNames,
  kindsBehind,
  known,
  likeNationality,
  nameHeads,
  nameTails,
  nameWords,
  splitNames,
} from "./en/outlets.ts"

/** A name as a report writes it, and whether it is an outlet's: by being known, by its words, or by what it is called. */
export type Named = Readonly<{ name: string; media: boolean }>

/** What stands around a name: "the newspaper Aften", "the Interfax news agency". */
export type KindWords = Readonly<{ before: string | undefined; behind: string | undefined }>

const knownNames: ReadonlySet<string> = new Set(known)

const isKnown = (name: string): boolean => knownNames.has(name) || knownNames.has(`The ${name}`)

/** True where the words of a name make it an outlet's: "Gulf News Agency", "Times of Malta", not "Post Office". */
const isNamedLikeMedia = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (nameHeads.has(words[0]!) ||
    words.some((word, i) => i > 0 && isMediaWord(word) && (i + 1 === words.length || nameTails.has(words[i + 1]!))) ||
    (isMediaWord(words[0]!) && nameTails.has(words[1]!)))

/** "Times", and the "Times" of "Standard-Times". */
const isMediaWord = (word: string): boolean => nameWords.has(word.slice(word.lastIndexOf("-") + 1))

const isMedia = (name: string): boolean => isKnown(name) || isNamedLikeMedia(name.split(" "))

/** A name without the words that only a sentence's beginning or a possessive puts before it: "On Monday Reuters". */
const withoutLead = (name: string): string => {
  const words = name.split(" ")
  let first = 0
  while (first + 1 < words.length && beforeNames.has(words[first]!) && !isKnown(words.slice(first).join(" "))) first++
  for (let i = first; i < words.length; i++) {
    const rest = words.slice(i).join(" ")
    if (isKnown(rest)) return rest
  }
  return words.slice(first).join(" ")
}

/**
 * The outlets that words in capitals name, in order: two where "and" joins them. Each is cut to its own name; where none
 * is an outlet's, the words are one name as they stand.
 */
export const namesIn = (written: string, { before, behind }: KindWords): readonly Named[] => {
  const parts = isMedia(written) && isKnown(written) ? [written] : written.split(splitNames).map(withoutLead)
  if (parts.length > 1 && parts.every(isMedia)) return parts.map((name) => ({ name, media: true }))
  const name = isKnown(written) ? written : withoutLead(written)
  const isCalled =
    before !== undefined || (behind !== undefined && kindsBehind.has(behind) && !likeNationality.test(name))
  return [{ name, media: isCalled || isMedia(name) }]
}
