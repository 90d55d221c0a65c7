import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nameSpans } from "../../../src/language/name/spans.ts"
import { labels } from "../kit/labels.ts"
import { fixed, generator } from "../kit/random.ts"

const { names: tags } = labels

/** Probabilities that are sure of these tags: `.` none, capitals begin a name and small letters go on. */
const sure = (signs: string): Float32Array => {
  const out = new Float32Array(signs.length * tags.length).fill(0.001)
  for (let i = 0; i < signs.length; i++) out[i * tags.length + ".PpOoLl".indexOf(signs[i]!)] = 0.994
  return out
}

describe("names", () => {
  const cases: readonly (readonly [signs: string, names: string])[] = [
    ["...", ""],
    [".Pp.O.", "PER 1-3, ORG 4-5"],
    ["PP", "PER 0-1, PER 1-2"],
    ["PpPp", "PER 0-2, PER 2-4"],
    ["OoL", "ORG 0-2, LOC 2-3"],
    ["", ""],
  ]
  test.each(cases)("%j: %s", (signs, names) => {
    const found = nameSpans(sure(signs), tags, 0)
    expect(found.map(({ type, from, to }) => `${type} ${from}-${to}`).join(", ")).toBe(names)
  })

  test("positions are counted from the offset", () => {
    expect(nameSpans(sure(".P"), tags, 10)).toMatchObject([{ from: 11, to: 12 }])
  })
})

/** Every sequence in which what goes on has begun. */
const allowed = (count: number): number[][] =>
  count === 0
    ? [[]]
    : allowed(count - 1)
        .flatMap((head) => {
          const before = head.at(-1) ?? 0
          return tags.flatMap((_, tag) =>
            tag === 0 || tag % 2 === 1 || tag === before || tag === before + 1 ? [[...head, tag]] : [],
          )
        })
        .filter((sequence) =>
          sequence.every(
            (tag, i) =>
              tag === 0 || tag % 2 === 1 || (i > 0 && (sequence[i - 1] === tag || sequence[i - 1] === tag - 1)),
          ),
        )

test("the names are those of the likeliest of all sequences", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, count) => {
      const random = generator(seed)
      const rows = Float32Array.from({ length: count * tags.length }, () => random() ** 3)
      const likelihood = (sequence: readonly number[]): number =>
        sequence.reduce((sum, tag, i) => sum + Math.log(rows[i * tags.length + tag]! + 1e-12), 0)
      const best = Math.max(...allowed(count).map(likelihood))
      const written = new Array<number>(count).fill(0)
      for (const { from, to, type } of nameSpans(rows, tags, 0)) {
        written[from] = tags.indexOf(`B-${type}`)
        written.fill(tags.indexOf(`I-${type}`), from + 1, to)
      }
      expect(likelihood(written)).toBeCloseTo(best, 5)
    }),
    fixed(60),
  )
})

test("names do not overlap, and their confidence is a probability", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = generator(seed)
      const rows = Float32Array.from({ length: 40 * tags.length }, random)
      let last = 0
      for (const { from, to, confidence } of nameSpans(rows, tags, 0)) {
        expect(from >= last && to > from && to <= 40 && confidence >= 0 && confidence <= 1).toBe(true)
        last = to
      }
    }),
    fixed(100),
  )
})
