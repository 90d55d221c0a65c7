import { randomBytes } from "node:crypto"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { inShort, taken, testFolder } from "../kit/taken.ts"
import { type Saved, warcOf, warcRecord } from "../kit/warc.ts"

const { folder, put } = testFolder()
const read = async (name: string, content: Uint8Array, options = {}) => taken([put(name, content)], options)
const short = async (name: string, content: Uint8Array, options = {}) =>
  inShort(await read(name, content, options), folder)

const one: Saved = { url: "https://example.org/1", body: "<p>One</p>" }
const two: Saved = { url: "https://example.org/2", body: "<p>Two</p>" }
const three: Saved = { url: "https://example.org/3", body: "<p>Three</p>" }
const [first, second, third] = [1, 2, 3].map((n) => `a.warc, record ${n} (https://example.org/${n})`)

describe("an archive", () => {
  test.each([false, true])(
    "gives its pages with their addresses and when they were fetched (packed: %s)",
    async (gzip) => {
      const incoming = await read("a.warc", await warcOf([one, two], { gzip }))
      expect(inShort(incoming, folder)).toEqual([`${first} = <p>One</p>`, `${second} = <p>Two</p>`])
      expect(incoming[1]).toMatchObject({
        hints: { url: "https://example.org/2", contentType: "text/html; charset=utf-8" },
        fetched: "2024-03-05T06:07:08Z",
      })
      expect(incoming[1]).not.toHaveProperty("hints.date")
    },
  )

  test("packed as a whole reads like one packed by record", async () => {
    expect(await short("a.warc.gz", gzipSync(await warcOf([one, two])))).toHaveLength(2)
  })

  test("leaves aside what is no page of a report, and says so", async () => {
    const records: readonly Saved[] = [
      { ...one, status: "404 Not Found" },
      { ...two, httpHeaders: { "Content-Type": "image/png" } },
      { ...three, type: "request", body: "" },
      { url: "urn:x:4", type: "resource", warcHeaders: { "Content-Type": "text/plain" }, body: "Four" },
      { url: "dns:example.org", type: "response", warcHeaders: { "Content-Type": "text/dns" }, body: "x" },
      { url: "https://example.org/6", body: "" },
      { url: "https://example.org/../../7\u001b[2J", body: "Seven" },
    ]
    const incoming = await read("b.warc", await warcOf(records))
    expect(inShort(incoming, folder)).toEqual([
      "b.warc, record 1 (https://example.org/1) - the server answered 404",
      "b.warc, record 2 (https://example.org/2) - it is image/png",
      "b.warc, record 4 (urn:x:4) = Four",
      expect.stringContaining("b.warc, record 5 (dns:example.org) "),
      "b.warc, record 6 (https://example.org/6) - its page is empty",
      expect.stringMatching(/^b\.warc, record 7 \(https:\/\/example\.org\/\S+\) = Seven$/),
    ])
    expect(incoming[2]).not.toHaveProperty("hints.url")
    expect(JSON.stringify(inShort(incoming))).not.toContain("\u001b")
  })

  const page = `<p>${"A page. ".repeat(50)}</p>`
  test.each<[string, Readonly<Record<string, string>>, Uint8Array]>([
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(page)],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync(page)],
    ["deflate, bare", { "Content-Encoding": "deflate" }, deflateRawSync(page)],
    ["br in gzip", { "Content-Encoding": "br, gzip" }, gzipSync(brotliCompressSync(page))],
    ["gzip taken off by the crawler", { "Content-Encoding": "gzip" }, Buffer.from(page)],
    [
      "chunks",
      { "Transfer-Encoding": "chunked" },
      Buffer.from(`8\r\n${page.slice(0, 8)}\r\n${(page.length - 8).toString(16)};x=y\r\n${page.slice(8)}\r\n0\r\n\r\n`),
    ],
    ["chunks joined by the crawler", { "Transfer-Encoding": "chunked" }, Buffer.from(page)],
    ["chunks of gzip", { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }, chunked(gzipSync(page))],
  ])("takes off what HTTP put around a page: %s", async (_, httpHeaders, body) => {
    expect(await short("c.warc", await warcOf([{ ...one, httpHeaders, body }]))).toEqual([
      `c.warc, record 1 (https://example.org/1) = ${page}`,
    ])
  })
})

