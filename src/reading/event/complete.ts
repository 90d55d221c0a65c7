import type { EventType } from "../../knowledge/index.ts"
import type { Syntax } from "../syntax.ts"
import { continuedActors } from "./continued.ts"
import { type Acted, counterpartOf } from "./counterpart.ts"
import { areSides, type Principals, principalOthers, principalsOf } from "./principal.ts"
import { isAmongThemselves } from "./roles.ts"

/**
 * Events with the parties that their own clauses leave to the reader, taken from the events about them: pronouns that go on
 * with a subject, "both sides", whom an act is aimed at. A party's span tells where it was found.
 */
export const completed = (syntax: Syntax, named: readonly Acted[]): Acted[] => {
  const principals = principalsOf(named)
  return named
    .map((event, i) => ({ ...event, roles: { ...event.roles, actors: continuedActors(syntax, named, i) } }))
    .map((event) => withSides(syntax, event, principals))
    .map((event, i, events) =>
      isOneSided(event)
        ? { ...event, roles: { ...event.roles, recipients: counterpartOf(syntax, { events, principals }, i) } }
        : event,
    )
}

/** "Both sides" as the sides that they are. */
const withSides = (syntax: Syntax, { trigger, roles }: Acted, principals: Principals): Acted => {
  const before = trigger.clause.word
  const actors = areSides(syntax, roles.actors)
    ? principalOthers(principals, { parties: [], before, count: 2 })
    : roles.actors
  const recipients = areSides(syntax, roles.recipients)
    ? principalOthers(principals, { parties: actors, before, count: 2 })
    : roles.recipients
  return { trigger, roles: { actors, recipients } }
}

/** What two sides do together, without a third. */
const shared: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"])

const isOneSided = ({ trigger: { type, parties }, roles }: Acted): boolean =>
  roles.recipients.length === 0 && parties !== "alone" && !(shared.has(type) && isAmongThemselves(roles))
