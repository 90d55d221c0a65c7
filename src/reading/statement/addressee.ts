import type { Attribution } from "../../language/index.ts"
import type { Referent } from "../mention/referent.ts"
import { addressingPrepositions, addressingVerbs } from "./rules/en/addressees.ts"
import type { Sources } from "./speaker.ts"

/**
 * Whom the words are said to: the object of a verb of telling ("told Blinken", "urged the government to"), or who
 * stands behind "to" or "on" ("called on Israel", "said to reporters").
 */
export const addresseesOf = (sources: Sources, { cue }: Pick<Attribution, "cue">): Referent[] => {
  const { syntax, mentionAt, referents } = sources
  const range = cue[0]
  if (!range) return []
  const verb = syntax.headOf(range)
  const lemma = syntax.lemma(verb).toLowerCase()
  const found: Referent[] = []
  for (const child of syntax.children(verb)) {
    const relation = syntax.relation(child)
    const isObject = (relation === "obj" || relation === "iobj") && addressingVerbs.has(lemma)
    const isBehind =
      relation === "obl" &&
      syntax
        .children(child)
        .some((c) => syntax.relation(c) === "case" && addressingPrepositions.get(syntax.lower(c))?.has(lemma))
    if (!isObject && !isBehind) continue
    for (const word of [child, ...syntax.children(child).filter((c) => syntax.relation(c) === "conj")]) {
      const mention = mentionAt(word)
      const resolved = mention && referents.of.get(mention)
      if (resolved?.sure && resolved.referent.type !== "place") found.push(resolved.referent)
    }
  }
  return [...new Set(found)]
}
