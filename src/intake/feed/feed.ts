import type { parseFeed } from "feedsmith"
import { Problem } from "../../base/index.ts"
import { doctypeEnd } from "../content/kind.ts"

/** What a feed gives of an entry in place of its page. */
export type Excerpt = Readonly<{ text: string; isHtml: boolean }>

export type Entry = Readonly<{
  /** Absolute http(s) address of the page; null where the entry has none. */
  link: string | null
  title?: string
  /** As written. */
  date?: string
  language?: string
  /** The whole text, as far as the feed says. */
  content?: Excerpt
  summary?: Excerpt
}>

export type Feed = Readonly<{ title?: string; language?: string; entries: readonly Entry[]; isCut: boolean }>

/** Entries of one feed that are read. */
export const mostEntries = 5000

export type FeedSource = Readonly<{
  name: string
  /** What relative addresses are relative to. */
  url?: string | undefined
  contentType?: string | undefined
}>

/**
 * An RSS, RDF or Atom feed's entries in its own order. No entity that a feed declares is expanded, and no file or address
 * that it names is opened: its document type is taken away before it is parsed.
 *
 * @throws Problem `feed-broken` where it is not well formed, nested too deep, or no feed
 */
export const parsedFeed = async (bytes: Uint8Array, source: FeedSource): Promise<Feed> => {
  const { parseFeed: parse } = await import("feedsmith")
  const text = withoutDoctype(decoded(bytes, source.contentType))
  try {
    const parsed: Parsed = parse(text, { maxItems: mostEntries + 1 })
    if (parsed.format === "atom") return atomFeed(parsed.feed, source.url)
    if (parsed.format !== "json") return rssFeed(parsed.feed, source.url)
  } catch (error) {
    throw broken(source.name, error)
  }
  throw broken(source.name, null)
}

const broken = (name: string, cause: unknown): Problem =>
  new Problem(
    "feed-broken",
    `${name} cannot be read as a feed: it breaks off, is not well-formed XML or is nested too deep; ask whoever publishes it`,
    { cause },
  )

const declaredEncoding = /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})["']/

/** By the mark at the start, the sender's word, the XML declaration, else UTF-8 (RFC 7303, 3). */
const decoded = (bytes: Uint8Array, contentType: string | undefined): string => {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined
  const sent = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1]
  const declared = declaredEncoding.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))?.[1]
  return decoderOf(mark ?? sent ?? declared).decode(bytes)
}

const decoderOf = (label: string | undefined): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

const withoutDoctype = (text: string): string => {
  const at = text.slice(0, 10_000).search(/<!doctype/i)
  const end = at === -1 ? null : doctypeEnd(text, at)
  return end === null ? text : text.slice(0, at) + text.slice(end)
}

type Parsed = ReturnType<typeof parseFeed<string>>
type RssFeed = Extract<Parsed, { format: "rss" | "rdf" }>["feed"]
type RssItem = NonNullable<RssFeed["items"]>[number]
type AtomFeed = Extract<Parsed, { format: "atom" }>["feed"]
type AtomEntry = NonNullable<AtomFeed["entries"]>[number]

const rssFeed = (feed: RssFeed, url: string | undefined): Feed => ({
  ...fieldsOf({
    title: feed.title,
    language: ("language" in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
  }),
  ...entriesOf(feed.items ?? [], (item) => rssEntry(item, url)),
})

const rssEntry = (item: RssItem, url: string | undefined): Entry => {
  const guid = "guid" in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined
  const date = "pubDate" in item ? item.pubDate : undefined
  return {
    link: addressOf(item.link, url) ?? addressOf(guid, undefined),
    ...fieldsOf({ title: item.title, date: date ?? item.dc?.dates?.[0], language: item.dc?.languages?.[0] }),
    ...excerpt("content", item.content?.encoded),
    ...excerpt("summary", item.description),
  }
}

const atomFeed = (feed: AtomFeed, url: string | undefined): Feed => {
  const base = feed.xml?.base === undefined ? url : (URL.parse(feed.xml.base, url)?.href ?? url)
  return {
    ...fieldsOf({ title: plain(feed.title), language: feed.xml?.lang }),
    ...entriesOf(feed.entries ?? [], (entry) => atomEntry(entry, base)),
  }
}

const atomEntry = (entry: AtomEntry, url: string | undefined): Entry => {
  const base = entry.xml?.base === undefined ? url : (URL.parse(entry.xml.base, url)?.href ?? url)
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")
  return {
    link: addressOf(link?.href, base),
    ...fieldsOf({ title: plain(entry.title), date: entry.published ?? entry.updated, language: entry.xml?.lang }),
    ...excerpt("content", entry.content?.value, entry.content?.type ?? "text"),
    ...excerpt("summary", entry.summary?.value, entry.summary?.type ?? "text"),
  }
}

const entriesOf = <T>(items: readonly T[], entryOf: (item: T) => Entry): Pick<Feed, "entries" | "isCut"> => ({
  entries: items.slice(0, mostEntries).map(entryOf),
  isCut: items.length > mostEntries,
})

type Texts = Readonly<{ title?: string | undefined; date?: string | undefined; language?: string | undefined }>

/** The fields that say something. */
const fieldsOf = (texts: Texts): Readonly<{ title?: string; date?: string; language?: string }> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([name, value]) => [name, value?.replace(/\s+/g, " ").trim()] as const)
      .filter(([, value]) => value),
  )

const longestAddress = 2000

const addressOf = (link: string | undefined, base: string | undefined): string | null => {
  if (link === undefined || link.trim() === "" || link.length > longestAddress) return null
  const url = URL.parse(link.trim(), base)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

const isMarkup = /<\/?[a-z][^<>]*>/i

/** RSS does not say whether a text is HTML; Atom does. */
const excerpt = (name: "content" | "summary", text: string | undefined, type?: string): Partial<Entry> => {
  if (text === undefined || !/\S/.test(text)) return {}
  const isHtml = type === undefined ? isMarkup.test(text) : /html/i.test(type)
  return { [name]: { text, isHtml } }
}

const plain = (title: AtomFeed["title"]): string | undefined =>
  /html/i.test(title?.type ?? "") ? withoutTags(title?.value ?? "") : title?.value

export const withoutTags = (markup: string): string => markup.replace(/<[^<>]*>/g, " ")
