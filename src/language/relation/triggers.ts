import type { EventType } from "../../base/index.ts"
import type { Trigger } from "../document.ts"
import type { Labels } from "../encoder/labels.ts"

/** A word that tells of nothing with at least this probability is no trigger. */
const surelyNone = 0.9

/**
 * The words of a window, from `own.from` to `own.to`, that may tell of an event.
 *
 * @param probabilities of `labels.events`, a row a word of the window
 * @param first the window's first word in the text
 */
export const triggersOf = (
  probabilities: Float32Array,
  { events }: Labels,
  first: number,
  own: Readonly<{ from: number; to: number }>,
): Trigger[] => {
  const out: Trigger[] = []
  const none = events.indexOf("NONE")
  for (let i = own.from; i < own.to; i++) {
    const row = i * events.length
    if (probabilities[row + none]! >= surelyNone) continue
    const types = events.flatMap((label, k) => (label === "NONE" ? [] : [[label, probabilities[row + k]!] as const]))
    out.push({
      word: first + i,
      none: probabilities[row + none]!,
      types: Object.fromEntries(types) as Record<EventType, number>,
    })
  }
  return out
}
