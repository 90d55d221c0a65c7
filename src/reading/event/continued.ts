import type { Acted } from "./counterpart.ts"
import { areHomeless, type Homes, homeOf } from "./home.ts"
import { type Cast, distinct, type Party, partiesBehind } from "./party.ts"
import { isAmongThemselves } from "./roles.ts"
import { type PronounOf, subjectPronouns } from "./rules/en/pronouns.ts"
import { isOfBoth } from "./sides.ts"

/** How many events back the subject that a pronoun goes on with is sought. */
const reach = 2

/**
 * Who acts where the clause does not say it by name: who does what another verb with the same subject says; the state of those who
 * are told without one; for a pronoun that stands for nobody yet who acted in an event told right before, if it agrees. A
 * subject tends to go on (centering theory: Grosz, Joshi and Weinstein 1995).
 */
export const continuedActors = (homes: Homes, at: number): readonly Party[] => {
  const { cast, events } = homes
  const { trigger, roles } = events[at]!
  const { agent } = trigger.clause
  if (areHomeless(roles.actors) && agent !== null && isOfBoth(cast.syntax, agent)) return roles.actors
  if (areHomeless(roles.actors)) return distinct(roles.actors.map((party) => homeOf(homes, at, party) ?? party))
  if (roles.actors.length > 0 || agent === null) return roles.actors
  const shared = sharedActors(events, at, agent)
  return shared.length > 0 ? shared : pronounActors(homes, at, agent)
}

/** Who does what another verb says that has the same subject. */
const sharedActors = (events: readonly Acted[], at: number, agent: number): readonly Party[] => {
  for (let distance = 1; distance <= reach; distance++)
    for (const near of [events[at - distance], events[at + distance]])
      if (near?.trigger.clause.agent === agent && near.roles.actors.length > 0) return near.roles.actors
  return []
}

const pronounActors = ({ cast, events }: Homes, at: number, agent: number): readonly Party[] => {
  const kind = subjectPronouns.get(cast.syntax.lower(agent))
  if (kind === undefined) return []
  for (let distance = 1; distance <= reach; distance++) {
    const before = events[at - distance]
    const found = before ? takingPart(before, kind) : []
    if (found.length > 0 && agrees(found, kind)) return found
  }
  return subjectBefore(cast, agent, kind)
}

/** The last subject before a word that agrees, in its sentence or the one before. */
const subjectBefore = (cast: Cast, word: number, kind: PronounOf): readonly Party[] => {
  const { syntax } = cast
  const { from } = syntax.sentence(word)
  const first = from > 0 ? syntax.sentence(from - 1).from : 0
  for (let i = word - 1; i >= first; i--) {
    const found = syntax.relation(i) === "nsubj" ? distinct(partiesBehind(cast, i)) : []
    if (found.length > 0 && !areHomeless(found) && agrees(found, kind)) return found
  }
  return []
}

/** Whom of an event a pronoun may go on with: all who take part in what is done together, else who acts. */
const takingPart = ({ trigger: { parties }, roles }: Acted, kind: PronounOf): readonly Party[] =>
  parties === "mutual" && (kind === "several" || kind === "pair")
    ? [...roles.actors, ...roles.recipients]
    : roles.actors

const agrees = (parties: readonly Party[], kind: PronounOf): boolean => {
  const arePeople = parties.every(({ referent: { type } }) => type === "person")
  switch (kind) {
    case "person":
      return arePeople
    case "body":
      return !arePeople
    case "several":
      return parties.length > 1 || !arePeople
    case "pair":
      return isAmongThemselves({ actors: parties })
    default:
      return kind satisfies never
  }
}
