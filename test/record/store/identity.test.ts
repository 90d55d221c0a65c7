import fc from "fast-check"
import { expect, test } from "vitest"
import { hashOf, keyOf, keyOfUrl, normalisedUrl } from "../../../src/record/store/identity.ts"
import { reportOf } from "../kit.ts"

test.each([
  ["https://News.Example.org/a?b=1", "https://news.example.org/a?b=1"],
  ["https://news.example.org/a#comments", "https://news.example.org/a"],
  ["https://news.example.org/a?utm_source=x&utm_medium=y", "https://news.example.org/a"],
  ["https://news.example.org/a?id=7&fbclid=z", "https://news.example.org/a?id=7"],
  ["https://news.example.org/a?q=%20x+y&n=", "https://news.example.org/a?q=%20x+y&n="],
  ["https://news.example.org", "https://news.example.org/"],
  ["no address", "no address"],
])("%s is %s", (url, normal) => {
  expect(normalisedUrl(url)).toBe(normal)
})

test("normalising twice changes nothing more", () => {
  const pieces = ["a", "utm_x=1", "fbclid=2", "=", "&", "?", "#", "/", "%20", "%", "ü", " ", "..", ":8080", "@"]
  const url = fc
    .array(fc.constantFrom(...pieces), { maxLength: 12 })
    .map((some) => `https://Example.org${some.join("")}`)
  fc.assert(
    fc.property(url, (one) => normalisedUrl(normalisedUrl(one)) === normalisedUrl(one)),
    { seed: 6 },
  )
})

const report = reportOf("Talks went on.", {
  title: "Talks",
  outlet: "North Star Agency",
  author: "A. Writer",
  url: "https://news.example.org/a?utm_source=x",
  date: "2024-05-07",
})

test.each([
  ["text", { text: "Talks went on!" }],
  ["title", { title: "More talks" }],
  ["outlet", { outlet: "Canal Courier" }],
  ["author", { author: "B. Writer" }],
  ["url", { url: "https://news.example.org/b" }],
  ["published", { published: { value: "2024-05-08", basis: "metadata" as const } }],
])("another %s is another report", (_, change) => {
  expect(hashOf({ ...report, ...change })).not.toEqual(hashOf(report))
})

test.each([
  ["its id", { id: "two" }],
  ["its language", { language: "uk" }],
  ["how readers came to the page", { url: "https://NEWS.example.org/a#top" }],
])("%s makes it no other report", (_, change) => {
  expect(hashOf({ ...report, ...change })).toEqual(hashOf(report))
})

test("a date that was worked out is no part of what a report is", () => {
  const inferred = (value: string) => hashOf({ ...report, published: { value, basis: "inferred" } })
  expect(inferred("2024-05-07")).toEqual(inferred("2024-05-08"))
})

test("a report is known by its address, else by its place in its source, else by its content", () => {
  const { url: _, ...placed } = report
  expect(keyOf(report, { name: "a.jsonl" })).toBe(keyOfUrl("https://news.example.org/a#top"))
  expect(keyOf(placed, { name: "a.jsonl" })).not.toBe(keyOf(placed, { name: "b.jsonl" }))
  expect(keyOf(placed, { name: "a.jsonl" })).not.toBe(keyOf({ ...placed, id: "two" }, { name: "a.jsonl" }))
  expect(keyOf(placed, { name: null })).toBe(keyOf({ ...placed, id: "two" }, { name: null }))
  expect(keyOf(placed, { name: null })).not.toBe(keyOf({ ...placed, text: "More talks." }, { name: null }))
})
