import type { WordRange } from "../../language/index.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Referent } from "./referent.ts"
import { belongingPrepositions } from "./rules/en/titles.ts"
import { ownWords } from "./told-country.ts"

/**
 * Gives people and bodies without a country the state that only the report has: of a title ("Kesmeria's foreign minister"),
 * of what stands behind a name ("Zalan of Kesmeria") or beside a description ("the Kesmerian police").
 */
export const homesInOwnStates = (material: Material, ledger: Ledger): void => {
  if (!ledger.all.some(isOwnState)) return
  for (const referent of ledger.all)
    if (referent.country === null && ["person", "organisation", "group"].includes(referent.type))
      referent.state = ofTitles(material, ledger, referent) ?? ofMentions(material, ledger, referent) ?? null
}

/** A state that knowledge does not have. */
const isOwnState = ({ type, country }: Referent): boolean => type === "state" && country === null

const ofTitles = (material: Material, ledger: Ledger, { titles }: Referent): Referent | undefined => {
  for (const title of titles) {
    const found = stateIn(ledger, ownWords(material, title)) ?? homeOf(ledger.ownerOf(material.syntax.headOf(title)))
    if (found) return found
  }
  return undefined
}

const ofMentions = ({ syntax }: Material, ledger: Ledger, { mentions }: Referent): Referent | undefined => {
  for (const { kind, head, from, to } of mentions) {
    if (kind !== "name" && kind !== "noun") continue
    const sentence = syntax.sentence(from)
    const isBehind = to + 1 < sentence.to && belongingPrepositions.has(syntax.lower(to))
    const before = stateIn(ledger, { from: kind === "noun" ? from : to, to })
    const found =
      before ?? homeOf(ledger.ownerOf(head)) ?? (isBehind ? homeOf(ledger.startingAt(to + 1)?.referent) : undefined)
    if (found) return found
  }
  return undefined
}

const stateIn = (ledger: Ledger, { from, to }: WordRange): Referent | undefined => {
  for (let word = from; word < to; word++) {
    const found = ledger.startingAt(word)?.referent
    if (found && isOwnState(found)) return found
  }
  return undefined
}

const homeOf = (referent: Referent | undefined): Referent | undefined =>
  referent && isOwnState(referent) ? referent : (referent?.state ?? undefined)
