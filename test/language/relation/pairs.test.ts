import fc from "fast-check"
import { expect, test } from "vitest"
import { type Encoder, type PairedRanges, parse, relate, type WindowInput } from "../../../src/language/index.ts"
import { packOf, senseless } from "../kit/encoder.ts"
import { labels } from "../kit/labels.ts"
import { linesOf } from "../kit/notation.ts"
import { fixed, scraps } from "../kit/random.ts"

const layers = { trees: false, attributions: false, chains: false, triggers: false }

/** An encoder that answers every pair alike, and what it was asked. */
const answering = (
  probabilities: Readonly<Record<string, number>>,
): Readonly<{ encoder: Encoder; asked: [WindowInput, PairedRanges][] }> => {
  const inner = senseless(1)
  const asked: [WindowInput, PairedRanges][] = []
  let last: WindowInput
  const encoder: Encoder = {
    ...inner,
    words: (input) => {
      last = input
      return inner.words(input)
    },
    pair: async (_, pair) => {
      asked.push([last, pair])
      return Float32Array.from(labels.events, (label) => probabilities[label] ?? 0)
    },
  }
  return { encoder, asked }
}

const ask = async (encoder: Encoder, text: string, source: string, target: string) => {
  const pack = packOf(encoder)
  const parsed = await parse(pack, { text, paragraphs: linesOf(text) }, layers)
  const first = text.indexOf(source)
  const last = text.lastIndexOf(target)
  const pair = {
    source: { start: first, end: first + source.length },
    target: { start: last, end: last + target.length },
  }
  return relate(pack, parsed, [pair])
}

test("a pair is answered with its likeliest type, as sure as what is left when nothing is ruled out", async () => {
  const { encoder, asked } = answering({ NONE: 0.2, ACCUSE: 0.6, REJECT: 0.2 })
  const [found] = await ask(encoder, "the abc said no, he bad abf", "the abc", "he")
  expect(found!.type).toBe("ACCUSE")
  expect(found!.confidence).toBeCloseTo(0.75)
  const [input, { source, target }] = asked[0]!
  expect(target.from).toBeGreaterThan(source.to)
  const marked = (party: number) =>
    Array.from(input.pieces, (_, i) => input.features[i * 4 + 3]).filter((x) => x === party)
  expect([marked(1).length > 0, marked(2).length > 0]).toEqual([true, true])
})

test("a party that surely does nothing to the other is answered null", async () => {
  const { encoder } = answering({ NONE: 0.9, ACCUSE: 0.1 })
  expect(await ask(encoder, "the abc said no, he bad", "the", "he")).toEqual([
    { type: null, confidence: expect.closeTo(0.9) },
  ])
})

test("what lies too far apart, or holds no word, is answered null without being asked", async () => {
  const { encoder, asked } = answering({ AID: 1 })
  const far = `the ${"abc ".repeat(400)} he`
  expect(await ask(encoder, far, "the", "he")).toEqual([{ type: null, confidence: 0 }])
  expect(await ask(encoder, "the abc  he", "the", "  ")).toEqual([{ type: null, confidence: 0 }])
  expect(asked).toEqual([])
})

test("any two spans of any text are answered", () =>
  fc.assert(
    fc.asyncProperty(
      scraps,
      fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 3 }),
      async (text, pairs) => {
        const pack = packOf(senseless(3))
        const parsed = await parse(pack, { text, paragraphs: linesOf(text) }, layers)
        const spans = pairs.map(([a, b, c, d]) => ({
          source: { start: a, end: a + b },
          target: { start: c, end: c + d },
        }))
        const answers = await relate(pack, parsed, spans)
        expect(answers).toHaveLength(pairs.length)
        for (const { confidence } of answers) expect(confidence >= 0 && confidence <= 1).toBe(true)
      },
    ),
    fixed(60),
  ))
