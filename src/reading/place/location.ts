import type { WordRange } from "../../language/index.ts"
import type { Mention } from "../mention/mention.ts"
import type { Syntax } from "../syntax.ts"
import {
  isGround,
  type Located,
  type LocationSources,
  lemmaOf,
  locatedAt,
  placeBelow,
  prepositionsOf,
} from "./phrase.ts"
import type { Place } from "./place.ts"
import { aboutWithIn, gatherings, locative } from "./rules/en/locations.ts"

/**
 * Where what happens at a trigger happens, and how that is known. `clause`: a phrase of the trigger's own clause says so.
 * `actor`: it is where who acts is said to be ("the opposition in Tokyo"). `sentence`: the nearest such phrase of the sentence.
 * `dateline`: a gathering that the first sentence tells of, where the report is from.
 */
export type Location = Readonly<{ range: WordRange; place: Place; basis: "clause" | "actor" | "sentence" | "dateline" }>

/**
 * The location of what happens at `trigger`, the words of an event; undefined where nothing says it. A place that acts as a
 * party ("Beijing said"), or that something is about ("confidence in Beijing"), is none.
 */
export const locationOf = (sources: LocationSources, trigger: WordRange): Location | undefined => {
  const head = sources.syntax.headOf(trigger)
  const clause = [...wordsBut(trigger, head), ...clauseOf(sources, head)]
  const found = inClause(sources, clause) ?? ofActor(sources, clause) ?? inSentence(sources, head)
  return found ?? atDateline(sources, head)
}

/** The words of a trigger besides its head, which may have the place: "paid a visit" to Nuuk. */
const wordsBut = ({ from, to }: WordRange, head: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((word) => word !== head)

const located = ({ mention, place }: Located, basis: Location["basis"]): Location => ({
  range: { from: mention.from, to: mention.to },
  place,
  basis,
})

/** Relations up which a clause goes on from one of its words. */
const sameClause: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "compound",
  "conj",
  "nmod",
  "nsubj",
  "obj",
  "obl",
  "xcomp",
])
const highest = 4

/** A trigger and the words above it, up to the verb that its clause hangs on; what is said stands in a clause of its own. */
const clauseOf = ({ syntax }: LocationSources, trigger: number): number[] => {
  const clause = [trigger]
  for (let word = trigger; clause.length <= highest; ) {
    if (!sameClause.has(syntax.relation(word)) || syntax.head(word) < 0) break
    word = syntax.head(word)
    clause.push(word)
  }
  return clause
}

const inClause = (sources: LocationSources, clause: readonly number[]): Location | undefined => {
  for (const word of clause) {
    const found = placeBelow(sources, word) ?? whereOf(sources, word)
    if (found) return located(found, "clause")
  }
  return undefined
}

/** The place that a clause with "where" belongs to: "Abuja, where they are negotiating". */
const whereOf = (sources: LocationSources, word: number): Located | undefined => {
  const { syntax } = sources
  if (syntax.relation(word) !== "acl" || syntax.head(word) < 0) return undefined
  const isWhere = syntax.children(word).some((child) => syntax.lower(child) === "where")
  return isWhere ? locatedAt(sources, syntax.head(word)) : undefined
}

/** Where the subject is told to be: "the embassy in Washington", "leaders, meeting in Brussels". */
const ofActor = (sources: LocationSources, clause: readonly number[]): Location | undefined => {
  const { syntax } = sources
  for (const word of clause)
    for (const subject of syntax.children(word)) {
      if (syntax.relation(subject) !== "nsubj" || locatedAt(sources, subject)) continue
      const clauses = syntax.children(subject).filter((child) => syntax.relation(child) === "acl")
      for (const told of [subject, ...clauses]) {
        const found = placeBelow(sources, told)
        if (found) return located(found, "actor")
      }
    }
  return undefined
}

/** How many words away a place may stand: sentences without an end must not make the search longer. */
const farthest = 60

/** The place of the sentence behind a preposition of place that stands nearest to a word. */
const inSentence = (sources: LocationSources, word: number): Location | undefined => {
  const { syntax, places } = sources
  const { from, to } = syntax.sentence(word)
  const near = { from: Math.max(from, word - farthest), to: Math.min(to, word + farthest) }
  let best: Located | undefined
  for (const mention of mentionsIn(sources, near)) {
    const place = places.of.get(mention)
    if (!place || !isPlaced(syntax, mention, place)) continue
    if (!best || distance(mention, word) < distance(best.mention, word)) best = { mention, place }
  }
  return best && located(best, "sentence")
}

/** Whether a preposition of place is a name's own, or stands right before it where the tree has it elsewhere. */
const isPlaced = (syntax: Syntax, { head, from }: Mention, place: Place): boolean => {
  const before = from > 0 && syntax.lower(from - 1) === "the" ? from - 2 : from - 1
  const prepositions = [...prepositionsOf(syntax, head), ...(before < 0 ? [] : [syntax.lower(before)])]
  if (syntax.head(head) >= 0 && aboutWithIn.has(lemmaOf(syntax, syntax.head(head)))) return false
  return prepositions.some((each) => locative.has(each) || (each === "on" && isGround(place)))
}

const distance = ({ from }: WordRange, word: number): number => Math.abs(from - word)

const mentionsIn = ({ mentionAt }: LocationSources, { from, to }: WordRange): Mention[] => {
  const found: Mention[] = []
  for (let word = from; word < to; word++) {
    const mention = mentionAt(word)
    if (!mention) continue
    found.push(mention)
    word = Math.max(word, mention.to - 1)
  }
  return found
}

const atDateline = ({ syntax, places }: LocationSources, word: number): Location | undefined => {
  const [line] = places.dateline
  if (!line || !gatherings.has(lemmaOf(syntax, word))) return undefined
  return syntax.sentence(word).from <= line.range.from && word > line.range.from
    ? { range: line.range, place: line.place, basis: "dateline" }
    : undefined
}
