import type { Span } from "../base/index.ts"
import { dateWords } from "./date.ts"
import { labels } from "./en/labels.ts"
import type { Dateline } from "./report.ts"

/** No dateline is longer than this. */
const longest = 180

const capitals = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]*"
/** "ADDIS ABABA", "ST. JOHN'S", "NEW DELHI/ISLAMABAD". */
const placeInCapitals = `${capitals}(?:[ /]${capitals}|/ ?${capitals}){0,4}`
const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*"
/** "Washington", "St. Petersburg". */
const placeInWords = `${capitalised}(?:[ /]${capitalised}){0,3}`
/** ", China", ", D.C.", ", Newfoundland". */
const region = `(?:, (?:${placeInWords}))`
const dash = "(?:--?|[–—]|―)"

const date = `(?<date>(?i:${dateWords}))`
const withDate = `, ?${date}`
const inBrackets = "(?:\\((?<outlet>(?:[\\p{Lu}\\p{N}]|dpa\\b)[^()\\n]{1,60})\\)|/(?<slashed>[^/\\n]{2,40})/)"

/**
 * The shapes of a dateline, in the order in which they are tried. Each needs what no sentence begins with: capitals
 * and a dash, a bracketed outlet and a dash, or capitals and a date.
 */
const shapes: readonly Readonly<{ reason: string; example: string; pattern: RegExp }>[] = [
  {
    reason: "place-date-outlet",
    example: "BEIJING, April 26 (Reuters) -",
    pattern: new RegExp(
      `^(?<place>${placeInCapitals})${region}?(?:${withDate})?\\.? ${inBrackets}\\.? ?(?:${dash}|:)(?= |$)`,
      "u",
    ),
  },
  {
    reason: "place-date-stop-outlet",
    example: "ASTREL, 8 November. /Telegraf Astrel/.",
    pattern: new RegExp(
      `^(?<place>${placeInCapitals})${region}?${withDate}\\.? ${inBrackets}(?:\\.| ?${dash}|:)(?= |$)`,
      "u",
    ),
  },
  {
    reason: "place-in-words-outlet",
    example: "Washington (Prairie News Service) -",
    pattern: new RegExp(
      `^(?<place>${placeInWords})${region}?(?:${withDate})? ${inBrackets} ?(?:${dash}|:)(?= |$)`,
      "u",
    ),
  },
  {
    reason: "place-stop-date-stop-outlet",
    example: "Moscow. 4 May. INTERFAX -",
    pattern: new RegExp(
      `^(?<place>${placeInWords})\\. ${date}\\.? (?<bare>${capitals}(?:[ -]${capitalised})?) ?${dash}(?= |$)`,
      "u",
    ),
  },
  {
    reason: "place-date-dash-outlet",
    example: "MOSCOW, April 26 - RIA Novosti.",
    pattern: new RegExp(
      `^(?<place>${placeInCapitals})${region}?${withDate} ?${dash} (?<bare>${capitalised}(?: ${capitalised}){0,2})(?<=\\.)(?= )`,
      "u",
    ),
  },
  {
    reason: "place-date",
    example: "LONDON, March 3 -",
    pattern: new RegExp(`^(?<place>${placeInCapitals})${region}?${withDate}(?: ?${dash}|[.:])(?= |$)`, "u"),
  },
  {
    reason: "place-region-dash",
    example: "OMSAR, Karesh —",
    pattern: new RegExp(`^(?<place>${placeInCapitals})${region}? ${dash}(?= )`, "u"),
  },
  {
    reason: "place-in-words-date-dash",
    example: "Beijing, April 26 -",
    pattern: new RegExp(`^(?<place>${capitalised}(?:[ /]${capitalised}){0,2})${region}?${withDate} ?${dash}(?= )`, "u"),
  },
  {
    reason: "date-outlet",
    example: "April 26 (Reuters) -",
    pattern: new RegExp(`^${date} ${inBrackets} ?${dash}(?= )`, "u"),
  },
  {
    reason: "outlet-dash",
    example: "(Reuters) -",
    pattern: new RegExp(`^${inBrackets} ${dash}(?= )`, "u"),
  },
]

const notPlaces: ReadonlySet<string> = new Set(labels)

/** Capitals that begin an ordinary line are no place: a label, too few letters, or a headline's words. */
const isPlace = (place: string, reason: string): boolean =>
  reason.startsWith("place-in-words") ||
  (!notPlaces.has(place) &&
    place.replace(/[^\p{L}]/gu, "").length >= 3 &&
    (reason !== "place-region-dash" || place.split(" ").length <= 3))

const partOf = (paragraph: Span, head: string, part: string | undefined): Span | undefined => {
  if (part === undefined) return undefined
  const at = paragraph.start + head.indexOf(part)
  return { start: at, end: at + part.replace(/\.$/, "").length }
}

/** What every shape has: a dash apart, a bracket or slash that closes, or a place in capitals with a comma. Most leads have none. */
const mayHave = /[–—―]|--| -|[)/]|^[\p{Lu}\s/'’.-]{3,60},/u

/**
 * How every shape ends: a dash before a space, a bracket or slash with a stop or colon behind it, or, after a place in
 * capitals and a comma, anything. Brackets and dashes within a sentence are many; the shapes cost much to compile.
 */
const mayEnd = /[–—―-](?= |$)|[)/]\.? ?[:.](?= |$)|^[\p{Lu}\p{M} /'’.-]+,/u

/** The dateline that a paragraph begins with, or null. */
export const datelineOf = (text: string, paragraph: Span): Dateline | null => {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest))
  if (!mayHave.test(head) || !mayEnd.test(head)) return null
  for (const { reason, pattern } of shapes) {
    const match = pattern.exec(head)
    if (match === null) continue
    const { place, date, outlet, slashed, bare } = match.groups ?? {}
    if (place !== undefined && !isPlace(place, reason)) continue
    const [placeSpan, dateSpan, outletSpan] = [
      partOf(paragraph, head, place),
      partOf(paragraph, head, date),
      partOf(paragraph, head, outlet ?? slashed ?? bare),
    ]
    return {
      start: paragraph.start,
      end: paragraph.start + match[0].length,
      ...(placeSpan && { place: placeSpan }),
      ...(dateSpan && { date: dateSpan }),
      ...(outletSpan && { outlet: outletSpan }),
    }
  }
  return null
}
