import { PassThrough, Readable, Writable } from "node:stream"
import { describe, expect, test } from "vitest"
import { annotateStream } from "../../../src/app/cli/annotate-stream.ts"
import type { Answer } from "../../../src/app/cli/answer.ts"
import { StreamBroken } from "../../../src/app/cli/fail.ts"
import { Problem } from "../../../src/base/index.ts"
import { fakeReader } from "../kit/reading.ts"
import { bytesOf, kept } from "../kit/streams.ts"

const annotate = async (input: Readable, options: Partial<Parameters<typeof annotateStream>[0]> = {}) => {
  const output = kept()
  const done = await annotateStream({ input, output, reader: fakeReader().reader, inFlight: 4, ...options })
  const lines = output.text().split("\n")
  expect(lines.pop()).toBe("")
  return { ...done, lines: lines.map((line) => JSON.parse(line)) }
}

const line = (id: unknown, text: unknown = "A text.", more = {}) => `${JSON.stringify({ id, text, ...more })}\n`

describe("annotateStream", () => {
  test("answers in the order of the input, whatever takes how long", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `r${index}`)
    const { reader, seen } = fakeReader({ delay: ({ id }) => (Number(id.slice(1)) * 7) % 5 })
    const { lines, answered } = await annotate(bytesOf(ids.map((id) => line(id)).join("")), { reader })
    expect(lines.map(({ id }) => id)).toEqual(ids)
    expect(answered).toBe(40)
    expect(seen.most).toBeGreaterThan(1)
    expect(seen.most).toBeLessThanOrEqual(4)
  })

  test("puts an error in the place of a line that cannot be read", async () => {
    const bad = [
      "nonsense",
      "[1]",
      "null",
      '"x"',
      '{"id":"b"}',
      '{"id":"c","text":5}',
      '{"text":"x"}',
      '{"id":"d","text":"x","date":4}',
    ]
    const { lines, failed, answered } = await annotate(bytesOf(`${line("a")}${bad.join("\n")}\n${line("z")}`))
    expect(lines.map(({ id, line, error }) => [id, line, error === undefined])).toEqual([
      ["a", undefined, true],
      [null, 2, false],
      [null, 3, false],
      [null, 4, false],
      [null, 5, false],
      ["b", undefined, false],
      ["c", undefined, false],
      [null, 8, false],
      ["d", undefined, false],
      ["z", undefined, true],
    ])
    for (const [index, { error }] of lines.entries())
      if (error) expect(error).toMatch(new RegExp(`^line ${index + 1}\\b`))
    expect([answered, failed]).toEqual([10, 8])
  })

  test("gives nothing for blank lines, and counts them", async () => {
    const { lines } = await annotate(bytesOf(`\n  \t\r\n${line("a")}\nx\n`))
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      ["a", undefined],
      [null, 5],
    ])
  })

  test("reads a last line without its line feed, and says where one is cut off", async () => {
    expect((await annotate(bytesOf('{"id":"a","text":"x"}'))).lines).toMatchObject([{ id: "a" }])
    expect((await annotate(bytesOf('{"id":"a","te'))).lines[0].error).toMatch(/the input ends within this line/)
  })

  test("takes a byte order mark, CRLF, null fields, numbers as ids and lone surrogates", async () => {
    const { lines, failed } = await annotate(bytesOf(`\ufeff{"id":1,"text":"\\ud800","date":null}\r\n`))
    expect(lines).toMatchObject([{ id: "1" }])
    expect(failed).toBe(0)
  })

  test("reads bytes that are not UTF-8 as U+FFFD, and tells", async () => {
    const { reader, seen } = fakeReader()
    const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"x'), Buffer.from([0xff]), Buffer.from('y"}\n')])
    expect((await annotate(bytesOf(bytes), { reader })).replaced).toBe(1)
    expect(seen.inputs[0]?.text).toBe("x\ufffdy")
  })

  test("refuses a text that is too large", async () => {
    const { lines } = await annotate(bytesOf(line("big", "x".repeat(2 ** 24 + 1))))
    expect(lines).toEqual([{ id: "big", error: expect.stringMatching(/^line 1: "text" has 16777217 characters/) }])
  })

  test("hands pairs on, and refuses those outside the text", async () => {
    const { reader, seen } = fakeReader()
    const pair = { source: { start: 0, end: 1 }, target: { start: 2, end: 4 } }
    const outside = { source: { start: 0, end: 1 }, target: { start: 2, end: 5 } }
    const input =
      line("a", "abcd", { pairs: [pair] }) +
      line("b", "abcd", { pairs: [pair, outside] }) +
      line("c", "a", { pairs: 1 })
    const { lines } = await annotate(bytesOf(input), { reader })
    expect(seen.inputs).toEqual([{ id: "a", text: "abcd", pairs: [pair] }])
    expect(lines[1].error).toMatch(/"pairs" item 2/)
    expect(lines[2].error).toMatch(/"pairs" is no list/)
  })

  test("goes on after a fault of the reader's, and passes the fault on", async () => {
    const faults: (Error | undefined)[] = []
    const { lines } = await annotate(bytesOf(line("a", "fault") + line("b")), {
      onAnswer: ({ fault }: Answer) => faults.push(fault),
    })
    expect(lines).toMatchObject([{ id: "a", error: expect.stringContaining("a fault of demarche's own") }, { id: "b" }])
    expect(faults).toEqual([expect.any(TypeError), undefined])
  })

  test("stops where no model loads", async () => {
    const missing = async () => {
      throw new Problem("model-missing", "no model")
    }
    const reader = { ...fakeReader().reader, annotate: missing }
    await expect(annotate(bytesOf(line("a"), line("b")), { reader })).rejects.toThrow("no model")
  })
})

