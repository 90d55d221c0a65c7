import { Problem } from "../../base/index.ts"
import { type Context, type Incoming, inWords, type Origin, printable, problemAt, skippedAt } from "../incoming.ts"
import type { Received } from "../received.ts"
import { type Entry, type Excerpt, type Feed, type FeedSource, mostEntries, parsedFeed, withoutTags } from "./feed.ts"

/** Characters of text from which on a feed's own content is taken for the whole report, and its page left alone. */
const wholeReport = 1500
/** Characters that a feed must give for an entry to be read without its page. */
const leastReport = 200

export type FeedContext = Pick<Context, "fetcher" | "isKnown" | "signal">

/** What became of a feed: true where every entry was given or known, so that nothing is lost if it is not asked for again. */
export type FeedOutcome = Readonly<{ complete: boolean }>

/**
 * The reports of a feed: of each entry the feed's own content where that is long enough, else its page, else, with a note,
 * what the feed has of it. Entries that the caller knows are skipped, and not fetched.
 *
 * @throws Problem `feed-broken`
 */
export async function* feedItems(
  bytes: Uint8Array,
  source: FeedSource,
  context: FeedContext,
): AsyncGenerator<Incoming, FeedOutcome> {
  const feed = await parsedFeed(bytes, source)
  let complete = !feed.isCut
  const seen = new Set<string>()
  for (const [i, entry] of feed.entries.entries()) {
    const origin = originOf(source.name, { number: i + 1, entry })
    if (entry.link !== null && seen.has(entry.link)) continue
    if (entry.link !== null) seen.add(entry.link)
    const incoming = await incomingOf(entry, { feed, origin, context })
    complete &&= incoming.kind !== "problem"
    yield incoming
  }
  if (feed.isCut) yield problemAt({ name: source.name }, tooLong(source.name))
  return { complete }
}

const tooLong = (name: string): Problem =>
  new Problem("file-too-large", `${name} has more than ${mostEntries} entries, of which the first were read: split it`)

/** An entry's place is its address, which stays the same while newer entries push it down. */
const originOf = (name: string, { number, entry }: Readonly<{ number: number; entry: Entry }>): Origin => ({
  name,
  place: entry.link === null ? `entry ${number}` : printable(entry.link),
})

type EntryContext = Readonly<{ feed: Feed; origin: Origin; context: FeedContext }>

const incomingOf = async (entry: Entry, { feed, origin, context }: EntryContext): Promise<Incoming> => {
  const { link, content } = entry
  if (link !== null && (await context.isKnown(link))) return skippedAt(origin, "it is known already")
  if (content !== undefined && lengthOf(content) >= wholeReport) return ownItem(entry, content, { feed, origin })
  if (link === null) return withoutPage(entry, noLink(origin), { feed, origin })
  try {
    return pageItem(entry, await pageOf(link, context), origin)
  } catch (error) {
    context.signal.throwIfAborted()
    if (!(error instanceof Problem)) throw error
    return withoutPage(entry, error, { feed, origin })
  }
}

const noLink = (origin: Origin): Problem =>
  new Problem("feed-broken", `${inWords(origin)} has no address of a page: ask whoever publishes the feed`)

const pageOf = async (link: string, { fetcher, signal }: FeedContext): Promise<Received> => {
  const fetched = await (await fetcher()).get(link, { signal })
  if (fetched.kind === "received") return fetched.received
  throw new Problem("address-unreachable", `${link} gave no page although none was known: try again later`)
}

/** The page says itself whose it is and in what language; its date and title are more certain from the feed. */
const pageItem = ({ title, date }: Entry, { bytes, url, contentType }: Received, origin: Origin): Incoming => ({
  ...origin,
  kind: "item",
  bytes,
  hints: {
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  },
})

type Own = Readonly<{ feed: Feed; origin: Origin }>

/** What the feed has of an entry whose page cannot be had; the Problem where that is too little for a report. */
const withoutPage = (entry: Entry, problem: Problem, own: Own): Incoming => {
  const [longest] = [entry.content, entry.summary]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  if (longest === undefined || lengthOf(longest) < leastReport) return problemAt(own.origin, problem)
  return ownItem(entry, longest, {
    ...own,
    note: `the feed's own text, since its page could not be had: ${problem.message}`,
  })
}

const ownItem = (
  { link, title, date, language }: Entry,
  { text, isHtml }: Excerpt,
  { feed, origin, note = "the feed's own text" }: Own & Readonly<{ note?: string }>,
): Incoming => {
  const spoken = language ?? feed.language
  return {
    ...origin,
    kind: "item",
    bytes: Buffer.from(isHtml ? `<!doctype html><html><body><article>${text}</article></body></html>` : text),
    hints: {
      contentType: isHtml ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      ...(link === null ? {} : { url: link }),
      ...(title === undefined ? {} : { title }),
      ...(feed.title === undefined ? {} : { outlet: feed.title }),
      ...(date === undefined ? {} : { date }),
      ...(spoken === undefined ? {} : { language: spoken }),
    },
    note,
  }
}

const lengthOf = ({ text, isHtml }: Excerpt): number =>
  (isHtml ? withoutTags(text) : text).replace(/\s+/g, " ").trim().length
