import type { EventType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Acted } from "./counterpart.ts"
import { deeds } from "./event.ts"
import type { Cast } from "./party.ts"
import { sidesWords } from "./rules/en/anaphora.ts"
import { contests, hazards, observers, scores } from "./rules/en/decoys.ts"
import { subjectPronouns } from "./rules/en/pronouns.ts"
import { isOfBoth } from "./sides.ts"

/**
 * Whether a trigger tells of an event: it has a party, even if only by a pronoun, or words beside it that decide, or is a
 * deed; and it is not a figure of speech of sports or business.
 */
export const isAnEvent =
  ({
    syntax,
    parsed: {
      words: { count },
    },
  }: Cast) =>
  (acted: Acted): boolean => {
    const { words: deciding, type, clause, by } = acted.trigger
    const { actors, recipients } = acted.roles
    const isTold =
      deciding.length > 1 ||
      actors.length + recipients.length > 0 ||
      deeds.has(type) ||
      (clause.agent !== null && mayBeParty(syntax, clause.agent))
    // What is learned knows words alone, and has met none of sports.
    const mayBeSport = likened.has(type) || by === "model"
    return isTold && !(mayBeSport && isContest(syntax, clause.word, count)) && !isForecast(syntax, acted)
  }

/** A pronoun, or words for the sides of an affair. */
const mayBeParty = (syntax: Syntax, word: number): boolean =>
  subjectPronouns.has(syntax.lower(word)) || sidesWords.has(syntax.lower(word)) || isOfBoth(syntax, word)

/** What players are said to do to one another. */
const likened: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "THREATEN"])

/** How many words about a trigger are read on either side. */
const reach = 40

/** Whether the words about a trigger tell of a match: there is a score, or two words of sports. */
const isContest = (syntax: Syntax, word: number, count: number): boolean => {
  const found = new Set<string>()
  for (let i = Math.max(0, word - reach); i < Math.min(count, word + reach); i++) {
    if (scores.test(syntax.form(i))) return true
    if (contests.has(syntax.lower(i))) found.add(syntax.lower(i))
  }
  return found.size > 1
}

/** Whether a warning is of what nobody does ("of a storm"), or by those who only watch ("analysts warned"). */
const isForecast = (syntax: Syntax, { trigger: { id, clause } }: Acted): boolean => {
  if (id !== "warn" && id !== "act-warn") return false
  const { agent, obliques } = clause
  return (
    (agent !== null && observers.has(syntax.lower(agent))) ||
    obliques.some(({ by, word }) => (by === "of" || by === "about") && hazards.has(syntax.lower(word)))
  )
}
