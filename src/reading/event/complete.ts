import type { EventType } from "../../base/index.ts"
import { type Camps, campsOf } from "./camp.ts"
import { type Story, storyOf } from "./clues.ts"
import { continuedActors } from "./continued.ts"
import { type Acted, counterpartOf, sidesMeant } from "./counterpart.ts"
import { type Cast, distinct, isStateless, type Party } from "./party.ts"
import { isAmongThemselves } from "./roles.ts"
import { domestic } from "./rules/en/domestic.ts"
import { areSides, isOfBoth } from "./sides.ts"

/**
 * Events with the parties that their own clauses leave to the reader, taken from the story about them. A party's span tells
 * where it was found.
 */
export const completed = (cast: Cast, named: readonly Acted[]): Acted[] => {
  const story = storyFrom(cast, named)
  return story.events.map((event, i) => {
    if (!isOneSided(cast, event)) return event
    const found = counterpartOf(story, i)
    return { ...event, roles: { ...event.roles, recipients: found.length > 0 ? found : event.roles.recipients } }
  })
}

/** The story that events with named parties make, once pronouns that go on with a subject and "both sides" have theirs. */
export const storyFrom = (cast: Cast, named: readonly Acted[]): Story => {
  const { syntax } = cast
  const camps = campsOf(cast)
  const told = storyOf(syntax, camps, continued(cast, camps, named))
  const sided = told.events.map((_, i) => withSides(told, i))
  return storyOf(syntax, camps, continued(cast, camps, sided))
}

/** Each event with who goes on acting in it, told from the first to the last: one may go on with what went on before. */
const continued = (cast: Cast, camps: Camps, named: readonly Acted[]): readonly Acted[] => {
  const events = [...named]
  named.forEach((event, i) => {
    const { trigger, roles } = event
    const actors = continuedActors({ cast, camps, events }, i)
    const isNowPair = trigger.parties === "mutual" && actors !== roles.actors && isAmongThemselves({ actors })
    events[i] = { trigger, roles: { actors, recipients: isNowPair ? [] : distinct(roles.recipients, actors) } }
  })
  return events
}

/** "Both sides" as the sides that they are; what they do they do to each other. */
const withSides = (story: Story, at: number): Acted => {
  const { trigger, roles } = story.events[at]!
  const meant = (parties: readonly Party[], without: readonly Party[]): readonly Party[] =>
    areSides(story.syntax, parties) ? sidesMeant(story, at, without) : parties
  const { agent } = trigger.clause
  const isOfSides = agent !== null && roles.actors.every(isStateless) && isOfBoth(story.syntax, agent)
  if (isOfSides) {
    const others = roles.recipients.filter((party) => !isStateless(party))
    const actors = sidesMeant(story, at, others)
    return {
      trigger: { ...trigger, parties: "mutual" },
      roles: { actors, recipients: distinct(others, actors) },
    }
  }
  const others = areSides(story.syntax, roles.recipients) ? [] : roles.recipients
  const actors = meant(roles.actors, others)
  return { trigger, roles: { actors, recipients: meant(roles.recipients, actors) } }
}

/** What two sides do together, without a third. */
const shared: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"])

/** What a state does to its own laws, and to nobody by that. */
const approvals: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT"])

/** Whether it is open whom an act is aimed at: the clause names nobody, or people whose state it does not say. */
export const isOneSided = ({ syntax }: Cast, { trigger: { type, parties, clause }, roles }: Acted): boolean =>
  roles.recipients.every(isStateless) &&
  parties !== "alone" &&
  !(approvals.has(type) && clause.undergoer !== null && domestic.has(syntax.lower(clause.undergoer))) &&
  !((parties === "mutual" || shared.has(type)) && isAmongThemselves(roles))
