import type { Dispatcher } from "undici"
import { Problem } from "../base/index.ts"
import { unpacked } from "./archive/unpack.ts"
import { collect, tooLarge } from "./collect.ts"

/** What one request and its answer are held to, whoever asks. */

export type Answer = Dispatcher.ResponseData
export type Timeouts = Readonly<{ connect: number; whole: number }>

export const maxRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** An address as a URL that may be asked for, relative to `base` where a redirect gives it. */
export const checkedUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (url === null) throw new Problem("address-refused", `${address} is not an address: write it as https://host/path`)
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Problem("address-refused", `${address} begins with ${url.protocol}: only http: and https: are read`)
  if (url.username !== "" || url.password !== "")
    throw new Problem("address-refused", `${url.host} is given with a name or password: only open pages are read`)
  return url
}

/** Where an answer sends us on to; null where it does not. */
export const redirectOf = (answer: Answer, url: URL): URL | null => {
  const target = answer.headers["location"]
  return redirects.has(answer.statusCode) && typeof target === "string" ? checkedUrl(target, url) : null
}

export const tooManyRedirects = (first: URL): Problem =>
  new Problem("address-unreachable", `${first.href} redirects more than ${maxRedirects} times: give the final address`)

export const header = (answer: Answer, name: string): string | undefined => {
  const value = answer.headers[name]
  return typeof value === "string" ? value : value?.[0]
}

/** Leaves an answer's body unread. */
export const dropBody = (answer: Answer): void => {
  answer.body.on("error", () => {}).destroy()
}

/** Throws where an answer is no success, or of a type that `types` does not know. The content type as sent. */
export const checkedType = (
  answer: Answer,
  { url, types, known }: Readonly<{ url: URL; types: RegExp; known: string }>,
): string | undefined => {
  const { statusCode } = answer
  if (statusCode < 200 || statusCode > 299)
    throw new Problem("address-unreachable", `${url.href} answered ${statusCode}: check the address in a browser`)
  const contentType = header(answer, "content-type")
  const essence = contentType?.split(";")[0]?.trim().toLowerCase() ?? ""
  if (essence !== "" && !types.test(essence))
    throw new Problem("file-binary", `${url.href} is ${essence}: only ${known} are read`)
  return contentType
}

/** An answer's body whole, its encodings taken off: at most `maxBytes`, packed and unpacked. */
export const bodyOf = async (
  answer: Answer,
  { url, maxBytes }: Readonly<{ url: URL; maxBytes: number }>,
): Promise<Uint8Array> => {
  const limits = { name: url.href, maxBytes }
  // A compressed body is smaller than what it holds, so this refuses no page that would fit.
  if (Number(header(answer, "content-length") ?? 0) > maxBytes) throw tooLarge(url.href, maxBytes)
  return unpacked(await collect(answer.body, limits), header(answer, "content-encoding"), limits)
}

/** What went wrong with a request, for a person. */
export const problemOf = (
  address: string,
  { error, signal, timeouts }: Readonly<{ error: unknown; signal: AbortSignal; timeouts: Timeouts }>,
): Problem => {
  if (error instanceof Problem) return error
  const code = codeOf(error)
  if (signal.aborted)
    return unreachable(address, `took more than ${timeouts.whole / 1000} seconds: try again later`, error)
  if (code === "UND_ERR_CONNECT_TIMEOUT")
    return unreachable(address, `did not connect within ${timeouts.connect / 1000} seconds: try again later`, error)
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return unreachable(address, "has no host of that name: check the address and the network", error)
  return unreachable(address, `could not be fetched (${code || String(error)}): check it in a browser`, error)
}

export const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException)?.code ?? "")

const unreachable = (address: string, what: string, cause: unknown): Problem =>
  new Problem("address-unreachable", `${address} ${what}`, { cause })
