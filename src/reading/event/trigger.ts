import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { type Clause, nounClause, verbClause } from "./clause.ts"
import { confidenceOf } from "./confidence.ts"
import type { Trigger } from "./event.ts"
import { type Cast, partiesOf } from "./party.ts"
import { compileLexicon, matchRule } from "./pattern.ts"
import { refusalAt } from "./polarity.ts"
import { eventOfAct } from "./rules/en/acts.ts"
import { triggerRules } from "./rules/en/index.ts"
import type { TriggerRule } from "./rules/en/rule.ts"
import type { Said } from "./statement.ts"

const lexicon = compileLexicon(triggerRules)

/** The triggers that the rules find among a document's words, in reading order. */
export const lexicalTriggers = (cast: Cast): Trigger[] => {
  const { syntax, parsed } = cast
  const isParty = (word: number): boolean => partiesOf(cast, word).length > 0
  const triggers: Trigger[] = []
  for (let word = 0; word < parsed.words.count; word++) {
    const kind = kindOf(syntax, word)
    if (!kind) continue
    const rules = lexicon(kind, syntax.lower(word))
    const clause = rules.length > 0 ? clauseOf(syntax, word, kind) : undefined
    const match = clause && matchRule(rules, { syntax, clause, isParty })
    const trigger = match ? ruled(clause, match.rule, match.words) : refusalAt(cast, word)
    if (trigger) triggers.push(trigger)
  }
  return triggers
}

const kindOf = (syntax: Syntax, word: number): TriggerRule["kind"] | undefined => {
  switch (syntax.upos(word)) {
    case "VERB":
      return syntax.relation(word) === "amod" ? undefined : "verb"
    case "NOUN":
      return "noun"
    case "ADJ":
      return /(?:ed|ing)$/.test(syntax.lower(word)) && !isModifier(syntax, word) ? "verb" : "adjective"
    default:
      return undefined
  }
}

/** "the injured", "the ousted president": what somebody is, not what is told. */
const isModifier = (syntax: Syntax, word: number): boolean => ["amod", "obj", "nsubj"].includes(syntax.relation(word))

/** The clause of a word that may tell of an event; undefined where it is no verb, noun or adjective that does. */
export const clauseAt = (syntax: Syntax, word: number): Clause | undefined => {
  const kind = kindOf(syntax, word)
  return kind && clauseOf(syntax, word, kind)
}

const clauseOf = (syntax: Syntax, word: number, kind: TriggerRule["kind"]): Clause =>
  kind === "noun" ? nounClause(syntax, word) : verbClause(syntax, word)

const ruled = (clause: Clause, rule: TriggerRule, words: readonly number[]): Trigger => ({
  clause,
  type: rule.type,
  ...(rule.mode === undefined ? {} : { mode: rule.mode }),
  parties: rule.parties,
  by: "rule",
  id: rule.id,
  words,
  range: { from: clause.word, to: clause.word + 1 },
  confidence: confidenceOf(rule.id),
})

/** The word that carries a statement's cue. */
export type Cue = Readonly<{ range: WordRange; word: number }>

/** The event that a statement is by its act. */
export const statementTrigger = (syntax: Syntax, statement: Said, index: number, cue: Cue): Trigger | undefined => {
  const event = eventOfAct[statement.act]
  if (!event) return undefined
  const kind = syntax.upos(cue.word) === "NOUN" ? "noun" : "verb"
  return {
    clause: clauseOf(syntax, cue.word, kind),
    ...event,
    parties: "usual",
    by: "rule",
    id: `act-${statement.act}`,
    words: [cue.word],
    statement: index,
    range: cue.range,
    confidence: confidenceOf(`act-${statement.act}`),
  }
}
