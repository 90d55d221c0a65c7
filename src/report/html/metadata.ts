import { edtfOf } from "../date.ts"
import type { Attributes } from "./element.ts"

/** What a page says of its report outside its text. `date` is EDTF. */
export type PageFacts = Readonly<{
  title?: string
  outlet?: string
  author?: string
  date?: string
  language?: string
  url?: string
}>

/** Collected from a page's head and body, in order of appearance. */
export type PageMarks = {
  metas: Map<string, string>
  scripts: string[]
  title: string
  heading: string
  times: string[]
  language: string
  canonical: string
}

export const noMarks = (): PageMarks => ({
  metas: new Map(),
  scripts: [],
  title: "",
  heading: "",
  times: [],
  language: "",
  canonical: "",
})

/** Takes note of a tag: `meta`, `link`, `time`, `html`. The first of a name counts. */
export const noteTag = (marks: PageMarks, name: string, attributes: Attributes): void => {
  if (name === "html" && marks.language === "") marks.language = attributes["lang"] ?? attributes["xml:lang"] ?? ""
  if (name === "time" && attributes["datetime"]) marks.times.push(attributes["datetime"])
  if (name === "link" && attributes["rel"]?.toLowerCase() === "canonical" && marks.canonical === "")
    marks.canonical = attributes["href"] ?? ""
  if (name !== "meta") return
  const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").toLowerCase()
  const content = attributes["content"]?.trim()
  if (key !== "" && content && !marks.metas.has(key)) marks.metas.set(key, content)
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)
const articleType = /(?:Article|BlogPosting|Report|LiveBlog)/
/** Objects of one page's JSON-LD that are looked at, at most. */
const mostObjects = 500

/** All objects in the JSON-LD of a page, lists and graphs opened, without recursion. */
const linkedObjects = (scripts: readonly string[]): readonly Json[] => {
  const found: Json[] = []
  const waiting: unknown[] = []
  for (const script of scripts) {
    try {
      waiting.push(JSON.parse(script))
    } catch {
      // Broken JSON-LD is common, and a page can be read without it.
    }
  }
  while (waiting.length > 0 && found.length < mostObjects) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostObjects))
    else if (isObject(value)) {
      found.push(value)
      waiting.push(value["@graph"], value["mainEntity"])
    }
  }
  return found
}

const stringOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.trim() || undefined
  return isObject(value) ? stringOf(value["name"]) : undefined
}

const namesOf = (value: unknown): string | undefined => {
  if (!Array.isArray(value)) return stringOf(value)
  return value.map(stringOf).filter(Boolean).slice(0, 10).join(", ") || undefined
}

const articleOf = (scripts: readonly string[]): Json => {
  const objects = linkedObjects(scripts)
  return (
    objects.find((one) => articleType.test(String(one["@type"] ?? ""))) ?? objects.find((one) => one["headline"]) ?? {}
  )
}

const firstDate = (candidates: readonly (string | undefined)[]): string | undefined => {
  for (const candidate of candidates) {
    const date = candidate === undefined ? null : edtfOf(candidate)
    if (date !== null) return date
  }
  return undefined
}

const address = /^https?:\/\//i
const languageTag = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i

/** "Talks fail | Example News" without the outlet behind it, where the page's heading says the same. */
const titleOf = (marks: PageMarks, article: Json): string | undefined => {
  const given = marks.metas.get("og:title") ?? stringOf(article["headline"]) ?? marks.metas.get("twitter:title")
  const heading = marks.heading.trim()
  if (given !== undefined) return given
  const title = marks.title.trim()
  return heading !== "" && (title === "" || title.startsWith(heading)) ? heading : title || undefined
}

/** JSON-LD first, since it is about the report; then Open Graph and other `meta`; then the page's own elements. */
export const factsOf = (marks: PageMarks): PageFacts => {
  const { metas } = marks
  const article = articleOf(marks.scripts)
  const meta = (...names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find(Boolean)
  const title = titleOf(marks, article)
  const outlet =
    meta("og:site_name") ?? stringOf(article["publisher"]) ?? meta("application-name", "dc.publisher", "publisher")
  const author =
    namesOf(article["author"]) ?? meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
  const date = firstDate([
    stringOf(article["datePublished"]),
    meta("article:published_time", "og:published_time"),
    meta(
      "datepublished",
      "date",
      "pubdate",
      "publishdate",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "parsely-pub-date",
    ),
    marks.times[0],
  ])
  const url = [marks.canonical, meta("og:url"), stringOf(article["url"])].find(
    (one) => one !== undefined && address.test(one),
  )
  const language = [marks.language, meta("og:locale", "content-language")].find(
    (one) => one !== undefined && languageTag.test(one),
  )
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && !address.test(author) && { author }),
    ...(date && { date }),
    ...(language && { language: language.replaceAll("_", "-") }),
    ...(url && { url }),
  }
}
