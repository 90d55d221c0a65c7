import { spanOf, type WordRange } from "../../language/index.ts"
import { toldAs } from "../place/entity.ts"
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
  return { ...spanOf(parsed.words, range), ...(place.settled ? toldAs(place) : { name: place.name }) }
}
