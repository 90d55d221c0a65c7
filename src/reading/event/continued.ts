import type { Syntax } from "../syntax.ts"
import type { Acted } from "./counterpart.ts"
import type { Party } from "./party.ts"
import { subjectPronouns } from "./rules/en/pronouns.ts"

/** How many events back the subject that a pronoun goes on with is sought. */
const reach = 2

/**
 * Who acts where the subject is a pronoun that stands for nobody yet: who acted in an event told right before, if it agrees. A
 * subject tends to go on (centering theory: Grosz, Joshi and Weinstein 1995).
 */
export const continuedActors = (syntax: Syntax, events: readonly Acted[], at: number): readonly Party[] => {
  const { trigger, roles } = events[at]!
  const { agent } = trigger.clause
  const kind = agent === null ? undefined : subjectPronouns.get(syntax.lower(agent))
  if (areHomeless(roles.actors)) return lastState(events, at) ?? roles.actors
  if (roles.actors.length > 0 || kind === undefined) return roles.actors
  for (let distance = 1; distance <= reach; distance++) {
    const before = events[at - distance]?.roles.actors ?? []
    if (before.length > 0 && before.every(({ referent }) => (referent.type === "person") === (kind === "person")))
      return before
  }
  return []
}

/** "The government", "the police": a body that the report does not say the state of. */
const areHomeless = (parties: readonly Party[]): boolean =>
  parties.length === 1 &&
  parties.every(
    ({ mention, referent: { country, named, type } }) =>
      mention.kind === "noun" && mention.role?.kind === "body" && country === null && !named && type === "organisation",
  )

/** The state that acted last before, or was acted on. */
const lastState = (events: readonly Acted[], at: number): readonly Party[] | undefined => {
  for (let distance = 1; distance <= 4; distance++) {
    const { actors = [], recipients = [] } = events[at - distance]?.roles ?? {}
    const state = [...actors, ...recipients].find(({ referent: { type } }) => type === "state" || type === "place")
    if (state) return [state]
  }
  return undefined
}
