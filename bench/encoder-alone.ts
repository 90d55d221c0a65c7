import { openRuntime } from "../src/engine/onnx.ts"
import { openPack } from "../src/engine/pack.ts"
import { features } from "../src/language/encoder/features.ts"
import { type Pieces, piecesOf, windowInput } from "../src/language/encoder/window-input.ts"
import type { WindowInput } from "../src/language/index.ts"
import { tokenize } from "../src/language/token/tokenize.ts"
import { fromText } from "../src/report/index.ts"
import { jsonLines } from "./places.ts"

/**
 * The shipped encoder alone over the texts of a file of JSON lines: consecutive windows of 254 pieces, one a call, in the
 * engine's own session. Only the calls are timed. Writes one JSON object.
 *
 *     node bench/encoder-alone.ts FILE.jsonl
 */

const most = 254

/** Where a window from `from` ends: the furthest word that its pieces let it hold. */
const endOf = ({ starts }: Pieces, from: number, count: number): number => {
  let to = from + 1
  while (to < count && starts[to + 1]! - starts[from]! <= most) to++
  return to
}

const pack = await openPack("en", await openRuntime("native"))

const windowsOf = (text: string): WindowInput[] => {
  const words = tokenize(text, fromText({ id: "", text }).paragraphs)
  const seen = features(text, words)
  const pieces = piecesOf(text, words, pack.vocabulary)
  const windows: WindowInput[] = []
  for (let from = 0; from < words.count; ) {
    const to = endOf(pieces, from, words.count)
    windows.push(windowInput(pieces, seen, pack.vocabulary, { from, to }))
    from = to
  }
  return windows
}

const windows = jsonLines(process.argv[2]!).flatMap(({ text }) => windowsOf(text as string))
await pack.encoder.words(windows[0]!)
const before = process.cpuUsage()
const began = performance.now()
for (const window of windows) await pack.encoder.words(window)
const { user, system } = process.cpuUsage(before)
const words = windows.reduce((sum, { firsts }) => sum + firsts.length, 0)
const wall = (performance.now() - began) / 1000
console.log(JSON.stringify({ windows: windows.length, words, cpu: (user + system) / 1e6, wall }))
