import type { EventType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Event } from "./event.ts"
import {
  conditionalWould,
  conditions,
  failWords,
  futureAuxiliaries,
  negations,
  pastAuxiliaries,
  planWords,
  possible,
  presentPerfect,
  willingness,
} from "./rules/en/aux.ts"
import { isInfinitive } from "./verb-form.ts"
import type { When } from "./when.ts"

type Aux = Event["aux"][number]

/** What decides how an event is told: its trigger's word and type, and when it was. */
export type Telling = Readonly<{ word: number; type: EventType; when: When | undefined; isTold: boolean }>

/** Words spoken have been spoken, whatever hangs on a condition in them. */
const spoken: ReadonlySet<EventType> = new Set(["REQUEST", "THREATEN", "ACCUSE", "REJECT", "AGREE"])

/**
 * PLOVER's auxiliary modes of a trigger, from the words of its own clause and of those that govern it: negation, an
 * act to come, one that hangs on a condition, one of the past that the report tells as background. `isTold` where the
 * clause is somebody's words: there "would" is a future that was told in the past.
 */
export const auxOf = (syntax: Syntax, telling: Telling): readonly Aux[] => {
  const { word, type, when } = telling
  const isDenied = isNegated(syntax, word)
  if (type === "REJECT" && isDenied) return when === "past" ? ["historical"] : []
  const found = new Set<Aux>(isDenied ? ["negation"] : [])
  if (when !== "past" && isConditional(syntax, telling)) found.add("hypothetical")
  else if (when !== "past" && isToCome(syntax, telling)) found.add("future")
  else if (isPast(syntax, telling)) found.add("historical")
  return auxOrder.filter((each) => found.has(each))
}

const auxOrder: readonly Aux[] = ["historical", "future", "hypothetical", "negation"]

const childLowers = (syntax: Syntax, word: number, ...relations: string[]): string[] =>
  syntax
    .children(word)
    .filter((child) => relations.includes(syntax.relation(child)))
    .map(syntax.lower)

const auxiliaries = (syntax: Syntax, word: number): string[] => {
  const own = childLowers(syntax, word, "aux", "cop")
  const head = syntax.head(word)
  return own.length === 0 && syntax.relation(word) === "conj" && head >= 0 && !hasSubject(syntax, word)
    ? auxiliaries(syntax, head)
    : own
}

const hasSubject = (syntax: Syntax, word: number): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "nsubj")

/** Whether an act is denied in its own clause, or by a verb that says that it failed. */
export const isNegated = (syntax: Syntax, word: number): boolean =>
  syntax.children(word).some((child) => child < word && negations.has(syntax.lower(child))) ||
  syntax
    .children(word)
    .some(
      (child) =>
        syntax.relation(child) === "nsubj" &&
        [child, ...syntax.children(child)].some((each) => /^(?:no|neither|nobody|none|not)$/.test(syntax.lower(each))),
    ) ||
  (governorIs(syntax, word, failWords) && ["xcomp", "advcl", "acl"].includes(syntax.relation(word))) ||
  isUndone(syntax, word)

/** "sent no troops", "has yet to sign". */
const isUndone = (syntax: Syntax, word: number): boolean => {
  const object = syntax.children(word).find((child) => syntax.relation(child) === "obj")
  if (object !== undefined && syntax.children(object).some((child) => syntax.lower(child) === "no")) return true
  const head = syntax.head(word)
  return syntax.relation(word) === "xcomp" && syntax.children(head).some((child) => syntax.lower(child) === "yet")
}

const governorIs = (syntax: Syntax, word: number, words: ReadonlySet<string>): boolean => {
  const head = syntax.head(word)
  return head >= 0 && words.has(syntax.lower(head))
}

/** "will not", "would not": that somebody declines to do it. */
export const isDeclined = (syntax: Syntax, word: number): boolean =>
  auxiliaries(syntax, word).some((each) => willingness.has(each)) &&
  syntax.children(word).some((child) => child < word && negations.has(syntax.lower(child)))

const isConditional = (syntax: Syntax, { word, type, isTold }: Telling): boolean => {
  const own = auxiliaries(syntax, word)
  if (own.some((each) => possible.has(each))) return true
  if (childLowers(syntax, word, "mark", "advmod").some((each) => conditions.has(each))) return true
  if (spoken.has(type)) return false
  return hasCondition(syntax, word) || (!isTold && own.some((each) => conditionalWould.has(each)))
}

const hasCondition = (syntax: Syntax, word: number): boolean =>
  syntax
    .children(word)
    .some(
      (child) =>
        syntax.relation(child) === "advcl" &&
        childLowers(syntax, child, "mark").some((each) => /^(?:if|unless|provided|once)$/.test(each)),
    )

const isToCome = (syntax: Syntax, { word, when, type }: Telling): boolean => {
  const own = auxiliaries(syntax, word)
  if (own.some((each) => futureAuxiliaries.has(each) || conditionalWould.has(each))) return true
  if (when === "ahead" && !spoken.has(type) && !isPastForm(syntax, word)) return true
  const hasTo = isInfinitive(syntax, word)
  if (hasTo && own.some((each) => /^(?:is|are|was|were|has|have|be)$/.test(each))) return true
  const isOpenForm = hasTo || /ing$/.test(syntax.lower(word))
  return isOpenForm && isPlanned(syntax, firstOfList(syntax, word))
}

/** "plans to meet", "is due to meet", "is thinking of flying". */
const isPlanned = (syntax: Syntax, word: number): boolean =>
  ["xcomp", "advcl", "acl", "ccomp"].includes(syntax.relation(word)) && governorIs(syntax, word, planWords)

/** The first of several verbs that share what governs them: "decided to go and to stay". */
const firstOfList = (syntax: Syntax, word: number): number =>
  syntax.relation(word) === "conj" && !hasSubject(syntax, word) ? firstOfList(syntax, syntax.head(word)) : word

/** "cancelled", "has held", "were freed": whatever is to come beside it, this is done. */
const isPastForm = (syntax: Syntax, word: number): boolean => {
  const lower = syntax.lower(word)
  if (syntax.upos(word) !== "VERB" || lower === syntax.lemma(word) || /(?:ing|s)$/.test(lower)) return false
  const own = auxiliaries(syntax, word)
  return own.length === 0 ? syntax.relation(word) !== "acl" : own.every((each) => pastAuxiliaries.has(each))
}

/** A perfect in the present is of today ("has boycotted it since August"); one in the past may be but a "has" retold. */
const isPast = (syntax: Syntax, { word, when, isTold }: Telling): boolean => {
  const own = auxiliaries(syntax, word)
  if (when === "past") return !own.some((each) => presentPerfect.has(each))
  return when === undefined && !isTold && own.includes("had")
}
