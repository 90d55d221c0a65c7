import { firstIndex } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Acted } from "./counterpart.ts"
import { isSameSide, type Party } from "./party.ts"
import { sidesWords } from "./rules/en/anaphora.ts"

/** A side in a report's affairs: one of its parties, or several of one country, in the order in which they are named. */
type Side = Readonly<{ key: string; parties: Party[] }>

/** The sides of a report by how large a part they have in its events, the largest first. */
export type Principals = readonly Side[]

export const principalsOf = (events: readonly Acted[]): Principals => {
  const sides = new Map<string, Side>()
  for (const { roles } of events)
    for (const party of known([...roles.actors, ...roles.recipients])) {
      const key = party.side
      const side = sides.get(key) ?? { key, parties: [] }
      side.parties.push(party)
      sides.set(key, side)
    }
  return [...sides.values()].sort((a, b) => b.parties.length - a.parties.length)
}

/** How many sides are looked at before it is given up that one is not the actors' own. */
const most = 6

/** The principal sides that are not these parties' own, each by the party of it that was last named before a word, else first behind. */
export const principalOthers = (
  principals: Principals,
  { parties, before, count }: Readonly<{ parties: readonly Party[]; before: number; count: number }>,
): Party[] => {
  const found: Party[] = []
  for (const side of principals.slice(0, most)) {
    const last = lastBefore(side.parties, before)
    if (parties.some((party) => isSameSide(party, last))) continue
    found.push(last)
    if (found.length === count) break
  }
  return found
}

/** The parties of a side stand in the order of their events. */
const lastBefore = (parties: readonly Party[], word: number): Party =>
  parties[Math.max(0, firstIndex(parties.length, (i) => parties[i]!.mention.from >= word) - 1)]!

/** Not "reporters" or "officials", with whom nobody has an affair. */
export const known = (parties: readonly Party[]): Party[] =>
  parties.filter(({ referent }) => referent.named || referent.country !== null)

/** Whether parties are but "both sides", "the two governments". */
export const areSides = (syntax: Syntax, parties: readonly Party[]): boolean =>
  parties.length > 0 &&
  parties.every(
    ({ mention, referent }) =>
      !referent.named &&
      referent.country === null &&
      mention.kind === "noun" &&
      sidesWords.has(syntax.lower(mention.head)),
  )
