import { describe, expect, test } from "vitest"
import { kindOf } from "../../../src/intake/content/kind.ts"

const kind = (text: string | Uint8Array, name = "", contentType?: string) =>
  kindOf(Buffer.from(text as string), { name, contentType }).kind

describe("the kind of a source", () => {
  test.each([
    ["<rss version='2.0'>", "x", "text/html", "feed"],
    ["\ufeff<?xml version='1.0'?><!-- a > b --><!DOCTYPE rss [<!ENTITY a '>'>]>\n<rss>", "", undefined, "feed"],
    ["<feed xmlns='http://www.w3.org/2005/Atom'>", "news.html", undefined, "feed"],
    ["<rdf:RDF>", "", "text/xml", "feed"],
    ["<?xml version='1.0'?><!DOCTYPE html><html>", "x.xml", undefined, "page"],
    ["<table/>", "x.xml", undefined, "unknown"],
    ["A text on <rss> and {}", "", undefined, "text"],
    ["[Photo] A text", "", undefined, "text"],
    ["WARC/1.1\r\n", "x.txt", undefined, "warc"],
    ['{"id":1}\n{"id":2}', "x.json", undefined, "lines"],
    ['{"id":1,\n"text":"x"}', "x.jsonl", undefined, "lines"],
    ['{"id":1,\n"text":"x"}', "", undefined, "json"],
    ['[{"id":1}]', "", undefined, "json"],
    ["anything", "", "application/x-ndjson", "lines"],
    ["anything", "", "application/ld+json; charset=utf-8", "json"],
    [Buffer.from("a text in two bytes", "utf16le"), "", undefined, "text"],
    [new Uint8Array(100), "x.txt", undefined, "unknown"],
  ])("%j, %j, %j: %s", (text, name, type, expected) => {
    expect(kind(text, name, type)).toBe(expected)
  })

  test("is told of markup without end in time", () => {
    const begun = performance.now()
    for (const text of ["<!--", "<!doctype [", "<?x ?>", "<!-- -->", "<!doctype x>", "] > <!doctype x [ ] "])
      kind(text.repeat(65_536 / text.length), "x.xml")
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
