import { type Camps, nearestOf } from "./camp.ts"
import type { Acted } from "./counterpart.ts"
import { deeds } from "./event.ts"
import { type Cast, isSameSide, isStateless, type Party, placeAt } from "./party.ts"

/** What homes are found with: `events` have the parties that their own clauses name. */
export type Homes = Readonly<{ cast: Cast; camps: Camps; events: readonly Acted[] }>

/** How many events back the state is sought whose government or police act. */
const reach = 4

/**
 * The state of people or a body that the clause does not say the state of: where their phrase or their deed has a place
 * ("police in X", "in X the police"); of those in public office also the last state that took part in an event before. Undefined
 * where neither tells.
 */
export const homeOf = ({ cast, camps, events }: Homes, at: number, party: Party): Party | undefined => {
  const { trigger } = events[at]!
  const { syntax } = cast
  const beside = syntax.children(party.mention.head).filter((child) => child > party.mention.head)
  const place = [...beside, ...trigger.clause.obliques.map(({ word }) => word)]
    .map((word) => placeAt(cast, word))
    .find((found) => found !== undefined)
  if (place) return stateOf(camps, place, trigger.clause.word)
  if (party.referent.role === null || party.referent.role.kind === "person") return undefined
  return lastState(events, at)
}

/** The state that a place lies in, where the report names it; else the place. */
const stateOf = (camps: Camps, place: Party, word: number): Party => {
  const state = camps.of(place.side)?.parties.filter(({ referent: { type } }) => type === "state") ?? []
  return state.length > 0 ? nearestOf({ side: place.side, parties: state }, word) : place
}

const lastState = (events: readonly Acted[], at: number): Party | undefined => {
  const { trigger, roles: own } = events[at]!
  // In words a state's officials turn to others; the deeds of its police may be done to its own people.
  const others = deeds.has(trigger.type) ? [] : own.recipients
  for (let distance = 1; distance <= reach; distance++) {
    const { actors = [], recipients = [] } = events[at - distance]?.roles ?? {}
    const state = [...actors, ...recipients].find(
      (party) =>
        (party.referent.type === "state" || party.referent.type === "place") &&
        !others.some((other) => isSameSide(other, party)),
    )
    if (state) return state
  }
  return undefined
}

/** Whether all of these are people or bodies whose state the clause does not say. */
export const areHomeless = (parties: readonly Party[]): boolean => parties.length > 0 && parties.every(isStateless)
