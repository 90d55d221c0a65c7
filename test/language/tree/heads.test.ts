import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bestHeads } from "../../../src/language/tree/heads.ts"
import { fixed, generator } from "../kit/random.ts"

type Scores = readonly (readonly number[])[]

const scoresOf = (seed: number, n: number, cycle: number): Scores => {
  const random = generator(seed)
  return Array.from({ length: n }, (_, word) =>
    Array.from({ length: n + 1 }, (_, head) => random() * 4 + (cycle > 1 && head === ((word + 1) % cycle) + 1 ? 5 : 0)),
  )
}

/** Whether each word reaches the root and one word alone stands under it. */
const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === 0).length === 1 &&
  heads.every((_, word) => {
    let at = word
    for (let steps = 0; steps <= heads.length; steps++) {
      if (heads[at] === 0) return true
      at = heads[at]! - 1
    }
    return false
  })

const trees = (n: number): number[][] => {
  let all: number[][] = [[]]
  for (let word = 0; word < n; word++)
    all = all.flatMap((heads) =>
      Array.from({ length: n + 1 }, (_, head) => head).flatMap((head) => (head === word + 1 ? [] : [[...heads, head]])),
    )
  return all.filter(isTree)
}
const treesOf = [0, 1, 2, 3, 4, 5].map((n) => (n === 0 ? [] : trees(n)))

const totalOf = (scores: Scores, heads: ArrayLike<number>): number =>
  scores.reduce((sum, row, word) => sum + row[heads[word]!]!, 0)

const best = (scores: Scores, among: readonly number[][]): number =>
  Math.max(...among.map((heads) => totalOf(scores, heads)))

const headsOf = (scores: Scores): number[] => [...bestHeads(scores.length, (word, head) => scores[word]![head]!)]

/** The word whose arc from the root scores most. */
const likeliestRoot = (scores: Scores): number =>
  scores.reduce((top, row, word) => (row[0]! > scores[top]![0]! ? word : top), 0)

/** What each word would choose alone. */
const greedy = (scores: Scores): number[] =>
  scores.map((row, word) =>
    row.reduce(
      (top, value, head) => (head !== word + 1 && (top === word + 1 || value > row[top]!) ? head : top),
      word === 0 ? 0 : 0,
    ),
  )

const cases = fc.record({ seed: fc.nat(), n: fc.integer({ min: 1, max: 5 }), cycle: fc.integer({ min: 0, max: 5 }) })

test("there are n^(n-1) trees with one word under the root", () => {
  expect(treesOf.map((all) => all.length)).toEqual([0, 1, 2, 9, 64, 625])
})

describe("heads of random scores, with and without cycles", () => {
  test("are a tree with one word under the root", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (seed, n, cycle) => {
        expect(isTree(headsOf(scoresOf(seed, n, cycle)))).toBe(true)
      }),
      fixed(400),
    )
  })

  test("are what each word chooses alone, where that is a tree", () => {
    fc.assert(
      fc.property(cases, ({ seed, n, cycle }) => {
        const scores = scoresOf(seed, n, cycle)
        const alone = greedy(scores)
        if (isTree(alone)) expect(headsOf(scores)).toEqual(alone)
      }),
      fixed(400),
    )
  })

  test("are else the best of all trees whose root is the likeliest one", () => {
    fc.assert(
      fc.property(cases, ({ seed, n, cycle }) => {
        const scores = scoresOf(seed, n, cycle)
        if (isTree(greedy(scores))) return
        const root = likeliestRoot(scores)
        const among = treesOf[n]!.filter((heads) => heads[root] === 0)
        expect(totalOf(scores, headsOf(scores))).toBeCloseTo(best(scores, among), 9)
      }),
      fixed(400),
    )
  })

  test("are the best of all trees where the root is sure", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 4 }), ({ seed, n, cycle }, sure) => {
        const scores = scoresOf(seed, n, cycle).map((row, word) => [
          row[0]! + (word === sure % n ? 100 : -100),
          ...row.slice(1),
        ])
        expect(totalOf(scores, headsOf(scores))).toBeCloseTo(best(scores, treesOf[n]!), 9)
      }),
      fixed(400),
    )
  })
})

test("no words have no heads, one word is the root", () => {
  expect(headsOf([])).toEqual([])
  expect(headsOf([[-5, 9]])).toEqual([0])
})

test("scores that tell nothing still give a tree", () => {
  expect(isTree([...bestHeads(4, () => 0)])).toBe(true)
  expect(isTree([...bestHeads(4, () => -1e6)])).toBe(true)
})

test("250 words in one cycle are solved", () => {
  const heads = bestHeads(250, (word, head) => (head === ((word + 1) % 250) + 1 ? 10 : -((word * 7 + head * 13) % 11)))
  expect(isTree([...heads])).toBe(true)
})