const chunked = (body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")])

describe("an archive that is cut short", () => {
  test.each([
    ["in a header", async () => Buffer.concat([await warcOf([one]), (await warcRecord(two)).subarray(0, 60)])],
    ["in a page", async () => (await warcOf([one, two])).subarray(0, -12)],
    [
      "in a packed page",
      async () =>
        Buffer.concat([await warcOf([one], { gzip: true }), (await warcRecord(two, { gzip: true })).subarray(0, 200)]),
    ],
  ])("%s: what came before is given, and the record is named", async (_, build) => {
    const incoming = await read("a.warc", await build())
    expect(inShort(incoming, folder)).toEqual([
      `${first} = <p>One</p>`,
      `a.warc, after record 1 (https://example.org/1) ! archive-broken`,
    ])
    expect(incoming[1]).toMatchObject({ problem: { message: expect.stringMatching(/record 2\b.*breaks off/) } })
  })

  test("at every byte: never a fault, a half page or silence", async () => {
    const whole = await warcOf([one, two])
    const firstEnd = (await warcRecord(one)).length
    for (let length = 1; length < whole.length - 4; length += 7) {
      const incoming = await read("cut.warc", whole.subarray(0, length))
      const pages = incoming.filter(({ kind }) => kind === "item").length
      expect(pages, `${length}`).toBe(length >= firstEnd - 4 ? 1 : 0)
      const isBetween = length >= firstEnd - 4 && length <= firstEnd
      expect(
        incoming.some(({ kind }) => kind === "problem"),
        `${length}`,
      ).toBe(!isBetween)
    }
  })

  test.each([
    ["whose length is no number", (bytes: string) => bytes.replace(/Content-Length: \d+/, "Content-Length: -1")],
    [
      "whose length is beyond all",
      (bytes: string) => bytes.replace(/Content-Length: \d+/, `Content-Length: ${2 ** 52}`),
    ],
    ["whose length is too small", (bytes: string) => bytes.replace(/Content-Length: \d+/, "Content-Length: 9")],
    [
      "with a header without end",
      (bytes: string) => bytes.replace("WARC-Type", `X: ${"x".repeat(100_000)}\r\nWARC-Type`),
    ],
  ])("or %s is a problem", async (_, spoil) => {
    const spoilt = Buffer.from(spoil((await warcOf([one, two])).toString("latin1")), "latin1")
    const codes = (await read("a.warc", spoilt)).flatMap((got) => (got.kind === "problem" ? [got.problem.code] : []))
    expect(codes).toEqual(["archive-broken"])
  })

  test("or damaged between two records does not pass for whole", async () => {
    const large: Saved = { ...one, body: randomBytes(100_000).toString("hex") }
    const packed = await Promise.all([one, large, two].map((record) => warcRecord(record, { gzip: true })))
    const damaged = Buffer.concat([packed[0]!, packed[1]!, Buffer.from("damage"), packed[2]!])
    const incoming = await read("a.warc.gz", damaged)
    expect(incoming[0]).toMatchObject({ kind: "item", place: expect.stringContaining("record 1") })
    expect(incoming.at(-1)).toMatchObject({
      problem: { code: "archive-broken", message: expect.stringMatching(/^record 2 of .* is damaged/) },
    })
  })

  test("zeros after the last record are padding", async () => {
    const packed = Buffer.concat([await warcRecord(one, { gzip: true }), Buffer.alloc(40_000)])
    expect(await short("a.warc.gz", packed)).toEqual([expect.stringContaining("record 1")])
  })
})

describe("a bomb", () => {
  const bomb = gzipSync(Buffer.alloc(2 ** 26))

  test("in a record's page is that record's problem; the next is read", async () => {
    const hidden: Saved = { ...two, httpHeaders: { "Content-Encoding": "gzip" }, body: bomb }
    expect(await short("a.warc", await warcOf([one, hidden, three]))).toEqual([
      `${first} = <p>One</p>`,
      expect.stringMatching(/record 2 .* ! archive-bomb$/),
      `${third} = <p>Three</p>`,
    ])
  })

  test("around an archive's record stops it after the records before", async () => {
    const begun = Buffer.from("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 9999999999\r\n\r\n")
    const packed = Buffer.concat([await warcRecord(one, { gzip: true }), gzipSync(begun), bomb])
    expect(await short("a.warc.gz", packed)).toEqual([
      expect.stringContaining("record 1"),
      expect.stringContaining("! archive-bomb"),
    ])
  })

  test("in a packed text is refused without being held", async () => {
    const before = process.memoryUsage().rss
    expect(await short("bomb.txt.gz", bomb, { maxBytes: 2 ** 30 })).toEqual(["bomb.txt.gz ! file-binary"])
    const text = gzipSync(Buffer.alloc(2 ** 26, "a "))
    expect(await short("bomb.txt.gz", text, { maxBytes: 2 ** 30 })).toEqual(["bomb.txt.gz ! archive-bomb"])
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
  })

  test("is no honest text, however often it says the same", async () => {
    const honest = Buffer.from("The two ministers met again.\n".repeat(30_000))
    expect(await taken([put("same.txt.gz", gzipSync(honest))])).toMatchObject([{ kind: "item" }])
  })

  test("a record above the limit is passed by", async () => {
    const large: Saved = { ...two, body: "x".repeat(400_000) }
    expect(await short("a.warc", await warcOf([one, large, three]), { maxBytes: 1000 })).toEqual([
      `${first} = <p>One</p>`,
      `${second} ! file-too-large`,
      `${third} = <p>Three</p>`,
    ])
  })
})
