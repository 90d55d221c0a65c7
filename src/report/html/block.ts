import type { WayBackBuilder } from "../text/way-back.ts"
import { type Attributes, blocks, headings, regions } from "./element.ts"

/** A run of a block's text and the passage of the source that it stands for. */
type Piece = Readonly<{ text: string; start: number; end: number }>

/** One paragraph of a page, white space collapsed. `main`: within an element that holds the page's report. */
export type Block = Readonly<{
  text: string
  kind: "text" | "heading" | "caption" | "navigation"
  main: boolean
  pieces: readonly Piece[]
}>

type Open = Readonly<{ name: string; region: "caption" | "navigation" | undefined; heading: boolean; main: boolean }>

const runs = /\s+|\S+/g
const nothing: Open = { name: "", region: undefined, heading: false, main: false }

/** The tags open, the paragraph begun, and those that are finished. */
export type Collecting = {
  readonly found: Block[]
  readonly stack: Open[]
  pieces: Piece[]
  space: Piece | undefined
}

export const collecting = (): Collecting => ({ found: [], stack: [], pieces: [], space: undefined })

/** Ends the paragraph begun, if there is one. */
export const endBlock = (state: Collecting): void => {
  const { region, heading, main } = state.stack.at(-1) ?? nothing
  const { pieces } = state
  const kind = region ?? (heading ? "heading" : "text")
  if (pieces.length > 0) state.found.push({ text: pieces.map((piece) => piece.text).join(""), kind, main, pieces })
  state.pieces = []
  state.space = undefined
}

export const openElement = (state: Collecting, name: string, attributes: Attributes): void => {
  if (blocks.has(name)) endBlock(state)
  const { region, heading, main } = state.stack.at(-1) ?? nothing
  state.stack.push({
    name,
    region: region ?? (attributes["role"] === "navigation" ? "navigation" : regions[name]),
    heading: heading || headings.has(name),
    main: main || name === "article" || name === "main" || attributes["itemprop"] === "articleBody",
  })
}

export const closeElement = (state: Collecting, name: string): void => {
  if (blocks.has(name)) endBlock(state)
  if (state.stack.at(-1)?.name === name) state.stack.pop()
}

const addRun = (state: Collecting, run: Piece): void => {
  if (/^\s/.test(run.text)) {
    if (state.pieces.length > 0) state.space ??= { ...run, text: " " }
    return
  }
  if (state.space !== undefined) state.pieces.push(state.space)
  state.space = undefined
  state.pieces.push(run)
}

/** Text between tags: as it stands in the source from `start` to `end`, or, unless equally long, what an entity there means. */
export const addText = (state: Collecting, { text, start, end }: Piece): void => {
  if (text.length !== end - start) addRun(state, { text, start, end })
  else
    for (const { 0: run, index } of text.matchAll(runs))
      addRun(state, { text: run, start: start + index, end: start + index + run.length })
}

/** Writes a block's text, with its way back to the page. */
export const writeBlock = (block: Block, builder: WayBackBuilder): void => {
  for (const { text, start, end } of block.pieces) {
    if (text.length === end - start) builder.copy(text, start)
    else builder.stand(text, { start, end })
  }
}
