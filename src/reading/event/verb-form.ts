import type { Syntax } from "../syntax.ts"

/** Whether a verb has "to" before it, which some trees hang on its object. */
export const isInfinitive = (syntax: Syntax, verb: number): boolean =>
  syntax.children(verb).some((mark) => syntax.relation(mark) === "mark" && syntax.lower(mark) === "to") ||
  (verb > 0 && syntax.lower(verb - 1) === "to" && syntax.lower(verb) === syntax.lemma(verb))

/** Whether a verb's subject has the act done to it. */
export const isPassive = (syntax: Syntax, verb: number): boolean => {
  if (!isParticiple(syntax, verb)) return false
  const auxiliaries = syntax.children(verb).filter((child) => ["aux", "cop"].includes(syntax.relation(child)))
  if (auxiliaries.some((child) => isBe(syntax.lower(child)))) return true
  if (auxiliaries.length > 0) return false
  const relation = syntax.relation(verb)
  const hasSubject = syntax.children(verb).some((child) => ["nsubj", "csubj"].includes(syntax.relation(child)))
  const hasObject = syntax.children(verb).some((child) => syntax.relation(child) === "obj")
  if (relation === "acl" || relation === "amod") return !hasSubject && !hasObject
  return relation === "conj" && !hasSubject && syntax.head(verb) >= 0 && isPassive(syntax, syntax.head(verb))
}

/** Whether a verb may have a subject right before it: no infinitive, participle of a noun, or bare "-ing". */
export const takesSubject = (syntax: Syntax, verb: number): boolean =>
  syntax.upos(verb) === "VERB" &&
  !["acl", "amod", "xcomp"].includes(syntax.relation(verb)) &&
  !isInfinitive(syntax, verb) &&
  (!/ing$/.test(syntax.lower(verb)) || syntax.children(verb).some((child) => syntax.relation(child) === "aux"))

const isBe = (lower: string): boolean => /^(?:am|is|are|was|were|be|been|being|'s|got|gets|getting)$/.test(lower)

/** Not "-ing", no adjective like "ready", and no bare form behind "to". */
const isParticiple = (syntax: Syntax, verb: number): boolean =>
  (syntax.upos(verb) !== "ADJ" || /ed$/.test(syntax.lower(verb))) &&
  !/ing$/.test(syntax.lower(verb)) &&
  !(isInfinitive(syntax, verb) && !hasBe(syntax, verb))

/** "to be freed", where the participle itself has "to"; not "is to free". */
const hasBe = (syntax: Syntax, verb: number): boolean =>
  syntax
    .children(verb)
    .some((child) => child < verb && syntax.relation(child) === "aux" && isBe(syntax.lower(child))) &&
  syntax.lower(verb - 1) !== "to"
