import { createHash } from "node:crypto"
import type { Report } from "../../report/index.ts"

/** Where a report came from: the source's path or address; null for one that nobody can come back to (standard input). */
export type From = Readonly<{ name: string | null }>

/**
 * A digest of all that makes a report the same as another: its text and what came with it. What was worked out from
 * the text is left out, so that a newer version of ours does not take old reports for new ones.
 */
export const hashOf = ({ text, title, outlet, author, url, published }: Report): Uint8Array => {
  const date = published?.basis === "metadata" ? published.value : undefined
  const parts = [text, title, outlet, author, url === undefined ? undefined : normalisedUrl(url), date]
  return digest(JSON.stringify(parts.map((part) => part ?? null)), 16)
}

/** By what a later text is known to be a revision of this report: a digest of its address, else of its place in its source. */
export const keyOf = (report: Report, { name }: From): string => {
  if (report.url !== undefined) return keyOfUrl(report.url)
  return keyFrom(name === null ? Buffer.from(hashOf(report)).toString("hex") : JSON.stringify([name, report.id]))
}

/** The key of all reports of an address. */
export const keyOfUrl = (url: string): string => keyFrom(normalisedUrl(url))

const keyFrom = (what: string): string => Buffer.from(digest(what, 12)).toString("base64url")

/** The first bytes of SHA-256: as many as it takes for no two to meet by chance. */
const digest = (what: string, bytes: number): Uint8Array =>
  createHash("sha256").update(what).digest().subarray(0, bytes)

/** Parameters that say how a reader came to a page, not which page it is. */
const isTracking = (parameter: string): boolean => parameter.startsWith("utm_") || parameter === "fbclid"

/** An address without its fragment and without what tracks readers; what is no address is left as it is. */
export const normalisedUrl = (url: string): string => {
  const parsed = URL.parse(url)
  if (parsed === null) return url
  parsed.hash = ""
  // Taking parameters out rewrites the whole query: where there is none to take out it stays to the letter.
  const tracking = [...parsed.searchParams.keys()].filter(isTracking)
  for (const parameter of tracking) parsed.searchParams.delete(parameter)
  return parsed.href
}
