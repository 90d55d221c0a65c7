import { inReadingOrder, type Span } from "../../base/index.ts"
import { escaped } from "./html-escape.ts"
import type { StatementView } from "./view.ts"

/**
 * A report's text as HTML with its statements marked in place. What it shows is the text, whole and in order: the
 * content of its elements put together is `text` (with hidden characters made visible, as everywhere).
 *
 * Marks nest and overlap as statements do, elements cannot: the text is cut at every edge of a mark, and each piece
 * names all the statements that it belongs to.
 */

type Part = "source" | "cue" | "content"
type Mark = Span & Readonly<{ part: Part; number: number }>

/** A stretch of the text set as one element; `gap` is what stands between paragraphs. */
type Block = Span & Readonly<{ kind: "title" | "paragraph" | "omitted" | "gap"; language?: string }>

export type MarkedText = Readonly<{
  text: string
  title: Span | undefined
  paragraphs: readonly (Span & Readonly<{ language: string }>)[]
  omitted: readonly Span[]
  statements: readonly StatementView[]
  /** Begins the ids of this report in its page. */
  prefix: string
}>

/** More statements than this around one character are not told apart. */
const deepest = 12

const partWords: Readonly<Record<Part, string>> = { source: "speaker", cue: "cue", content: "words" }

export const markedText = (input: MarkedText): string => {
  const pieces = piecesOf(input)
  return blocksOf(input)
    .map((block) => element(input, block, pieces(block)))
    .join("")
}

/** The ids of a statement in the list and in the text, and the class that its pieces share. */
export const idsOf = (prefix: string, number: number): Readonly<{ item: string; place: string; shared: string }> => ({
  item: `${prefix}s${number}`,
  place: `${prefix}t${number}`,
  shared: `${prefix}x${number}`,
})

const marksOf = (statements: readonly StatementView[]): readonly Mark[] =>
  statements
    .flatMap(({ number, statement: { source, cue, content } }): Mark[] => [
      ...(source === null ? [] : [{ ...source, part: "source" as const, number }]),
      ...(cue === null ? [] : [{ ...cue, part: "cue" as const, number }]),
      ...content.map((span) => ({ ...span, part: "content" as const, number })),
    ])
    .filter(({ start, end }) => start < end)
    .toSorted(inReadingOrder)

/** The mark in which the text links a statement to the list: its cue, else where it begins. */
const placesOf = (marks: readonly Mark[]): ReadonlySet<Mark> => {
  const places = new Map<number, Mark>()
  for (const mark of marks) {
    const known = places.get(mark.number)
    if (known === undefined || (mark.part === "cue" && known.part !== "cue")) places.set(mark.number, mark)
  }
  return new Set(places.values())
}

/** The text's stretches in order, all of it covered once. */
const blocksOf = ({ text, title, paragraphs, omitted }: MarkedText): readonly Block[] => {
  const known: readonly Block[] = [
    ...paragraphs.map((span) => ({
      ...span,
      kind: isTitle(span, title) ? ("title" as const) : ("paragraph" as const),
    })),
    ...omitted.map((span) => ({ ...span, kind: "omitted" as const })),
  ].toSorted(inReadingOrder)
  const blocks: Block[] = []
  let at = 0
  for (const block of known) {
    if (block.start < at || block.end <= block.start) continue
    if (at < block.start) blocks.push({ kind: "gap", start: at, end: block.start })
    blocks.push(block)
    at = block.end
  }
  return at < text.length ? [...blocks, { kind: "gap", start: at, end: text.length }] : blocks
}

/** True for the paragraph that is the headline. */
export const isTitle = (span: Span, title: Span | undefined): boolean =>
  title !== undefined && title.start >= span.start && title.end <= span.end

const element = ({ text }: MarkedText, { kind, start, end, language }: Block, content: string): string => {
  const lang = language !== undefined && /^[\w-]+$/.test(language) && language !== "und" ? ` lang="${language}"` : ""
  switch (kind) {
    case "title":
      return `<h1${lang} dir="auto">${content}</h1>`
    case "paragraph":
      return `<p${lang} dir="auto">${content}</p>`
    case "omitted":
      return `<p class="omitted" dir="auto">${content}</p>`
    case "gap":
      return /\S/.test(text.slice(start, end)) ? `<p class="gap" dir="auto">${content}</p>` : content
    default:
      return kind satisfies never
  }
}

/** A function that gives the blocks' contents; to be asked for them in the order of the text. */
const piecesOf = ({ text, statements, prefix }: MarkedText): ((block: Span) => string) => {
  const marks = marksOf(statements)
  const places = placesOf(marks)
  let next = 0
  let open: readonly Mark[] = []
  return (block) => {
    let html = ""
    for (let at = block.start; at < block.end; ) {
      const began: Mark[] = []
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next]) began.push(mark)
      open = [...open, ...began].filter(({ end }) => end > at)
      const end = Math.min(block.end, marks[next]?.start ?? block.end, ...open.slice(-deepest).map((mark) => mark.end))
      html += piece(escaped(text.slice(at, end)), { open: open.slice(-deepest), began, places, prefix })
      at = end
    }
    return html
  }
}

type Piece = Readonly<{ open: readonly Mark[]; began: readonly Mark[]; places: ReadonlySet<Mark>; prefix: string }>

const piece = (html: string, { open, began, places, prefix }: Piece): string => {
  if (open.length === 0) return html
  const classes = new Set([...open.map(({ part }) => part), ...open.map(({ number }) => idsOf(prefix, number).shared)])
  const told = began.filter((mark) => open.includes(mark)).map(({ part, number }) => `${partWords[part]} ${number}`)
  const begin = told.length === 0 ? "" : ` data-begin="${told.join(", ")}"`
  const linked = began
    .filter((mark) => open.includes(mark) && places.has(mark))
    .reduce((inner, { number }, index) => {
      const { item, place } = idsOf(prefix, number)
      if (index > 0) return `<span id="${place}">${inner}</span>`
      return `<a id="${place}" href="#${item}" aria-describedby="${item}">${numbered(inner, number)}</a>`
    }, html)
  return `<mark class="${[...classes].join(" ")}"${begin}>${linked}</mark>`
}

/** The statement's number hangs on the last word, which no line break parts from it. It is drawn by the style: no text. */
const numbered = (html: string, number: number): string => {
  const cut = html.trimEnd().lastIndexOf(" ") + 1
  return `${html.slice(0, cut)}<span class="last" data-number="${number}">${html.slice(cut)}</span>`
}
