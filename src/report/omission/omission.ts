import type { OmissionKind, Span } from "../../base/index.ts"
import { omissions } from "../en/omissions.ts"
import { foreignOmissions } from "../foreign/omissions.ts"

const rules = [...omissions, ...foreignOmissions]

/** A headline that carries the date and hour of its own report, glued to it or not: "... зі США25.04.24, 16:00". */
const stamped =
  /^(?=(?:\S+\s+){2,})[^\n]{12,220}?[^\d\s.:/-]\s?(?:\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4}),? \d{1,2}:\d\d|\d{1,2}:\d\d,? \d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4}))$/u
/** Passages longer than this are read, whatever they hold. */
const longest = 450

export type OmissionContext = Readonly<{ first: boolean }>

/**
 * Why a paragraph is no part of the report, or null. Told by the whole paragraph, never by a word in it: "Read the treaty
 * again, he said." is a sentence. The first paragraph is never another report's headline.
 */
export const omissionOf = (text: string, paragraph: Span, { first }: OmissionContext): OmissionKind | null => {
  const length = paragraph.end - paragraph.start
  if (length > longest) return null
  const passage = text.slice(paragraph.start, paragraph.end)
  const rule = rules.find((one) => length <= one.longest && one.pattern.test(passage))
  if (rule !== undefined) return rule.kind
  return !first && length <= 250 && stamped.test(passage) ? "other-report" : null
}
