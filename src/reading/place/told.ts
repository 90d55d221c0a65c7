import type { Knowledge, State } from "../../knowledge/index.ts"
import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Mention, NameMention } from "../mention/mention.ts"

/**
 * How many names a report has, besides the one that is asked for, of a state ("Lebanon", "Lebanese", "Beirut") and of a
 * first-level division ("Alabama").
 */
export type Told = Readonly<{
  country: (country: string, besides: string) => number
  division: (admin1: string, besides: string) => number
}>

/** What a report tells of the map by its mentions. Linear in its words. */
export const toldBy = (mentions: readonly Mention[], parsed: Parsed, knowledge: Knowledge): Told => {
  const countries = new Map<string, Set<string>>()
  const divisions = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (mention.kind !== "name" && mention.kind !== "demonym") continue
    const name = nameOf(parsed, mention)
    for (const country of countriesIn(mention)) add(countries, country, name)
    if (mention.kind === "name" && isOnMap(mention))
      for (const division of divisionsNamed(knowledge, name)) add(divisions, division, name)
  }
  for (const [country, adjective] of adjectivesOf(doubtfulStates(mentions), parsed)) add(countries, country, adjective)
  return { country: countIn(countries), division: countIn(divisions) }
}

/** States that are named by a name with other meanings ("Georgia"). */
const doubtfulStates = (mentions: readonly Mention[]): ReadonlySet<State> => {
  const states = new Set<State>()
  for (const mention of mentions)
    if (mention.kind === "name" && mention.entry?.ambiguous)
      for (const { actor, use } of mention.entry.meanings)
        if (use === "name" && actor.kind === "state") states.add(actor)
  return states
}

/** Which of these states the report has an adjective or a people of, though it may mean something else as well ("Georgian"). */
const adjectivesOf = (states: ReadonlySet<State>, { text, words }: Parsed): (readonly [string, string])[] => {
  if (states.size === 0) return []
  const byWord = new Map(
    [...states].flatMap((state) => [...state.adjectives, ...state.people].map((word) => [word, state.id])),
  )
  const found: (readonly [string, string])[] = []
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.starts[i], words.ends[i])
    const country = byWord.get(word)
    if (country !== undefined) found.push([country, word.toLowerCase()])
  }
  return found
}

/** The divisions of a name that is no capital's: "Washington" tells nothing of the state. */
const divisionsNamed = (knowledge: Knowledge, name: string): string[] => {
  const named = knowledge.placesNamed(name).filter(({ by }) => by !== "other")
  if (named.some(({ kind }) => kind === "capital")) return []
  return named.flatMap(({ kind, admin1 }) => (kind === "division" && admin1 !== null ? [admin1] : []))
}

const countIn =
  (told: ReadonlyMap<string, ReadonlySet<string>>) =>
  (key: string, besides: string): number => {
    const names = told.get(key)
    return names === undefined ? 0 : names.size - (names.has(besides) ? 1 : 0)
  }

const add = (told: Map<string, Set<string>>, key: string, name: string): void => {
  const names = told.get(key)
  if (names) names.add(name)
  else told.set(key, new Set([name]))
}

/** A name in lower case: datelines are in capitals. */
export const nameOf = ({ text, words }: Parsed, range: WordRange): string => {
  const { start, end } = spanOf(words, range)
  return text.slice(start, end).toLowerCase()
}

const isOnMap = ({ type }: Mention): boolean => type === "GPE" || type === "LOC"

/** The one state that a name surely stands for: of a name of two, or of what else it means, nothing is told. */
const countriesIn = ({ entry }: NameMention | (Mention & { kind: "demonym" })): string[] => {
  if (entry === null || entry.ambiguous) return []
  const [{ actor }] = entry.meanings
  if (actor.kind === "state") return [actor.id]
  return actor.kind === "organisation" && /^[A-Z]{3}$/.test(actor.country) ? [actor.country] : []
}
