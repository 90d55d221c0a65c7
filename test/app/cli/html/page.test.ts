import fc from "fast-check"
import { parseHTML } from "linkedom"
import { describe, expect, test } from "vitest"
import { generatorMark, page } from "../../../../src/app/cli/html/page.ts"
import { visible } from "../../../../src/app/cli/safe.ts"
import { fromText } from "../../../../src/report/index.ts"
import { entity, event, readingOf, statement, talksOnIssues, talksReading, talksReport } from "../../kit/reading.ts"

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
      'that "the support must stop,"|"and soon."|He is hopeful|that |Washington| |had said| |it| would |listen',
    )
    const things = (kind: string) => [...document.querySelectorAll(`.text .${kind}`)].map((one) => one.textContent)
    expect(things("event")).toEqual(["warned", "listen", "meet in"])
    expect(things("flag")).toEqual(['"and soon."', "officials"])
    expect(things("party")).toEqual(["Antony Blinken", "China", "Matthew Miller", "Wang Yi", "Washington"])
    expect([things("place"), things("time"), things("amount")]).toEqual([
      ["Shanghai"],
      ["Friday", "May"],
      ["$8 billion"],
    ])
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
    const { statements, events, flags } = talksReading
    expect(targets.length).toBeGreaterThan(2 * (statements.length + events.length + flags.length))
    for (const target of targets) expect(ids).toContain(target?.slice(1))
    for (const section of document.querySelectorAll("[aria-labelledby]"))
      expect(ids).toContain(section.getAttribute("aria-labelledby"))
  })

  test("tells a screen reader where parts begin and where links lead, without changing the text", () => {
    const told = [...document.querySelectorAll("[data-begin]")].map((mark) => mark.getAttribute("data-begin"))
    expect(told).toContain("speaker of S3")
    expect(told).toContain("cue of S1, event E1")
    const links = [...document.querySelectorAll(".text a")]
    expect(links.map((link) => link.textContent).join("")).toBe("")
    expect(links.map((link) => link.getAttribute("aria-label"))).toContain("flag F2, to its line in the record")
  })

  test("has landmarks, and headings that skip no level", () => {
    const named = [...document.querySelectorAll("main, article, section, nav, aside")]
    expect(named.map(({ tagName }) => tagName.toLowerCase())).toContain("nav")
    for (const one of named)
      if (one.tagName !== "MAIN")
        expect(one.getAttribute("aria-label") ?? one.getAttribute("aria-labelledby")).toBeTruthy()
    for (const reading of [talksReading, talksOnIssues]) {
      const shown = documentOf(page([{ report: talksReport, reading }], { offsets: false }))
      const levels = [...shown.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]))
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1)
        return level
      }, 0)
    }
  })

  test("has a key to the marks that are there, and to no other", () => {
    const keyOf = (one: typeof talks) =>
      [...documentOf(page([one], { offsets: false })).querySelectorAll(".key li")].map((item) => item.textContent)
    expect(keyOf(talks)).toHaveLength(9)
    expect(keyOf({ report: talksReport, reading: { ...talksReading, flags: [], amounts: [] } })).toHaveLength(7)
    expect(keyOf({ report: talksReport, reading: readingOf(talksReport) })).toEqual([])
  })

  test("lists the record section by section", () => {
    expect([...document.querySelectorAll(".record h2")].map((heading) => heading.textContent)).toEqual([
      ...["Passages to check", "Parties and people", "Events", "Statements", "Timeline", "Places", "Amounts"],
    ])
    const moment = document.querySelector(".moment")
    expect(moment?.querySelector("a")?.textContent).toBe("“Friday”")
    expect(moment?.textContent).toContain("E1 Antony Blinken (USA) made a threat against China")
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
    mentions: [{ ...whole, id: "m", type: "PER", name: true, entity: "e" }],
    events: [
      event(hostile, {
        ...{ type: "ASSAULT", mode: hostile, trigger: whole, actors: [{ ...whole, entity: null }], issues: [hostile] },
        ...{ time: { value: hostile }, claimedIn: hostile, location: { ...whole, name: hostile } },
      }),
    ],
    times: [{ ...whole, id: hostile, value: hostile, anchor: null }],
    amounts: [{ ...whole, id: hostile, value: 1, unit: hostile, qualifies: hostile }],
    flags: [
      {
        ...{ ...whole, id: hostile, kind: "foreign-residue", message: hostile, evidence: [] },
        ...{ severity: "info", suggestion: hostile },
      },
    ],
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
      const events = pairs.map((pair, index) =>
        event(`e${index}`, { type: "CONSULT", trigger: span(pair), actors: [{ ...span(pair), entity: null }] }),
      )
      const times = pairs.map((pair, index) => ({ ...span(pair), id: `t${index}`, value: "2024", anchor: null }))
      const reading = readingOf(report, { statements, events, times })
      expect(textOf(page([{ report, reading }], { offsets: false }))).toBe(visible(text))
    }),
    { seed: 1, numRuns: 150 },
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
