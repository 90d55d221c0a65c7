import { Agent, request } from "undici"
import { Problem } from "../../base/index.ts"
import {
  type Answer,
  bodyOf,
  checkedType,
  checkedUrl,
  codeOf,
  dropBody,
  header,
  maxRedirects,
  problemOf,
  redirectOf,
  type Timeouts,
  tooManyRedirects,
} from "../exchange.ts"
import { guardedConnector } from "../guard.ts"
import type { Validators } from "../incoming.ts"
import { defaultMaxBytes, type Received } from "../received.ts"
import { mostRobotsBytes, type Robots, type RobotsAnswer, robotsOf } from "./robots.ts"
import { openTurns } from "./turns.ts"

export type FetcherOptions = Readonly<{
  /** Bytes of one answer, packed and unpacked; 16 MB (2^24) unless told. */
  maxBytes?: number
  /** Host names that may be fetched although they lead to a private address. */
  allow?: readonly string[]
  /** How we introduce ourselves, as in `demarche/1.2.0`; what stands before the slash is the name that robots.txt is asked for. */
  agent?: string
  /** Milliseconds to connect (10,000) and for the whole of one request (30,000); waiting for a host's turn does not count. */
  timeouts?: Timeouts
  /** Milliseconds between two requests to one host; 500 unless told. */
  gap?: number
  /** The longest pause between two requests that a site's Crawl-delay is given, in milliseconds; 30,000 unless told. */
  longestDelay?: number
}>

export type FetchRequest = Readonly<{
  signal: AbortSignal
  /** What is known of the address's state: where it has not changed, nothing is sent. */
  validators?: Validators | undefined
}>

export type Fetched =
  | Readonly<{ kind: "received"; received: Received; validators: Validators }>
  /** The server says that nothing changed since the validators were given (304). */
  | Readonly<{ kind: "unchanged" }>

/** Fetches politely. Opened once for a run, so that what it learns of a site holds for all of the run's requests. */
export type Fetcher = Readonly<{
  /**
   * What an http(s) address answers, held to the guard against private addresses and to robots.txt at every redirect;
   * one request at a time to a host, each after a pause. Sent again only where the connection was dropped, once.
   *
   * @throws Problem `address-refused`, `address-unreachable`, `robots-refused`, `file-too-large`, `file-binary`,
   *   `file-unreadable`, `archive-broken`, `archive-bomb`; the signal's reason where aborted
   */
  get: (address: string, request: FetchRequest) => Promise<Fetched>
  close: () => Promise<void>
}>

const types =
  /^(?:text\/(?:html|plain|json|xml)|application\/(?:(?:[a-z0-9.+-]+\+)?(?:json|xml)|x-ndjson|jsonl|x-jsonlines))$/
const accept =
  "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/plain;q=0.9, application/json;q=0.9"

/** How the end of a connection shows that a server closed as we asked: what is worth asking once more. */
const dropped: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])

/** Milliseconds for which a site's rules hold (RFC 9309, 2.4), and for which its silence does. */
const rulesHold = 24 * 60 * 60 * 1000
const silenceHolds = 5 * 60 * 1000

type Settings = Required<FetcherOptions>

export const openFetcher = (options: FetcherOptions = {}): Fetcher => {
  const settings: Settings = {
    maxBytes: defaultMaxBytes,
    allow: [],
    agent: "demarche",
    timeouts: { connect: 10_000, whole: 30_000 },
    gap: 500,
    longestDelay: 30_000,
    ...options,
  }
  const dispatcher = new Agent({ connect: guardedConnector(settings.allow, settings.timeouts.connect) })
  const turns = openTurns()
  const ask = asking(dispatcher, settings)
  const step: Step = (url, { gap, signal, headers }, read) =>
    turns.take(url.host, { gap, signal }, () => ask(url, { signal, headers }, read))
  const rulesFor = robotsKeeper(step, settings)
  return {
    get: async (address, { signal, validators = {} }) => {
      const first = checkedUrl(address)
      let url = first
      for (let hop = 0; hop <= maxRedirects; hop++) {
        const { check, delay } = await rulesFor(url, signal)
        check(url)
        const gap = Math.max(settings.gap, Math.min(delay, settings.longestDelay))
        const headers = { accept, "accept-encoding": "gzip, deflate, br", ...conditions(validators) }
        const found = await step(url, { gap, signal, headers }, (answer) =>
          fetchedOf(answer, { address, url, settings }),
        )
        if (!(found instanceof URL)) return found
        url = found
      }
      throw tooManyRedirects(first)
    },
    close: () => dispatcher.destroy(),
  }
}

const conditions = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag === undefined ? {} : { "if-none-match": etag }),
  ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
})

