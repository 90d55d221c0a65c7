import { expect, test } from "vitest"
import { newRecord } from "../kit.ts"

const problem = { code: "file-binary", message: "a.pdf: no text" }

test("a source that gave no report is kept with its bytes until it gives one", () => {
  const record = newRecord()
  const bytes = new Uint8Array([0, 1, 255])
  record.putFailure({ name: "standard input, line 3", hints: { outlet: "Canal Courier" }, bytes, problem })
  record.putFailure({ name: "a.pdf", hints: {}, problem })
  record.putFailure({ name: "a.pdf", hints: {}, problem: { code: "file-missing", message: "a.pdf: not there" } })
  const [first, second, ...more] = [...record.failures()]
  expect(more).toEqual([])
  expect(first).toMatchObject({
    name: "standard input, line 3",
    hints: { outlet: "Canal Courier" },
    bytes,
    problem,
    attempts: 1,
  })
  expect(second).toMatchObject({ name: "a.pdf", problem: { code: "file-missing" }, attempts: 2 })
  expect(second).not.toHaveProperty("bytes")
  expect(record.clearFailure("a.pdf")).toBe(true)
  expect(record.clearFailure("a.pdf")).toBe(false)
  expect(record.counts().failures).toBe(1)
})

test("failures may be cleared while they are gone through", () => {
  const record = newRecord()
  for (const name of ["a", "b", "c"]) record.putFailure({ name, hints: {}, problem })
  const seen: string[] = []
  for (const { name } of record.failures()) {
    seen.push(name)
    record.clearFailure(name)
  }
  expect(seen).toEqual(["a", "b", "c"])
})

test("a page's validators are those that its server gave last", () => {
  const { validators } = newRecord()
  const url = "https://news.example.org/feed"
  expect(validators.get(url)).toBeUndefined()
  validators.put(url, { etag: '"a"' })
  expect(validators.get(url)).toEqual({ etag: '"a"' })
  validators.put(url, { etag: '"b"', lastModified: "Wed, 25 Nov 2026 10:00:00 GMT" })
  expect(validators.get(url)).toEqual({ etag: '"b"', lastModified: "Wed, 25 Nov 2026 10:00:00 GMT" })
  validators.put(url, {})
  expect(validators.get(url)).toBeUndefined()
})
