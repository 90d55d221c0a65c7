import { contains, type Span } from "../../base/index.ts"

/** What a passage can belong to: a statement with its content, an event with its clause. */
export type Holder = Readonly<{ id: string; spans: readonly Span[] }>

/**
 * For each passage, in reading order, the id of the holder whose shortest span around it is the shortest of all.
 * One pass: `open` holds the spans that are not yet over, few at any place.
 */
export const holdersOf = (passages: readonly Span[], holders: readonly Holder[]): readonly (string | undefined)[] => {
  const spans = holders
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof spans = []
  return passages.map((passage) => {
    while (next < spans.length && spans[next]!.start <= passage.start) open.push(spans[next++]!)
    open = open.filter(({ end }) => end > passage.start)
    const around = open.filter((span) => contains(span, passage))
    if (around.length === 0) return undefined
    return around.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a)).id
  })
}
