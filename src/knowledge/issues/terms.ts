import { foldWord, isCapitals, piecesOf } from "../trie.ts"
import type { IssueTerm, IssueTermFound } from "./issue.ts"

/** The words of a text and their lemmas, parallel. */
export type Lemmatised = Readonly<{ forms: readonly string[]; lemmas: readonly string[] }>

type Node = { next: Map<string, Node> | undefined; terms: IssueTerm[] | undefined }

const emptyNode = (): Node => ({ next: undefined, terms: undefined })

const none: readonly never[] = []

/**
 * Phrases that signal issues, found by walking along words. A word in lower case is found by its form in any case, by
 * its singular and by its lemma; one with a capital only with it ("Quad", "AIDS"), or in capitals throughout. Hyphens
 * and apostrophes may part words or not.
 */
export class IssueTerms {
  readonly #root = emptyNode()
  readonly #start: readonly Node[] = [this.#root]
  /** First pieces of terms in lower case, by which most words are refused. */
  readonly #first = new Set<string>()

  add(phrase: string, term: IssueTerm): void {
    let node = this.#root
    this.#first.add(piecesOf(foldWord(phrase))[0]!.split(" ")[0]!.toLowerCase())
    for (const word of foldWord(phrase).split(" "))
      for (const piece of piecesOf(word)) {
        node.next ??= new Map()
        let next = node.next.get(piece)
        if (!next) {
          next = emptyNode()
          node.next.set(piece, next)
        }
        node = next
      }
    node.terms ??= []
    node.terms.push(term)
  }

  /**
   * Every term that begins with the word at `from` and ends before `end`, longer ones first. Takes time in the length
   * of the terms, not of the text; most words begin none, and cost a look-up or two.
   */
  at(words: Lemmatised, from: number, end: number): readonly IssueTermFound[] {
    if (!this.#mayBegin(words.forms[from]!, words.lemmas[from]!)) return none
    let here = stepOver(this.#start, words.forms[from]!, words.lemmas[from]!)
    if (here.length === 0) return none
    const found: IssueTermFound[] = []
    for (let to = from + 1; here.length > 0; to++) {
      for (const { terms } of here) for (const term of terms ?? none) found.push({ to, term })
      here = to < end ? stepOver(here, words.forms[to]!, words.lemmas[to]!) : none
    }
    return found.reverse()
  }

  #mayBegin(form: string, lemma: string): boolean {
    const first = piecesOf(foldWord(form))[0]!.toLowerCase()
    return this.#first.has(first) || this.#first.has(lemma) || (isPlural(first) && this.#first.has(singularOf(first)))
  }
}

/** Past one word of the text, which may be several pieces of a term. */
const stepOver = (nodes: readonly Node[], form: string, lemma: string): readonly Node[] => {
  const pieces = piecesOf(foldWord(form))
  if (pieces.length === 1) return follow(nodes, keysOf(pieces[0]!, lemma))
  let here = nodes
  for (const piece of pieces) here = follow(here, keysOf(piece, piece))
  return here
}

const follow = (nodes: readonly Node[], keys: readonly string[]): readonly Node[] => {
  const next: Node[] = []
  for (const node of nodes)
    for (const key of keys) {
      const child = node.next?.get(key)
      if (child) next.push(child)
    }
  return next
}

/** How a term may have written the word: as it stands, in lower case, for "GAZA" as "Gaza", in the singular, by its lemma. */
const keysOf = (form: string, lemma: string): readonly string[] => {
  const lower = form.toLowerCase()
  const keys = lower === form ? [form] : [form, lower]
  if (isCapitals(form)) keys.push(form[0]! + lower.slice(1))
  if (isPlural(lower)) for (const key of keys.slice()) keys.push(singularOf(key))
  return keys.includes(lemma) ? keys : [...keys, lemma]
}

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith("s")

/** For a headline, whose words have no lemmas, and where a lemma is wrong. */
const singularOf = (plural: string): string =>
  plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.slice(0, -1)
