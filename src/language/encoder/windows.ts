import { Gap, type Words } from "../token/tokenize.ts"

/**
 * The words before which a window may begin: paragraph starts, and what follows an end mark (with
 * its closing quotation mark) and begins with a capital, a digit or an opening mark. Sentences
 * proper come from the model; these places only keep windows from cutting most of them.
 */
export const windowStarts = (text: string, words: Words): Int32Array => {
  const starts: number[] = []
  const word = (i: number): string => text.slice(words.starts[i], words.ends[i])
  for (let i = 0; i < words.count; i++) {
    if (i === 0 || words.gaps[i] === Gap.paragraph) starts.push(i)
    else if (words.gaps[i] === Gap.space && endsBefore(word, i) && /^[\p{Lu}\p{N}“"‘«[(]/u.test(word(i))) starts.push(i)
  }
  return Int32Array.from(starts)
}

const endsBefore = (word: (i: number) => string, i: number): boolean => {
  const before = word(i - 1)
  if (/^[.!?…]+$/u.test(before)) return true
  return i > 1 && /^[”"’»)\]]$/u.test(before) && /^[.!?…]+$/u.test(word(i - 2))
}
