import type { Parsed, WordRange } from "../../language/index.ts"
import { timeAt } from "../time/at.ts"
import type { Time } from "../time/time.ts"
import { auxOf } from "./aux.ts"
import { completed } from "./complete.ts"
import type { Acted } from "./counterpart.ts"
import type { Event, Trigger } from "./event.ts"
import { isGoverned } from "./governed.ts"
import { isAnEvent } from "./is-event.ts"
import { withLearned } from "./learned.ts"
import type { Cast } from "./party.ts"
import { isOfPastimes } from "./pastime.ts"
import { withPolarity } from "./polarity.ts"
import { type Roles, rolesOf } from "./roles.ts"
import { sidesOf } from "./side.ts"
import { type Said, spokenRoles, statementRoles, type Told, toldStatements } from "./statement.ts"
import { tellEvent } from "./tell.ts"
import { lexicalTriggers, statementTrigger } from "./trigger.ts"
import { type Step, timesOfStory, whenOf } from "./when.ts"

/**
 * What events are found with: `statements` as told, with their speakers; `published` in EDTF; `times` in reading
 * order; `locationAt`, where what a trigger tells of happens; `learned`, what is learned of words as triggers: without it the
 * rules speak alone.
 */
export type Sources = Omit<Cast, "sideOf"> &
  Readonly<{
    statements: readonly Said[]
    published: string | null
    times: readonly Time[]
    locationAt: (trigger: WordRange) => Event["location"]
    learned?: Parsed["triggers"]
  }>

type Given = Sources & Cast

/** The events of a report, in reading order. */
export const findEvents = (sources: Sources): Event[] => {
  const { given, told, named } = namedEvents(sources)
  const steps = named.map(({ trigger }) => stepOf(given, trigger, told))
  const times = timesOfStory(given, steps)
  return completed(given, named).map((event, i) => {
    const location = given.locationAt(event.trigger.range)
    return tellEvent(given, { ...event, step: steps[i]!, time: times[i], location }, `E${i + 1}`)
  })
}

/** What a report's events are before their story is told: each with the parties that its own clause names. */
export const namedEvents = (sources: Sources): Readonly<{ given: Given; told: Told; named: readonly Acted[] }> => {
  const given: Given = { ...sources, sideOf: sidesOf(sources.referents) }
  const told = toldStatements(given, given.statements)
  if (isOfPastimes(given.syntax, given.referents, given.parsed.words.count)) return { given, told, named: [] }
  const ruled = withStatements(given, told).flatMap((trigger) => withPolarity(given.syntax, trigger) ?? [])
  const triggers = given.learned ? withLearned(given.syntax, ruled, given.learned) : ruled
  const byWord = new Map(triggers.map((trigger) => [trigger.clause.word, trigger]))
  const named = triggers
    .filter((trigger) => !isGoverned(given.syntax, trigger, byWord))
    .map((trigger) => ({ trigger, roles: partiesFor(given, trigger, told) }))
    .filter(isAnEvent(given))
  return { given, told, named }
}

/** The triggers of the rules, and those of statements: where both speak of a word the act decides. */
const withStatements = (given: Given, told: Told): Trigger[] => {
  const byWord = new Map(lexicalTriggers(given).map((trigger) => [trigger.clause.word, trigger]))
  for (const { index, cue } of told.cues) {
    const { from, to } = cue.range
    const own = Array.from({ length: to - from }, (_, i) => byWord.get(from + i)).find(
      (trigger) => trigger !== undefined,
    )
    const byAct = statementTrigger(given.syntax, given.statements[index]!, index, cue)
    if (own && (!byAct || byAct.type === own.type)) byWord.set(own.clause.word, { ...own, statement: index })
    else if (byAct) byWord.set(own?.clause.word ?? cue.word, own ? { ...byAct, clause: own.clause } : byAct)
  }
  return [...byWord.values()].sort((a, b) => a.clause.word - b.clause.word)
}

/** The parties that a trigger's own clause names. */
const partiesFor = (given: Given, trigger: Trigger, told: Told): Roles => {
  const { clause, type, parties, mode } = trigger
  const own = rolesOf(given, { clause, type, parties, isJourney: mode === "visit" })
  return spokenRoles(given, told, trigger, statementRoles(given, told, trigger, own))
}

/** A trigger as a step of the story: its time, whose words it stands in, and how it is told. */
const stepOf = (given: Given, { clause: { word }, type, statement }: Trigger, told: Told): Step => {
  const own = timeAt(given.syntax, given.times, word)
  const claim = told.around(word, statement)
  const when = whenOf(own, given.published)
  return { word, own, claim, aux: auxOf(given.syntax, { word, type, when, isTold: claim !== undefined }) }
}
