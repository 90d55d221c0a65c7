import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { signalsOf } from "../../../src/reading/issue/signal.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

const signalled = (written: string): string[] => {
  const parsed = parsedOf(written)
  const signals = signalsOf({ parsed, syntax: syntaxOf(parsed), knowledge })
  return signals.map(({ start, end, term }) => `${term.issue.id}: ${parsed.text.slice(start, end)}`)
}

describe("words signal issues", () => {
  test.each([
    ["in any form that the lemma shares", "Envoys sanctioned=sanction him .", ["sanctions: sanctioned"]],
    ["in the plural", "New embargoes=embargo followed .", ["sanctions: embargoes"]],
    ["in capitals throughout", "GAZA waits .", ["middle-east: GAZA"]],
    ["only with their capital", "A quad bike , some aids .", []],
    ["with a hyphen or without", "The cease - fire holds .", ["peace-talks: cease - fire"]],
    ["the longest first, and each issue for itself", "The Taiwan Strait is calm .", ["taiwan: Taiwan Strait"]],
    ["not within a phrase that means something else", "The trade unions met .", []],
    ["not over a sentence's end", "They spoke of human . Rights were none .", []],
  ])("%s", (_, written, expected) => {
    expect(signalled(written)).toEqual(expected)
  })
})

describe("a weak term", () => {
  const filler = Array.from({ length: 30 }, (_, i) => `word${i}`).join(" ")

  test.each([
    ["alone signals nothing", "The gas was cold .", []],
    ["is borne out by one of another row", "The gas had its price .", ["energy: gas", "energy: price"]],
    ["is not by one of its own row", "The gas and the turbine stood .", []],
    ["is by a strong one, before or behind", "Gas for the refinery .", ["energy: Gas", "energy: refinery"]],
    ["is not by one that is far off", `The gas ${filler} had its price .`, []],
  ])("%s", (_, written, expected) => {
    expect(signalled(written)).toEqual(expected)
  })
})

test("signals come in the order of the text, cut whole words, and none of one issue overlap", () => {
  const words = ["trade", "union", "war", "gas", "supply", "Gaza", "talks", "cease", "-", "fire", "sanctions", ".", "¶"]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (chosen) => {
      const parsed = parsedOf(`start ${chosen.join(" ")} end`)
      const signals = signalsOf({ parsed, syntax: syntaxOf(parsed), knowledge })
      const starts = new Set(parsed.words.starts)
      const ends = new Set(parsed.words.ends)
      expect(signals.every(({ start, end }) => starts.has(start) && ends.has(end) && start < end)).toBe(true)
      expect(signals.map(({ start }) => start)).toEqual(signals.map(({ start }) => start).toSorted((a, b) => a - b))
      for (const ofOne of Map.groupBy(signals, ({ term }) => term.issue).values())
        ofOne.reduce((before, signal) => {
          expect(signal.start).toBeGreaterThanOrEqual(before.end)
          return signal
        })
    }),
    { seed: 5, numRuns: 300 },
  )
})
