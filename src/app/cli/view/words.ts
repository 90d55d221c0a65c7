import type { OmissionKind } from "../../../base/index.ts"
import type { Amount, Reading, Statement } from "../../../reading/index.ts"

/** How what is coded in a Reading is said to a person. */

const months = "January February March April May June July August September October November December".split(" ")
const seasons: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" }
const moment = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?([?~%])?$/
const doubts: Readonly<Record<string, string>> = { "?": " (uncertain)", "~": " (about)", "%": " (about, uncertain)" }

/** An EDTF date written out: "26 April 2024", "summer 2023"; as it stands where it is of a rarer form. */
export const dateInWords = (edtf: string): string => {
  const [from, to, ...more] = edtf.split("/")
  if (from !== undefined && to !== undefined && more.length === 0) return intervalInWords(from, to)
  const [whole, year, month, day, time, zone, doubt] = moment.exec(edtf) ?? []
  if (whole === undefined || year === undefined) return edtf
  const monthName = month === undefined ? undefined : (months[Number(month) - 1] ?? seasons[month])
  if (month !== undefined && monthName === undefined) return edtf
  const date = [day === undefined ? undefined : Number(day), monthName, Number(year)].filter(
    (part) => part !== undefined,
  )
  const clock = time === undefined ? "" : `, ${time}${zoneInWords(zone)}`
  return `${date.join(" ")}${clock}${doubt === undefined ? "" : doubts[doubt]}`
}

const zoneInWords = (zone: string | undefined): string => {
  if (zone === undefined) return ""
  return zone === "Z" || zone === "+00:00" ? " UTC" : ` UTC${zone.replace("-", "\u2212")}`
}

const isOpen = (end: string): boolean => end === "" || end === ".."

const intervalInWords = (from: string, to: string): string => {
  if (isOpen(from) && isOpen(to)) return "at any time"
  if (isOpen(from)) return `until ${dateInWords(to)}`
  return isOpen(to) ? `from ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(to)}`
}

const bases = { metadata: "from its metadata", dateline: "from its dateline", inferred: "inferred" } as const

export const publishedInWords = (published: Reading["published"]): string =>
  published === null ? "undated" : `${dateInWords(published.value)}, ${bases[published.basis]}`

/** "UNN, citing Reuters", each once. */
export const creditsInWords = (credits: Reading["credits"]): readonly string[] => [
  ...new Set(credits.map(({ outlet, cites }) => (cites === undefined ? outlet : `${outlet}, citing ${cites}`))),
]

export const languageInWords = (code: string): string => {
  if (code === "und") return "language unknown"
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code
  } catch {
    return code
  }
}

export const actInWords = (act: Statement["act"]): string => act.replaceAll("-", " ")

/** Words of the report in quotation marks; those that begin with marks of their own have enough of them. */
export const inQuotes = (words: string): string => (/^["“”„«‘']/.test(words) ? words : `“${words}”`)

/** Words cut after so many characters, none of them in two. */
export const shortened = (words: string, longest: number): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")} …`

/** An issue by its id, which is made of words. */
export const issueInWords = (id: string): string => id.replaceAll("-", " ")

/** Why a statement's speaker is left open; `source` are the text's words for it. */
export const unresolvedInWords = (reason: Statement["unresolved"], source: string | undefined): string => {
  const words = source === undefined ? "the source" : inQuotes(source)
  switch (reason) {
    case "no-source":
      return "the text names no source"
    case "unknown-referent":
      return `who is meant by ${words} cannot be told`
    case "several-candidates":
      return `${words} may be one of several`
    case "uncertain":
      return "the statement is too uncertain to hold anybody to it"
    case undefined:
      return "the speaker is not settled"
    default:
      return reason satisfies never
  }
}

const omissions: Readonly<Record<OmissionKind, readonly [one: string, many: string]>> = {
  "read-also": ["link to other reports", "links to other reports"],
  caption: ["caption", "captions"],
  newsletter: ["newsletter prompt", "newsletter prompts"],
  navigation: ["passage of navigation", "passages of navigation"],
  advertisement: ["advertisement", "advertisements"],
  copyright: ["copyright line", "copyright lines"],
  "other-report": ["passage from another report", "passages from other reports"],
}

/** What was left out, by kind: "2 captions, 1 copyright line"; null where nothing was. */
export const omittedInWords = (omitted: Reading["omitted"]): string | null => {
  const counts = Map.groupBy(omitted, ({ kind }) => kind)
  const parts = [...counts].map(([kind, of]) => `${of.length} ${omissions[kind][of.length === 1 ? 0 : 1]}`)
  return parts.length === 0 ? null : parts.join(", ")
}

let digits: Intl.NumberFormat | undefined

const numberInWords = (number: number): string => {
  // Making one takes longer than all the rest of a line.
  digits ??= new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 })
  return digits.format(number)
}

/** "1 statement", "1,234 reports". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${numberInWords(number)} ${number === 1 ? one : many}`

const hedges: Readonly<Record<NonNullable<Amount["hedge"]>, string>> = {
  about: "about ",
  over: "over ",
  "at-least": "at least ",
  under: "under ",
  "at-most": "at most ",
  order: "in the order of ",
}

/** An amount as it was worked out: "over 3,000 people", "3,000 to 5,000 USD". */
export const figureInWords = ({ value, unit, low, high, hedge }: Amount): string => {
  const isRange = low !== undefined && high !== undefined && low !== high
  const number = isRange ? `${numberInWords(low)} to ${numberInWords(high)}` : numberInWords(value)
  return `${hedge === undefined ? "" : hedges[hedge]}${number}${unit === "" ? "" : ` ${unit}`}`
}
