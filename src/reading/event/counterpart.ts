import type { EventType } from "../../knowledge/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Trigger } from "./event.ts"
import { isSameSide, type Party } from "./party.ts"
import { known, type Principals, principalOthers } from "./principal.ts"
import type { Roles } from "./roles.ts"
import { takenUp } from "./rules/en/anaphora.ts"

/** A trigger with the parties that its own clause names. */
export type Acted = Readonly<{ trigger: Trigger; roles: Roles }>

/** How many events away one is sought that has the actor's counterpart, on either side, and one that an object takes up. */
const nearby = 2
const reach = 8

/** Types that are done to somebody, whether or not the clause says to whom. */
const aimed: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "RETREAT",
])

/**
 * Whom an act is aimed at where its clause leaves that to the reader: who did what its object takes up ("condemned the
 * raid"); else who deals with the actor in an event close by, earlier ones first; else who of another side has the
 * largest part in the report's affairs. The party's span says where it was found.
 */
export const counterpartOf = (
  syntax: Syntax,
  { events, principals }: Readonly<{ events: readonly Acted[]; principals: Principals }>,
  at: number,
): readonly Party[] => {
  const { trigger, roles } = events[at]!
  if (roles.actors.length === 0) return []
  const doer = doerOf(syntax, events, at)
  if (doer.length > 0) return doer
  for (let distance = 1; distance <= nearby; distance++)
    for (const near of [events[at - distance], events[at + distance]]) {
      const found = near ? known(opposite(near.roles, roles.actors)) : []
      if (found.length > 0) return found
    }
  if (!aimed.has(trigger.type)) return []
  return principalOthers(principals, { parties: roles.actors, before: trigger.clause.word, count: 1 })
}

/** Who did what the object stands for. */
const doerOf = (syntax: Syntax, events: readonly Acted[], at: number): readonly Party[] => {
  const { undergoer } = events[at]!.trigger.clause
  const types = undergoer === null ? undefined : takenUp.get(syntax.lower(undergoer))
  return types === undefined ? [] : lastOthers(events, at, (type) => types.length === 0 || types.includes(type))
}

const lastOthers = (events: readonly Acted[], at: number, fits: (type: EventType) => boolean): readonly Party[] => {
  for (let distance = 1; distance <= reach; distance++) {
    const near = events[at - distance]
    if (!near || !fits(near.trigger.type)) continue
    const others = known(without(near.roles.actors, events[at]!.roles.actors))
    if (others.length > 0) return others
  }
  return []
}

/** The other side of an event that has these on one side. */
const opposite = ({ actors, recipients }: Roles, parties: readonly Party[]): readonly Party[] => {
  if (recipients.length > 0 && someSame(actors, parties)) return without(recipients, parties)
  return actors.length > 0 && someSame(recipients, parties) ? without(actors, parties) : []
}

const without = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  parties.filter((party) => !someSame([party], others))

const someSame = (parties: readonly Party[], others: readonly Party[]): boolean =>
  parties.some((party) => others.some((other) => isSameSide(party, other)))
