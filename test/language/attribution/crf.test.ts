import fc from "fast-check"
import { expect, test } from "vitest"
import { bestTags, type Crf, marginalsOf } from "../../../src/language/attribution/crf.ts"
import { fixed, generator } from "../kit/random.ts"

type Case = Readonly<{ crf: Crf; scores: Float32Array; count: number }>

const caseOf = (seed: number): Case => {
  const random = generator(seed)
  const score = (): number => random() * 6 - 3
  const tags = 1 + Math.floor(random() * 4)
  const count = 1 + Math.floor(random() * 5)
  return {
    crf: {
      tags,
      moves: Float64Array.from({ length: tags * tags }, () => (random() < 0.1 ? -10_000 : score())),
      first: Float64Array.from({ length: tags }, score),
    },
    scores: Float32Array.from({ length: tags * count }, score),
    count,
  }
}

/** Every sequence of tags. */
const sequences = (tags: number, count: number): number[][] =>
  count === 0
    ? [[]]
    : sequences(tags, count - 1).flatMap((head) => Array.from({ length: tags }, (_, tag) => [...head, tag]))

const scoreOf = ({ crf, scores }: Case, sequence: readonly number[]): number =>
  sequence.reduce((sum, tag, i) => {
    const move = i === 0 ? crf.first[tag]! : crf.moves[sequence[i - 1]! * crf.tags + tag]!
    return sum + move + scores[i * crf.tags + tag]!
  }, 0)

test("the best tags are those of the best of all sequences", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const tried = caseOf(seed)
      const { crf, scores, count } = tried
      const best = Math.max(...sequences(crf.tags, count).map((sequence) => scoreOf(tried, sequence)))
      expect(scoreOf(tried, [...bestTags(crf, scores)])).toBeCloseTo(best, 9)
    }),
    fixed(300),
  )
})

test("marginals are the shares of all sequences that have the tag there", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const tried = caseOf(seed)
      const { crf, scores, count } = tried
      const tags = bestTags(crf, scores)
      const marginals = marginalsOf(crf, scores, tags)
      const scored = sequences(crf.tags, count).map((sequence) => ({ sequence, score: scoreOf(tried, sequence) }))
      const most = Math.max(...scored.map(({ score }) => score))
      const weighed = scored.map(({ sequence, score }) => ({ sequence, weight: Math.exp(score - most) }))
      const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
      tags.forEach((tag, i) => {
        const there = weighed.reduce((sum, { sequence, weight }) => sum + (sequence[i] === tag ? weight : 0), 0)
        expect(marginals[i]).toBeCloseTo(there / total, 9)
      })
    }),
    fixed(300),
  )
})
