import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Pieces } from "../../../src/language/encoder/window-input.ts"
import { type Cuts, firstWindow, nextWindow, type Window, windowStarts } from "../../../src/language/encoder/windows.ts"
import { Gap, tokenize } from "../../../src/language/token/tokenize.ts"
import { formsOf, linesOf } from "../kit/notation.ts"
import { fixed, generator } from "../kit/random.ts"

describe("windows may begin at paragraphs and after ends of sentences", () => {
  const cases: readonly (readonly [text: string, first: string])[] = [
    ["He left. She stayed.", "He She"],
    ["He left. she stayed.", "He"],
    ["“No.” He left.", "“ He"],
    ["He said. “No.”", "He “"],
    ["Mr. Smith left", "Mr."],
    ["One\nTwo", "One Two"],
    ["What?! 10 left", "What 10"],
    ["left.He stayed", "left"],
  ]
  test.each(cases)("%s: %s", (text, first) => {
    const words = tokenize(text, linesOf(text))
    const forms = formsOf(text, words)
    expect(Array.from(windowStarts(text, words), (i) => forms[i]).join(" ")).toBe(first)
  })
})

/** What a text looks like to the windows: pieces of each word, where windows may begin, where the model has sentences begin. */
type Layout = Readonly<{
  pieces: readonly number[]
  starts: ReadonlySet<number>
  paragraphs?: ReadonlySet<number>
  sentences: ReadonlySet<number>
}>

/** A text of up to 1,200 words, made from a seed (fast-check would shrink an array of so many for minutes). */
const layoutOf = (seed: number, often: number): Layout => {
  const random = generator(seed)
  const count = 1 + Math.floor(random() * 1200)
  const chosen = (): Set<number> => new Set(Array.from({ length: count }, (_, i) => i).filter(() => random() < often))
  const paragraphs = new Set([...chosen()].filter(() => random() < 0.3))
  return {
    pieces: Array.from({ length: count }, () => 1 + Math.floor(random() ** 3 * 6)),
    starts: new Set([...chosen(), ...paragraphs, 0]),
    paragraphs,
    sentences: new Set([...chosen(), ...paragraphs]),
  }
}

const cutsOf = ({ pieces, starts, paragraphs }: Layout): Cuts => {
  const at = new Int32Array(pieces.length + 1)
  pieces.forEach((count, i) => {
    at[i + 1] = at[i]! + count
  })
  const all: Pieces = { ids: new Uint16Array(at.at(-1)!), starts: at }
  const gaps = Uint8Array.from(pieces, (_, i) => (paragraphs?.has(i) ? Gap.paragraph : Gap.space))
  return { pieces: all, starts: Int32Array.from(starts).sort(), gaps, count: pieces.length }
}

const windowsOf = (layout: Layout): Window[] => {
  const cuts = cutsOf(layout)
  const windows = [firstWindow(cuts)]
  for (;;) {
    const next = nextWindow(cuts, windows.at(-1)!, (word) => layout.sentences.has(word))
    if (!next) return windows
    windows.push(next)
    if (windows.length > layout.pieces.length + 1) throw new Error("the windows do not end")
  }
}

/** What is wrong with the windows of a text. */
const faultsOf = (layout: Layout): string[] => {
  const { pieces, count } = cutsOf(layout)
  const windows = windowsOf(layout)
  const faults: string[] = []
  const demand = (holds: boolean, fault: string, window: Window): void => {
    if (!holds) faults.push(`${fault}: ${JSON.stringify(window)}`)
  }
  windows.forEach((window, i) => {
    const before = windows[i - 1]
    const to = windows[i + 1]?.own ?? count
    demand(pieces.starts[window.to]! - pieces.starts[window.from]! <= 254, "more than 254 pieces", window)
    demand(window.from <= window.own && to <= window.to, "answers for what it does not read", window)
    demand(to >= window.own, "goes back", window)
    demand(!before || window.from > before.from, "no progress", window)
  })
  demand(windows[0]!.own === 0, "words before the first window", windows[0]!)
  demand(windows.at(-1)!.to === count, "words after the last window", windows.at(-1)!)
  return faults
}

describe("windows hold 254 pieces at most, go forward, and answer for each word once", () => {
  test.each([0, 0.01, 0.03, 0.1, 0.4, 1])("sentences begin at a share of %d of the words", (often) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(faultsOf(layoutOf(seed, often))).toEqual([])
      }),
      fixed(100),
    )
  })

  // Known fault: where two cuts stand within 24 pieces before a run that fills a window, a window may read a few words and
  // answer for none of them. It costs a call of the encoder and changes no result.
  test("each answers for one word at least", () => {
    const pieces = Array.from({ length: 600 }, () => 1)
    const windows = windowsOf({ pieces, starts: new Set([0, 230, 234]), sentences: new Set([0, 230]) })
    windows.forEach((window, i) => {
      expect(windows[i + 1]?.own ?? 600).toBeGreaterThan(window.own)
    })
  })
})

const ones = Array.from({ length: 400 }, () => 1)

test("a window answers up to a sentence's start that leaves 8 pieces after it, where there is one", () => {
  const windows = windowsOf({ pieces: ones, starts: new Set([0]), sentences: new Set([0, 200, 237, 248, 250]) })
  expect(windows[0]).toEqual({ from: 0, to: 254, own: 0 })
  expect(windows[1]!.own).toBe(237)
})

test("a window ends where a paragraph does, if it is long enough, and answers for all of it", () => {
  const starts = new Set([0, 150, 190, 240])
  const windows = windowsOf({ pieces: ones, starts, paragraphs: new Set([150, 190]), sentences: starts })
  expect(windows[0]).toEqual({ from: 0, to: 190, own: 0 })
  expect(windows[1]!.own).toBe(190)
})
