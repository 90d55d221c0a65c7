import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { Span } from "../src/base/index.ts"
import type { Reading } from "../src/reading/index.ts"

/** A Reading with the text that its spans index, as `read --json` writes them; `name` is the report's, for messages. */
export type Read = Readonly<{ name: string; text: string; reading: Reading }>

/**
 * How far two runtimes agree. They round int8 differently, so that what is on an edge may fall to either side
 * (docs/decisions/0003): what is held is the share of each layer that both tell, and how far the confidences of what both
 * tell lie apart, in the middle of them.
 */
const least = { sentences: 0.95, mentions: 0.95, statements: 0.9, events: 0.9 } as const
const mostApart = 0.02
type Layer = keyof typeof least

export type Likeness = Readonly<{ isAlike: boolean; summary: string; differences: readonly string[] }>

/** Compares two runtimes' Readings of the same reports, in the same order. */
export const likeness = (some: readonly Read[], others: readonly Read[]): Likeness => {
  const apart: number[] = []
  const differences: string[] = []
  const shares = (Object.keys(least) as Layer[]).map((layer) => {
    let [both, all] = [0, 0]
    for (const [i, { name, text, reading }] of some.entries()) {
      const theirs = new Map(others[i]!.reading[layer].map((one) => [keyOf(one), one]))
      for (const one of reading[layer]) {
        const same = theirs.get(keyOf(one))
        if (same) both++
        else differences.push(`${name}, ${layer}, told by the first alone: ${wordsOf(text, one)}`)
        if (same && "confidence" in one && "confidence" in same) apart.push(Math.abs(one.confidence - same.confidence))
      }
      all += reading[layer].filter((one) => !theirs.has(keyOf(one))).length + theirs.size
    }
    return { layer, share: all === 0 ? 1 : both / all }
  })
  const middle = apart.sort((a, b) => a - b)[Math.floor(apart.length / 2)] ?? 0
  const told = shares.map(({ layer, share }) => `${(100 * share).toFixed(1)} % of ${layer}`).join(", ")
  return {
    isAlike:
      some.length === others.length && middle <= mostApart && shares.every((one) => one.share >= least[one.layer]),
    summary: `both tell ${told}; confidences ${middle.toFixed(3)} apart in the middle`,
    differences,
  }
}

type Line = Reading[Layer][number]

/** What makes two lines the same one: where they are, and what they say. */
const keyOf = (line: Line): string => {
  const { start, end, type, source, cue, content, trigger } = line as Partial<Record<string, unknown>>
  return JSON.stringify([start, end, type, source, cue, content, trigger])
}

const wordsOf = (text: string, line: Line): string => {
  const [first, last]: readonly Span[] =
    "trigger" in line
      ? [line.trigger, line.trigger]
      : "content" in line
        ? [line.content[0]!, line.content.at(-1)!]
        : [line, line]
  return JSON.stringify(text.slice(first!.start, last!.end))
}

const readOf = (file: string): Read[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { report, reading } = JSON.parse(line)
      return { name: report.id, text: report.text, reading }
    })

/** `node scripts/alike.ts A.jsonl B.jsonl`, on what `read --json` wrote. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [some, others] = process.argv.slice(2).map(readOf)
  const { isAlike, summary, differences } = likeness(some!, others!)
  for (const difference of differences) console.log(difference)
  console.log(`${some!.length} readings; ${summary}`)
  process.exitCode = isAlike && some!.length >= 5 ? 0 : 1
}
