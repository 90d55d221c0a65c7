import fc from "fast-check"
import { expect, test } from "vitest"
import { Problem } from "../../src/base/index.ts"
import { fromBytes, type Report, type SourceHints, toSource } from "../../src/report/index.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (text: string, hints: Partial<SourceHints> = {}): Promise<Report> => {
  const report = await fromBytes(bytesOf(text), { id: "a", ...hints })
  if (Array.isArray(report)) throw new Error("one report was expected")
  return report
}
const problemOf = async (make: () => Promise<unknown>): Promise<Problem> => {
  try {
    await make()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error("a Problem was expected")
}

test("plain text is cleaned, and the way back leads to the source", async () => {
  const source = "\ufeffTalks\u00a0failed.\r\nThe govern\u00adment left."
  const { text, paragraphs, origin } = await read(source)
  expect(text).toBe("Talks failed.\nThe government left.")
  const back = toSource(origin!.wayBack, paragraphs[1]!)!
  expect(source.slice(1).slice(back.start, back.end)).toBe("The govern\u00adment left.")
  expect(origin).toMatchObject({ kind: "text", encoding: "utf-8" })
})

test("a title that the text does not begin with is put first, with no way back", async () => {
  const report = await read("The ministers left the house.", { title: " Talks\u00a0fail ", date: "2024-04-26" })
  expect(report.text).toBe("Talks fail\n\nThe ministers left the house.")
  expect(report.titleSpan).toEqual({ start: 0, end: 10 })
  expect(toSource(report.origin!.wayBack, report.titleSpan!)).toBeNull()
  expect(toSource(report.origin!.wayBack, report.paragraphs[1]!)).toEqual({ start: 0, end: 29 })
  expect((await read("Talks fail\nThe ministers left.", { title: "Talks fail" })).text).toBe(
    "Talks fail\nThe ministers left.",
  )
})

test("the way back is exact for whatever text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
      fc.constantFrom("", "A title"),
      async (noise, title) => {
        const source = `${noise.replace(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g, "")} The end.`.replace(/^\ufeff+/, "x")
        const report = await read(JSON.stringify({ id: "a", text: source, title }))
        for (let i = 0; i < report.text.length; i++) {
          const back = toSource(report.origin!.wayBack, { start: i, end: i + 1 })
          if (back !== null && /[^\s]/.test(report.text[i]!))
            expect(source.slice(back.start, back.end)).toBe(report.text[i])
        }
      },
    ),
    { seed: 21, numRuns: 60 },
  )
})

test("one JSON record, a list, and lines of them", async () => {
  const record = {
    id: "r",
    text: "They met.",
    title: "Talks",
    date: "2024-04-26",
    outlet: "Nile Post",
    url: "https://example.org",
    language: "en",
    more: 1,
  }
  expect(await read(JSON.stringify(record, null, 2))).toMatchObject({
    id: "r",
    title: "Talks",
    outlet: "Nile Post",
    url: "https://example.org",
  })
  const list = (await fromBytes(bytesOf(JSON.stringify([record, { text: "They left.", date: null }])), {
    id: "f",
  })) as Report[]
  expect(list.map((one) => one.id)).toEqual(["r", "f#2"])
  const lines = (await fromBytes(bytesOf(`${JSON.stringify(record)}\r\n\n{"text":"They left."}\n`), {
    id: "f",
  })) as Report[]
  expect(lines.map((one) => one.id)).toEqual(["r", "f#3"])
})

const problems: readonly (readonly [
  name: string,
  source: string | Uint8Array,
  code: string,
  message: RegExp,
  hints?: Partial<SourceHints>,
])[] = [
  ["nothing", "", "text-empty", /in\.txt is empty/],
  ["white space", " \n\t ", "text-empty", /white space/],
  ["a PDF", "%PDF-1.7 ...", "file-binary", /pdftotext/],
  ["noise", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), "file-binary", /in\.txt/],
  ["NUL characters", "a\0b\0c\0d", "file-binary", /in\.txt/],
  ["broken JSON", '{"id": "a", "text": ', "json-invalid", /a\.json is not JSON/, { name: "a.json" }],
  ["a broken line", '{"text":"Hi."}\n{"text', "json-invalid", /a\.jsonl, line 2/, { name: "a.jsonl" }],
  ["no text", '{"id":"a"}', "field-missing", /"text"/, { name: "a.json" }],
  ["a number for a text", '{"text":5}', "field-mistyped", /"text" is a number/, { name: "a.json" }],
  ["a list for a date", '{"text":"a","date":[]}', "field-mistyped", /"date" is a list/, { name: "a.json" }],
  ["an empty text", '{"text":" "}', "text-empty", /"text" is empty/, { name: "a.json" }],
  ["a string for a record", '["a"]', "field-mistyped", /item 1/, { name: "a.json" }],
]

const named = problems.map(([name, source, code, message, hints]) => ({ name, source, code, message, hints }))

test.each(named)("$name is a problem", async ({ source, code, message, hints }) => {
  const bytes = typeof source === "string" ? bytesOf(source) : source
  const problem = await problemOf(() => fromBytes(bytes, { id: "a", name: "in.txt", ...hints }))
  expect(problem.code).toBe(code)
  expect(problem.message).toMatch(message)
})

const hard: readonly (readonly [name: string, source: string, paragraphs: number])[] = [
  ["one line of a megabyte without a space", "a".repeat(1e6), 1],
  ["the same in capitals", "A.".repeat(5e5), 1],
  ["100,000 blank lines", `a\n${"\n".repeat(100_000)}b`, 2],
  ["five megabytes", `${"The minister said on Friday that the talks had failed. ".repeat(9)}\n`.repeat(10_000), 10_000],
  ["half a million opened quotation marks", `${"“".repeat(500_000)} a`, 1],
  ["right to left", "שלום hello \u202eعالم\u202c\n".repeat(10_000), 10_000],
  ["what omissions begin with", `Follow ${"a on ".repeat(25)}\n`.repeat(3000), 3000],
  ["share buttons without end", `${"facebook ".repeat(12)}q\n\n`.repeat(3000), 3000],
  ["names without end", `${"Ab Cd of the ".repeat(10_000)} said, citing`, 1],
]

test.each(hard)("%s", async (_, source, paragraphs) => {
  const report = await read(source, { name: "a.txt" })
  expect(report.paragraphs.length + report.omitted.length).toBe(paragraphs)
  expect(report.paragraphs.at(-1)!.end).toBeLessThanOrEqual(report.text.length)
})

test("lone surrogates stay where they are", async () => {
  const text = "\ud800 The end \udc00."
  expect((await read(JSON.stringify({ id: "a", text }))).text).toBe(text)
})
