import { firstIndex, type Span } from "../../base/index.ts"

/** UTF-16 units of a report's text that are shown around what was found in it. */
const width = 320
/** Of these, how many before the first mark at most. */
const lead = 80

/**
 * The passage of a text in which the most marks stand, cut between words. Marks are in the order of the text.
 * Linear in the text.
 */
export const excerptOf = (text: string, marks: readonly Span[]): Span => {
  const first = densest(marks)?.start ?? 0
  const start = first <= lead ? 0 : afterSpace(text, first - lead, first)
  const end = start + width >= text.length ? text.length : beforeSpace(text, start + width, start)
  return trimmed(text, { start, end })
}

/** The mark from which on the most marks begin within the width that is left for them. */
const densest = (marks: readonly Span[]): Span | undefined => {
  const room = width - lead
  let best: Span | undefined
  let most = 0
  for (const [i, mark] of marks.entries()) {
    const next = firstIndex(marks.length, (at) => marks[at]!.end > mark.start + room)
    if (next - i > most || best === undefined) {
      best = mark
      most = next - i
    }
  }
  return best
}

const space = /\s/

/** The first place after white space from `from` on; `limit` where there is none before it. */
const afterSpace = (text: string, from: number, limit: number): number => {
  for (let at = from; at < limit; at++) if (space.test(text[at - 1]!)) return at
  return limit
}

/** The last place before white space up to `to`; `to` where there is none, save in the middle of a character. */
const beforeSpace = (text: string, to: number, limit: number): number => {
  for (let at = to; at > limit; at--) if (space.test(text[at]!)) return at
  return /[\uDC00-\uDFFF]/.test(text[to]!) ? to - 1 : to
}

const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && space.test(text[from]!)) from++
  while (to > from && space.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
