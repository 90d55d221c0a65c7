import type { Writable } from "node:stream"
import { count } from "./view/words.ts"

/** A line on a terminal that says how far a command is, and leaves nothing behind. */
export type Progress = Readonly<{ tick: () => void; clear: () => void }>

type Options = Readonly<{
  /** What is counted: "report". */
  unit: string
  quiet?: boolean
  /** Milliseconds, from anywhere; performance.now unless told. */
  now?: () => number
}>

const silent: Progress = { tick: () => {}, clear: () => {} }
const interval = 200

/** Progress on a stream that is a terminal; nothing on any other. */
export const progressOn = (
  stream: Writable & Readonly<{ isTTY?: boolean }>,
  { unit, quiet = false, now = () => performance.now() }: Options,
): Progress => {
  if (quiet || stream.isTTY !== true) return silent
  const begun = now()
  let done = 0
  let shown = Number.NEGATIVE_INFINITY
  return {
    tick: () => {
      done++
      const at = now()
      if (at - shown < interval) return
      shown = at
      const rate = done / Math.max((at - begun) / 1000, 0.001)
      stream.write(`\r${count(done, unit)}, ${rate.toFixed(1)} a second\u001b[K`)
    },
    clear: () => {
      if (shown !== Number.NEGATIVE_INFINITY) stream.write("\r\u001b[K")
      shown = Number.NEGATIVE_INFINITY
    },
  }
}
