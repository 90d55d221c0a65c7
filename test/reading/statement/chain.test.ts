import { expect, test } from "vitest"
import type { Reading } from "../../../src/reading/index.ts"
import { withChains } from "../../../src/reading/statement/chain.ts"
import { statement } from "../../app/kit/reading.ts"

type Credit = Reading["credits"][number]

/** Sentences of a hundred characters each. */
const sentences = Array.from({ length: 5 }, (_, i) => ({ start: i * 100, end: i * 100 + 99 }))

const said = (id: string, sentence: number, fields: Parameters<typeof statement>[1] = {}) =>
  statement(id, { content: [{ start: sentence * 100 + 50, end: sentence * 100 + 90 }], ...fields })

const credit = (id: string, sentence: number, outlet: string, cites?: string): Credit => ({
  id,
  outlet,
  ...(cites === undefined ? {} : { cites }),
  span: { start: sentence * 100, end: sentence * 100 + 20 },
})

const chainsOf = (statements: readonly ReturnType<typeof statement>[], credits: readonly Credit[] = []) =>
  withChains(statements, { credits, sentences }).map(({ chain }) => chain.join(" "))

test("the report's credit, the spokesman, the speaker", () => {
  expect(chainsOf([said("S1", 1, { via: "P1", speaker: "P2" })], [credit("C1", 0, "Nile Post")])).toEqual(["C1 P1 P2"])
})

test("what a credit cites is followed to its own credit, once", () => {
  const credits = [credit("C1", 0, "Nile Post", "AFP"), credit("C2", 0, "AFP", "Nile Post")]
  expect(chainsOf([said("S1", 3, { speaker: "P1" })], credits)).toEqual(["C1 C2 P1"])
})

test("another credit holds in its own sentence only", () => {
  const credits = [credit("C1", 0, "Nile Post"), credit("C2", 2, "Nile Post", "AFP")]
  expect(chainsOf([said("S1", 2, { speaker: "P1" }), said("S2", 3, { speaker: "P1" })], credits)).toEqual([
    "C1 C2 P1",
    "C1 P1",
  ])
})

test("speakers of the statements around it come first, the outermost first", () => {
  const chains = chainsOf([
    said("S1", 1, { speaker: "P1" }),
    said("S2", 1, { speaker: "P2", inside: "S1" }),
    said("S3", 1, { speaker: "P3", inside: "S2" }),
  ])
  expect(chains).toEqual(["P1", "P1 P2", "P1 P2 P3"])
})

test("who is not known is left out, who reports his own words stands once", () => {
  const chains = chainsOf([
    said("S1", 1, { speaker: "P1" }),
    said("S2", 1, { inside: "S1" }),
    said("S3", 1, { speaker: "P1", inside: "S2" }),
  ])
  expect(chains).toEqual(["P1", "P1", "P1"])
})
