import { uposTags } from "../../../../src/base/index.ts"
import type { Parsed } from "../../../../src/language/index.ts"
import { relations } from "../../../../src/language/index.ts"
import { tokenize } from "../../../../src/language/token/tokenize.ts"

/** A text split into words and read no further: one sentence, no tree, every word of the tag X. */
export const plain = (text: string): Parsed => {
  const paragraphs = [{ start: 0, end: text.length, language: "en" }]
  const words = tokenize(text, paragraphs)
  const lemmas = Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]).toLowerCase())
  return {
    text,
    paragraphs,
    words,
    sentences: Int32Array.from([0]),
    upos: new Uint8Array(words.count).fill(uposTags.indexOf("X")),
    lemmas,
    heads: new Int32Array(words.count).fill(-1),
    relations: new Uint8Array(words.count).fill(relations.indexOf("dep")),
    names: [],
    attributions: [],
    references: [],
    triggers: [],
  }
}
