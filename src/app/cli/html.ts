import type { Reading } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import { escaped } from "./html-escape.ts"
import { pageStyle, statementStyle } from "./html-style.ts"
import { idsOf, isTitle, markedText } from "./html-text.ts"
import { contentOf, type Group, offsetsOf, type StatementView, type View, viewOf } from "./view.ts"
import { count } from "./words.ts"

/** A report and what was read in it: one article of a page. */
export type ReadReport = Readonly<{ report: Report; reading: Reading }>

/** With more statements than this, the page is left without their hover rules, which browsers check at every move. */
const mostLit = 1500

/** A content is cut after so many characters in the list; the text beside it has all of it. */
const longestContent = 1000

/**
 * The mark by which a page of ours is known. `read --html FILE` overwrites such a page and nothing else.
 */
export const generatorMark = '<meta name="generator" content="demarche">'

/** One page that needs nothing else: no script, no request, no font. What came from outside is text in it, never markup. */
export const page = (readings: readonly ReadReport[], { offsets }: Readonly<{ offsets: boolean }>): string => {
  const articles = readings.map(({ report, reading }, index) => {
    const view = viewOf(report, reading)
    return { view, report, reading, prefix: `r${index + 1}`, offsets }
  })
  const title = articles
    .map(({ view }) => view.title)
    .join(" · ")
    .slice(0, 200)
  const lit = articles.flatMap(({ view, prefix }) => view.statements.map(({ number }) => idsOf(prefix, number).shared))
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    generatorMark,
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}${lit.length > mostLit ? "" : lit.map(statementStyle).join("")}</style></head><body>`,
    ...articles.map(article),
    "</body></html>\n",
  ].join("\n")
}

type Article = ReadReport & Readonly<{ view: View; prefix: string; offsets: boolean }>

const article = (one: Article): string => {
  const { view, report, reading, prefix } = one
  const titleInText = reading.paragraphs.some((paragraph) => isTitle(paragraph, report.titleSpan))
  const marked = markedText({
    text: report.text,
    title: report.titleSpan,
    paragraphs: reading.paragraphs,
    omitted: reading.omitted,
    statements: view.statements,
    prefix,
  })
  return [
    `<article aria-label="${escaped(view.title)}">`,
    `<header><p class="head">${view.head.map(escaped).join(" · ")}</p>`,
    titleInText ? "" : `<h1 dir="auto">${escaped(view.title)}</h1>`,
    `</header>${key}`,
    `<div class="text">${marked}</div>`,
    record(one),
    "</article>",
  ].join("")
}

const key =
  '<p class="key"><span><mark class="source">speaker</mark></span> <span><mark class="cue">cue</mark></span> ' +
  '<span><mark class="content">words</mark></span> Numbers lead to the statement in the list, and back.</p>'

const record = ({ view, prefix, offsets }: Article): string => {
  const heading = `${prefix}h`
  const notes = [
    view.unread === null ? null : `Not read: ${view.unread}.`,
    view.omitted === null ? null : `Left out: ${view.omitted}.`,
  ].filter((note) => note !== null)
  return [
    `<section class="record" aria-labelledby="${heading}">`,
    `<h2 id="${heading}">${count(view.statements.length, "statement")}</h2>`,
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    ...view.groups.map((group) => groupHtml(group, prefix, offsets)),
    ...flagsHtml(view),
    "</section>",
  ].join("")
}

const groupHtml = ({ speaker, statements }: Group, prefix: string, offsets: boolean): string => {
  const told = [speaker?.country, speaker?.role].filter((part) => part !== null && part !== undefined)
  const small = told.length === 0 ? "" : ` <small>${told.map(escaped).join(", ")}</small>`
  const name = speaker === null ? "Speaker not settled" : escaped(speaker.name)
  const items = statements.map((statement) => item(statement, prefix, offsets)).join("")
  return `<h3>${name}${small}</h3><ol>${items}</ol>`
}

const item = (view: StatementView, prefix: string, offsets: boolean): string => {
  const ids = idsOf(prefix, view.number)
  const cue = view.cue === null ? "" : ` (“${escaped(view.cue)}”)`
  const details = [...view.details, ...(offsets ? [offsetsOf(view.statement)] : [])]
  return [
    `<li id="${ids.item}" class="${ids.shared}">`,
    `<a href="#${ids.place}" aria-label="Statement ${view.number}, to its place in the text">${view.number}</a>`,
    `<div><p><b>${escaped(view.act)}</b>${cue}</p>`,
    `<p dir="auto">${escaped(contentOf(view, longestContent))}</p>`,
    `<p class="details">${details.map(escaped).join(" · ")}</p></div></li>`,
  ].join("")
}

const flagsHtml = ({ flags }: View): readonly string[] => {
  if (flags.length === 0) return []
  const items = flags.map(
    ({ severity, kind, passage, message }) =>
      `<li><span></span><p>${escaped(`${severity}: ${kind}`)} “${escaped(passage)}”: ${escaped(message)}</p></li>`,
  )
  return [`<h3>Passages to check</h3><ol>${items.join("")}</ol>`]
}
