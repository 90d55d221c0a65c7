import type { Referent, Referents } from "../mention/referent.ts"

/** What tells two referents of one side: a country's code, or a referent's id. */
export type SideOf = (referent: Referent) => string

/** Shorter names tell nothing. */
const shortest = 4

/**
 * The sides of a report: a country with its people and bodies. Whose country knowledge does not have is of the state or place
 * that a title or the name says: "the president of Hestria", "the Hestrian coast guard".
 */
export const sidesOf = ({ all }: Referents): SideOf => {
  const homes = new Map<string, Referent>()
  for (const referent of all)
    if (referent.type === "state" || referent.type === "place")
      for (const name of referent.names)
        if (name.length >= shortest && !homes.has(name.toLowerCase())) homes.set(name.toLowerCase(), referent)
  const sides = new Map(all.map((referent) => [referent, ownSide(referent, homes)]))
  return (referent) => sides.get(referent) ?? referent.id
}

const ownSide = (referent: Referent, homes: ReadonlyMap<string, Referent>): string => {
  if (referent.country !== null) return referent.country
  if (referent.type === "state" || referent.type === "place") return referent.id
  if (referent.state !== null) return referent.state.country ?? referent.state.id
  const home = [...referent.titles.map(({ words }) => words), ...referent.names]
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u))
    .map((word) => homes.get(word))
    .find((found) => found !== undefined)
  return home ? (home.country ?? home.id) : referent.id
}
