import { hasMode, scoreOf } from "../../knowledge/index.ts"
import { spanOf, type WordRange } from "../../language/index.ts"
import type { Time } from "../time/time.ts"
import { contextsOf } from "./context.ts"
import type { Acted } from "./counterpart.ts"
import type { Event } from "./event.ts"
import { modeBeside } from "./mode.ts"
import { type Cast, type Party, toldParty } from "./party.ts"
import type { Step } from "./when.ts"

/** What an event is told with: its parties, its place in the story, when and where it was. */
export type Telling = Acted & Readonly<{ step: Step; time: Time | undefined; location: Event["location"] }>

/** An event as a Reading has it; every span is what the text says of it. */
export const tellEvent = (cast: Cast, { trigger, roles, step, time, location }: Telling, id: string): Event => {
  const { syntax, parsed } = cast
  const { type, clause, range } = trigger
  const mode = trigger.mode ?? modeBeside(syntax, clause.word, type)
  const fitting = mode !== undefined && hasMode(type, mode) ? mode : undefined
  const span = (words: WordRange): { start: number; end: number } => spanOf(parsed.words, words)
  const parties = (list: readonly Party[]): Event["actors"] => list.map((party) => toldParty(cast, party))
  return {
    id,
    type,
    ...(fitting === undefined ? {} : { mode: fitting }),
    contexts: [...contextsOf(syntax, clause.word)],
    actors: parties(roles.actors),
    recipients: parties(roles.recipients),
    trigger: span(range),
    ...(location === undefined ? {} : { location }),
    ...(time === undefined ? {} : { time: { value: time.value, ...span(time) } }),
    aux: [...step.aux],
    ...(step.claim === undefined ? {} : { claimedIn: step.claim }),
    issues: [],
    score: scoreOf(type, fitting),
    confidence: Math.round(trigger.confidence * 100) / 100,
    foundBy: {
      by: trigger.by,
      id: trigger.id,
      words: trigger.words.map((word) => span({ from: word, to: word + 1 })),
    },
  }
}
