import { linesOf } from "../sorted-lines.ts"
import { foldPlaceName } from "./fold.ts"

/**
 * What a gazetteer's entry is: a state's capital, the seat of a first-level division, another city, such a division; a sea,
 * strait or canal; an island, a peninsula or another region; a house, a base or a field that is in the news.
 */
export const gazetteerKinds = ["capital", "seat", "city", "division", "water", "region", "site"] as const
export type GazetteerKind = (typeof gazetteerKinds)[number]

/**
 * A place on the map. `country` is alpha-3, null where it is no state's, several states' or disputed; `admin1` the ISO
 * 3166-2 code of the first-level division; `lat` and `lon` are degrees (WGS 84), of a division those of its seat;
 * `geonames` is GeoNames' id; `population` 0 where it is not known.
 */
export type GazetteerPlace = Readonly<{
  kind: GazetteerKind
  name: string
  country: string | null
  admin1: string | null
  lat: number
  lon: number
  geonames: number | null
  population: number
  /** How it is called what was asked for: by its first name, by one that the news uses or used, by any other one. */
  by: "name" | "news" | "other"
}>

/** The places of a name, the most populous first; case, accents, hyphens and a leading article count for nothing. */
export type PlacesNamed = (name: string) => readonly GazetteerPlace[]

/**
 * A gazetteer over the bytes of `gazetteer.tsv`, which is read when something is first asked for. Its lines are in the order
 * of their folded names, so that a look-up is a binary search and nothing is parsed but the lines of the name.
 */
export const openGazetteer = (readBytes: () => Uint8Array): PlacesNamed => {
  let bytes: Uint8Array | undefined
  return (name) => {
    const key = foldPlaceName(name)
    if (key === "") return []
    bytes ??= readBytes()
    const table = bytes
    return linesOf(table, key)
      .flatMap((cells) => placesOf(table, cells))
      .sort((a, b) => b.population - a.population)
  }
}

const placesOf = (table: Uint8Array, cells: readonly string[]): GazetteerPlace[] => {
  const [mark, target, id] = cells
  if (mark !== "=" && mark !== "~") return [placeOf(cells, "name")]
  const by = mark === "~" ? "news" : "other"
  return linesOf(table, target!)
    .filter((line) => line[5] === id)
    .map((line) => placeOf(line, by))
}

const placeOf = (cells: readonly string[], by: GazetteerPlace["by"]): GazetteerPlace => {
  const [kind, country, admin1, lat, lon, id, population, name] = cells
  return {
    kind: kind as GazetteerKind,
    name: name!,
    country: country || null,
    admin1: admin1 || null,
    lat: Number(lat),
    lon: Number(lon),
    geonames: id === "" ? null : Number(id),
    population: Number(population),
    by,
  }
}
