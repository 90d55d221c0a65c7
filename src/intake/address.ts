import type { Readable, Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { Agent, type Dispatcher, request } from "undici"
import { Problem } from "../base/index.ts"
import { collect, tooLarge } from "./collect.ts"
import { guardedConnector } from "./guard.ts"
import { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"

const maxRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const contentTypes =
  /^(?:text\/(?:html|plain|json)|application\/(?:(?:[a-z0-9.+-]+\+)?json|xhtml\+xml|x-ndjson|jsonl|x-jsonlines))$/
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

type Answer = Dispatcher.ResponseData
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

const checkedUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (url === null) throw new Problem("address-refused", `${address} is not an address: write it as https://host/path`)
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Problem("address-refused", `${address} begins with ${url.protocol}: only http: and https: are read`)
  if (url.username !== "" || url.password !== "")
    throw new Problem("address-refused", `${url.host} is given with a name or password: only open pages are read`)
  return url
}

const follow = async (first: URL, { dispatcher, signal, headers }: Journey): Promise<{ url: URL; answer: Answer }> => {
  let url = first
  for (let step = 0; step <= maxRedirects; step++) {
    const answer = await request(url, { dispatcher, signal, headers })
    const target = answer.headers["location"]
    if (!redirects.has(answer.statusCode) || typeof target !== "string") return { url, answer }
    answer.body.on("error", () => {}).destroy()
    url = checkedUrl(target, url)
  }
  throw new Problem(
    "address-unreachable",
    `${first.href} redirects more than ${maxRedirects} times: give the final address`,
  )
}

const received = async (
  name: string,
  { url, answer, maxBytes }: Readonly<{ url: URL; answer: Answer; maxBytes: number }>,
): Promise<Received> => {
  const { statusCode } = answer
  if (statusCode < 200 || statusCode > 299)
    throw new Problem("address-unreachable", `${url.href} answered ${statusCode}: check the address in a browser`)
  const contentType = header(answer, "content-type")
  const essence = contentType?.split(";")[0]?.trim().toLowerCase() ?? ""
  if (essence !== "" && !contentTypes.test(essence))
    throw new Problem("file-binary", `${url.href} is ${essence}: only HTML, plain text and JSON are read`)
  // A compressed body is smaller than what it holds, so this refuses no page that would fit.
  if (Number(header(answer, "content-length") ?? 0) > maxBytes) throw tooLarge(name, maxBytes)
  const bytes = await collect(decoded(answer, url), { name, maxBytes })
  return { bytes, name, url: url.href, ...(contentType === undefined ? {} : { contentType }) }
}

const header = (answer: Answer, name: string): string | undefined => {
  const value = answer.headers[name]
  return typeof value === "string" ? value : value?.[0]
}

const decoded = (answer: Answer, url: URL): Readable => {
  const encoding = header(answer, "content-encoding")?.trim().toLowerCase() ?? "identity"
  if (encoding === "" || encoding === "identity") return answer.body
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding]?.() : undefined
  if (decoder === undefined)
    throw new Problem(
      "file-unreadable",
      `${url.href} is compressed as ${encoding}, which is not read here: save the page`,
    )
  answer.body.on("error", (error) => decoder.destroy(error))
  return answer.body.pipe(decoder)
}

const problemOf = (
  address: string,
  {
    error,
    signal,
    timeouts,
  }: Readonly<{ error: unknown; signal: AbortSignal } & Required<Pick<ReceiveOptions, "timeouts">>>,
): Problem => {
  if (error instanceof Problem) return error
  const code = String((error as NodeJS.ErrnoException)?.code ?? "")
  if (signal.aborted)
    return unreachable(address, `took more than ${timeouts.whole / 1000} seconds: try again later`, error)
  if (code === "UND_ERR_CONNECT_TIMEOUT")
    return unreachable(address, `did not connect within ${timeouts.connect / 1000} seconds: try again later`, error)
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return unreachable(address, "has no host of that name: check the address and the network", error)
  return unreachable(address, `could not be fetched (${code || String(error)}): check it in a browser`, error)
}

const unreachable = (address: string, what: string, cause: unknown): Problem =>
  new Problem("address-unreachable", `${address} ${what}`, { cause })
