import { readFileSync } from "node:fs"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import { Gap } from "../../src/language/token/tokenize.ts"
import { textOf } from "./treebank.ts"
import { type Prepared, prepareWords } from "./words.ts"

/** A token file of `shared/data/ner`: documents of tokens with IOB2 tags, by id. */
export const nameDocuments = (path: string): Map<string, { forms: string[]; tags: string[]; breaks: Set<number> }> => {
  const out = new Map<string, { forms: string[]; tags: string[]; breaks: Set<number> }>()
  let current: { forms: string[]; tags: string[]; breaks: Set<number> } | undefined
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# doc = ")) {
      current = { forms: [], tags: [], breaks: new Set([0]) }
      out.set(line.slice(8).trim(), current)
    } else if (line === "") current?.breaks.add(current.forms.length)
    else if (current) {
      const [form, tag] = line.split("\t")
      current.forms.push(form!)
      current.tags.push(tag!)
    }
  }
  return out
}

const opensTight = /^[.,;:!?%)\]}”’]$|^['’](?:s|re|ve|ll|d|m)$|^n['’]t$/iu
const closesTight = /^[([{“‘$#]$/u

/**
 * Documents for the name task alone. The files carry no spacing, so it is made as English prints it;
 * each sentence begins a paragraph where the corpus has them apart (`apart`), else follows after a space.
 */
export const prepareNames = (
  path: string,
  vocabulary: WordPieces,
  apart: boolean,
): (Prepared & { names: string[] })[] =>
  [...nameDocuments(path)].map(([id, { forms, tags, breaks }]) => {
    let open = false
    const gaps = forms.map((form, i) => {
      if (i === 0 || (apart && breaks.has(i))) {
        open = form === '"'
        return Gap.paragraph
      }
      const afterOpening = forms[i - 1] === '"' ? open : closesTight.test(forms[i - 1]!)
      if (form === '"') {
        open = !open
        return open ? Gap.space : Gap.none
      }
      return afterOpening || opensTight.test(form) ? Gap.none : Gap.space
    })
    const { text, words } = textOf(forms, gaps)
    return { ...prepareWords(id, text, words, vocabulary), names: tags }
  })