describe("a stream that breaks", () => {
  test("at the output ends the reading of the input", async () => {
    const output = new Writable({ write: (_, __, done) => done(Object.assign(new Error("x"), { code: "EPIPE" })) })
    const input = new PassThrough()
    input.write(line("a"))
    const done = annotateStream({ input, output, reader: fakeReader().reader, inFlight: 4 })
    await expect(done).rejects.toMatchObject({ name: "StreamBroken", cause: { code: "EPIPE" } })
    expect(input.destroyed).toBe(true)
  })

  test("waits for what is being read", async () => {
    const output = new Writable({ write: (_, __, done) => done(Object.assign(new Error("x"), { code: "EPIPE" })) })
    const { reader, seen } = fakeReader({ delay: ({ id }) => (id === "a" ? 0 : 50) })
    const input = bytesOf(line("a") + line("b") + line("c"))
    await expect(annotateStream({ input, output, reader, inFlight: 4 })).rejects.toThrow(StreamBroken)
    expect(seen).toMatchObject({ most: 3, open: 0 })
  })

  test("at the input is told apart, and what came before it is answered", async () => {
    const input = new PassThrough()
    const output = kept()
    const done = annotateStream({ input, output, reader: fakeReader().reader, inFlight: 4 })
    input.write(line("a"))
    setTimeout(() => input.destroy(Object.assign(new Error("x"), { code: "EIO" })), 20)
    await expect(done).rejects.toThrow(StreamBroken)
    await expect(done).rejects.toThrow("the input broke off (EIO)")
    expect(output.text()).toMatch(/^{"id":"a"/)
  })

  test("takes no more from the input than a slow output lets it", async () => {
    let taken = 0
    const input = Readable.from(
      (function* () {
        for (; taken < 10_000; taken++) yield Buffer.from(line(`r${taken}`))
      })(),
      { highWaterMark: 1 },
    )
    let release = () => {}
    const output = new Writable({
      highWaterMark: 1,
      write: (_, __, done) => {
        release = done
      },
    })
    const done = annotateStream({ input, output, reader: fakeReader().reader, inFlight: 4 })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(taken).toBeLessThan(20)
    output.destroy(Object.assign(new Error("x"), { code: "EPIPE" }))
    release()
    await expect(done).rejects.toThrow(StreamBroken)
  })
})
