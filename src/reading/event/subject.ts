import type { Syntax } from "../syntax.ts"
import { deliberations, objectControl, objectGerund } from "./rules/en/controls.ts"
import { isInfinitive, takesSubject } from "./verb-form.ts"

/** How many verbs up a subject is sought ("He flew in, met them and, on leaving, said"). */
const longestWay = 4

/**
 * The subject of a verb: its own, else the one that it shares with the verb or noun that it hangs on. `depth` counts the
 * verbs that the way has led over already.
 */
export const subjectOf = (syntax: Syntax, verb: number, depth: number): number | null => {
  const own = syntax.children(verb).find((child) => syntax.relation(child) === "nsubj")
  const head = syntax.head(verb)
  if (own !== undefined) return isRelative(syntax, own) ? (antecedent(syntax, verb, own, depth) ?? own) : own
  const before = takesSubject(syntax, verb) ? nounBefore(syntax, verb) : null
  if (before !== null) return before
  if (head < 0 || depth >= longestWay) return null
  switch (syntax.relation(verb)) {
    case "xcomp":
      return controllerOf(syntax, head, depth)
    case "acl":
      return isInfinitive(syntax, verb) && deliberations.has(syntax.lower(head))
        ? deliberatorOf(syntax, head, depth)
        : head
    case "advcl":
      return (isDoneByObject(syntax, verb) ? objectOf(syntax, head, depth) : null) ?? subjectOf(syntax, head, depth + 1)
    case "conj":
    case "ccomp":
    case "parataxis":
      return subjectOf(syntax, head, depth + 1)
    default:
      return null
  }
}

/** Whether a word stands for the noun before its clause. */
export const isRelative = (syntax: Syntax, word: number): boolean =>
  /^(?:who|which|that|whom)$/.test(syntax.lower(word))

/** Who does what a verb's infinitive says: "urged X to leave", but "promised X to leave". */
const controllerOf = (syntax: Syntax, governor: number, depth: number): number | null =>
  (objectControl.has(syntax.lower(governor)) ? objectOf(syntax, governor, depth) : null) ??
  subjectOf(syntax, governor, depth + 1)

/** The object of a verb; the noun that its clause belongs to, where that is it ("X, which they accuse of arming rebels"). */
const objectOf = (syntax: Syntax, governor: number, depth: number): number | null => {
  const object = syntax.children(governor).find((child) => ["obj", "iobj"].includes(syntax.relation(child)))
  return object !== undefined && isRelative(syntax, object)
    ? antecedent(syntax, governor, object, depth)
    : (object ?? null)
}

/** "accused X of arming rebels", "kept X from leaving", "talked X into leaving", "thanked X for freeing them". */
const isDoneByObject = (syntax: Syntax, verb: number): boolean => {
  const opening = syntax.children(verb).find((child) => ["mark", "case"].includes(syntax.relation(child)))
  if (opening === undefined || !/ing$/.test(syntax.lower(opening + 1))) return false
  const lower = syntax.lower(opening)
  return (
    ["of", "from", "into"].includes(lower) || (lower === "for" && objectGerund.has(syntax.lower(syntax.head(verb))))
  )
}

/** Who is to do what a plan, a right or a refusal is of: its owner, else the subject of the verb that it belongs to. */
const deliberatorOf = (syntax: Syntax, noun: number, depth: number): number | null => {
  const owner = syntax.children(noun).find((child) => isOwner(syntax, child, noun))
  if (owner !== undefined) return owner
  const verb = syntax.head(noun)
  const isOfVerb = verb >= 0 && ["obj", "obl"].includes(syntax.relation(noun))
  return isOfVerb ? subjectOf(syntax, verb, depth + 1) : noun
}

const isOwner = (syntax: Syntax, child: number, noun: number): boolean =>
  syntax.relation(child) === "nmod" &&
  (child < noun || syntax.children(child).some((each) => ["of", "by", "from"].includes(syntax.lower(each))))

/** The noun that a relative clause belongs to; the one before the pronoun, where the tree hangs the clause on a verb. */
const antecedent = (syntax: Syntax, verb: number, pronoun: number, depth: number): number | null => {
  if (syntax.relation(verb) === "advcl" || syntax.relation(verb) === "parataxis") {
    const comma = syntax.lower(pronoun - 1) === "," ? 1 : 0
    const noun = phraseBefore(syntax, pronoun - comma)
    if (noun !== null) return noun
  }
  for (let clause = verb, up = depth; clause >= 0 && up < longestWay; clause = syntax.head(clause), up++)
    if (syntax.relation(clause) === "acl") return syntax.head(clause)
  return null
}

/** Prepositions that open clauses as well, so that a tree may take a subject for a time ("after X had agreed"). */
const clauseOpeners: ReadonlySet<string> = new Set(["after", "before", "since", "until", "till", "as", "than", "for"])

/** The noun phrase right before a finite verb, where the tree hangs its subject elsewhere; none that has a preposition. */
const nounBefore = (syntax: Syntax, verb: number): number | null => {
  const { from } = syntax.sentence(verb)
  let end = verb
  while (end > from && ["AUX", "ADV"].includes(syntax.upos(end - 1))) end--
  const head = phraseBefore(syntax, end)
  const isOblique = (word: number): boolean =>
    syntax
      .children(word)
      .some((each) => each < word && syntax.relation(each) === "case" && !clauseOpeners.has(syntax.lower(each)))
  return head === null || isOblique(head) ? null : head
}

const nominals: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"])

/** The head of the noun phrase that ends before a word. */
const phraseBefore = (syntax: Syntax, end: number): number | null => {
  const { from } = syntax.sentence(end)
  let head = end - 1
  if (head < from || !nominals.has(syntax.upos(head))) return null
  for (let up = syntax.head(head); up >= from && up < end && nominals.has(syntax.upos(up)); up = syntax.head(up))
    head = up
  return head
}
