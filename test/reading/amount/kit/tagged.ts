import { type Upos, uposTags } from "../../../../src/base/index.ts"
import type { Parsed } from "../../../../src/language/index.ts"
import { tokenize } from "../../../../src/language/token/tokenize.ts"

const tags: Readonly<Record<string, Upos>> = {
  N: "NOUN",
  P: "PROPN",
  A: "ADJ",
  D: "DET",
  V: "VERB",
  I: "PRON",
  p: "ADP",
  c: "CCONJ",
  r: "ADV",
  "#": "NUM",
  $: "SYM",
  ".": "PUNCT",
}

/**
 * A text with a tag a word, each by its sign above, and no tree: what stands against what is as the text has it, which
 * the notation of `parsedOf` cannot say ("3-5%").
 */
export const tagged = (text: string, signs: string): Parsed => {
  const paragraph = { start: 0, end: text.length, language: "en" }
  const words = tokenize(text, [paragraph])
  const upos = signs.split(" ").map((sign) => uposTags.indexOf(tags[sign]!))
  const forms = Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]))
  if (upos.length !== words.count) throw new Error(`${upos.length} tags for ${words.count} words: ${forms.join(" ")}`)
  return {
    text,
    paragraphs: [paragraph],
    words,
    sentences: Int32Array.of(0),
    upos: Uint8Array.from(upos),
    lemmas: forms.map((form) => form.toLowerCase()),
    heads: new Int32Array(words.count).fill(-1),
    relations: new Uint8Array(words.count),
    names: [],
    attributions: [],
    references: [],
    triggers: [],
  }
}
