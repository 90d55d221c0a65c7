import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { type FetcherOptions, openFetcher } from "../../../src/intake/fetch/fetcher.ts"
import { says, testSite } from "../kit/site.ts"

const page = says("text/html", "<p>Page</p>")

const fetchers: ReturnType<typeof openFetcher>[] = []
afterAll(() => Promise.all(fetchers.map((one) => one.close())))
const opened = (options: FetcherOptions = {}) => {
  const fetcher = openFetcher({ allow: ["127.0.0.1"], gap: 0, agent: "demarche/9.9", ...options })
  fetchers.push(fetcher)
  return fetcher
}
const never = new AbortController().signal
const text = async (address: string, fetcher = opened()) => {
  const fetched = await fetcher.get(address, { signal: never })
  return fetched.kind === "received" ? Buffer.from(fetched.received.bytes).toString() : fetched.kind
}

describe("robots.txt", () => {
  const rules =
    "User-agent: *\nDisallow: /\n\nUser-agent: demarche\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 30\n"
  const ruled = testSite({
    "/robots.txt": says("text/plain", rules),
    "/a": page,
    "/b": page,
    "/private/open": page,
    "/private/closed": page,
    "/to-closed": (_, response) => response.writeHead(302, { location: "/private/closed" }).end(),
  })
  const silent = testSite({ "/robots.txt": (_, response) => response.writeHead(503).end(), "/a": page })
  const none = testSite({ "/a": page })
  const broken = testSite({ "/robots.txt": (_, response) => response.destroy(), "/a": page })
  const endless = testSite({
    "/robots.txt": (_, response) => {
      const write = (): void => {
        while (response.write(`# ${"x".repeat(10_000)}\n`));
      }
      response.on("drain", write)
      write()
    },
    "/a": page,
  })

  test("is asked for once, by our own name, and obeyed", async () => {
    ruled.forget()
    const fetcher = opened({ longestDelay: 0 })
    expect(await text(ruled.at("/a"), fetcher)).toBe("<p>Page</p>")
    expect(await text(ruled.at("/private/open"), fetcher)).toBe("<p>Page</p>")
    await expect(text(ruled.at("/private/closed"), fetcher)).rejects.toMatchObject({
      code: "robots-refused",
      message: expect.stringMatching(/closed is not fetched: .*robots\.txt asks/),
    })
    expect(ruled.asked().map(({ path }) => path)).toEqual(["/robots.txt", "/a", "/private/open"])
    expect(ruled.asked()[1]?.headers["user-agent"]).toBe("demarche/9.9")
  })
  test("holds for where a redirect leads", async () => {
    await expect(text(ruled.at("/to-closed"), opened({ longestDelay: 10 }))).rejects.toMatchObject({
      code: "robots-refused",
    })
  })
  test("its Crawl-delay is kept, up to a limit", async () => {
    ruled.forget()
    const fetcher = opened({ longestDelay: 300 })
    await Promise.all([text(ruled.at("/a"), fetcher), text(ruled.at("/b"), fetcher)])
    const [, a = { at: 0 }, b = { at: 0 }] = ruled.asked()
    expect(b.at - a.at).toBeGreaterThan(290)
    expect(b.at - a.at).toBeLessThan(10_000)
  })
  test("that is not there allows everything", async () => {
    expect(await text(none.at("/a"))).toBe("<p>Page</p>")
  })
  test.each([
    ["that the server cannot give", silent, /answered 503/],
    ["that breaks off", broken, /could not be fetched/],
  ])("%s forbids everything for now", async (_, site, message) => {
    await expect(text(site.at("/a"))).rejects.toMatchObject({
      code: "robots-refused",
      message: expect.stringMatching(message),
    })
    expect(site.asked().some(({ path }) => path === "/a")).toBe(false)
  })
  test("without end is read to its limit", async () => {
    expect(await text(endless.at("/a"))).toBe("<p>Page</p>")
  })
})

