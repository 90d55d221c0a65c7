import type { EventType } from "../../../../base/index.ts"
import type { EventMode } from "../../../../knowledge/index.ts"

/**
 * A rule that makes a word the trigger of an event, the first that holds decides.
 *
 * `words` begins with the trigger's dictionary forms, `a|b` either. Conditions follow, all of which must hold:
 *
 * - `+out|off`: a particle behind the verb
 * - `who:a|b`, `what:a|b`: a word of the noun phrase of who acts, of what is acted on; passives are turned round first
 * - `on:a|b`, `to,with:a|b`: a word of a phrase with one of these prepositions
 * - `do:a|b`: the verb of the clause that completes the trigger ("refused to sign")
 * - `inf:a|b`: the same, where that is an infinitive
 * - `near:a|b`: a word among the fourteen behind
 *
 * `*` takes any word, `@` a party (a person, a state, a body); `!` before a condition turns it round.
 *
 * `parties`: `usual`, who acts does it to who is acted on; `undergone`, the subject has it done to it ("came under fire");
 * `mutual`, all of them do it together; `own`, what is acted on is the actor's own; `alone`, nobody has it done to them.
 */
export type TriggerRule = Readonly<{
  id: string
  kind: "verb" | "noun" | "adjective"
  type: EventType
  mode?: EventMode
  words: string
  parties: "usual" | "undergone" | "mutual" | "own" | "alone"
  /** A clause in our own words, the trigger in []. */
  example: string
}>

export type Row = readonly [
  id: string,
  mode: EventMode | "",
  words: string,
  example: string,
  parties?: TriggerRule["parties"],
]

/** Rules of one kind and type. */
export const rulesOf = (kind: TriggerRule["kind"], type: EventType, rows: readonly Row[]): readonly TriggerRule[] =>
  rows.map(([id, mode, words, example, parties = "usual"]) => ({
    id,
    kind,
    type,
    ...(mode === "" ? {} : { mode }),
    words,
    parties,
    example,
  }))
