import { Parser } from "htmlparser2"
import { Problem, type Span } from "../../base/index.ts"
import { addText, type Block, type Collecting, closeElement, collecting, endBlock, openElement } from "./block.ts"
import { type Attributes, dropped, isHidden } from "./element.ts"
import { type MarkupWriter, markupWriter } from "./markup.ts"
import { noMarks, noteTag, type PageMarks } from "./metadata.ts"

/** Nested deeper than this a page is refused: parsing itself is no longer linear then. */
const refusedDepth = 2000
/** JSON-LD longer than this is not looked at. */
const longestScript = 1_000_000

export type Scan = Readonly<{
  blocks: readonly Block[]
  markup: string
  /** What to expect of working on the markup: see `markupWriter`. */
  cost: number
  marks: PageMarks
}>

const isLinkedData = (name: string, attributes: Attributes): boolean =>
  name === "script" && /ld\+json/i.test(attributes["type"] ?? "")

const tooDeep = (name: string): Problem =>
  new Problem("page-too-deep", `${name}: elements nested more than ${refusedDepth} deep: give the page's text instead`)

type Page = {
  readonly name: string
  readonly blocks: Collecting
  readonly markup: MarkupWriter
  readonly marks: PageMarks
  depth: number
  /** The depth of the element that is being left out with all that it holds; endless outside of one. */
  leftOutAt: number
  /** The text of a JSON-LD script while within one. */
  script: string[] | null
  /** The element whose text is being noted. */
  capture: "title" | "heading" | null
}

const isLeftOut = (tag: string, attributes: Attributes): boolean =>
  dropped.has(tag) || tag === "head" || isHidden(attributes)

const open = (page: Page, tag: string, attributes: Attributes): void => {
  if (++page.depth > refusedDepth) throw tooDeep(page.name)
  noteTag(page.marks, tag, attributes)
  if (isLinkedData(tag, attributes)) page.script = []
  if (tag === "title" && page.marks.title === "") page.capture = "title"
  if (page.depth > page.leftOutAt) return
  if (isLeftOut(tag, attributes)) {
    page.leftOutAt = page.depth
    return
  }
  if (tag === "h1" && page.marks.heading === "") page.capture = "heading"
  openElement(page.blocks, tag, attributes)
  page.markup.open(tag, attributes)
}

const close = (page: Page, tag: string): void => {
  if (page.script !== null && tag === "script") {
    page.marks.scripts.push(page.script.join("").slice(0, longestScript))
    page.script = null
  }
  if (tag === "title" || tag === "h1") page.capture = null
  const leftOut = page.depth >= page.leftOutAt
  if (page.depth === page.leftOutAt) page.leftOutAt = Number.POSITIVE_INFINITY
  page.depth--
  if (leftOut) return
  closeElement(page.blocks, tag)
  page.markup.close(tag)
}

const take = (page: Page, text: string, source: Span): void => {
  page.script?.push(text)
  if (page.capture !== null) page.marks[page.capture] += text
  if (page.depth >= page.leftOutAt) return
  addText(page.blocks, { text, ...source })
  page.markup.text(text)
}

/**
 * One pass over a page: its paragraphs with their places in the source, what it says of itself, and the page written
 * again without scripts, styles, hidden elements and depth. Throws the Problem `page-too-deep`.
 */
export const scan = (source: string, name: string): Scan => {
  const page: Page = {
    name,
    blocks: collecting(),
    markup: markupWriter(),
    marks: noMarks(),
    depth: 0,
    leftOutAt: Number.POSITIVE_INFINITY,
    script: null,
    capture: null,
  }
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => open(page, tag, attributes),
      onclosetag: (tag) => close(page, tag),
      ontext: (text) => take(page, text, { start: parser.startIndex, end: parser.endIndex + 1 }),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  parser.end(source)
  endBlock(page.blocks)
  return { blocks: page.blocks.found, ...page.markup.done(), marks: page.marks }
}
