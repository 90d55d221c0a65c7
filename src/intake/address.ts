import { Agent, request } from "undici"
import {
  type Answer,
  bodyOf,
  checkedType,
  checkedUrl,
  dropBody,
  maxRedirects,
  problemOf,
  redirectOf,
  tooManyRedirects,
} from "./exchange.ts"
import { guardedConnector } from "./guard.ts"
import { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"

const contentTypes =
  /^(?:text\/(?:html|plain|json)|application\/(?:(?:[a-z0-9.+-]+\+)?json|xhtml\+xml|x-ndjson|jsonl|x-jsonlines))$/
type Journey = Readonly<{ dispatcher: Agent; signal: AbortSignal; headers: Readonly<Record<string, string>> }>

/**
 * The page or file at an http(s) address of the public internet: at most five redirects, each checked as the first
 * address was, in a limited time and size, and only of a type that can hold a report.
 */
export const receiveAddress = async (address: string, options: ReceiveOptions = {}): Promise<Received> => {
  const { maxBytes = defaultMaxBytes, timeouts = { connect: 10_000, whole: 30_000 } } = options
  const dispatcher = new Agent({ connect: guardedConnector(options.allow ?? [], timeouts.connect) })
  const signal = AbortSignal.timeout(timeouts.whole)
  const headers = {
    "user-agent": options.agent ?? "demarche",
    accept: "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.9",
    "accept-encoding": "gzip, deflate, br",
  }
  try {
    const { url, answer } = await follow(checkedUrl(address), { dispatcher, signal, headers })
    return await received(address, { url, answer, maxBytes })
  } catch (error) {
    throw problemOf(address, { error, signal, timeouts })
  } finally {
    await dispatcher.destroy()
  }
}

const follow = async (first: URL, { dispatcher, signal, headers }: Journey): Promise<{ url: URL; answer: Answer }> => {
  let url = first
  for (let step = 0; step <= maxRedirects; step++) {
    const answer = await request(url, { dispatcher, signal, headers })
    const next = redirectOf(answer, url)
    if (next === null) return { url, answer }
    dropBody(answer)
    url = next
  }
  throw tooManyRedirects(first)
}

const received = async (
  name: string,
  { url, answer, maxBytes }: Readonly<{ url: URL; answer: Answer; maxBytes: number }>,
): Promise<Received> => {
  const contentType = checkedType(answer, { url, types: contentTypes, known: "HTML, plain text and JSON" })
  const bytes = await bodyOf(answer, { url, maxBytes })
  return { bytes, name, url: url.href, ...(contentType === undefined ? {} : { contentType }) }
}
