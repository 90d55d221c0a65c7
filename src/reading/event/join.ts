import { spanOf, type WordRange } from "../../language/index.ts"
import { locationOf } from "../place/location.ts"
import type { Places } from "../place/places.ts"
import type { Event } from "./event.ts"
import { findEvents, type Sources } from "./find.ts"

/** The events of a report, with the places that its other layers settled. */
export const eventsOf = (given: Omit<Sources, "locationAt"> & Readonly<{ places: Places }>): Event[] =>
  findEvents({ ...given, locationAt: (trigger) => locationAt(given, trigger) })

const locationAt = (
  { parsed, syntax, mentionAt, places }: Omit<Sources, "locationAt"> & Readonly<{ places: Places }>,
  trigger: WordRange,
): Event["location"] => {
  const location = locationOf({ syntax, places, mentionAt }, trigger)
  if (!location) return undefined
  const { range, place } = location
  const told = { ...spanOf(parsed.words, range), name: place.name }
  if (!place.settled) return told
  const { country, admin1, point, geonames } = place
  return {
    ...told,
    ...(country === null ? {} : { country }),
    ...(admin1 === null ? {} : { admin1 }),
    ...(point === null ? {} : { lat: point.lat, lon: point.lon }),
    ...(geonames === null ? {} : { geonames }),
  }
}
