import type { Reading } from "../../../reading/index.ts"
import type { Report } from "../../../report/index.ts"
import { type Mark, marksOf } from "../view/marks.ts"
import { type View, viewOf } from "../view/view.ts"
import { escaped } from "./escape.ts"
import { idsOf } from "./ids.ts"
import { keyHtml } from "./key.ts"
import { sectionsOf } from "./record.ts"
import { lineStyle, pageStyle } from "./style.ts"
import { isTitle, markedText } from "./text.ts"

/** A report and what was read in it: one article of a page. */
export type ReadReport = Readonly<{ report: Report; reading: Reading }>

/** With more lines than this, the page is left without their hover rules, which browsers check at every move. */
const mostLit = 1500

/**
 * The mark by which a page of ours is known. `read --html FILE` overwrites such a page and nothing else.
 */
export const generatorMark = '<meta name="generator" content="demarche">'

/** One page that needs nothing else: no script, no request, no font. What came from outside is text in it, never markup. */
export const page = (readings: readonly ReadReport[], { offsets }: Readonly<{ offsets: boolean }>): string => {
  const articles = readings.map(({ report, reading }, index): Article => {
    const view = viewOf(report, reading)
    return { view, marks: marksOf(view), report, reading, prefix: `r${index + 1}`, offsets }
  })
  const title = articles
    .map(({ view }) => view.title)
    .join(" · ")
    .slice(0, 200)
  const lit = articles.flatMap(sharedClasses)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    generatorMark,
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}${lit.length > mostLit ? "" : lit.map(lineStyle).join("")}</style></head><body><main>`,
    ...articles.map(article),
    "</main></body></html>\n",
  ].join("\n")
}

type Article = ReadReport & Readonly<{ view: View; marks: readonly Mark[]; prefix: string; offsets: boolean }>

const sharedClasses = ({ view, prefix }: Article): readonly string[] =>
  (
    [
      ["statement", view.statements.length],
      ["event", view.events.length],
      ["flag", view.flags.length],
    ] as const
  ).flatMap(([kind, count]) => Array.from({ length: count }, (_, i) => idsOf(prefix, { kind, number: i + 1 }).shared))

const article = (one: Article): string => {
  const { view, report, reading, prefix, marks } = one
  const titleInText = reading.paragraphs.some((paragraph) => isTitle(paragraph, report.titleSpan))
  const marked = markedText({
    text: report.text,
    title: report.titleSpan,
    paragraphs: reading.paragraphs,
    omitted: reading.omitted,
    marks,
    prefix,
  })
  return [
    `<article aria-label="${escaped(view.title)}">`,
    `<header><p class="head">${view.head.map(escaped).join(" · ")}</p>`,
    titleInText ? "" : `<h1 dir="auto">${escaped(view.title)}</h1>`,
    `</header>${keyHtml(marks)}`,
    `<section class="text" aria-label="The text, marked">${marked}</section>`,
    record(one),
    "</article>",
  ].join("")
}

const record = ({ view, marks, prefix, offsets }: Article): string => {
  const anchors = new Set(marks.flatMap((mark) => ("anchor" in mark && mark.anchor !== null ? [mark.anchor] : [])))
  const sections = sectionsOf({ view, prefix, offsets, anchors })
  const notes = [
    view.unread === null ? null : `Not read: ${view.unread}.`,
    view.omitted === null ? null : `Left out: ${view.omitted}.`,
  ].filter((note) => note !== null)
  const links = sections.map(({ name, title }) => `<a href="#${prefix}-${name}">${title}</a>`)
  return [
    '<section class="record" aria-label="The record">',
    sections.length < 2 ? "" : `<nav aria-label="Sections of the record">${links.join(" ")}</nav>`,
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    ...sections.map(
      ({ name, title, html }) =>
        `<section aria-labelledby="${prefix}-${name}"><h2 id="${prefix}-${name}">${title}</h2>${html}</section>`,
    ),
    "</section>",
  ].join("")
}
