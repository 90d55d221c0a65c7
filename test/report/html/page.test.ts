import { expect, test } from "vitest"
import { fromBytes, type Report, type SourceHints, toSource } from "../../../src/report/index.ts"

const read = async (source: string, hints: Partial<SourceHints> = {}): Promise<Report> =>
  (await fromBytes(new TextEncoder().encode(source), { id: "a", name: "a.html", ...hints })) as Report
const passages = (report: Report): readonly string[] =>
  report.paragraphs.map(({ start, end }) => report.text.slice(start, end))

const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Talks fail | Example News</title>
<meta property="og:site_name" content="Example News"><meta property="og:title" content="Talks fail in Geneva &amp; Bern">
<link rel="canonical" href="https://example.org/a/1">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Example"},{"@type":["NewsArticle"],"headline":"Talks fail",
"datePublished":"2024-04-26T10:00:00+02:00","author":[{"@type":"Person","name":"Jane Roe"},{"name":"Max Moe"}]}]}</script>
<style>p { color: red }</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<h1>Talks fail in <i>Geneva</i> &amp; Bern</h1><article>
<p>GENEVA, April 26 (Example News) - The foreign ministers of Ruvenia and Sorland said on Friday that their&nbsp;talks
   had <b>failed</b>, after five hours &mdash; and that &quot;no hope&quot; was left for the treaty.</p>
<figure><img src="a.jpg"><figcaption>The ministers in Geneva.</figcaption></figure>
<p>"We will not sign," the Ruvenian minister, Ada Lind, told reporters, adding that her govern&shy;ment had warned Sorland twice.</p>
<p hidden>Hidden words, which nobody sees, and which are rather long, with commas, and more.</p>
<p style="display: none">Hidden words, which nobody sees, and which are rather long, with commas, and more.</p>
<p><span aria-hidden="true">Hidden words</span>Read also: <a href="/b">Another report</a></p>
<p>Sorland's minister rejected the accusation, and said that his country, which has kept the treaty for twenty years, expected an
apology from its neighbour.<br>He left in the evening.</p><script>alert("x < y")</script></article>
<aside><p>Sign up for our newsletter</p></aside><footer>© 2024 Example News</footer></body></html>`

test("a page's main text, and what it says of itself", async () => {
  const report = await read(page)
  expect(passages(report)).toEqual([
    "Talks fail in Geneva & Bern",
    'GENEVA, April 26 (Example News) - The foreign ministers of Ruvenia and Sorland said on Friday that their talks had failed, after five hours — and that "no hope" was left for the treaty.',
    '"We will not sign," the Ruvenian minister, Ada Lind, told reporters, adding that her government had warned Sorland twice.',
    "Sorland's minister rejected the accusation, and said that his country, which has kept the treaty for twenty years, expected an apology from its neighbour.",
    "He left in the evening.",
  ])
  expect(report.omitted.map(({ start, end, kind }) => [kind, report.text.slice(start, end)])).toEqual([
    ["caption", "The ministers in Geneva."],
    ["read-also", "Read also: Another report"],
  ])
  expect(report).toMatchObject({
    title: "Talks fail in Geneva & Bern",
    outlet: "Example News",
    author: "Jane Roe, Max Moe",
    url: "https://example.org/a/1",
    language: "en-GB",
    published: { value: "2024-04-26", basis: "metadata" },
    credits: [{ outlet: "Example News", basis: "text" }],
  })
})

test("the way back leads into the page's source", async () => {
  const report = await read(page)
  const source = (words: string): string => {
    const start = report.text.indexOf(words)
    const back = toSource(report.origin!.wayBack, { start, end: start + words.length })!
    return page.slice(back.start, back.end)
  }
  expect(source("Geneva & Bern")).toBe("Geneva</i> &amp; Bern")
  expect(source('"no hope"')).toBe("&quot;no hope&quot;")
  expect(source("their talks had")).toBe("their&nbsp;talks\n   had")
  expect(source("government")).toBe("govern&shy;ment")
  expect(source("He left")).toBe("He left")
})

test("what is known beforehand goes before what the page says", async () => {
  expect(await read(page, { outlet: "Other", date: "2020-01-01", language: "fr" })).toMatchObject({
    outlet: "Other",
    published: { value: "2020-01-01" },
    language: "fr",
  })
})

const facts: readonly (readonly [name: string, head: string, wanted: object])[] = [
  [
    "article:published_time",
    '<meta property="article:published_time" content="2024-04-26T01:00:00Z">',
    { published: { value: "2024-04-26" } },
  ],
  ["a meta date in words", '<meta name="date" content="April 26, 2024">', { published: { value: "2024-04-26" } }],
  ["a time element", "<body><time datetime='2024-04-26'>Friday</time>", { published: { value: "2024-04-26" } }],
  [
    "a publisher",
    '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Nile Post"}}</script>',
    { outlet: "Nile Post" },
  ],
  [
    "broken JSON-LD",
    '<script type="application/ld+json">{"@type":</script><meta name="author" content="Jane Roe">',
    { author: "Jane Roe" },
  ],
  ["no date", "<title>Talks fail</title>", { published: null, title: "Talks fail" }],
  ["a date that is none", '<meta name="date" content="2024-02-31">', { published: null }],
]

test.each(facts)("%s", async (_, head, wanted) => {
  expect(await read(`<html><head>${head}</head><p>The ministers left the house at noon.</p>`)).toMatchObject(wanted)
})

const words = "The minister said, on Friday, that talks had failed. "

test.each([400, 1900])("%d nested elements are flattened", async (depth) => {
  expect(passages(await read(`${"<div>".repeat(depth)}<p>${words.repeat(5)}</p>`))).toEqual([words.repeat(5).trim()])
})

test("20,000 nested elements are refused", async () => {
  await expect(read(`${"<div>".repeat(20_000)}${words}`)).rejects.toThrow(
    expect.objectContaining({ code: "page-too-deep" }),
  )
})

test("a page without words is a problem", async () => {
  await expect(read("<html><body><script>let x = 1</script></body></html>")).rejects.toThrow(
    expect.objectContaining({ code: "text-empty" }),
  )
})

const hard: readonly (readonly [name: string, source: string, paragraphs: number])[] = [
  ["very many paragraphs", `<article>${`<p>${words}</p>`.repeat(15_000)}`, 15_000],
  ["tables in tables", `${"<table><tr><td>".repeat(30)}x, y${"</td></tr></table>".repeat(30)}`.repeat(200), 200],
  ["closing tags only", `${"</p>".repeat(100_000)}hello world`, 1],
  ["opening brackets only", "<".repeat(300_000), 1],
  ["entities only", `<p>${"&amp;".repeat(200_000)}`, 1],
]

test.each(hard)("%s", async (_, source, paragraphs) => {
  expect((await read(source)).paragraphs.length).toBe(paragraphs)
})
