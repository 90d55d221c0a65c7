import { nearestOf } from "./camp.ts"
import { likeliest, type Story } from "./clues.ts"
import type { Trigger } from "./event.ts"
import type { Party } from "./party.ts"
import type { Roles } from "./roles.ts"

/** A trigger with the parties that its own clause names. */
export type Acted = Readonly<{ trigger: Trigger; roles: Roles }>

/**
 * Whom an act is aimed at where its clause leaves that to the reader: the side for which most speaks, by the party of it
 * that was named last. The party's span says where it was found.
 */
export const counterpartOf = (story: Story, at: number): readonly Party[] => {
  const { trigger, roles } = story.events[at]!
  if (roles.actors.length === 0) return []
  const [camp] = likeliest(story, at, roles.actors)
  return camp ? [nearestOf(camp, trigger.clause.word)] : []
}

/** The sides that words for several stand for ("both sides", "the two governments"), but for those of `without`. */
export const sidesMeant = (story: Story, at: number, without: readonly Party[]): readonly Party[] =>
  likeliest(story, at, without)
    .slice(0, 2)
    .map((camp) => nearestOf(camp, story.events[at]!.trigger.clause.word))
