import { describe, expect, test } from "vitest"
import { anchorsOf, attributions, leastAnchor } from "../../../src/language/attribution/attributions.ts"
import type { WordRange } from "../../../src/language/index.ts"
import { tokenize } from "../../../src/language/token/tokenize.ts"
import { labels } from "../kit/labels.ts"
import { formsOf, linesOf } from "../kit/notation.ts"

/** The tags that a letter stands for: begin in capitals, inside in small letters. */
const tagOf = (sign: string): number => ".SsCcTt".indexOf(sign)

/**
 * What is read of a text whose words have these tags for sure, from the cue that begins at the first word tagged
 * `C`, or at `^`, which has no tag.
 */
const readOf = (text: string, signs: string): string[] => {
  const words = tokenize(text, linesOf(text))
  const anchor = signs.search(/[C^]/u)
  const { before, after } = labels.around
  const scores = new Float32Array((before + after) * 7).fill(-50)
  for (let row = 0; row < before + after; row++)
    scores[row * 7 + Math.max(0, tagOf(signs[anchor - before + row] ?? "."))] = 50
  const probabilities = new Float32Array(words.count)
  probabilities[anchor] = 0.9
  const found = attributions(
    words,
    labels,
    { first: 0, count: words.count },
    { anchors: Int32Array.of(anchor), probabilities, scores },
  )
  const forms = formsOf(text, words)
  const show = (runs: readonly WordRange[]): string =>
    runs.map(({ from, to }) => forms.slice(from, to).join(" ")).join(" … ")
  return found.map(({ source, cue, content }) => `${show(source)} | ${show(cue)} | ${show(content)}`)
}

describe("source, cue and content", () => {
  const cases: readonly (readonly [text: string, signs: string, read: string])[] = [
    ["Li Bo said no .", "SsCT.", "Li Bo | said | no"],
    ["“ No , ” Li said , “ never . ”", "TtttSC.Tttt", "Li | said | “ No , ” … “ never . ”"],
    ["No , according to Li", "T.CcS", "Li | according to | No"],
    ["He said : no .\nnever .", "SC.Tttt", "He | said | no . … never ."],
    ["It was said that no", "..Ctt", " | said | that no"],
    ["Li : no", "S^T", "Li | : | no"],
    ["Li and Bo said no", "S.SCT", "Li | said | no"],
  ]
  test.each(cases)("%j %s", (text, signs, read) => {
    expect(readOf(text, signs)).toEqual([read])
  })
})

test("a cue without a content is no statement", () => {
  expect(readOf("Li said .", "SC.")).toEqual([])
})

test("anchors are the words from which a cue is likely enough, of those that are asked for", () => {
  expect([...anchorsOf(Float32Array.of(0.9, leastAnchor + 0.01, leastAnchor - 0.01, 0.6, 0.9), 1, 4)]).toEqual([1, 3])
})
