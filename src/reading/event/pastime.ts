import type { Sector } from "../../knowledge/index.ts"
import { type Referents, sectorOf } from "../mention/referent.ts"
import type { Syntax } from "../syntax.ts"
import { affairs, pastimes } from "./rules/en/decoys.ts"

/** Who acts for a state, or in its affairs. */
const official: ReadonlySet<string> = new Set<Sector>([
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "OPP",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
])

/** One may be met anywhere: a veteran in goal, a central bank in a report on shares. */
const mostOfficials = 1

/** Words of such a kind that a report is told by, and how many there are at least of them for each one of states' affairs. */
const least = { words: 4, share: 2.5 } as const

/**
 * Whether a report is about a match, a market, a museum, a science or a village, and tells nothing of states however much its words
 * sound so: nobody in it acts for one, and its own words say what it is about.
 */
export const isOfPastimes = (syntax: Syntax, referents: Referents, count: number): boolean => {
  const officials = referents.all.filter(
    (referent) => referent.type !== "state" && referent.type !== "place" && official.has(sectorOf(referent) ?? ""),
  )
  if (officials.length > mostOfficials) return false
  const told = { pastimes: new Set<string>(), affairs: new Set<string>() }
  for (let word = 0; word < count; word++) {
    const form = syntax.lower(word)
    if (pastimes.has(form)) told.pastimes.add(form)
    if (affairs.has(form)) told.affairs.add(form)
  }
  return told.pastimes.size >= least.words && told.pastimes.size >= least.share * told.affairs.size
}
