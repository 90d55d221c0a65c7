import { describe, expect, test } from "vitest"
import { contentOf } from "../../../../src/app/cli/view/statement.ts"
import { viewOf } from "../../../../src/app/cli/view/view.ts"
import type { Entity } from "../../../../src/reading/index.ts"
import { entity, spanIn, talksReading, talksReport } from "../../kit/reading.ts"

const span = { start: 0, end: 7 }

describe("parties and people", () => {
  const sidesOf = (entities: readonly Entity[], named: readonly string[]) =>
    viewOf(talksReport, {
      ...talksReading,
      entities: [...entities],
      mentions: named.map((id) => ({ ...span, id: `M${id}`, type: "ORG", name: true, entity: id })),
    }).sides.map(({ country, state, bodies, people }) => [
      country,
      state?.id ?? null,
      ...[bodies, people].map((list) => list.map(({ id, titles }) => [id, ...titles].join(": "))),
    ])

  test("stand by country, those of none last", () => {
    const entities = [
      entity("P1", { type: "organisation" }),
      entity("P2", { country: "TOR" }),
      entity("P3", { type: "state", country: "CAL" }),
      entity("P4", { type: "organisation", country: "CAL" }),
      entity("P5", { country: "CAL" }),
    ]
    expect(sidesOf(entities, ["P1", "P2", "P3", "P4", "P5"])).toEqual([
      ["TOR", null, [], ["P2"]],
      ["CAL", "P3", ["P4"], ["P5"]],
      [null, null, ["P1"], []],
    ])
  })

  test("are those with a name or an office, and no places", () => {
    const roles = [
      { title: "foreign minister", span, former: true },
      { title: "ex-envoy", span, former: true },
    ]
    const entities = [
      entity("P1", { type: "group" }),
      entity("P2", { roles }),
      entity("P3", { type: "place" }),
      entity("P4"),
      entity("P5", { inferred: { name: "Ilse Thorvald", actor: "Q1" } }),
    ]
    expect(sidesOf(entities, ["P3", "P4"])).toEqual([
      [
        ...[null, null, []],
        ["P2: former foreign minister: ex-envoy", "P4", "P5: at that date Ilse Thorvald (inferred)"],
      ],
    ])
  })
})

test("flags stand the gravest first, then as in the text", () => {
  const [info, warning] = talksReading.flags
  const flags = [
    info!,
    warning!,
    { ...warning!, ...spanIn(talksReport.text, "warned"), id: "F3" },
    { ...info!, id: "F4", severity: "error" as const },
  ]
  expect(viewOf(talksReport, { ...talksReading, flags }).flags.map(({ id }) => id)).toEqual(["F4", "F3", "F2", "F1"])
})

test("statements stand in the order of the text", () => {
  expect(viewOf(talksReport, talksReading).statements.map(({ id, number }) => `${number} ${id}`)).toEqual([
    "1 S1",
    "2 S2",
    "3 S3",
    "4 S4",
  ])
})

test("places say where they lie, or that it is not settled", () => {
  const entities = [...talksReading.entities, entity("P8", { name: "Victoria", type: "place" })]
  const mentions = [...talksReading.mentions, { ...span, id: "M9", type: "LOC" as const, name: true, entity: "P8" }]
  expect(viewOf(talksReport, { ...talksReading, entities, mentions }).places).toEqual([
    { id: "P7", name: "Shanghai", lies: "CN-SH, CHN, 31.22° N 121.46° E" },
    { id: "P8", name: "Victoria", lies: null },
  ])
})

test.each([
  ["E2", "E2, Antony Blinken (USA) will meet Wang Yi (CHN)"],
  ["S1", "S1, Antony Blinken"],
  ["S2", "S2"],
  [undefined, null],
])("an amount in %s belongs to %s", (qualifies, words) => {
  const { qualifies: _, ...amount } = talksReading.amounts[0]!
  const amounts = [qualifies === undefined ? amount : { ...amount, qualifies }]
  expect(viewOf(talksReport, { ...talksReading, amounts }).amounts[0]?.qualifies).toBe(words)
})

test("a content that is cut says how much is left, and cuts no character in two", () => {
  const [statement] = viewOf(talksReport, talksReading).statements
  const content = ["abc", "d\u{1f600}e"]
  expect(contentOf({ ...statement!, content }, 7)).toBe("abc … d\u{1f600}e")
  expect(contentOf({ ...statement!, content }, 5)).toBe("abc … d … [2 more characters]")
})
