import { hash } from "node:crypto"
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { gazetteerKinds, openGazetteer } from "../../../src/knowledge/gazetteer/gazetteer.ts"
import { loadKnowledge } from "../../../src/knowledge/index.ts"

const folder = new URL("../../../src/knowledge/gazetteer/", import.meta.url)
const bytes = readFileSync(new URL("gazetteer.tsv", folder))
const lines = bytes.toString("utf8").trimEnd().split("\n")
const placesNamed = openGazetteer(() => bytes)

describe("the data file", () => {
  test("is the one that its stamp is of, and not too large to ship", () => {
    expect(readFileSync(new URL("stamp.tsv", folder), "utf8")).toBe(`sha256\n${hash("sha256", bytes, "hex")}\n`)
    expect(bytes.length).toBeLessThan(5_000_000)
  })

  test("is in the order that the search needs", () => {
    for (let i = 1; i < lines.length; i++) expect(lines[i - 1]! < lines[i]!, lines[i]).toBe(true)
  })

  test("finds every name that it has, with a sound country and point", () => {
    const { actorById } = loadKnowledge()
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), (at) => {
        const [name, mark, target, id] = lines[at]!.split("\t")
        const found = placesNamed(name!)
        expect(found.length, name).toBeGreaterThan(0)
        if (mark === "=" || mark === "~")
          expect(
            found.map(({ geonames }) => geonames),
            `${name} leads to ${target}`,
          ).toContain(Number(id))
        for (const { kind, country, lat, lon } of found) {
          expect(gazetteerKinds).toContain(kind)
          expect(country === null || actorById(country), `${name}: ${country}`).toBeTruthy()
          expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, name).toBe(true)
        }
      }),
      { seed: 4, numRuns: 2000 },
    )
  })
})

describe("a look-up", () => {
  test.each([
    ["Paris", "Paris", "FRA", "FR-IDF"],
    ["KYIV", "Kyiv", "UKR", "UA-30"],
    ["Kiev", "Kyiv", "UKR", "UA-30"],
    ["Peking", "Beijing", "CHN", "CN-BJ"],
    ["Saigon", "Ho Chi Minh City", "VNM", "VN-SG"],
    ["Leningrad", "Saint Petersburg", "RUS", "RU-SPE"],
    ["Bombay", "Mumbai", "IND", "IN-MH"],
    ["Rangoon", "Yangon", "MMR", "MM-06"],
    ["Constantinople", "Istanbul", "TUR", "TR-34"],
    ["Geneva", "Geneva", "CHE", "CH-GE"],
    ["the Hague", "The Hague", "NLD", "NL-ZH"],
    ["Bavaria", "Bavaria", "DEU", "DE-BY"],
    ["Taiwan Strait", "Taiwan Strait", null, null],
    ["the Great Hall of the People", "Great Hall of the People", "CHN", null],
  ])("of %s finds %s", (asked, name, country, admin1) => {
    expect(placesNamed(asked)).toContainEqual(expect.objectContaining({ name, country, admin1 }))
  })

  test("gives the most populous first, with GeoNames' id", () => {
    const [first, second] = placesNamed("Birmingham")
    expect(first).toMatchObject({ country: "GBR", geonames: 2655603, lat: 52.481, lon: -1.9 })
    expect(second).toMatchObject({ country: "USA", admin1: "US-AL" })
  })

  test.each(["", "Київ", "Qwxzlandia", "a".repeat(10_000), "￿", "~", "!"])("of %j finds nothing", (asked) => {
    expect(placesNamed(asked)).toEqual([])
  })

  test("reads the file once, when something is first asked for", () => {
    let reads = 0
    const asked = openGazetteer(() => {
      reads++
      return bytes
    })
    expect(reads).toBe(0)
    asked("Oslo")
    asked("Rome")
    expect(reads).toBe(1)
  })
})