type Headers = Readonly<Record<string, string>>
/** Reads an answer whole, or throws: then its body is dropped. */
type Read<T> = (answer: Answer) => Promise<T>
type Ask = <T>(url: URL, asked: Readonly<{ signal: AbortSignal; headers: Headers }>, read: Read<T>) => Promise<T>
type Step = <T>(
  url: URL,
  asked: Readonly<{ gap: number; signal: AbortSignal; headers: Headers }>,
  read: Read<T>,
) => Promise<T>

/** One request and its answer, in a limited time, asked a second time where the connection was dropped. */
const asking = (dispatcher: Agent, { agent, timeouts }: Settings): Ask => {
  const once: Ask = async (url, { signal, headers }, read) => {
    const timer = AbortSignal.timeout(timeouts.whole)
    const options = {
      dispatcher,
      signal: AbortSignal.any([signal, timer]),
      headers: { "user-agent": agent, ...headers },
    }
    let answer: Answer | null = null
    try {
      answer = await request(url, options)
      return await read(answer)
    } catch (error) {
      signal.throwIfAborted()
      if (dropped.has(codeOf(error)) && !timer.aborted) throw error
      throw problemOf(url.href, { error, signal: timer, timeouts })
    } finally {
      if (answer !== null) dropBody(answer)
    }
  }
  return async (url, asked, read) => {
    try {
      return await once(url, asked, read)
    } catch (error) {
      if (!dropped.has(codeOf(error))) throw error
    }
    try {
      return await once(url, asked, read)
    } catch (error) {
      if (!dropped.has(codeOf(error))) throw error
      throw problemOf(url.href, { error, signal: asked.signal, timeouts })
    }
  }
}

type Asked = Readonly<{ address: string; url: URL; settings: Settings }>

const fetchedOf = async (answer: Answer, { address, url, settings }: Asked): Promise<Fetched | URL> => {
  const next = redirectOf(answer, url)
  if (next !== null) return next
  if (answer.statusCode === 304) return { kind: "unchanged" }
  const contentType = checkedType(answer, { url, types, known: "HTML, plain text, JSON and feeds" })
  const bytes = await bodyOf(answer, { url, maxBytes: settings.maxBytes })
  const etag = header(answer, "etag")
  const lastModified = header(answer, "last-modified")
  return {
    kind: "received",
    received: { bytes, name: address, url: url.href, ...(contentType === undefined ? {} : { contentType }) },
    validators: { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) },
  }
}

/** The rules of each origin, asked for once. */
const robotsKeeper = (step: Step, settings: Settings): ((url: URL, signal: AbortSignal) => Promise<Robots>) => {
  const known = new Map<string, Readonly<{ rules: Promise<Robots>; until: number }>>()
  const ask = async (file: URL, signal: AbortSignal): Promise<Robots> => {
    const answer = await robotsAnswer(file, { step, gap: settings.gap, signal })
    if (!isSettled(answer))
      known.set(file.origin, { rules: known.get(file.origin)!.rules, until: Date.now() + silenceHolds })
    return robotsOf(file, answer, settings.agent)
  }
  return (url, signal) => {
    const old = known.get(url.origin)
    if (old !== undefined && old.until > Date.now()) return old.rules
    const rules = ask(new URL("/robots.txt", url), signal)
    known.set(url.origin, { rules, until: Date.now() + rulesHold })
    // What stopped the asking (an abort, a refused address) says nothing of the site.
    rules.catch(() => known.delete(url.origin))
    return rules
  }
}

const isSettled = ({ status }: RobotsAnswer): boolean => status >= 200 && status <= 499

type RobotsAsking = Readonly<{ step: Step; gap: number; signal: AbortSignal }>

const robotsAnswer = async (file: URL, { step, gap, signal }: RobotsAsking): Promise<RobotsAnswer> => {
  const headers = { accept: "text/plain", "accept-encoding": "identity" }
  let url = file
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const found = await step(url, { gap, signal, headers }, (answer) => robotsText(answer, url))
      if (!(found instanceof URL)) return found
      url = found
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof Problem) || error.code === "address-refused") throw error
    return { status: 0, text: "" }
  }
  // More redirects than are followed count as no file there (RFC 9309, 2.3.1.2).
  return { status: 404, text: "" }
}

const robotsText = async (answer: Answer, url: URL): Promise<RobotsAnswer | URL> => {
  const next = redirectOf(answer, url)
  if (next !== null) return next
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    parts.push(part)
    size += part.length
    if (size >= mostRobotsBytes) break
  }
  return {
    status: answer.statusCode,
    text: new TextDecoder().decode(Buffer.concat(parts).subarray(0, mostRobotsBytes)),
  }
}
