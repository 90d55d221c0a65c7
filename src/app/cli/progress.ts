import type { Writable } from "node:stream"
import { count } from "./view/words.ts"

type Stream = Writable & Readonly<{ isTTY?: boolean }>
type Options = Readonly<{
  quiet?: boolean
  /** Milliseconds, from anywhere; performance.now unless told. */
  now?: () => number
}>

/** A line on a terminal that is written over and over, and leaves nothing behind. */
export type LiveLine = Readonly<{
  /** Shows what `line` gives; not each time, so that it may be called as often as there is something new. */
  show: (line: () => string) => void
  clear: () => void
}>

const silent: LiveLine = { show: () => {}, clear: () => {} }
const interval = 200

/** A live line on a stream that is a terminal; nothing on any other. */
export const liveLine = (stream: Stream, { quiet = false, now = () => performance.now() }: Options): LiveLine => {
  if (quiet || stream.isTTY !== true) return silent
  let shown = Number.NEGATIVE_INFINITY
  return {
    show: (line) => {
      const at = now()
      if (at - shown < interval) return
      shown = at
      stream.write(`\r${line()}\u001b[K`)
    },
    clear: () => {
      if (shown !== Number.NEGATIVE_INFINITY) stream.write("\r\u001b[K")
      shown = Number.NEGATIVE_INFINITY
    },
  }
}

/** How far a command is that does one thing after the other. */
export type Progress = Readonly<{ tick: () => void; clear: () => void }>

/** "12 reports, 3.1 a second", on a stream that is a terminal. `unit` is what is counted. */
export const progressOn = (stream: Stream, { unit, ...options }: Options & Readonly<{ unit: string }>): Progress => {
  const { now = () => performance.now() } = options
  const line = liveLine(stream, options)
  const begun = now()
  let done = 0
  return {
    tick: () => {
      done++
      line.show(() => `${count(done, unit)}, ${rateOf(done, now() - begun).toFixed(1)} a second`)
    },
    clear: line.clear,
  }
}

/** So many in so many milliseconds, as a number a second. */
export const rateOf = (done: number, milliseconds: number): number => done / Math.max(milliseconds / 1000, 0.001)