describe("a host", () => {
  let open = 0
  let most = 0
  const site = testSite({
    "/slow": (_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.setHeader("content-type", "text/plain").end("slow")
      }, 30)
    },
  })
  test("is asked one thing at a time, with a pause between", async () => {
    const fetcher = opened({ gap: 60 })
    await Promise.all(Array.from({ length: 4 }, () => text(site.at("/slow"), fetcher)))
    expect(most).toBe(1)
    const times = site.asked().map(({ at }) => at)
    const pauses = times.slice(1).map((at, i) => at - times[i]!)
    expect(pauses).toHaveLength(4)
    for (const pause of pauses) expect(pause).toBeGreaterThan(55)
  })
})

describe("what comes back", () => {
  let drops = 0
  const site = testSite({
    "/page": page,
    "/once": (request, response) => (drops++ === 0 ? request.socket.destroy() : page(request, response)),
    "/always": (request) => request.socket.destroy(),
    "/bomb": says("text/html", gzipSync(Buffer.alloc(2 ** 26, "ab")), { "content-encoding": "gzip" }),
    "/half": says("text/html", gzipSync("half of it").subarray(0, 15), { "content-encoding": "gzip" }),
    "/large": says("text/plain", "x".repeat(5000)),
    "/picture": says("image/png", "x"),
    "/silent": () => {},
    "/gone": (_, response) => response.writeHead(410).end(),
    "/feed": says("application/rss+xml", "<rss/>", { etag: '"1"', "last-modified": "Tue, 05 Mar 2024 06:07:08 GMT" }),
    "/same": (request, response) =>
      response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200, { "content-type": "text/xml" }).end(),
    "/to-loopback": (request, response) =>
      response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/page` }).end(),
    "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  })

  test.each([
    ["/bomb", { maxBytes: 2 ** 30 }, "archive-bomb", /unpacks to more than/],
    ["/bomb", { maxBytes: 2 ** 20 }, "file-too-large", /larger than 1 MB/],
    ["/half", {}, "archive-broken", /breaks off/],
    ["/large", { maxBytes: 1000 }, "file-too-large", /1000 bytes/],
    ["/picture", {}, "file-binary", /image\/png/],
    ["/silent", { timeouts: { connect: 1000, whole: 300 } }, "address-unreachable", /more than 0.3 seconds/],
    ["/gone", {}, "address-unreachable", /answered 410/],
    ["/always", {}, "address-unreachable", /could not be fetched/],
    ["/to-loopback", {}, "address-refused", /localhost .*--allow-host/],
    ["/to-file", {}, "address-refused", /file:/],
    ["/circle", {}, "address-unreachable", /more than 5 times/],
  ])("%s %j is a problem: %s", async (path, options, code, message) => {
    await expect(text(site.at(path), opened(options))).rejects.toMatchObject({
      name: "Problem",
      code,
      message: expect.stringMatching(message),
    })
  })

  test("is asked for again where the connection was dropped, once", async () => {
    site.forget()
    expect(await text(site.at("/once"))).toBe("<p>Page</p>")
    expect(site.asked().filter(({ path }) => path === "/once")).toHaveLength(2)
    await expect(text(site.at("/always"))).rejects.toThrow()
    expect(site.asked().filter(({ path }) => path === "/always")).toHaveLength(2)
  })

  test("has what to ask by later whether it changed", async () => {
    const fetched = await opened().get(site.at("/feed"), { signal: never })
    expect(fetched).toMatchObject({ validators: { etag: '"1"', lastModified: "Tue, 05 Mar 2024 06:07:08 GMT" } })
    const again = await opened().get(site.at("/same"), { signal: never, validators: { etag: '"1"' } })
    expect(again).toEqual({ kind: "unchanged" })
  })

  test("is waited for no longer where the signal aborts", async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 100)
    await expect(opened().get(site.at("/silent"), { signal: stop.signal })).rejects.toMatchObject({
      name: "AbortError",
    })
  })

  test("of a private address that is not allowed is nothing", async () => {
    site.forget()
    await expect(text(site.at("/page"), opened({ allow: [] }))).rejects.toMatchObject({ code: "address-refused" })
    expect(site.asked()).toEqual([])
  })
})
