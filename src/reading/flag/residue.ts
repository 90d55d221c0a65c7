import type { OmissionKind, Span } from "../../base/index.ts"
import type { Paragraph } from "../../report/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { foreignRuns, furnitureIn } from "./furniture.ts"
import { strayHeadlines } from "./headline.ts"

/** Passages that are left over from elsewhere, as against what a page says of its own report. */
const residues: ReadonlyMap<OmissionKind, string> = new Map([
  ["read-also", "a link to another report"],
  ["navigation", "a page's navigation"],
  ["newsletter", "an invitation to subscribe"],
  ["advertisement", "an advertisement"],
  ["other-report", "another report's headline"],
])

/** A passage in another language that is longer than this part of the text is half of a bilingual report. */
const largestShare = 0.25

/**
 * Passages from elsewhere: paragraphs in another language, and what was left out as another report's headline or a page's
 * furniture, or could have been. Furniture in the report's own script is told as info: it says nothing against the report.
 */
export const residueDoubts = (sources: Sources): Doubt[] => {
  const { report } = sources
  const { text } = sources.parsed
  const base = (language: string): string => language.split("-")[0]!
  const isForeign = ({ start, end, language }: Paragraph): boolean =>
    language === "und" ? !isLatin(text.slice(start, end)) : base(language) !== base(report.language)
  const foreign = report.paragraphs.filter(isForeign)
  const isMinor = foreign.reduce((sum, { start, end }) => sum + end - start, 0) <= largestShare * text.length
  const isQuoted = ({ start }: Span): boolean => /^["“„«'‘]/u.test(text.slice(start, start + 1))
  return [
    ...foreign
      .filter((paragraph) => !isQuoted(paragraph) && !isList(text.slice(paragraph.start, paragraph.end)))
      .map((paragraph) => residue(paragraph, "a passage in another language", isMinor ? "warning" : "info")),
    ...report.omitted.flatMap((passage) => {
      const what = residues.get(passage.kind)
      if (what === undefined) return []
      const isOther = passage.kind === "other-report" || !isLatin(text.slice(passage.start, passage.end))
      return [residue(passage, what, isOther ? "warning" : "info")]
    }),
    ...furnitureIn(sources).map(({ what, ...span }) => residue(span, what, "info")),
    ...foreignRuns(sources).map((span) => residue(span, "a passage in another language", "warning")),
    ...strayHeadlines(sources).map((span) => residue(span, "it looks like another report's headline", "info")),
  ]
}

const residue = ({ start, end }: Span, what: string, severity: Doubt["severity"]): Doubt => ({
  kind: "foreign-residue",
  start,
  end,
  message: `This is no part of the report: ${what}.`,
  evidence: [{ start, end }],
  severity,
})

/** Names or figures in a row say nothing of a language. */
const isList = (passage: string): boolean => {
  const capitals = passage.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  const words = passage.match(/(?<!\p{L})\p{L}/gu)?.length ?? 0
  const figures = passage.match(/\d/gu)?.length ?? 0
  return figures > words || (words >= leastNames && capitals > mostCapitals * words)
}

const leastNames = 12
const mostCapitals = 0.75

/** Most letters of a passage in the script that English is written in. */
const isLatin = (passage: string): boolean => {
  const letters = passage.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 || 2 * (passage.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters
}
