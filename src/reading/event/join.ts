import { spanOf, type WordRange } from "../../language/index.ts"
import { toldAs } from "../place/entity.ts"
import { locationOf } from "../place/location.ts"
import type { Places } from "../place/places.ts"
import type { Event } from "./event.ts"
import { findEvents, type Sources } from "./find.ts"

type Layers = Omit<Sources, "locationAt"> & Readonly<{ places: Places }>

/** The events of a report, with the places that its other layers settled. */
export const eventsOf = (layers: Layers): Event[] => findEvents(sourcesOf(layers))

/** What a report's other layers give its events. Where a report is from, nobody acts. */
export const sourcesOf = (layers: Layers): Sources => ({
  ...layers,
  learned: layers.parsed.triggers,
  mentionAt: (word) => (isDateline(layers.places, word) ? undefined : layers.mentionAt(word)),
  locationAt: (trigger) => locationAt(layers, trigger),
})

const isDateline = ({ dateline }: Places, word: number): boolean =>
  dateline.some(({ range: { from, to } }) => from <= word && word < to)

const locationAt = ({ parsed, syntax, mentionAt, places }: Layers, trigger: WordRange): Event["location"] => {
  const location = locationOf({ syntax, places, mentionAt }, trigger)
  if (!location) return undefined
  const { range, place } = location
  return { ...spanOf(parsed.words, range), ...(place.settled ? toldAs(place) : { name: place.name }) }
}
