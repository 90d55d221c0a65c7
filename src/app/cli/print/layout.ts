import type { Terminal } from "../terminal.ts"
import { wrapped } from "./wrap.ts"

/** How a record is printed; `offsets` adds where in the text its lines stand. */
export type Options = Readonly<{ terminal: Terminal; offsets: boolean }>

/** Columns of an id and the space behind it. */
const margin = 4

/** A section under its heading; nothing where it has no lines. */
export const section = (heading: string, lines: readonly string[], { terminal }: Options): readonly string[] =>
  lines.length === 0 ? [] : ["", terminal.paint("title", heading), ...lines]

/** A line of the record: its id in the margin, each of its blocks wrapped beside it. Blocks are safe, and may hold styles. */
export const entry = (id: string, blocks: readonly string[], { terminal }: Options): readonly string[] => {
  const indent = Math.max(margin, id.length + 1)
  const [first = "", ...rest] = blocks.flatMap((block) => wrapped(block, terminal.width, indent))
  return [terminal.paint("faint", id) + first.slice(id.length), ...rest]
}
