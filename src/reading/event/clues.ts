import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { type Camp, type Camps, isNamedIn } from "./camp.ts"
import { isWhere } from "./can-act.ts"
import type { Acted } from "./counterpart.ts"
import { responses } from "./event.ts"
import type { Party } from "./party.ts"
import type { Roles } from "./roles.ts"
import { counterpartWeights } from "./rules/en/counterpart.ts"

/**
 * What speaks for a camp as the one that an act is aimed at where its clause leaves that open. How much each clue weighs is
 * fitted on training reports (`rules/en/counterpart.ts`).
 */
export type Clues = Readonly<{
  /** Named in what the act is done to or with ("the claim of X"). */
  inObject: boolean
  /** Named in the sentence, before the act or behind it, or in one of the two sentences before. */
  before: boolean
  behind: boolean
  oneSentenceBack: boolean
  twoSentencesBack: boolean
  /** One of the two that the report names first. */
  isFirst: boolean
  isState: boolean
  /** Nothing but people. */
  isPerson: boolean
  /** Named only as where something happens. */
  isWhereOnly: boolean
  /** Its part in what the report names, and in the events, from 0 to 1. */
  nameShare: number
  eventShare: number
  /** It faced the actor in an event before: 1 in the last, the less the farther back. */
  facedBefore: number
  /** What the actor did last was aimed at it. */
  wasAimedAt: boolean
  /** It acted last, and this may be the answer. */
  isAnswered: boolean
}>

/**
 * What the clues are read from. `events` have the parties that their own clauses name; `taking` counts those that a side
 * takes part in.
 */
export type Story = Readonly<{
  syntax: Syntax
  camps: Camps
  events: readonly Acted[]
  taking: ReadonlyMap<string, number>
}>

export const storyOf = (syntax: Syntax, camps: Camps, events: readonly Acted[]): Story => {
  const taking = new Map<string, number>()
  for (const { roles } of events)
    for (const side of new Set([...roles.actors, ...roles.recipients].map((party) => party.side)))
      taking.set(side, (taking.get(side) ?? 0) + 1)
  return { syntax, camps, events, taking }
}

/** The camps of a story, but for those of `without`, by how much speaks for them in the event `at`, the likeliest first. */
export const likeliest = (story: Story, at: number, without: readonly Party[]): readonly Camp[] => {
  const cluesFor = cluesAt(story, at)
  return campsAt(story, at, without)
    .map((camp) => ({ camp, weight: weightOf(cluesFor(camp)) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ camp }) => camp)
}

/** The camps that the event `at` may be aimed at: the largest, and those named about it, but for those of `without`. */
export const campsAt = ({ syntax, camps, events }: Story, at: number, without: readonly Party[]): readonly Camp[] => {
  const own = new Set(without.map(({ side }) => side))
  const sentence = syntax.sentence(events[at]!.trigger.clause.word)
  return camps
    .around({ from: previous(syntax, previous(syntax, sentence)).from, to: sentence.to })
    .filter(({ side }) => !own.has(side))
}

/** What speaks for each camp in the event `at`. */
export const cluesAt = (story: Story, at: number): ((camp: Camp) => Clues) => {
  const place = placeClues(story, at)
  const part = partClues(story, at)
  return (camp) => ({ ...nature(story, camp), ...place(camp), ...part(camp) })
}

const weighed = Object.entries(counterpartWeights) as readonly (readonly [keyof Clues, number])[]

const weightOf = (clues: Clues): number =>
  weighed.reduce((sum, [clue, weight]) => sum + weight * Number(clues[clue]), 0)

/** What a camp is, wherever the event stands. */
const nature = ({ syntax, camps: { all, names } }: Story, camp: Camp) => {
  const types = new Set(camp.parties.map(({ referent: { type } }) => type))
  return {
    isFirst: camp === all[0] || camp === all[1],
    isState: types.has("state"),
    isPerson: !types.has("state") && types.has("person"),
    isWhereOnly: camp.parties.slice(0, fewest).every(({ mention }) => isWhere(syntax, mention.head)),
    nameShare: camp.parties.length / names,
  }
}

/** How many of a camp's names are looked at to tell a place from a party. */
const fewest = 8

/** Where a camp is named, seen from the event. */
const placeClues = ({ syntax, events }: Story, at: number) => {
  const { word, undergoer, obliques } = events[at]!.trigger.clause
  const sentence = syntax.sentence(word)
  const back = previous(syntax, sentence)
  const twoBack = previous(syntax, back)
  const objects = [undergoer, ...obliques.map((oblique) => oblique.word)].filter((each) => each !== null)
  const phrases = objects.map(syntax.subtree)
  return (camp: Camp) => ({
    inObject: phrases.some((phrase) => isNamedIn(camp, phrase)),
    before: isNamedIn(camp, { from: sentence.from, to: word }),
    behind: isNamedIn(camp, { from: word + 1, to: sentence.to }),
    oneSentenceBack: isNamedIn(camp, back),
    twoSentencesBack: isNamedIn(camp, twoBack),
  })
}

const previous = (syntax: Syntax, { from }: WordRange): WordRange =>
  from > 0 ? syntax.sentence(from - 1) : { from: 0, to: 0 }

/** How much less an event tells with each that lies between, and how far back one tells nothing. */
const fading = 0.8
const reach = 12

/** What part a camp has in the other events. */
const partClues = ({ events, taking }: Story, at: number) => {
  const { trigger, roles } = events[at]!
  const own = new Set(roles.actors.map(({ side }) => side))
  const isOwn = (parties: readonly Party[]): boolean => parties.some(({ side }) => own.has(side))
  const faces = ({ actors, recipients }: Roles, side: string): boolean =>
    (has(recipients, side) && isOwn(actors)) || (has(actors, side) && isOwn(recipients))
  const before = events.slice(Math.max(0, at - reach), at).reverse()
  const nearness = (side: string): number => {
    const distance = before.findIndex((event) => faces(event.roles, side))
    return distance < 0 ? 0 : fading ** distance
  }
  const last = before.find((event) => isOwn(event.roles.actors))
  return ({ side }: Camp) => ({
    eventShare: (taking.get(side) ?? 0) / events.length,
    facedBefore: nearness(side),
    wasAimedAt: last !== undefined && has(last.roles.recipients, side),
    isAnswered: responses.has(trigger.type) && before[0] !== undefined && has(before[0].roles.actors, side),
  })
}

const has = (parties: readonly Party[], side: string): boolean => parties.some((party) => party.side === side)
