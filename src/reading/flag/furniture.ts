import type { Span } from "../../base/index.ts"
import type { Sources } from "./flag.ts"
import { bars, furniture, longestFurniture } from "./rules/en/residue.ts"

/** A passage of a page's furniture, and what it is. */
export type Furniture = Span & Readonly<{ what: string }>

/** Bars between the entries of a menu; one or two may stand in a sentence. */
const leastBars = 2

/** Paragraphs that are read with the report and are a page's furniture, a wire's lines or an editor's. */
export const furnitureIn = ({ parsed: { text, paragraphs } }: Sources): Furniture[] =>
  paragraphs.flatMap(({ start, end }) => {
    if (end - start > longestFurniture) return []
    const passage = text.slice(start, end).trim()
    const rule = furniture.find(({ pattern }) => pattern.test(passage))
    if (rule) return [{ start, end, what: rule.what }]
    const isMenu = !/[.!?]$/u.test(passage) && (passage.match(bars)?.length ?? 0) >= leastBars
    return isMenu ? [{ start, end, what: "a page's navigation" }] : []
  })

/** So many letters of another script in a row are no name that is given in it. */
const leastForeign = 24

const latin = /\p{Script=Latin}/u
const letter = /\p{L}/u
const opening = /["“„«'‘([]/u

/** Letters of another script in the midst of a paragraph, outside of brackets and quotations: from the first to the last of them. */
export const foreignRuns = ({ report, parsed: { text } }: Sources): Span[] =>
  report.paragraphs.flatMap((paragraph) => (paragraph.language === report.language ? runsIn(text, paragraph) : []))

const runsIn = (text: string, { start, end }: Span): readonly Span[] => {
  const runs: Span[] = []
  let from = -1
  let last = -1
  let letters = 0
  const close = (): void => {
    const before = text.slice(start, Math.max(start, from)).trimEnd().slice(-1)
    if (letters >= leastForeign && !opening.test(before)) runs.push({ start: from, end: last + 1 })
    from = -1
    letters = 0
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    // Figures, marks and spaces belong to either script.
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 170) || !letter.test(text[at]!)) continue
    if (code < 128 || latin.test(text[at]!)) {
      if (from >= 0) close()
      continue
    }
    if (from < 0) from = at
    last = at
    letters++
  }
  if (from >= 0) close()
  return runs
}
