import type { Span } from "../../base/index.ts"

/**
 * The way from a cleaned text back to its source, as sorted pieces in columns: piece `i` covers the clean offsets
 * from `clean[i]` to `clean[i + 1]` (the last to `length`). Its source is `from[i]` to `to[i]`, character for
 * character where both are equally long, as a whole where they are not (an entity of HTML). A piece that no source
 * has, such as a title put in front, has `from` -1.
 */
export type WayBack = Readonly<{
  length: number
  clean: readonly number[]
  from: readonly number[]
  to: readonly number[]
}>

const put = -1

/** The piece that holds a clean offset, by bisection. */
const pieceAt = (way: WayBack, offset: number): number => {
  let low = 0
  let high = way.clean.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (way.clean[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const cleanEnd = (way: WayBack, piece: number): number => way.clean[piece + 1] ?? way.length

const isExact = (way: WayBack, piece: number): boolean =>
  cleanEnd(way, piece) - way.clean[piece]! === way.to[piece]! - way.from[piece]!

/**
 * The source passage that a span of the clean text came from: from the source of its first character that has one to
 * that of its last. Null where the whole span was put in by cleaning, and for an empty span.
 */
export const toSource = (way: WayBack, span: Span): Span | null => {
  if (span.start >= span.end) return null
  let first = pieceAt(way, span.start)
  let last = pieceAt(way, span.end - 1)
  while (first <= last && way.from[first] === put) first++
  while (last >= first && way.from[last] === put) last--
  if (first > last) return null
  const into = Math.max(0, span.start - way.clean[first]!)
  const upTo = Math.min(span.end, cleanEnd(way, last)) - way.clean[last]!
  return {
    start: isExact(way, first) ? way.from[first]! + into : way.from[first]!,
    end: isExact(way, last) ? way.from[last]! + upTo : way.to[last]!,
  }
}

/** Collects a clean text and its way back, piece by piece; neighbours that continue each other are joined. */
export type WayBackBuilder = Readonly<{
  /** Characters of the source as they are, or a replacement of as many code units. */
  copy: (text: string, from: number) => void
  /** A text that stands for a passage of another length. */
  stand: (text: string, source: Span) => void
  /** A text that no source has. */
  insert: (text: string) => void
  /** Pieces of another way back, with the text that they cover. */
  append: (text: string, way: WayBack) => void
  length: () => number
  done: () => Readonly<{ text: string; wayBack: WayBack }>
}>

export const wayBackBuilder = (): WayBackBuilder => {
  const parts: string[] = []
  const [clean, from, to]: [number[], number[], number[]] = [[], [], []]
  let length = 0
  let exact = false
  const add = (text: string, start: number, end: number): void => {
    if (text === "") return
    const same = start !== put && end - start === text.length
    if (same && exact && to.at(-1) === start) to[to.length - 1] = end
    else {
      clean.push(length)
      from.push(start)
      to.push(end)
    }
    exact = same
    parts.push(text)
    length += text.length
  }
  return {
    copy: (text, start) => add(text, start, start + text.length),
    stand: (text, source) => add(text, source.start, source.end),
    insert: (text) => add(text, put, put),
    append: (text, way) => {
      for (let i = 0; i < way.clean.length; i++)
        add(text.slice(way.clean[i]!, cleanEnd(way, i)), way.from[i]!, way.to[i]!)
    },
    length: () => length,
    done: () => ({ text: parts.join(""), wayBack: { length, clean, from, to } }),
  }
}

/** The pieces of a way that a passage of its clean text is made of. */
const passageOf = (way: WayBack, span: Span, add: (length: number, from: number, to: number) => void): void => {
  for (let at = span.start, i = pieceAt(way, at); at < span.end; i++) {
    const end = Math.min(span.end, cleanEnd(way, i))
    const into = at - way.clean[i]!
    const exact = isExact(way, i)
    add(end - at, exact ? way.from[i]! + into : way.from[i]!, exact ? way.from[i]! + into + end - at : way.to[i]!)
    at = end
  }
}

/** Two ways one after the other: from what `second` cleaned, through what `first` did, to the source of `first`. */
export const through = (second: WayBack, first: WayBack): WayBack => {
  const [clean, from, to]: [number[], number[], number[]] = [[], [], []]
  let length = 0
  const add = (size: number, start: number, end: number): void => {
    clean.push(length)
    from.push(start)
    to.push(end)
    length += size
  }
  for (let i = 0; i < second.clean.length; i++) {
    const size = cleanEnd(second, i) - second.clean[i]!
    if (second.from[i] === put) add(size, put, put)
    else if (isExact(second, i)) passageOf(first, { start: second.from[i]!, end: second.to[i]! }, add)
    else {
      const source = toSource(first, { start: second.from[i]!, end: second.to[i]! })
      add(size, source?.start ?? put, source?.end ?? put)
    }
  }
  return { length, clean, from, to }
}
