import { uposTags } from "../base/index.ts"
import { type Parsed, relations as relationNames, type WordRange } from "../language/index.ts"

/**
 * The trees of a document as questions. Words are indexes into `parsed.words`; a subtree's extent is the range
 * from its first word to its last.
 */
export type Syntax = Readonly<{
  /** Empty beyond the first word and the last. */
  form: (word: number) => string
  /** The words of a range as they are written. */
  forms: (range: WordRange) => string[]
  lower: (word: number) => string
  lemma: (word: number) => string
  upos: (word: number) => string
  relation: (word: number) => string
  /** -1 for a root. */
  head: (word: number) => number
  children: (word: number) => readonly number[]
  subtree: (word: number) => WordRange
  /** The sentence that a word stands in, as a range. */
  sentence: (word: number) => WordRange
  /** The word of a range whose head lies outside it: the one nearest the root. */
  headOf: (range: WordRange) => number
}>

export const syntaxOf = (parsed: Parsed): Syntax => {
  const { words, text, heads } = parsed
  // Asked for many times over: cut once, so that what looks them up finds their hashes made.
  const forms = Array.from({ length: words.count }, (_, word) => text.slice(words.starts[word], words.ends[word]))
  const lowers = forms.map((form) => form.toLowerCase())
  const sentenceOf = new Int32Array(words.count)
  for (let s = 0; s < parsed.sentences.length; s++)
    sentenceOf.fill(s, parsed.sentences[s]!, parsed.sentences[s + 1] ?? words.count)
  const { first, last } = extents(heads)
  const children = childLists(heads)
  return {
    form: (word) => forms[word] ?? "",
    forms: ({ from, to }) => forms.slice(from, to),
    lower: (word) => lowers[word] ?? "",
    lemma: (word) => parsed.lemmas[word]!,
    upos: (word) => uposTags[parsed.upos[word]!]!,
    relation: (word) => relationNames[parsed.relations[word]!]!,
    head: (word) => heads[word]!,
    children: (word) => children[word]!,
    subtree: (word) => ({ from: first[word]!, to: last[word]! + 1 }),
    sentence: (word) => {
      const s = sentenceOf[word]!
      return { from: parsed.sentences[s]!, to: parsed.sentences[s + 1] ?? words.count }
    },
    headOf: ({ from, to }) => {
      for (let i = from; i < to; i++) {
        const head = heads[i]!
        if ((head < from || head >= to) && uposTags[parsed.upos[i]!] !== "PUNCT") return i
      }
      return from
    },
  }
}

/** First and last word of every subtree. Heads form trees, so each word is passed up once per level of its depth. */
const extents = (heads: Int32Array): { first: Int32Array; last: Int32Array } => {
  const first = Int32Array.from(heads.keys())
  const last = Int32Array.from(heads.keys())
  for (let word = 0; word < heads.length; word++)
    for (let up = heads[word]!; up >= 0 && (first[up]! > word || last[up]! < word); up = heads[up]!) {
      if (first[up]! > word) first[up] = word
      if (last[up]! < word) last[up] = word
    }
  return { first, last }
}

const none: readonly number[] = []

const childLists = (heads: Int32Array): (readonly number[])[] => {
  const lists: (number[] | undefined)[] = new Array(heads.length)
  heads.forEach((head, word) => {
    if (head < 0) return
    const list = lists[head]
    if (list) list.push(word)
    else lists[head] = [word]
  })
  return Array.from(lists, (list) => list ?? none)
}
