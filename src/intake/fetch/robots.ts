import { Problem } from "../../base/index.ts"

/** What a site's robots.txt says to us (RFC 9309). */
export type Robots = Readonly<{
  /** Throws a Problem `robots-refused` where the site does not want `url` fetched. */
  check: (url: URL) => void
  /** Milliseconds between two requests that the site asks for; 0 where it asks for none. */
  delay: number
}>

/** An answer to a request for robots.txt; `status` 0 where none came. */
export type RobotsAnswer = Readonly<{ status: number; text: string }>

/** The parser's module as Node gives it: its own types take it for an ECMAScript module. */
type RobotsParser = Readonly<{
  default: (
    url: string,
    text: string,
  ) => Readonly<{
    isAllowed: (url: string, agent: string) => boolean | undefined
    getCrawlDelay: (agent: string) => number | undefined
  }>
}>

/** Bytes of a robots.txt that are parsed: the least that RFC 9309 asks for. */
export const mostRobotsBytes = 500 * 1024

/**
 * The rules of an origin from its answer: a file is obeyed, one that is not there allows everything, and one that the
 * server cannot give now forbids everything until it can (RFC 9309, 2.3.1).
 */
export const robotsOf = async (file: URL, { status, text }: RobotsAnswer, agent: string): Promise<Robots> => {
  if (status >= 400 && status <= 499) return { check: () => {}, delay: 0 }
  if (status < 200 || status > 299) return { check: (url) => refuse(url, closed(file, status)), delay: 0 }
  const { default: parse } = (await import("robots-parser")) as unknown as RobotsParser
  const rules = parse(file.href, text)
  return {
    check: (url) => {
      if (rules.isAllowed(url.href, agent) === false) refuse(url, `${file.href} asks programs to leave it alone`)
    },
    delay: 1000 * Math.max(0, rules.getCrawlDelay(agent) ?? 0),
  }
}

const closed = (file: URL, status: number): string =>
  `${file.href} ${status === 0 ? "could not be fetched" : `answered ${status}`}, so that it is not known what the site allows`

const refuse = (url: URL, why: string): never => {
  throw new Problem(
    "robots-refused",
    `${url.href} is not fetched: ${why}; save the page and read the file, or try later`,
  )
}
