import { visibleLine } from "../safe.ts"
import type { Terminal } from "../terminal.ts"
import type { Explanation } from "../view/why/why.ts"
import { entry } from "./layout.ts"

/** One line of a record and how it came to be. Ends with a line feed. */
export const printedWhy = ({ id, line, sentences }: Explanation, terminal: Terminal): string => {
  const blocks = [terminal.paint("title", visibleLine(line)), visibleLine(sentences.join(" "))]
  return `${entry(visibleLine(id), blocks, { terminal, offsets: false }).join("\n")}\n`
}
