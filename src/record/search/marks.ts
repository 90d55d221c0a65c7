import { randomUUID } from "node:crypto"
import { contains, type Span } from "../../base/index.ts"

/** What FTS5's `highlight` puts around words. Made anew for each process: no report can hold them. */
export const open = `<${randomUUID()}>`
export const close = `</${randomUUID()}>`

/** The spans that were marked, as offsets into the words without the marks. */
export const marksIn = (marked: string): readonly Span[] => {
  const marks: Span[] = []
  let taken = 0
  for (let at = marked.indexOf(open); at !== -1; at = marked.indexOf(open, at)) {
    const start = at - taken
    const until = marked.indexOf(close, at)
    const end = until - open.length - taken
    marks.push({ start, end })
    taken += open.length + close.length
    at = until + close.length
  }
  return marks
}

/** Those of the marks that lie in a passage, as offsets into it. */
export const marksWithin = (passage: Span, marks: readonly Span[]): readonly Span[] =>
  marks
    .filter((mark) => contains(passage, mark))
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }))
