import type { Mention } from "../mention/mention.ts"
import type { Referent } from "../mention/referent.ts"
import type { Syntax } from "../syntax.ts"
import { wherePrepositions } from "./rules/en/prepositions.ts"

/** Whether a pronoun stands for nobody that the report names or describes. */
export const isNobody = ({ named, country, members }: Referent, { kind }: Mention): boolean =>
  kind === "pronoun" && !named && country === null && members.length === 0

/** Who can act: not a thing, a place that something happens in, or "they" that stands for nobody known. */
export const canAct = (syntax: Syntax, { type, named, country, role }: Referent, mention: Mention): boolean => {
  switch (type) {
    case "state":
      return true
    case "person":
      return named || role !== null
    case "organisation":
      return named || country !== null || role !== null
    case "place":
      return mention.kind !== "noun" && named && !isWhere(syntax, mention.head)
    case "group":
      return named || role !== null
    default:
      return type satisfies never
  }
}

/** "in Moscow" is where, whatever else Moscow may be. */
export const isWhere = (syntax: Syntax, word: number): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "case" && wherePrepositions.has(syntax.lower(child)))
