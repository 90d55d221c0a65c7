import { withoutAccents } from "../base/index.ts"

/**
 * Names as they are compared: accents taken off, one kind of apostrophe and of hyphen, the article in lower case.
 * Case is kept: "US" is no pronoun.
 */
export const foldWord = (word: string): string => {
  const plain = beyondAscii.test(word) ? unaccented(word) : word
  return plain === "The" || plain === "THE" ? "the" : plain
}

const beyondAscii = /[^\x20-\x7e]/

const unaccented = (word: string): string => withoutAccents(word).replace(/[‘’ʼ]/g, "'").replace(/[‐‑–]/g, "-")

/** As `foldWord`, and in lower case: for common nouns. */
export const foldNoun = (word: string): string => foldWord(word).toLowerCase()

const joints = /[-',&/+()]/
const pieces = /[-',&/+()]|[^-',&/+()]+/g

/** The parts of a word at which tokenizers may or may not cut ("Guinea-Bissau", "people's"), so that both are found. */
export const piecesOf = (folded: string): readonly string[] =>
  joints.test(folded) ? (folded.match(pieces) ?? []) : [folded]

/**
 * Most nodes have one piece after them, so that one stands in the node itself (`piece`, `child`); `next` has all of
 * them where there are more. `capitals` is `next` in capitals, made when first asked for, since few texts ask.
 */
type Node<T> = {
  piece: string | undefined
  child: Node<T> | undefined
  next: Map<string, Node<T>> | undefined
  capitals: Map<string, [string, Node<T>][]> | undefined
  value: T | undefined
}

const emptyNode = <T>(): Node<T> => ({
  piece: undefined,
  child: undefined,
  next: undefined,
  capitals: undefined,
  value: undefined,
})

const stepTo = <T>(node: Node<T>, piece: string): Node<T> => {
  const known = node.piece === piece ? node.child : node.next?.get(piece)
  if (known) return known
  const made = emptyNode<T>()
  if (!node.child) {
    node.piece = piece
    node.child = made
  } else {
    node.next ??= new Map([[node.piece!, node.child]])
    node.next.set(piece, made)
  }
  return made
}

/**
 * What follows a piece. One in capitals may stand for one that is not: "WHO" for itself, "LA" for itself ("LA Times")
 * and for "La" ("La Repubblica").
 */
const follow = <T>(node: Node<T>, piece: string): readonly Node<T>[] => {
  const exact = node.piece === piece ? node.child : node.next?.get(piece)
  const others = isCapitals(piece) ? inCapitals(node, piece) : none
  if (!exact) return others
  return others.length === 0 ? [exact] : [exact, ...others]
}

const none: readonly never[] = []

/** Whether a word is in capitals throughout. Most end in a small letter, which settles it without a copy of the word. */
export const isCapitals = (piece: string): boolean => {
  const last = piece.charCodeAt(piece.length - 1)
  const small = last >= 0x61 && last <= 0x7a
  return piece.length > 1 && !small && piece === piece.toUpperCase()
}

const inCapitals = <T>(node: Node<T>, capitals: string): readonly Node<T>[] => {
  if (!node.next) return node.piece !== capitals && node.piece?.toUpperCase() === capitals ? [node.child!] : none
  node.capitals ??= Map.groupBy(
    [...node.next].filter(([piece]) => piece !== piece.toUpperCase()),
    ([piece]) => piece.toUpperCase(),
  )
  return node.capitals.get(capitals)?.map(([, child]) => child) ?? none
}

/** Phrases with a value each, found by walking along words. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = emptyNode()
  readonly #fold: (word: string) => string

  constructor(fold: (word: string) => string) {
    this.#fold = fold
  }

  /** The value of a phrase, made where there is none. */
  at(phrase: string, make: () => T): T {
    let node = this.#root
    // Folded as a whole, for speed: only an article is folded as a word.
    const folded = this.#fold(phrase)
    const words = folded.split(" ")
    if (!joints.test(folded)) for (const word of words) node = stepTo(node, word === "The" ? "the" : word)
    else for (const word of words) for (const piece of piecesOf(this.#fold(word))) node = stepTo(node, piece)
    node.value ??= make()
    return node.value
  }

  /** The value of exactly this phrase, as written in one string. */
  get(phrase: string): T | undefined {
    const words = phrase.split(/\s+/)
    const found = this.longest(words, 0)
    return found?.to === words.length ? found.value : undefined
  }

  /**
   * The longest phrase that begins with the word at `from` and ends with a word: `to` is one past it. Takes time in
   * the length of the phrase, not of the text.
   */
  longest(words: readonly string[], from: number): { to: number; value: T } | undefined {
    let nodes: readonly Node<T>[] = [this.#root]
    let found: { to: number; value: T } | undefined
    for (let i = from; i < words.length; i++) {
      for (const piece of piecesOf(this.#fold(words[i]!))) {
        nodes = nodes.length === 1 ? follow(nodes[0]!, piece) : nodes.flatMap((node) => follow(node, piece))
        if (nodes.length === 0) return found
      }
      const ended = nodes.find((node) => node.value !== undefined)
      if (ended) found = { to: i + 1, value: ended.value! }
    }
    return found
  }
}
