import type { EventType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import { isDeclined, isNegated } from "./aux.ts"
import { verbClause } from "./clause.ts"
import { confidenceOf } from "./confidence.ts"
import type { Trigger } from "./event.ts"
import { type Cast, partiesBehind } from "./party.ts"
import { acceptance } from "./rules/en/aux.ts"

/** What nobody has done by not doing it: words not spoken, help not given. */
const isNothing: ReadonlySet<EventType> = new Set([
  "REQUEST",
  "ACCUSE",
  "THREATEN",
  "REJECT",
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
])

/** What may be declined. */
const isOffered: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
])

/**
 * A negated trigger as PLOVER has it: who "will not" do something that others want rejects it; other cooperation and words
 * that are denied are no events; a deed that is denied stays one, and its negation is told.
 */
export const withPolarity = (syntax: Syntax, trigger: Trigger): Trigger | null => {
  const { clause, type, statement } = trigger
  if (!isNegated(syntax, clause.word)) return trigger
  if (isOffered.has(type) && isDeclined(syntax, clause.word)) return declined(trigger)
  if (type === "AGREE" && acceptance.has(syntax.lower(clause.word))) return declined(trigger)
  const isOwnNegation = statement !== undefined
  return isNothing.has(type) && !isOwnNegation ? null : trigger
}

const declined = ({ mode: _, ...trigger }: Trigger): Trigger => ({
  ...trigger,
  type: "REJECT",
  id: "will-not",
  confidence: confidenceOf("will-not"),
})

/** A party that "will not" do what no rule knows. */
export const refusalAt = (cast: Cast, word: number): Trigger | undefined => {
  const { syntax } = cast
  if (syntax.upos(word) !== "VERB" || !isDeclined(syntax, word)) return undefined
  const clause = verbClause(syntax, word)
  if (clause.agent === null || partiesBehind(cast, clause.agent).length === 0) return undefined
  return {
    clause,
    type: "REJECT",
    parties: "usual",
    by: "rule",
    id: "will-not",
    words: [word],
    range: { from: word, to: word + 1 },
    confidence: confidenceOf("will-not"),
  }
}
