import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ChainBuilder } from "../../../src/language/coreference/chains.ts"
import type { WordLayers } from "../../../src/language/index.ts"
import { fixed, generator } from "../kit/random.ts"

const size = 4

/** Layers of words that are mentions where `entity` is not 0: the vectors of one entity point one way. */
const layersOf = (entities: readonly number[], sameForm = 0): WordLayers => {
  const count = entities.length
  const vectors = new Float32Array(count * size)
  entities.forEach((entity, i) => {
    if (entity > 0) vectors[i * size + entity - 1] = 4
  })
  const none = new Float32Array()
  return {
    vectors: { handle: null, count },
    anchors: none,
    sentences: none,
    upos: new Int32Array(),
    lemmas: new Int32Array(),
    names: none,
    triggers: none,
    arcs: none,
    mentions: Float32Array.from(entities.flatMap((entity) => [entity > 0 ? 1 : -1, 3, sameForm])),
    anaphors: vectors,
    antecedents: vectors,
  }
}

const distances = new Array<number>(28).fill(0)

const chainsOf = (entities: readonly number[], forms = "", sameForm = 0): string => {
  const chains = new ChainBuilder(distances)
  chains.add(
    layersOf(entities, sameForm),
    { first: 0, from: 0, to: entities.length },
    (word) => forms[word] ?? `${word}`,
  )
  return chains.references.map(({ head, chain }) => `${head}:${chain}`).join(" ")
}

describe("chains", () => {
  test("mentions of one entity are in one chain, numbered as they come", () => {
    expect(chainsOf([1, 0, 2, 1, 0, 2, 3])).toBe("0:0 2:1 3:0 5:1 6:2")
  })
  test("words that are no mentions are in none", () => {
    expect(chainsOf([0, 0])).toBe("")
  })
  test("an equal form speaks for an antecedent, and against where its weight does", () => {
    expect(chainsOf([1, 2, 3], "aba", 5)).toBe("0:0 1:1 2:0")
    expect(chainsOf([1, 2, 1], "aba", -9)).toBe("0:0 1:1 2:2")
  })
  test("distance counts", () => {
    const chains = new ChainBuilder(distances.map((_, distance) => (distance > 2 ? -9 : 0)))
    chains.add(layersOf([1, 0, 1, 0, 0, 0, 1]), { first: 0, from: 0, to: 7 }, String)
    expect(chains.references.map(({ chain }) => chain)).toEqual([0, 0, 1])
  })
})

test("chains are the same however the words come in", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = generator(seed)
      const entities = Array.from({ length: 60 }, () => Math.floor(random() * 5))
      const whole = new ChainBuilder(distances)
      whole.add(layersOf(entities), { first: 0, from: 0, to: 60 }, String)
      const parted = new ChainBuilder(distances)
      for (let at = 0; at < 60; ) {
        const to = Math.min(60, at + 1 + Math.floor(random() * 20))
        const first = Math.max(0, at - 5)
        parted.add(layersOf(entities.slice(first, to)), { first, from: at - first, to: to - first }, String)
        at = to
      }
      expect(parted.references).toEqual(whole.references)
    }),
    fixed(100),
  )
})

test("a mention far back is no antecedent, once there is enough between", () => {
  const far = 5000
  const chains = new ChainBuilder(distances)
  chains.add(layersOf([1]), { first: 0, from: 0, to: 1 }, String)
  chains.add(layersOf(new Array<number>(200).fill(2)), { first: 100, from: 0, to: 200 }, String)
  chains.add(layersOf([1]), { first: far, from: 0, to: 1 }, String)
  expect(chains.references.at(-1)!.chain).not.toBe(0)
})
