import type { Referent, Referents } from "../mention/referent.ts"
import type { Entity } from "../reading.ts"
import type { Place, SettledPlace } from "./place.ts"
import type { Places } from "./places.ts"

/** The place that each entity's first name of one was settled to. */
export const placesByReferent = ({ of }: Places, referents: Referents): ReadonlyMap<Referent, Place> => {
  const places = new Map<Referent, Place>()
  for (const [mention, place] of of) {
    const referent = referents.of.get(mention)?.referent
    const known = referent && places.get(referent)
    if (referent && !known?.settled) places.set(referent, place)
  }
  return places
}

/**
 * An entity with its place on the map, where it is a place that was settled. One that may be any of several has no country; a
 * state whose name turns out to mean a division of another one ("Atlanta, Georgia") is a place and no actor.
 */
export const withPlace = (entity: Entity, place: Place | undefined): Entity => {
  if (!place) return entity
  const { country, sector, ...rest } = entity
  if (!place.settled) return entity.type === "place" && place.why === "ambiguous" ? rest : entity
  if (entity.type === "place") return { ...rest, ...countryOf(place), place: toldAs(place) }
  const isAnother = entity.type === "state" && place.kind === "division" && place.country !== country
  return isAnother ? { ...rest, type: "place", actor: null, ...countryOf(place), place: toldAs(place) } : entity
}

const countryOf = ({ country }: SettledPlace): Pick<Entity, "country"> => (country === null ? {} : { country })

/** A settled place in the fields of a Reading. */
export const toldAs = (place: SettledPlace): NonNullable<Entity["place"]> => ({
  name: place.name,
  ...countryOf(place),
  ...(place.admin1 === null ? {} : { admin1: place.admin1 }),
  ...(place.point ?? {}),
  ...(place.geonames === null ? {} : { geonames: place.geonames }),
})
