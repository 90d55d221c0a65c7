import fc from "fast-check"
import { expect, test } from "vitest"
import { fromColumns, type Json, toColumns } from "../../../src/record/store/columns.ts"
import { sampleReadings } from "../kit.ts"

const isBack = (value: Json): boolean => JSON.stringify(fromColumns(toColumns(value))) === JSON.stringify(value)

test.each<[Json, Json]>([
  [[{ a: 1 }, { a: 2 }], { "": 2, a: [1, 2] }],
  [[{ a: 1 }, { a: 1 }], { "": 2, a: 1 }],
  [[{ id: "M1" }, { id: "M2" }], { "": 2, id: { "#": "M" } }],
  [[{ a: [] }, { a: [] }], { "": 2, a: [] }],
  [[{ a: 1 }, { b: null }], { "": 2, b: ["~", null], a: [1, "~"] }],
  [
    [
      { start: 5, end: 9 },
      { start: 12, end: 13 },
    ],
    { "": 2, start: [5, 7], end: [4, 1] },
  ],
  [[{ at: { start: 5, end: 9 } }, { at: { start: 3, end: 4 } }], { "": 2, at: { "": 2, start: [5, -2], end: [4, 1] } }],
  [[{ a: { b: 1 } }, { a: null }, {}], { "": 3, a: { "": { some: [1, null, "~"] }, b: 1 } }],
  [[{ a: [{ b: 1 }, { b: 2 }] }, { a: [] }], { "": 2, a: { "": { each: [2, 0] }, b: [1, 2] } }],
  [[{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }], { "": 2, a: { "": { each: 1 }, b: [1, 2] } }],
  [
    [
      { a: 1, b: 2 },
      { b: 3, a: 4 },
    ],
    [
      { a: 1, b: 2 },
      { b: 3, a: 4 },
    ],
  ],
  [[{ a: "~" }, {}], { "": 2, a: ["~~", "~"] }],
  [[{}, {}], { "": 2 }],
  [[], []],
])("%j in columns", (value, columns) => {
  expect(toColumns(value)).toEqual(columns)
  expect(isBack(value)).toBe(true)
})

test("the way back is exact, to the order of the fields", async () => {
  const field = fc.constantFrom("start", "end", "id", "a", "b", "#")
  const { value } = fc.letrec<{ value: Json; fields: Json }>((tie) => ({
    fields: fc.dictionary(field, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(null, true, 0, 1, 7, 0.25, "", "~", "~~", "M1", "M2", "x", []),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.array(tie("fields"), { maxLength: 4 }),
      tie("fields"),
    ),
  }))
  fc.assert(fc.property(value, isBack), { seed: 6, numRuns: 500 })
  for (const { report, reading } of await sampleReadings()) {
    expect(isBack(reading as unknown as Json)).toBe(true)
    expect(isBack(report as unknown as Json)).toBe(true)
  }
})
