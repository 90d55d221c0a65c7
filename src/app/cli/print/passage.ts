import type { Span } from "../../../base/index.ts"
import { visibleLine } from "../safe.ts"
import type { Terminal } from "../terminal.ts"

/** Words with some of them in bold. Marks may overlap. */
export const emphasised = (
  { text, marks }: Readonly<{ text: string; marks: readonly Span[] }>,
  paint: Terminal["paint"],
): string => {
  let at = 0
  const parts = marks
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const from = Math.max(start, at)
      if (end <= from) return ""
      const part = visibleLine(text.slice(at, from)) + paint("title", visibleLine(text.slice(from, end)))
      at = end
      return part
    })
  return parts.join("") + visibleLine(text.slice(at))
}
