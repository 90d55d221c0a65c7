import type { Mention } from "../mention/mention.ts"
import type { Syntax } from "../syntax.ts"
import type { Place } from "./place.ts"
import type { Places } from "./places.ts"
import { aboutWithIn, falls, gatherings, locative, movements, takesPlace, towards } from "./rules/en/locations.ts"

/** What locations are found with. `mentionAt` gives the mention that covers a word. */
export type LocationSources = Readonly<{
  syntax: Syntax
  places: Places
  mentionAt: (word: number) => Mention | undefined
}>

/** A name of a place, as a mention of the report, with what it was settled to. */
export type Located = Readonly<{ mention: Mention; place: Place }>

export const locatedAt = ({ places, mentionAt }: LocationSources, word: number): Located | undefined => {
  const mention = mentionAt(word)
  const place = mention && places.of.get(mention)
  return place && { mention, place }
}

/**
 * The place that the words depending on `word` say it happens at: "in Geneva", "at a base near Dayton", "to Tehran" behind a
 * movement, the object of what takes a place, the place before a gathering. A place that acts, owns or is spoken of is none.
 */
export const placeBelow = (sources: LocationSources, word: number): Located | undefined => {
  for (const child of sources.syntax.children(word)) {
    const found = placeOfChild(sources, word, child)
    if (found) return found
  }
  return undefined
}

const placeOfChild = (sources: LocationSources, word: number, child: number): Located | undefined => {
  const { syntax } = sources
  switch (syntax.relation(child)) {
    case "obl":
    case "nmod":
      return placeOfPhrase(sources, word, child)
    case "obj":
      return takesPlace.has(lemmaOf(syntax, word)) ? locatedAt(sources, child) : undefined
    case "compound":
      return gatherings.has(lemmaOf(syntax, word)) ? locatedAt(sources, child) : undefined
    default:
      return undefined
  }
}

export const lemmaOf = (syntax: Syntax, word: number): string => syntax.lemma(word).toLowerCase()

/** The prepositions of a phrase, by its head: "out of". */
export const prepositionsOf = (syntax: Syntax, head: number): string[] =>
  syntax
    .children(head)
    .filter((child) => syntax.relation(child) === "case" && child < head)
    .map((child) => syntax.lower(child))

const placeOfPhrase = (sources: LocationSources, word: number, head: number): Located | undefined => {
  const { syntax } = sources
  const prepositions = prepositionsOf(syntax, head)
  const lemma = lemmaOf(syntax, word)
  if (prepositions.some((each) => locative.has(each)))
    return prepositions.includes("in") && aboutWithIn.has(lemma) ? undefined : placeIn(sources, head)
  if (prepositions.some((each) => towards.has(each))) return moves(syntax, word) ? placeIn(sources, head) : undefined
  return prepositions.includes("on") ? placeOn(sources, word, head) : undefined
}

const moves = (syntax: Syntax, word: number): boolean =>
  movements.has(lemmaOf(syntax, word)) || movements.has(syntax.lower(word))

/** "On" is of a place for islands, heights and plateaus, for what falls on one, and where a gathering stands behind it. */
const placeOn = (sources: LocationSources, word: number, head: number): Located | undefined => {
  const { syntax } = sources
  const found = placeIn(sources, head)
  if (!found) return undefined
  const governor = syntax.head(word)
  const isFall = falls.has(lemmaOf(syntax, word)) || (governor >= 0 && falls.has(lemmaOf(syntax, governor)))
  const isBeyond = found.mention.from > head || found.mention.to <= head
  return isFall || isBeyond || isGround(found.place) ? found : undefined
}

/** Whether one may be "on" a place: an island, a height, a front. */
export const isGround = (place: Place): boolean =>
  place.settled && (place.kind === "region" || place.kind === "site" || place.kind === "division")

/** How many steps down a phrase its place may stand: "at a summit of ministers in Abuja". */
const deepest = 3

/** The place that a phrase names: its head, or what stands in it as a place does, and rather one that is known. */
const placeIn = (sources: LocationSources, head: number, depth = 0): Located | undefined => {
  const own = locatedAt(sources, head)
  if (own?.place.settled || depth === deepest) return own
  const { syntax } = sources
  for (const child of syntax.children(head)) {
    const relation = syntax.relation(child)
    const leads =
      relation === "compound" ||
      relation === "appos" ||
      relation === "flat" ||
      (relation === "nmod" && prepositionsOf(syntax, child).some((each) => each === "of" || locative.has(each)))
    const found = leads ? placeIn(sources, child, depth + 1) : undefined
    if (found) return found
  }
  return own
}
