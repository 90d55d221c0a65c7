import type { Actor, Knowledge, NameEntry, OrganisationKind } from "../../knowledge/index.ts"
import { acts } from "./acts.ts"
import { isState } from "./country.ts"
import type { Material } from "./material.ts"
import type { Mention } from "./mention.ts"

/**
 * Takes each known name for what the report speaks of. Names that the bodies of many states bear ("House of Commons",
 * "Liberal Democrats") are a known one's only where the report speaks of its state. A capital that is also the seat of a
 * union ("Brussels") is the union's where it acts and the report speaks no less of the union than of the state.
 */
export const withMeanings = (material: Material, mentions: readonly Mention[]): Mention[] => {
  const told = statesTold(mentions)
  return mentions.map((mention) => {
    if (mention.kind !== "name" || !mention.entry) return mention
    if (!isSupported(mention.entry, told)) return { ...mention, entry: null }
    const entry = acts(material.syntax, mention.head) ? asActor(material.knowledge, mention.entry, told) : mention.entry
    return entry === mention.entry ? mention : { ...mention, entry }
  })
}

/** How often a report speaks of each state and union, by names that mean nothing else. */
export type Told = ReadonlyMap<string, number>

export const statesTold = (mentions: readonly Mention[]): Told => {
  const told = new Map<string, number>()
  for (const mention of mentions) {
    if ((mention.kind !== "name" && mention.kind !== "demonym") || !mention.entry) continue
    const { ambiguous, meanings } = mention.entry
    const country = ambiguous && meanings[0].use !== "name" ? null : countryOf(meanings[0].actor)
    if (country && !isShared(mention.entry)) told.set(country, (told.get(country) ?? 0) + 1)
  }
  return told
}

const countryOf = (actor: Actor): string | null => (actor.kind === "place" ? null : actor.country)

/** Kinds of bodies that states have under the same names. */
const sharedKinds: ReadonlySet<OrganisationKind> = new Set(["party", "legislature", "court"])

const isShared = ({ ambiguous, meanings: [{ actor }] }: NameEntry): boolean =>
  ambiguous && actor.kind === "organisation" && sharedKinds.has(actor.type)

/** Whether a name that the bodies of other states bear as well is of a state that the report speaks of. */
export const isSupported = (entry: NameEntry, told: Told): boolean => {
  const country = countryOf(entry.meanings[0].actor)
  return !isShared(entry) || (country !== null && told.has(country))
}

/** "Brussels" that acts: the union that it is the seat of, unless the report speaks more of the state. */
const asActor = (knowledge: Knowledge, entry: NameEntry, told: Told): NameEntry => {
  const [first, ...others] = entry.meanings
  if (first.use !== "capital") return entry
  const times = (actor: Actor): number => told.get(countryOf(actor) ?? "") ?? 0
  const union = others.find(({ actor }) => actor.kind === "organisation" && !isState(knowledge, actor.country))
  if (!union || times(union.actor) < times(first.actor)) return entry
  return { ...entry, meanings: [union, first, ...others.filter((other) => other !== union)] }
}
