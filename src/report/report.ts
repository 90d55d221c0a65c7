import type { Span } from "../base/index.ts"

/** A passage of the text that the language room reads as a unit: no span of a Reading crosses its edges. */
export type Paragraph = Span & Readonly<{ language: string }>

/** Why a passage is marked and not read. */
export const omissionKinds = [
  "read-also",
  "caption",
  "newsletter",
  "navigation",
  "advertisement",
  "copyright",
  "other-report",
] as const
export type Omission = Span & Readonly<{ kind: (typeof omissionKinds)[number] }>

/** A report's word on where it has its facts from: "UNN reports citing Reuters". */
export type CreditLine = Span & Readonly<{ outlet: string; cites?: string }>

/** When a report was published, how that is known, and the words that say so where there are any. EDTF. */
export type Published = Readonly<{ value: string; basis: "metadata" | "dateline" | "inferred"; span?: Span }>

/**
 * One published text, ready to be read. All spans are half-open UTF-16 offsets into `text`.
 *
 * `paragraphs` are what is read, in order; `omitted` are passages of `text` that are not. Both lie within
 * the text and neither overlaps another.
 */
export type Report = Readonly<{
  id: string
  text: string
  /** The headline: within `text` where it begins the text, else known from metadata alone. */
  title?: string
  titleSpan?: Span
  outlet?: string
  author?: string
  url?: string
  /** BCP 47; `und` where it cannot be told. */
  language: string
  published: Published | null
  datelineSpan?: Span
  credits: readonly CreditLine[]
  paragraphs: readonly Paragraph[]
  omitted: readonly Omission[]
}>
