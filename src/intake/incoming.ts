import type { Readable } from "node:stream"
import { Problem } from "../base/index.ts"
import type { Fetcher, FetcherOptions } from "./fetch/fetcher.ts"

/** Where something came in: the file, address or standard input, and the place in it where that holds several. */
export type Origin = Readonly<{
  /** The path, the address asked for, or `standard input`; controls in it are written out, as in `a\x0ab.txt`. */
  name: string
  /** As in `line 12`, `item 3`, `record 7 (https://…)`; of an entry of a feed the address of its page. */
  place?: string
}>

/** What standard input is called before a person: no source that can be asked again. */
export const standardInputName = "standard input"

/** What is known of an item outside its bytes. `date` is as its feed wrote it: parsing it is the report room's work. */
export type ItemHints = Readonly<{
  url?: string
  contentType?: string
  title?: string
  outlet?: string
  date?: string
  language?: string
}>

/** The bytes of one page, text or JSON record, not yet decoded. */
export type Item = Origin &
  Readonly<{
    kind: "item"
    bytes: Uint8Array
    hints: ItemHints
    /** When an archive fetched it, ISO 8601. */
    fetched?: string
    /** What a person should know of how it came, in a sentence: that it is a feed's extract and not the page, say. */
    note?: string
  }>

/**
 * What a stream of sources gives: items, what went wrong with one of them, and what was left aside and why. A Problem
 * ends nothing but the file, record or address that it names.
 */
export type Incoming =
  | Item
  | (Origin & Readonly<{ kind: "problem"; problem: Problem }>)
  | (Origin & Readonly<{ kind: "skipped"; why: string }>)

/** What a server said of a feed's state, for asking later whether it has changed. */
export type Validators = Readonly<{ etag?: string; lastModified?: string }>

/** Where the caller keeps the validators of feeds, by the address asked for. */
export type ValidatorStore = Readonly<{
  get: (url: string) => Validators | undefined
  /**
   * Called when what follows a feed's last item is asked for, and only where no entry of it was a problem. A caller that
   * takes items ahead of keeping them keeps this after them, else a crash between the two loses them until the feed changes.
   */
  put: (url: string, validators: Validators) => void
}>

export type ReceiveAllOptions = Readonly<{
  /** Bytes of one item, and of one file that is read whole; 16 MB (2^24) unless told. */
  maxBytes?: number
  /** Stops everything: the stream ends without another item. */
  signal?: AbortSignal
  /** Read where the source is `-`; the process's own standard input unless told. */
  stdin?: Readable
  /** Used for all addresses, and left open; without one, a fetcher is opened for this call with `fetching`. */
  fetcher?: Fetcher
  fetching?: FetcherOptions
  validators?: ValidatorStore
  /** True for the address of a page that the caller has: an entry of a feed that leads there is skipped. */
  isKnown?: (url: string) => boolean | Promise<boolean>
}>

/** What the steps of one call share. */
export type Context = Readonly<{
  maxBytes: number
  signal: AbortSignal
  fetcher: () => Promise<Fetcher>
  validators?: ValidatorStore
  isKnown: (url: string) => boolean | Promise<boolean>
}>

/** An origin for a person: "a.jsonl, line 12". */
export const inWords = ({ name, place }: Origin): string => (place === undefined ? name : `${name}, ${place}`)

const invisible = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * A name that a stranger chose, with nothing in it that moves a terminal's cursor, breaks a line or turns the direction of
 * writing (Unicode TR 36): those characters are written as `\x0a` or `\u202e`.
 */
export const printable = (name: string): string =>
  name.replace(invisible, (mark) => {
    const code = mark.charCodeAt(0).toString(16)
    return code.length < 3 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`
  })

export const problemAt = (origin: Origin, problem: Problem): Incoming => ({ ...origin, kind: "problem", problem })

export const skippedAt = (origin: Origin, why: string): Incoming => ({ ...origin, kind: "skipped", why })

/**
 * The items of a step, and the Problem that ended it, if one did, as the last of them: its place is the origin's, else after
 * the last item. Faults of ours pass through.
 */
export async function* told(origin: Origin, items: AsyncIterable<Incoming>): AsyncGenerator<Incoming> {
  let last: string | undefined
  try {
    for await (const incoming of items) {
      last = incoming.place
      yield incoming
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield problemAt({ ...(last === undefined ? {} : { place: `after ${last}` }), ...origin }, error)
  }
}
