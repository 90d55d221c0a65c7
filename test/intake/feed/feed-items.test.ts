import { describe, expect, test } from "vitest"
import { type Incoming, receiveAll, type Validators } from "../../../src/intake/index.ts"
import { says, testSite } from "../kit/site.ts"
import { inShort, taken, testFolder } from "../kit/taken.ts"

const { folder, put } = testFolder()

const long = "The two ministers spoke of the river, and of the dam above it. ".repeat(30)
const summary = "The two ministers spoke of the river. ".repeat(8)
const rss = (items: string, before = ""): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Torvia Wire</title><language>en-GB</language>${items}</channel></rss>`
const item = (link: string, more = ""): string =>
  `<item><title>Talks &amp; tea</title><link>${link}</link><pubDate>Tue, 05 Mar 2024 06:07:08 GMT</pubDate>${more}</item>`

const site = testSite({
  "/rss": (request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end()
    else
      response
        .writeHead(200, { "content-type": "text/html", etag: '"v1"' })
        .end(
          rss(
            item("/page") +
              item("/page") +
              item("/gone", `<description>${summary}</description>`) +
              item("/known") +
              item("/whole", `<content:encoded><![CDATA[<p>${long}</p>]]></content:encoded>`),
          ),
        )
  },
  "/broken-page": says("application/rss+xml", rss(item("/gone") + item("/page")), { etag: '"v1"' }),
  "/atom": says(
    "application/atom+xml",
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="/news/"><title type="html">Le &lt;b&gt;Fil&lt;/b&gt;</title>
     <entry><id>1</id><title>Un</title><link rel="self" href="x"/><link href="un"/><published>2024-03-05T06:07:08Z</published></entry>
     <entry><id>2</id><title>Deux</title><updated>2024-03-06</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p></div></content></entry></feed>`,
  ),
  "/inward": says("application/rss+xml", rss(item("http://localhost/secret") + item("file:///etc/passwd"))),
  "/page": says("text/html", "<p>The page</p>"),
  "/news/un": says("text/html", "<p>La page</p>"),
})
const fetching = { allow: ["127.0.0.1"], gap: 0 }
const short = (incoming: readonly Incoming[]) => inShort(incoming).map((line) => line.replaceAll(site.at(""), ""))

describe("a feed", () => {
  test("gives each entry's page once; what is known is not fetched; else the feed's own text", async () => {
    site.forget()
    const incoming = await taken([site.at("/rss")], { fetching, isKnown: (url) => url.endsWith("/known") })
    expect(short(incoming)).toEqual([
      "/rss, /page = <p>The page</p>",
      `/rss, /gone = ${summary.trim()}`,
      "/rss, /known - it is known already",
      `/rss, /whole = <!doctype html><html><body><article><p>${long}</p></article></body></html>`,
    ])
    expect(incoming[0]).toMatchObject({
      hints: { url: site.at("/page"), title: "Talks & tea", date: "Tue, 05 Mar 2024 06:07:08 GMT" },
    })
    expect(incoming[0]).not.toHaveProperty("note")
    expect(incoming[1]).toMatchObject({
      hints: {
        url: site.at("/gone"),
        outlet: "Torvia Wire",
        language: "en-GB",
        contentType: "text/plain; charset=utf-8",
      },
      note: expect.stringMatching(/its page could not be had: .*answered 404/),
    })
    expect(incoming[3]).toMatchObject({ note: "the feed's own text" })
    expect(site.asked().map(({ path }) => path)).toEqual(["/robots.txt", "/rss", "/page", "/gone"])
  })

  test("of Atom: relative links, xhtml, an entry without a link", async () => {
    const incoming = await taken([site.at("/atom")], { fetching })
    expect(short(incoming)).toEqual([
      "/atom, /news/un = <p>La page</p>",
      expect.stringMatching(/^\/atom, entry 2 = .*<p>The two/),
    ])
    expect(incoming[0]).toMatchObject({ hints: { title: "Un", date: "2024-03-05T06:07:08Z" } })
    expect(incoming[1]).toMatchObject({
      hints: { title: "Deux", outlet: "Le Fil", language: "fr", date: "2024-03-06" },
    })
  })

  test("from a file leads to its pages too", async () => {
    expect(short(await taken([put("news.xml", rss(item(site.at("/page"))))], { fetching }))).toEqual([
      `${folder}/news.xml, /page = <p>The page</p>`,
    ])
  })

  test("that did not change since it was read whole gives nothing", async () => {
    const known = new Map<string, Validators>()
    const validators = {
      get: (url: string) => known.get(url),
      put: (url: string, now: Validators) => known.set(url, now),
    }
    await taken([site.at("/broken-page")], { fetching, validators })
    expect(known.size).toBe(0)
    await taken([site.at("/rss")], { fetching, validators, isKnown: (url) => url.endsWith("/known") })
    expect([...known]).toEqual([[site.at("/rss"), { etag: '"v1"' }]])
    expect(short(await taken([site.at("/rss")], { fetching, validators }))).toEqual([
      "/rss - nothing changed there since it was last fetched",
    ])
  })

  test("is not settled where whoever takes its items stops before the end", async () => {
    const known: string[] = []
    const validators = { get: () => undefined, put: (url: string) => known.push(url) }
    for await (const _ of receiveAll([site.at("/rss")], { fetching, validators })) break
    expect(known).toEqual([])
  })

  test("leads to no private address and no file", async () => {
    expect(short(await taken([site.at("/inward")], { fetching }))).toEqual([
      "/inward, http://localhost/secret ! address-refused",
      "/inward, entry 2 ! feed-broken",
    ])
  })
})

describe("a hostile feed is harmless", () => {
  const doubled = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("")
  const own = (title: string): string => `<item><title>${title}</title><description>${long}</description></item>`

  test.each([
    ["entities of entities", `<!DOCTYPE rss [<!ENTITY l0 "lol">${doubled}]>`, "&l9;"],
    ["a long entity, often", `<!DOCTYPE rss [<!ENTITY l9 "${"x".repeat(50_000)}">]>`, "&l9;".repeat(1000)],
    ["an entity that is a file", '<!DOCTYPE rss [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>', "&l9;"],
    ["a document type elsewhere", '<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd">', "&l9;"],
  ])("%s", async (_, doctype, title) => {
    const begun = performance.now()
    expect(await taken([put("hostile.rss", rss(own(title), doctype))])).toMatchObject([
      { kind: "item", hints: { title } },
    ])
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test.each([
    ["10,000 nested elements", rss(item("http://x.example/", `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`))],
    ["one that breaks off", rss(item("http://x.example/")).slice(0, -60)],
    ["another thing by its root", '<rss xmlns="urn:other"/>'],
  ])("%s is a problem", async (_, feed) => {
    expect(inShort(await taken([put("bad.rss", feed)]), folder)).toEqual(["bad.rss ! feed-broken"])
  })
})
