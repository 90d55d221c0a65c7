import { contains, firstIndex, overlaps, type Span } from "../../base/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { type Marked, type Quotation, quotationsIn, styleOf } from "./marks.ts"
import { clockTime, entryMark, leastWords, signatureMark, wholeSentence } from "./rules/en/quotation.ts"

/** A paragraph of more unclosed quotations than this, over a report, is one whose marks are not to be relied on. */
const mostUnclosed = 3

/** A closing mark is looked for in so many paragraphs behind the one that was left open. */
const reach = 6

/** A part of what a statement says; `source` is where somebody is named for it. */
type Said = Span & Readonly<{ source: "here" | "elsewhere" | null }>

type Paragraph = Span & Marked & Readonly<{ said: readonly Said[] }>

/** Quotations that open and do not close, and those that nobody is named for. */
export const quotationDoubts = (sources: Sources): Doubt[] => {
  const paragraphs = markedParagraphs(sources)
  const unclosed = paragraphs.flatMap((paragraph, i) =>
    isContinued(sources, paragraphs, i)
      ? []
      : paragraph.quotations.filter(({ closed }) => !closed).map((quotation) => ({ quotation, said: paragraph.said })),
  )
  const severity = unclosed.length > mostUnclosed ? "info" : "warning"
  return [
    ...unclosed.map(({ quotation, said }) => unclosedDoubt(quotation, said, severity)),
    ...paragraphs.flatMap((_, i) => unattributed(sources, paragraphs, i)),
  ]
}

const markedParagraphs = ({ report, parsed, statements }: Sources): readonly Paragraph[] => {
  const { text } = parsed
  const spans = parsed.paragraphs.filter(({ start }) => start !== report.titleSpan?.start)
  const style = styleOf(text, spans)
  const said = saidIn(spans, statements)
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    ...quotationsIn(text, { start, end }, style),
    said: said[i]!,
  }))
}

/**
 * What statements say in each paragraph, in the order of the statements; no content runs over a paragraph's end. A source is named
 * for it where the paragraph has the source itself: what stands in another one may be somebody else's.
 */
const saidIn = (paragraphs: readonly Span[], statements: Sources["statements"]): readonly (readonly Said[])[] => {
  const found = paragraphs.map((): Said[] => [])
  for (const { source, content } of statements)
    for (const { start, end } of content) {
      const at = firstIndex(paragraphs.length, (i) => paragraphs[i]!.end > start)
      const paragraph = paragraphs[at]
      const isHere = source !== null && paragraph !== undefined && overlaps(paragraph, source)
      found[at]?.push({ start, end, source: source === null ? null : isHere ? "here" : "elsewhere" })
    }
  return found
}

/**
 * A quotation of several paragraphs is opened again at each of them, or, by some writers, only closed at last: what the
 * next paragraphs begin with, or close, tells.
 */
const isContinued = ({ parsed }: Sources, paragraphs: readonly Paragraph[], index: number): boolean => {
  const next = paragraphs[index + 1]
  const first = next?.quotations[0]
  if (next && first && parsed.text.slice(next.start, first.start).trim() === "") return true
  const marked = paragraphs
    .slice(index + 1, index + 1 + reach)
    .find(({ quotations, closesEarlier }) => closesEarlier || quotations.length > 0)
  return marked?.closesEarlier ?? false
}

/** Up to where the words of the statement that stands in it end, where they do before the paragraph does. */
const unclosedDoubt = ({ start, end }: Quotation, said: readonly Said[], severity: Doubt["severity"]): Doubt => {
  const around = said.find((span) => contains(span, { start, end: start + 1 }))
  return {
    kind: "unclosed-quotation",
    start,
    end: around ? Math.min(end, around.end) : end,
    message: "A quotation opens here and is not closed, so that where the quoted words end is not certain.",
    evidence: [{ start, end: start + 1 }],
    severity,
  }
}

/**
 * A paragraph that is one quotation and nothing else, of a sentence or more, for which no statement names a source. Behind
 * another quotation it may go on with that one's speaker, as newspapers do, or with whom another paragraph names: that is told
 * as info.
 */
const unattributed = (sources: Sources, paragraphs: readonly Paragraph[], index: number): readonly Doubt[] => {
  const paragraph = paragraphs[index]!
  const quotation = wholeQuotation(sources.parsed.text, paragraph)
  if (!quotation || isIntroduced(sources, paragraphs, index) || saysOf(paragraph, quotation, "here")) return []
  const before = paragraphs[index - 1]
  const goesOn =
    saysOf(paragraph, quotation, "elsewhere") ||
    (before?.said.some((part) => part.source !== null && contains(before, part)) ?? false)
  return [
    {
      kind: "unattributed-quotation",
      start: quotation.start,
      end: quotation.end,
      message: goesOn
        ? "Nobody is named for this quotation; it may go on from the one before."
        : "Nobody is named for this quotation.",
      evidence: [{ start: paragraph.start, end: paragraph.end }],
      severity: goesOn ? "info" : "warning",
    },
  ]
}

/** The only quotation of a paragraph, the hour of a live page before it and a stop behind it aside. */
const wholeQuotation = (text: string, { start, end, quotations }: Paragraph): Quotation | undefined => {
  const [only] = quotations
  if (quotations.length !== 1 || !only?.closed) return undefined
  const before = text.slice(start, only.start).replace(clockTime, "").replace(entryMark, "").trim()
  if (before !== "" || !/^[.!?…\s]*$/u.test(text.slice(only.end, end))) return undefined
  const words = text.slice(only.start + 1, only.end - 1).trim()
  const isSentence = wholeSentence.test(`${words}${text.slice(only.end, end).trim()}`)
  return isSentence && words.split(/\s+/u).length >= leastWords ? only : undefined
}

/** "He put it so:" before it, or a signature behind it. */
const isIntroduced = ({ parsed: { text } }: Sources, paragraphs: readonly Paragraph[], index: number): boolean => {
  const before = paragraphs[index - 1]
  const next = paragraphs[index + 1]
  const opens = before !== undefined && /[:,]$/u.test(text.slice(before.start, before.end).trimEnd())
  return opens || (next !== undefined && signatureMark.test(text.slice(next.start, next.start + 4)))
}

const saysOf = ({ said }: Paragraph, quotation: Span, where: Said["source"]): boolean =>
  said.some((part) => part.source === where && overlaps(part, quotation))
