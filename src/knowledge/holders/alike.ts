/** Folded words of a name, as `FoldName` gives them. */
type Words = readonly string[]

/**
 * Whether two names are spellings of one: the same letters however they are cut ("Kim Jong Un", "Kim Jong-un"), with the
 * family name first or last ("Abe Shinzo"), with or without initials and patronymics between, or an initial for a
 * given name.
 */
export const sameName = (a: Words, b: Words): boolean => {
  const whole = b.join("")
  if (a.join("") === whole) return true
  if (a.length > 1 && (turned(a).join("") === whole || a.join("") === turned(b).join(""))) return true
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && sameGiven(a.slice(0, -1), b.slice(0, -1))
}

/** The last word first. */
const turned = (words: Words): Words => [words.at(-1)!, ...words.slice(0, -1)]

const sameGiven = ([first, ...rest]: Words, [other, ...others]: Words): boolean =>
  first !== undefined && other !== undefined && sameWord(first, other) && sameMiddles(rest, others)

/** Walks both, leaving out what a report leaves out. */
const sameMiddles = (a: Words, b: Words): boolean => {
  const [middle, ...rest] = a
  const [other, ...others] = b
  if (middle !== undefined && other !== undefined && sameWord(middle, other)) return sameMiddles(rest, others)
  if (middle !== undefined && isLeftOut(middle)) return sameMiddles(rest, b)
  if (other !== undefined && isLeftOut(other)) return sameMiddles(a, others)
  return middle === undefined && other === undefined
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** Initials, and patronymics of Russian and its neighbours. */
const isLeftOut = (word: string): boolean => word.length === 1 || /(?:[oe]vi?ch|[oie]vna|ichna|vich)$/.test(word)

/** Whether a name ends with these words, however they are cut ("von der Leyen", "Leyen"). */
export const endsWith = (name: Words, words: Words): boolean => {
  if (words.length === 0) return false
  const end = words.join("")
  let tail = ""
  for (let i = name.length - 1; i >= 0 && tail.length < end.length; i--) tail = name[i]! + tail
  return tail === end
}
