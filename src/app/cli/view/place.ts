import type { Entity } from "../../../reading/index.ts"
import type { Lookup } from "./lookup.ts"

/** A place of the report; `lies` is null where the report does not settle which of its name it is. */
export type PlaceView = Readonly<{ id: string; name: string; lies: string | null }>

/** The places that are named, as they come up. */
export const placesOf = ({ reading, isNamed }: Lookup): readonly PlaceView[] =>
  reading.entities
    .filter(({ id, type }) => type === "place" && isNamed(id))
    .map((entity) => ({ id: entity.id, name: entity.name, lies: whereabouts(entity) }))

/** "US-CA, USA, 38.58° N 121.49° W" */
const whereabouts = ({ place, country }: Entity): string | null => {
  const { admin1, lat, lon } = place ?? {}
  const parts = [
    ...(admin1 === undefined ? [] : [admin1]),
    ...(country === undefined ? [] : [country]),
    ...(lat === undefined || lon === undefined ? [] : [`${degrees(lat, "NS")} ${degrees(lon, "EW")}`]),
  ]
  return parts.length === 0 ? null : parts.join(", ")
}

const degrees = (value: number, [positive, negative]: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
