import { inReadingOrder, type Span } from "../../../base/index.ts"
import type { Line, LineMark, Mark, ThingMark } from "../view/marks.ts"
import { escaped } from "./escape.ts"
import { idsOf } from "./ids.ts"

/**
 * A report's text as HTML, marked in place. What it shows is the text, whole and in order: the content of its elements
 * put together is `text` (with hidden characters made visible, as everywhere); links to the record are drawn by the style.
 *
 * Marks nest and overlap as what they mark does, elements cannot: the text is cut at every edge of a mark, and each
 * piece names all that it belongs to.
 */

/** A stretch of the text set as one element; `gap` is what stands between paragraphs. */
type Block = Span & Readonly<{ kind: "title" | "paragraph" | "omitted" | "gap"; language?: string }>

export type MarkedText = Readonly<{
  text: string
  title: Span | undefined
  paragraphs: readonly (Span & Readonly<{ language: string }>)[]
  omitted: readonly Span[]
  /** In reading order. */
  marks: readonly Mark[]
  /** Begins the ids of this report in its page. */
  prefix: string
}>

/** More marks than this around one character are not told apart. */
const deepest = 12

export const markedText = (input: MarkedText): string => {
  const pieces = piecesOf(input)
  return blocksOf(input)
    .map((block) => element(input, block, pieces(block)))
    .join("")
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
const piecesOf = ({ text, marks, prefix }: MarkedText): ((block: Span) => string) => {
  let next = 0
  let open: readonly Mark[] = []
  return (block) => {
    let html = ""
    for (let at = block.start; at < block.end; ) {
      const began: Mark[] = []
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next]) began.push(mark)
      open = [...open, ...began].filter(({ end }) => end > at)
      const shown = open.slice(-deepest)
      const end = Math.min(block.end, marks[next]?.start ?? block.end, ...shown.map((mark) => mark.end))
      html += piece(escaped(text.slice(at, end)), { open: shown, began, prefix })
      const leading = open.filter(isLeading).filter((mark) => mark.end <= end)
      html += leading.map(({ line }) => linkHtml(line, prefix)).join("")
      at = end
    }
    return html
  }
}

type Piece = Readonly<{ open: readonly Mark[]; began: readonly Mark[]; prefix: string }>

const isLeading = (mark: Mark): mark is LineMark => isLine(mark) && mark.leads
const isLine = (mark: Mark): mark is LineMark => "line" in mark
const isThing = (mark: Mark): mark is ThingMark => !isLine(mark)

/** Things innermost, then triggers and flagged passages, then the parts of statements: each kind is drawn in its own way. */
const piece = (html: string, { open, began, prefix }: Piece): string => {
  if (open.length === 0) return html
  const lines = open.filter(isLine)
  const inner = open.filter(isThing).reduceRight((inside, thing) => thingHtml(inside, thing, { began, prefix }), html)
  const has = (kind: Mark["kind"]): boolean => lines.some((mark) => mark.kind === kind)
  const framed = has("event") ? `<span class="event">${inner}</span>` : inner
  const flagged = has("flag") ? `<span class="flag">${framed}</span>` : framed
  return lineHtml(flagged, lines, { began, prefix })
}

type Beginning = Pick<Piece, "began" | "prefix">

const thingHtml = (html: string, thing: ThingMark, { began, prefix }: Beginning): string => {
  const id = thing.anchor !== null && began.includes(thing) ? ` id="${prefix}${thing.anchor}"` : ""
  return `<span class="${thing.kind}"${id} title="${escaped(thing.title)}">${html}</span>`
}

const spoken: Readonly<Record<Exclude<LineMark["kind"], "slot">, string>> = {
  source: "speaker of",
  cue: "cue of",
  content: "words of",
  event: "event",
  flag: "passage to check,",
}

const lineHtml = (html: string, lines: readonly LineMark[], { began, prefix }: Beginning): string => {
  if (lines.length === 0) return html
  const parts = lines.map(({ kind }) => kind).filter((kind) => kind in statementParts)
  const shared = lines.map(({ line }) => idsOf(prefix, line).shared)
  const told = lines.flatMap((mark) =>
    mark.kind === "slot" || !began.includes(mark) ? [] : [`${spoken[mark.kind]} ${mark.line.id}`],
  )
  const begin = told.length === 0 ? "" : ` data-begin="${escaped(told.join(", "))}"`
  return `<mark class="${[...new Set([...parts, ...shared])].join(" ")}"${begin}>${html}</mark>`
}

const statementParts: Readonly<Record<string, true>> = { source: true, cue: true, content: true }

/** Drawn by the style from its attribute: it is no part of the text, and is not copied with it. */
const linkHtml = (line: Line, prefix: string): string => {
  const { item, place, shared } = idsOf(prefix, line)
  const label = `${line.kind} ${line.id}, to its line in the record`
  return `<a class="ref ${line.kind}-ref ${shared}" id="${place}" href="#${item}" aria-label="${escaped(label)}" data-id="${escaped(line.id)}"></a>`
}
