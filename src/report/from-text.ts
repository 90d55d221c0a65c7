import { contains, type Span } from "../base/index.ts"
import { creditsOf } from "./credit.ts"
import { dateInWords, dateOfLine, edtfOf } from "./date.ts"
import { datelineOf } from "./dateline.ts"
import { byline } from "./en/bylines.ts"
import { tellLanguage } from "./language/identify.ts"
import { omissionOf } from "./omission/omission.ts"
import type { Dateline, Omission, Paragraph, Published, Report, ReportInput } from "./report.ts"
import { paragraphsOf } from "./text/paragraph.ts"
import { titleOf } from "./title.ts"

/** A line with the report's own date stands among so many paragraphs from its start or its end. */
const dateLinesLooked = 3

type Parted = Readonly<{ read: readonly Span[]; omitted: readonly Omission[] }>

/** What is read and what is not; `given`, in order, is what is known beforehand. */
const part = (text: string, given: readonly Omission[]): Parted => {
  const read: Span[] = []
  const omitted: Omission[] = []
  let next = 0
  paragraphsOf(text).forEach((paragraph, index) => {
    while (next < given.length && given[next]!.end <= paragraph.start) next++
    const known = given[next]
    const isKnown = known !== undefined && contains(known, paragraph)
    const kind = isKnown ? known.kind : omissionOf(text, paragraph, { first: index === 0 })
    if (kind === null) read.push(paragraph)
    else omitted.push({ ...paragraph, kind })
  })
  return { read, omitted }
}

/** Each paragraph's own language; where its words do not tell, the report's, if it is written in the same script. */
const withLanguages = (text: string, paragraphs: readonly Span[], language: string): readonly Paragraph[] => {
  const { script } = tellLanguage(text)
  const expected = language.split("-")[0]!
  return paragraphs.map(({ start, end }) => {
    const own = tellLanguage(text.slice(start, end), expected)
    const alike = own.script === null || script === null || own.script === script
    if (own.language === expected || (own.language === "und" && alike)) return { start, end, language }
    return { start, end, language: own.language }
  })
}

const dateFromLine = (text: string, paragraphs: readonly Span[]): Published | null => {
  const looked = [...paragraphs.slice(0, dateLinesLooked), ...paragraphs.slice(dateLinesLooked).slice(-1)]
  for (const span of looked) {
    const value = dateOfLine(text.slice(span.start, span.end))
    if (value !== null) return { value, basis: "dateline", span }
  }
  return null
}

/** When the report was published: what came with it, else a full date in its dateline, else a line that is one. */
const publishedOf = (
  text: string,
  { date, dateline, read }: Readonly<{ date?: string | undefined; dateline: Dateline | null; read: readonly Span[] }>,
): Published | null => {
  const known = date === undefined ? null : edtfOf(date)
  if (known !== null) return { value: known, basis: "metadata" }
  if (dateline?.date !== undefined) {
    const value = dateInWords(text.slice(dateline.date.start, dateline.date.end))
    if (value !== null) return { value, basis: "dateline", span: dateline.date }
  }
  return dateFromLine(text, read)
}

const firstDateline = (text: string, paragraphs: readonly Span[]): Dateline | null => {
  for (const paragraph of paragraphs) {
    const dateline = datelineOf(text, paragraph)
    if (dateline !== null) return dateline
  }
  return null
}

/**
 * A given text as a Report. The text is never altered: every span indexes it as it came. `omitted` are passages that are
 * known beforehand to be no part of the report, such as the captions of a page.
 */
export const fromText = (input: ReportInput, omittedBefore: readonly Omission[] = []): Report => {
  const { id, text, title, outlet, author, url } = input
  const { read, omitted } = part(text, omittedBefore)
  const isOther = (paragraph: Span): boolean =>
    datelineOf(text, paragraph) !== null ||
    dateOfLine(text.slice(paragraph.start, paragraph.end)) !== null ||
    byline.test(text.slice(paragraph.start, paragraph.start + 60))
  const titleSpan = titleOf(text, read, { title, isOther })
  const body = titleSpan === null ? read : read.filter((paragraph) => paragraph.start !== titleSpan.start)
  const dateline = firstDateline(text, body.slice(0, 3))
  const language = input.language ?? tellLanguage(text).language
  const heading = title ?? (titleSpan === null ? undefined : text.slice(titleSpan.start, titleSpan.end))
  const marks = { ...(dateline && { dateline }), ...(titleSpan && { titleSpan }), ...(outlet && { outlet }) }
  return {
    id,
    text,
    ...(heading !== undefined && { title: heading }),
    ...(titleSpan && { titleSpan }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(url && { url }),
    language,
    published: publishedOf(text, { date: input.date, dateline, read }),
    ...(dateline && { datelineSpan: dateline }),
    credits: creditsOf({ text, paragraphs: body, ...marks }),
    paragraphs: withLanguages(text, read, language),
    omitted,
  }
}
