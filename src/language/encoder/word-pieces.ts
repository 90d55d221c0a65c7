/**
 * The word pieces of a word, as BERT's uncased tokenizer makes them: lower case, accents stripped,
 * punctuation apart, then greedily the longest piece of the vocabulary (Devlin et al. 2019).
 */
export type WordPieces = Readonly<{
  size: number
  /** The pieces of one word: 1 to {@link mostPieces} ids. The array is shared; do not write to it. */
  of: (word: string) => Uint16Array
  /** Whether the vocabulary has a word whole, in lower case. */
  has: (word: string) => boolean
}>

/** A word is cut to this many pieces: what follows tells a reader nothing new. */
export const mostPieces = 6

/** BERT reads longer words as unknown. */
const longestWord = 100

/** Words kept between calls; the cache is emptied when it is full, which changes no result. */
const cacheSize = 50_000

/** Ids of the pieces that the encoder asks for by name. */
export type SpecialPieces = Readonly<{ unknown: number; start: number; end: number }>

/** @param vocabulary pieces in the order of the encoder's table; a continuing piece begins with `##` */
export const wordPieces = (vocabulary: readonly string[]): WordPieces & SpecialPieces => {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  const special = (name: string): number => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`vocabulary has no piece ${name}`)
    return id
  }
  const unknown = special("[UNK]")
  const cache = new Map<string, Uint16Array>()
  const of = (word: string): Uint16Array => {
    const known = cache.get(word)
    if (known) return known
    if (cache.size >= cacheSize) cache.clear()
    const made = cut(word, ids, unknown)
    if (word.length <= longestWord) cache.set(word, made)
    return made
  }
  return {
    size: vocabulary.length,
    of,
    has: (word) => ids.has(word),
    unknown,
    start: special("[CLS]"),
    end: special("[SEP]"),
  }
}

const cut = (word: string, ids: ReadonlyMap<string, number>, unknown: number): Uint16Array => {
  if (word.length > longestWord) return Uint16Array.of(unknown)
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
  const pieces: number[] = []
  for (const part of plain.match(/[\p{P}\p{S}]|[^\p{P}\p{S}]+/gu) ?? []) {
    pieces.push(...greedy(part, ids, unknown))
    if (pieces.length >= mostPieces) break
  }
  return Uint16Array.from(pieces.length ? pieces.slice(0, mostPieces) : [unknown])
}

const greedy = (part: string, ids: ReadonlyMap<string, number>, unknown: number): number[] => {
  const pieces: number[] = []
  for (let start = 0; start < part.length; ) {
    let end = part.length
    let id: number | undefined
    for (; end > start; end--) {
      id = ids.get((start ? "##" : "") + part.slice(start, end))
      if (id !== undefined) break
    }
    if (id === undefined) return [unknown]
    pieces.push(id)
    start = end
  }
  return pieces
}
