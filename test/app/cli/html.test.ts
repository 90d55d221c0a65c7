import fc from "fast-check"
import { parseHTML } from "linkedom"
import { describe, expect, test } from "vitest"
import { generatorMark, page } from "../../../src/app/cli/html.ts"
import { visible } from "../../../src/app/cli/safe.ts"
import { fromText } from "../../../src/report/index.ts"
import { entity, readingOf, statement, talksReading, talksReport } from "../kit/reading.ts"

const talks = { report: talksReport, reading: talksReading }
const documentOf = (html: string) => parseHTML(html).document
const textOf = (html: string) => documentOf(html).querySelector(".text")?.textContent

describe("the page", () => {
  const html = page([talks], { offsets: false })
  const document = documentOf(html)

  test("holds the whole text, and the statements' parts where they stand", () => {
    expect(textOf(html)).toBe(talksReport.text)
    const parts = (part: string) => [...document.querySelectorAll(`.text mark.${part}`)].map((mark) => mark.textContent)
    expect(parts("cue")).toEqual(["warned", "said", "told", "had said"])
    expect(parts("content").join("|")).toBe(
      'that "the support must stop,"|"and soon."|He is hopeful|that |Washington| |had said| |it would listen',
    )
  })

  test("sets headline, paragraphs and what was left out apart", () => {
    expect(document.querySelector(".text h1")?.textContent).toBe("Blinken raises concern in Beijing")
    expect(document.querySelectorAll("h1")).toHaveLength(1)
    expect(document.querySelector(".text .omitted")?.textContent).toBe("Read also: Xi meets Biden")
  })

  test("has every id once, and a target for every link", () => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))
    expect(targets).toHaveLength(2 * talksReading.statements.length)
    for (const target of targets) expect(ids).toContain(target?.slice(1))
    for (const link of document.querySelectorAll("[aria-describedby]"))
      expect(ids).toContain(link.getAttribute("aria-describedby"))
  })

  test("tells a screen reader where parts begin, without changing the text", () => {
    expect([...document.querySelectorAll("[data-begin]")].map((mark) => mark.getAttribute("data-begin"))).toContain(
      "speaker 3",
    )
  })

  test("asks for nothing from outside and runs nothing", () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/)
  })

  test("is known as ours, in its first characters", () => {
    expect(html.slice(0, 4096)).toContain(generatorMark)
  })

  test("holds several reports with ids of their own", () => {
    const two = documentOf(page([talks, talks], { offsets: true }))
    expect(two.querySelectorAll("article")).toHaveLength(2)
    const ids = [...two.querySelectorAll("[id]")].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test("what comes from outside is text wherever it stands", () => {
  const hostile = `</style></title><script>alert(1)</script><img src=x onerror="a()">'"&amp;\u202e\u0000`
  const report = {
    ...fromText({ id: hostile, text: `${hostile} said ${hostile}`, title: hostile, outlet: hostile }),
    author: hostile,
    language: `en" onload="x`,
  }
  const whole = { start: 0, end: hostile.length }
  const reading = readingOf(report, {
    language: `en" onload="x`,
    unread: hostile,
    paragraphs: [{ start: 0, end: report.text.length, language: `en" onload="x` }],
    omitted: [],
    credits: [{ id: "c", outlet: hostile, cites: hostile, span: whole }],
    entities: [
      entity("e", { name: hostile, country: hostile, roles: [{ title: hostile, span: whole, former: false }] }),
    ],
    statements: [
      statement("s", { speaker: "e", source: whole, cue: { start: whole.end + 1, end: whole.end + 5 }, via: hostile }),
      statement(hostile, { content: [whole], inside: hostile, addressees: [hostile] }),
    ],
    flags: [{ ...whole, id: "f", kind: "foreign-residue", message: hostile, evidence: [], severity: "info" }],
  })
  const html = page([{ report, reading }], { offsets: true })
  expect(html).not.toMatch(/<script|<img|onload="x|\u202e|\u0000/)
  expect(html.match(/<\/style>|<\/title>/g)).toHaveLength(2)
  expect(textOf(html)).toBe(visible(report.text))
})

test("the text on the page is the report's, however its statements overlap", () => {
  const unit = fc.constantFrom("a", "b ", "<", "&", '"', "é", "\n", "\n\n", "\u001b", "\r", "\u{1f600}", "&lt;")
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), spans, (units, pairs) => {
      const text = units.join("")
      const edges = [0, ...units.map((_, i) => units.slice(0, i + 1).join("").length)]
      const span = ([a, b]: readonly [number, number]) => {
        const [start, end] = [a, b].map((index) => edges[index % edges.length] ?? 0).toSorted((x, y) => x - y)
        return { start: start ?? 0, end: end ?? 0 }
      }
      const report = fromText({ id: "r", text, language: "en" })
      const statements = pairs.map((pair, index) =>
        statement(`s${index}`, index % 3 === 0 ? { source: span(pair) } : { content: [span(pair)], cue: span(pair) }),
      )
      expect(textOf(page([{ report, reading: readingOf(report, { statements }) }], { offsets: false }))).toBe(
        visible(text),
      )
    }),
    { seed: 1, numRuns: 300 },
  )
})

test("a thousand statements within each other make a page", () => {
  const text = "word ".repeat(20_000)
  const report = fromText({ id: "r", text, language: "en" })
  const statements = Array.from({ length: 1000 }, (_, i) =>
    statement(`s${i}`, { content: [{ start: i * 5, end: text.length - i * 5 }] }),
  )
  const html = page([{ report, reading: readingOf(report, { statements }) }], { offsets: false })
  expect(html.length).toBeLessThan(5_000_000)
  expect(textOf(html)).toBe(text)
})
