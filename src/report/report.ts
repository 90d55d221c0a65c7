import type { OmissionKind, Span } from "../base/index.ts"
import type { WayBack } from "./text/way-back.ts"

/** A passage of the text that the language room reads as a unit: no span of a Reading crosses its edges. */
export type Paragraph = Span & Readonly<{ language: string }>

/** A passage that is marked and not read. */
export type Omission = Span & Readonly<{ kind: OmissionKind }>

/**
 * A report's word on where it has its facts from: "UNN reports citing Reuters".
 *
 * `basis` says how the outlet is known. `text`: the span's own words name it. `metadata`: only what came with the
 * report does; the span is then the place that it stands over (the dateline, else the headline, else the lead).
 */
export type CreditLine = Span & Readonly<{ outlet: string; cites?: string; basis: "text" | "metadata" }>

/** "BEIJING, April 26 (Reuters) -", its separator included, and those of its parts that are there. */
export type Dateline = Span & Readonly<{ place?: Span; date?: Span; outlet?: Span }>

/** When a report was published, how that is known, and the words that say so where there are any. EDTF. */
export type Published = Readonly<{ value: string; basis: "metadata" | "dateline" | "inferred"; span?: Span }>

/**
 * What a report was made from. Offsets of the way back index the decoded source: the whole file or page (`text`,
 * `html`), or the record's `text` field (`json`).
 */
export type Origin = Readonly<{ kind: "text" | "html" | "json"; encoding: string; wayBack: WayBack }>

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
  datelineSpan?: Dateline
  credits: readonly CreditLine[]
  paragraphs: readonly Paragraph[]
  omitted: readonly Omission[]
  /** Absent where the text is the input as it was given (`fromText`). */
  origin?: Origin
}>

/** A text and what is known about it from outside: the fields of a line given to `annotate`. */
export type ReportInput = Readonly<{
  id: string
  text: string
  title?: string
  outlet?: string
  author?: string
  date?: string
  url?: string
  language?: string
}>
