import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, describe, expect, test } from "vitest"
import { isAddress, receive, sizeInWords } from "../../src/intake/index.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-intake-"))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe("a file", () => {
  test("comes as its bytes", async () => {
    const path = file("a.txt", new Uint8Array([0xff, 0, 65]))
    const [received, ...more] = await receive(path)
    expect(more).toEqual([])
    expect(received?.name).toBe(path)
    expect([...(received?.bytes ?? [])]).toEqual([0xff, 0, 65])
  })
  test("may be empty, and as large as the limit", async () => {
    expect((await receive(file("empty", "")))[0]?.bytes.length).toBe(0)
    expect((await receive(file("ten", "0123456789"), { maxBytes: 10 }))[0]?.bytes.length).toBe(10)
  })
  test("may be a named pipe, held to the same limit", async () => {
    const pipe = join(folder, "pipe")
    execFileSync("mkfifo", [pipe])
    const reading = receive(pipe, { maxBytes: 3 })
    const writing = writeFile(pipe, "1234")
    await expect(reading).rejects.toMatchObject({ code: "file-too-large" })
    await writing.catch(() => {})
  })
  test.each([
    ["missing.txt", "file-missing", /missing\.txt does not exist: check the path/],
    ["ten/below", "file-missing", /does not exist/],
    ["a\0b", "file-missing", /NUL/],
    [".", "file-unreadable", /is a folder: name the files in it, as in .*\*\.txt/],
    ["x".repeat(5000), "file-unreadable", /too long/],
  ])("%s is a Problem: %s", async (name, code, message) => {
    await expect(receive(`${folder}/${name}`)).rejects.toMatchObject({
      name: "Problem",
      code,
      message: expect.stringMatching(message),
    })
  })
  test("too large names the limit", async () => {
    await expect(receive(file("large", "x".repeat(2049)), { maxBytes: 2048 })).rejects.toThrow(
      /large is larger than 2 kB, the limit for one source/,
    )
  })
})

describe("standard input", () => {
  test("is read for -", async () => {
    const [received] = await receive("-", { stdin: Readable.from([Buffer.from("ab"), Buffer.from("c")]) })
    expect(received).toEqual({ bytes: Buffer.from("abc"), name: "standard input" })
  })
  test("is held to the limit", async () => {
    const stdin = Readable.from([Buffer.from("ab"), Buffer.from("c")])
    await expect(receive("-", { stdin, maxBytes: 2 })).rejects.toMatchObject({ code: "file-too-large" })
  })
  test("that breaks is a Problem", async () => {
    const stdin = new Readable({ read: () => stdin.destroy(Object.assign(new Error("x"), { code: "EIO" })) })
    await expect(receive("-", { stdin })).rejects.toThrow("standard input broke off (EIO)")
  })
})

test("an address goes through the guard", async () => {
  await expect(receive("http://127.0.0.1/")).rejects.toMatchObject({ code: "address-refused" })
})

test("sizes in words", () => {
  expect([0, 1023, 1536, 2 ** 24].map(sizeInWords)).toEqual(["0 bytes", "1023 bytes", "1.5 kB", "16 MB"])
})

test.each([
  ["https://example.org", true],
  ["FTP://example.org", true],
  ["reports/a.txt", false],
  ["C:\\reports\\a.txt", false],
  ["-", false],
])("isAddress(%s)", (source, expected) => {
  expect(isAddress(source)).toBe(expected)
})
