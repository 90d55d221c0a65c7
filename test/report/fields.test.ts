import { expect, test } from "vitest"
import { fields as offered, parseFieldMap } from "../../src/app/cli/field-map.ts"
import { fields, mapped } from "../../src/report/fields.ts"
import { fromBytes } from "../../src/report/index.ts"

test("the command line offers the fields that there are", () => {
  expect(offered).toEqual(fields)
})

test("a source's names become ours, however deep they stand, in each of a list", () => {
  const map = parseFieldMap("text=body, date=meta.when,title=head")
  expect(mapped([{ id: 1, body: "Talks.", meta: { when: "2024-04-26" } }], map)).toEqual([
    { id: 1, body: "Talks.", meta: { when: "2024-04-26" }, text: "Talks.", date: "2024-04-26" },
  ])
})

test("what is not there is left out, and what is no object as it is", () => {
  expect(mapped({ text: "Talks.", meta: "none" }, { date: "meta.when", title: "toString" })).toEqual({
    text: "Talks.",
    meta: "none",
  })
  expect(mapped("Talks.", { text: "body" })).toBe("Talks.")
})

test.each(["text", "=body", "text=", "body=text", ""])("%j is no map", (value) => {
  expect(() => parseFieldMap(value)).toThrow(/FIELD=NAME/)
})

test.each([
  ["a list", '[{"body": "Talks.", "meta": {"when": "2024-04-26"}}]'],
  ["lines", '{"body": "Talks.", "meta": {"when": "2024-04-26"}}\n{"body": "More."}\n'],
  ["one record", '{"body": "Talks.", "meta": {"when": "2024-04-26"}}'],
])("records under a source's own names are read: %s", async (_, json) => {
  const fields = { text: "body", date: "meta.when" }
  const [report] = [await fromBytes(Buffer.from(json), { id: "a", name: "a.json", fields })].flat()
  expect(report).toMatchObject({ text: "Talks.", published: { value: "2024-04-26", basis: "metadata" } })
})
