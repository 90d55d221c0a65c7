import fc from "fast-check"
import { expect, test } from "vitest"
import { type Crf, decode } from "../../../src/language/attribution/crf.ts"
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
      expect(scoreOf(tried, [...decode(crf, scores, 0, count).tags])).toBeCloseTo(best, 9)
    }),
    fixed(300),
  )
})

test("marginals are the shares of all sequences that have the tag there", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const tried = caseOf(seed)
      const { crf, scores, count } = tried
      const { tags, marginals } = decode(crf, scores, 0, count)
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

test("rows before and after the run are not seen", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (seed, before, after) => {
      const { crf, scores, count } = caseOf(seed)
      const around = new Float32Array((before + count + after) * crf.tags).fill(1e6)
      around.set(scores, before * crf.tags)
      expect(decode(crf, around, before, before + count)).toEqual(decode(crf, scores, 0, count))
    }),
    fixed(100),
  )
})
