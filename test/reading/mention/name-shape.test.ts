import { expect, test } from "vitest"
import { shapeOf, shortRealm } from "../../../src/reading/mention/name-shape.ts"

test.each([
  ["Meridian Wire", "outlet"],
  ["Gulf Times", "outlet"],
  ["Torvian News Agency", "outlet"],
  ["Radio Ambra", "outlet"],
  ["Kolmar Union", "body"],
  ["League of Southern Ports", "body"],
  ["Ice Brigade", "body"],
  ["Ister Republic", "realm"],
  ["Kingdom of Maren", "realm"],
  ["Mount Ilva", "place"],
  ["Kestrel Islands", "place"],
  ["Adal Brone", undefined],
  // A family name that is also a noun, behind a given name.
  ["Emily Post", undefined],
  ["Times", undefined],
])("%s is by its form %s", (name, shape) => {
  expect(shapeOf(name.split(" "))).toBe(shape)
})

test.each([
  ["Republic of Maren", "maren"],
  ["Tarragon Isles", "tarragon"],
  ["Torvia", "torvia"],
  ["The Republic", "the republic"],
])("%s is for short %s", (name, short) => {
  expect(shortRealm(name)).toBe(short)
})
