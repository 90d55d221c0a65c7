import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Encoder, Gap, type Parsed, parse, type WindowInput } from "../../src/language/index.ts"
import { packOf, senseless } from "./kit/encoder.ts"
import { linesOf } from "./kit/notation.ts"
import { fixed, generator, scraps } from "./kit/random.ts"

const all = { trees: true, attributions: true, chains: true, triggers: true }

const parsed = (text: string, encoder: Encoder = senseless(1), layers = all): Promise<Parsed> =>
  parse(packOf(encoder), { text, paragraphs: linesOf(text) }, layers)

/** A text of some hundred words that are pieces of the small vocabulary. */
const textOf = (seed: number, count = 700): string => {
  const random = generator(seed)
  const words = ["the", "he", "said", "no", "“abc", "cab”", "bad", "Abc.", "bed.", "a\n"]
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(" ")
}

/** Texts read with an encoder of their own each. */
const reads = Promise.all([1, 2, 3, 4, 5, 6].map((seed) => parsed(textOf(seed), senseless(seed))))

const lawful = async (law: (read: Parsed) => void): Promise<void> => {
  for (const read of await reads) law(read)
}

const crosses = ({ words }: Parsed, { from, to }: { from: number; to: number }): boolean =>
  words.gaps.subarray(from + 1, to).includes(Gap.paragraph)

describe("whatever the encoder says", () => {
  test("each word has one entry in each layer", () =>
    lawful(({ words, upos, lemmas, heads, relations }) => {
      for (const layer of [upos, lemmas, heads, relations]) expect(layer).toHaveLength(words.count)
    }))

  test("sentences are in order, begin at each paragraph and cover all words", () =>
    lawful(({ words, sentences }) => {
      expect(sentences[0]).toBe(0)
      expect(sentences.every((word, i) => i === 0 || word > sentences[i - 1]!)).toBe(true)
      const starts = new Set(sentences)
      words.gaps.forEach((gap, word) => {
        if (gap === Gap.paragraph && !starts.has(word))
          expect.fail(`a sentence runs over the paragraph at word ${word}`)
      })
    }))

  test("each sentence is a tree of its own words", () =>
    lawful(({ words, sentences, heads }) => {
      sentences.forEach((from, i) => {
        const to = sentences[i + 1] ?? words.count
        const own = heads.subarray(from, to)
        expect(own.filter((head) => head === -1)).toHaveLength(1)
        expect(own.every((head) => head === -1 || (head >= from && head < to))).toBe(true)
      })
    }))

  test("statements are runs of words within paragraphs, with a cue and a content", () =>
    lawful((read) => {
      expect(read.attributions.length).toBeGreaterThan(0)
      for (const { source, cue, content, confidence } of read.attributions) {
        expect(cue.length > 0 && content.length > 0 && source.length <= 1).toBe(true)
        expect(confidence >= 0 && confidence <= 1).toBe(true)
        for (const run of [...source, ...cue, ...content])
          expect(0 <= run.from && run.from < run.to && run.to <= read.words.count && !crosses(read, run)).toBe(true)
      }
    }))

  test("names are in order and apart", () =>
    lawful(({ words, names }) => {
      expect(names.length).toBeGreaterThan(0)
      expect(names.every(({ from, to }, i) => from < to && to <= words.count && from >= (names[i - 1]?.to ?? 0))).toBe(
        true,
      )
    }))

  test("mentions are in order, and chains numbered as they begin", () =>
    lawful(({ words, references }) => {
      expect(references.length).toBeGreaterThan(0)
      let chains = 0
      references.forEach(({ head, chain }, i) => {
        expect(head > (references[i - 1]?.head ?? -1) && head < words.count && chain <= chains).toBe(true)
        if (chain === chains) chains++
      })
    }))
})

// Known fault: the names of a window are one BIO sequence, so a name may go on over the end of a paragraph.
test("a name does not cross a paragraph's end", () =>
  lawful((read) => {
    expect(read.names.filter((name) => crosses(read, name))).toEqual([])
  }))

test("the result is the source's and the pack's alone, whatever was read before and beside it", async () => {
  const pack = packOf(senseless(7))
  const read = (seed: number): Promise<Parsed> => {
    const text = textOf(seed)
    return parse(pack, { text, paragraphs: linesOf(text) }, all)
  }
  const alone = await parsed(textOf(3), senseless(7))
  await read(4)
  const [, beside] = await Promise.all([read(5), read(3), read(6)])
  expect(beside).toEqual(alone)
})

test("the encoder is asked for 256 pieces at most, each window once", async () => {
  const asked: WindowInput[] = []
  const encoder = senseless(2)
  const counting: Encoder = { ...encoder, words: (input) => encoder.words(asked[asked.push(input) - 1]!) }
  await parsed(textOf(1, 2000), counting)
  expect(asked.length).toBeGreaterThan(8)
  for (const { pieces, features, firsts } of asked) {
    expect(pieces.length).toBeLessThanOrEqual(256)
    expect(features).toHaveLength(pieces.length * 4)
    expect([pieces[0], pieces.at(-1)]).toEqual([1, 2])
    expect(firsts.every((first, i) => first > (firsts[i - 1] ?? 0) && first < pieces.length - 1)).toBe(true)
  }
})

test("layers that are not wanted are empty and the rest is the same", async () => {
  const text = textOf(9)
  const whole = await parsed(text)
  const bare = await parsed(text, senseless(1), {
    trees: false,
    attributions: false,
    chains: false,
    triggers: false,
  })
  expect(bare.attributions).toEqual([])
  expect(bare.references).toEqual([])
  expect(bare.triggers).toEqual([])
  expect([...bare.sentences]).toEqual([...whole.sentences])
  expect(bare.names).toEqual(whole.names)
  expect(bare.lemmas).toEqual(whole.lemmas)
})

test("a text without words asks nothing of the encoder", async () => {
  const broken: Encoder = {
    words: () => Promise.reject(new Error("asked")),
    parts: () => Promise.reject(new Error("asked")),
    relations: () => Promise.reject(new Error("asked")),
    pair: () => Promise.reject(new Error("asked")),
  }
  for (const text of ["", " \n\t\u00a0", "\u200b"]) {
    const read = await parsed(text, broken)
    expect([read.words.count, read.sentences.length, read.names.length]).toEqual([0, 0, 0])
  }
})

test("any text is read", () =>
  fc.assert(
    fc.asyncProperty(scraps, async (text) => {
      const { words, sentences, lemmas } = await parsed(text)
      expect(lemmas).toHaveLength(words.count)
      expect(sentences.length > 0).toBe(words.count > 0)
    }),
    fixed(40),
  ))
