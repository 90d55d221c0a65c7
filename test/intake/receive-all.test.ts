import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { receiveAll } from "../../src/intake/index.ts"
import { inShort, taken, testFolder } from "./kit/taken.ts"

const { folder, put } = testFolder()
const short = async (names: readonly string[], options = {}) =>
  inShort(
    await taken(
      names.map((name) => (name === "-" ? name : join(folder, name))),
      options,
    ),
    folder,
  )

describe("a folder", () => {
  put("mixed/b/two.txt", "Two")
  put("mixed/b.txt", "One")
  put("mixed/a.html", "<p>Page</p>")
  put("mixed/z.jsonl", '{"id":1}\n\n{"id":2}\n')
  put("mixed/list.json", '[{"id":"a, \\"]"}, {"id":[2]}]')
  put("mixed/packed.txt.gz", gzipSync("Packed"))
  put("mixed/lines.jsonl.gz", gzipSync('{"id":3}\n{"id":4}'))
  put("mixed/told", "Told by its bytes")
  put("mixed/told-page", "<!doctype html><p>x")
  put("mixed/data", new Uint8Array(5000))
  put("mixed/.hidden", "no")
  put("mixed/.git/config", "no")
  put("mixed/picture.png", "no")
  put("mixed/table.xml", "<table/>")
  put("outside/secret.txt", "secret")
  symlinkSync(join(folder, "outside"), join(folder, "mixed/link"))
  symlinkSync(join(folder, "outside/secret.txt"), join(folder, "mixed/link.txt"))
  execFileSync("mkfifo", [join(folder, "mixed/pipe.txt")])

  test("is walked in the order of its names; what is not read is told", async () => {
    expect(await short(["mixed"])).toEqual([
      "mixed/.git - it is hidden",
      "mixed/.hidden - it is hidden",
      "mixed/a.html = <p>Page</p>",
      "mixed/b/two.txt = Two",
      "mixed/b.txt = One",
      expect.stringContaining("mixed/data - it is no text"),
      'mixed/lines.jsonl.gz, line 1 = {"id":3}',
      'mixed/lines.jsonl.gz, line 2 = {"id":4}',
      expect.stringContaining("mixed/link - it is a link"),
      expect.stringContaining("mixed/link.txt - it is a link"),
      'mixed/list.json, item 1 = {"id":"a, \\"]"}',
      'mixed/list.json, item 2 =  {"id":[2]}',
      "mixed/packed.txt.gz = Packed",
      expect.stringContaining("mixed/picture.png - files that end in .png"),
      expect.stringContaining("mixed/pipe.txt - it is a pipe"),
      expect.stringContaining("mixed/table.xml - it is no feed"),
      "mixed/told = Told by its bytes",
      "mixed/told-page = <!doctype html><p>x",
      'mixed/z.jsonl, line 1 = {"id":1}',
      'mixed/z.jsonl, line 3 = {"id":2}',
    ])
  })

  test("one file's problem leaves the others alone", async () => {
    put("some/1.txt", "")
    put("some/2.json", '{"id":')
    put("some/3.warc", "no archive")
    put("some/4.txt", "x".repeat(101))
    put("some/5.txt.gz", gzipSync("Half of it").subarray(0, 20))
    put("some/6.txt", "Whole")
    expect(await short(["some"], { maxBytes: 100 })).toEqual([
      "some/1.txt ! text-empty",
      "some/2.json ! json-invalid",
      "some/3.warc ! archive-broken",
      "some/4.txt ! file-too-large",
      "some/5.txt.gz ! archive-broken",
      "some/6.txt = Whole",
    ])
  })

  test("names with controls, marks of direction and dots are names and nothing else", async () => {
    put("names/a\nb\x1b[2J.txt", "1")
    put("names/..\\..\\c.txt", "hidden by its dots")
    put("names/d..txt", "2")
    put("names/e\u202etxt.txt", "3")
    expect(await short(["names"])).toEqual([
      expect.stringContaining("names/..\\..\\c.txt - it is hidden"),
      "names/a\\x0ab\\x1b[2J.txt = 1",
      "names/d..txt = 2",
      "names/e\\u202etxt.txt = 3",
    ])
  })

  test.skipIf(process.getuid?.() === 0)("without permission is a problem, its neighbours are read", async () => {
    put("locked/a/x.txt", "x")
    put("locked/b.txt", "B")
    chmodSync(join(folder, "locked/a"), 0)
    expect(await short(["locked"])).toEqual(["locked/a ! file-unreadable", "locked/b.txt = B"])
    chmodSync(join(folder, "locked/a"), 0o700)
  })
})

