import { expect, test } from "vitest"
import { withPlace } from "../../../src/reading/place/entity.ts"
import type { SettledPlace } from "../../../src/reading/place/place.ts"
import type { Entity } from "../../../src/reading/reading.ts"

const entity = (fields: Partial<Entity>): Entity => ({
  id: "P1",
  name: "Tripoli",
  type: "place",
  actor: null,
  roles: [],
  names: ["Tripoli"],
  ...fields,
})

const tripoli: SettledPlace = {
  settled: true,
  name: "Tripoli",
  kind: "seat",
  country: "LBN",
  admin1: "LB-AS",
  point: { lat: 34.434, lon: 35.844 },
  geonames: 266826,
}

test("a place that is settled has its country and its place on the map, whatever knowledge made of the name", () => {
  expect(withPlace(entity({ country: "LBY" }), tripoli)).toEqual(
    entity({
      country: "LBN",
      place: { name: "Tripoli", country: "LBN", admin1: "LB-AS", lat: 34.434, lon: 35.844, geonames: 266826 },
    }),
  )
})

test("a place of no state has none, though knowledge gave one", () => {
  const strait: SettledPlace = { ...tripoli, name: "Taiwan Strait", country: null, admin1: null, geonames: null }
  expect(withPlace(entity({ country: "TWN" }), strait)).toEqual(
    entity({ place: { name: "Taiwan Strait", lat: 34.434, lon: 35.844 } }),
  )
})

test.each([
  ["ambiguous", undefined],
  ["unknown", "LBY"],
] as const)("a place that is left open as %s has the country %s", (why, country) => {
  expect(withPlace(entity({ country: "LBY" }), { settled: false, name: "Tripoli", why }).country).toBe(country)
})

test("a state's name that means a division of another is a place and no actor", () => {
  const georgia = entity({ name: "Georgia", type: "state", actor: "GEO", country: "GEO", sector: "GOV" })
  const division: SettledPlace = { ...tripoli, name: "Georgia", kind: "division", country: "USA", admin1: "US-GA" }
  expect(withPlace(georgia, division)).toMatchObject({ type: "place", actor: null, country: "USA" })
  expect(withPlace(georgia, division)).not.toHaveProperty("sector")
})

test.each([
  ["a state as it is", entity({ type: "state", actor: "LBN", country: "LBN" })],
  ["a person", entity({ type: "person" })],
])("%s has no place", (_, each) => {
  expect(withPlace(each, tripoli)).toEqual(each)
})
