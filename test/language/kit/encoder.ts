import type { Encoder, Pack } from "../../../src/language/index.ts"
import { wordPieces } from "../../../src/language/index.ts"
import { labels } from "./labels.ts"
import { generator, hashOf } from "./random.ts"

const size = 4

/**
 * An encoder that knows nothing: its answers are numbers made of its input, the same for the same input. `seed` makes
 * another one.
 */
export const senseless = (seed: number): Encoder => ({
  words: async ({ pieces, features, firsts }) => {
    const handle = hashOf([seed, ...pieces, ...features, ...firsts])
    const random = generator(handle)
    const count = firsts.length
    const floats = (length: number, scale = 1): Float32Array => Float32Array.from({ length }, () => random() * scale)
    const classes = (of: number): Int32Array => Int32Array.from({ length: count }, () => Math.floor(random() * of))
    return {
      vectors: { handle, count },
      anchors: floats(count, 0.5),
      sentences: floats(count, 0.55),
      upos: classes(labels.upos.length),
      lemmas: classes(labels.lemmaRules.length),
      names: floats(count * labels.names.length),
      triggers: floats(count * labels.events.length, 0.1),
      arcs: floats(count * (count + 1), 9),
      mentions: floats(count * 3).map((value) => value - 0.7),
      anaphors: floats(count * size),
      antecedents: floats(count * size),
    }
  },
  parts: async ({ handle }, anchors) => {
    const random = generator(hashOf([handle as number, ...anchors]))
    const { before, after } = labels.around
    return Float32Array.from({ length: anchors.length * (before + after) * labels.parts.length }, () => random() * 4)
  },
  relations: async ({ handle }, heads) => {
    const random = generator(hashOf([handle as number, ...heads]))
    return Int32Array.from(heads, () => Math.floor(random() * labels.relations.length))
  },
  pair: async ({ handle }, { source, target }) => {
    const random = generator(hashOf([handle as number, source.from, source.to, target.from, target.to]))
    return Float32Array.from(labels.events, () => random() / labels.events.length)
  },
})

const vocabulary = "[UNK] [CLS] [SEP] the he said no . , “ ” a b c d e f ##a ##b ##c ##d ##e ##s".split(" ")

export const packOf = (encoder: Encoder): Pack => ({ vocabulary: wordPieces(vocabulary), labels, encoder })