describe("a source that cannot be read is a problem", () => {
  put("here.txt", "Here")
  put(
    "binary",
    new Uint8Array(4000).map((_, i) => (i * 7) % 256),
  )
  put("empty", "")
  put("packed.gz", gzipSync(gzipSync(gzipSync("deep"))))
  mkdirSync(join(folder, "none"))
  execFileSync("mkfifo", [join(folder, "pipe")])
  const sparse = put("sparse", "")
  truncateSync(sparse, 2 ** 31)
  const lines = put("sparse.txt", "A line\n")
  truncateSync(lines, 2 ** 31)

  test.each([
    ["missing.txt", "file-missing", /missing\.txt does not exist: check the path/],
    ["pipe", "file-unreadable", /is a named pipe: send it to standard input and give - in its place/],
    ["binary", "file-binary", /is no text: give plain text/],
    ["empty", "text-empty", /is empty/],
    ["sparse", "file-binary", /is no text/],
    ["packed.gz", "archive-bomb", /packed more than 2 times over/],
    ["a\0b", "file-missing", /a\\x00b holds a NUL/],
  ])("%s: %s", async (name, code, message) => {
    const incoming = await taken([join(folder, name), join(folder, "here.txt")])
    expect(inShort(incoming, folder)).toEqual([expect.stringContaining(` ! ${code}`), "here.txt = Here"])
    expect(incoming[0]).toMatchObject({ problem: { message: expect.stringMatching(message) } })
  })

  test("a file of 2 GB is refused at the limit, and not held", async () => {
    const before = process.memoryUsage().rss
    expect(await short(["sparse.txt"])).toEqual([expect.stringMatching(/sparse\.txt ! file-(?:too-large|binary)/)])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20)
  })

  test("a password in an address is not repeated", async () => {
    const [one] = await taken(["http://user:secret@example.org/"])
    expect(one).toMatchObject({ kind: "problem", problem: { code: "address-refused" } })
    expect(JSON.stringify(one)).not.toContain("secret")
  })

  test("a folder that is empty gives nothing", async () => {
    expect(await short(["none"])).toEqual([])
  })
})

describe("standard input", () => {
  const input = (...parts: readonly string[]) => ({ stdin: Readable.from(parts.map((part) => Buffer.from(part))) })
  const last = '{"id":2,"te'

  test.each([
    [
      ['{"id":1}\n', last],
      ['standard input, line 1 = {"id":1}', "standard input, line 2 ! json-invalid"],
    ],
    [
      ['{"id":1}\n{"i', 'd":2}'],
      ['standard input, line 1 = {"id":1}', 'standard input, line 2 = {"id":2}'],
    ],
    [['{"id":1\n{"id":2}\n'], ['standard input, line 1 = {"id":1', 'standard input, line 2 = {"id":2}']],
    [['{\n "id": 1\n}\n'], ['standard input = {\n "id": 1\n}\n']],
    [["A plain text"], ["standard input = A plain text"]],
    [[], ["standard input ! text-empty"]],
  ])("%j", async (parts, expected) => {
    expect(inShort(await taken(["-"], input(...parts)))).toEqual(expected)
  })

  test("a line above the limit is that line's problem, and the rest goes on", async () => {
    const long = `{"id":1,"text":"${"x".repeat(500)}"}\n`
    const incoming = await taken(["-"], { ...input('{"id":0}\n', long, '{"id":2}\n'), maxBytes: 100 })
    expect(inShort(incoming)).toEqual([
      'standard input, line 1 = {"id":0}',
      "standard input, line 2 ! file-too-large",
      'standard input, line 3 = {"id":2}',
    ])
  })

  test("lines come as they are written, and more than memory holds of them pass through", async () => {
    const line = Buffer.from(`{"id":"x","text":"${"word ".repeat(2000)}"}\n`.repeat(100))
    async function* many() {
      for (let i = 0; i < 300; i++) yield line
    }
    const before = process.memoryUsage().rss
    let count = 0
    for await (const one of receiveAll(["-"], { stdin: Readable.from(many()) })) count += Number(one.kind === "item")
    expect(count).toBe(30_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
  })

  test("that breaks is a problem after what came before", async () => {
    async function* broken() {
      yield Buffer.from('{"id":1}\n{"id"')
      throw Object.assign(new Error("x"), { code: "EIO" })
    }
    const incoming = await taken(["-"], { stdin: Readable.from(broken()) })
    expect(inShort(incoming)).toEqual([
      'standard input, line 1 = {"id":1}',
      "standard input, after line 1 ! file-unreadable",
    ])
  })

  test("a list nested without end is one record, and no fault", async () => {
    const deep = `[${"[".repeat(10_000)}${"]".repeat(10_000)}]`
    put("deep.json", deep)
    expect(await short(["deep.json"])).toEqual([`deep.json, item 1 = ${deep.slice(1, -1)}`])
  })
})

describe("where the signal aborts", () => {
  test("the stream ends after the item in hand", async () => {
    const stop = new AbortController()
    const seen: string[] = []
    for await (const one of receiveAll([join(folder, "mixed")], { signal: stop.signal })) {
      seen.push(one.name)
      if (seen.length === 3) stop.abort()
    }
    expect(seen.length).toBe(3)
  })

  test("an input that gives nothing is waited for no longer", async () => {
    const stdin = new Readable({ read: () => {} })
    setTimeout(() => stop.abort(), 50)
    const stop = new AbortController()
    expect(await taken(["-"], { stdin, signal: stop.signal })).toEqual([])
    expect(stdin.destroyed).toBe(true)
  })
})
