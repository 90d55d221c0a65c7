import { firstIndex } from "../../base/index.ts"
import type { WordRange } from "../../language/index.ts"
import { type Cast, isStateless, type Party, partyAs } from "./party.ts"

/** A side in a report's affairs, by every name that the report has for its state, its people and its bodies, in reading order. */
export type Camp = Readonly<{ side: string; parties: readonly Party[] }>

/** The camps of a report, in the order in which they are first named. People and bodies whose state it does not say are in none. */
export type Camps = Readonly<{
  all: readonly Camp[]
  of: (side: string) => Camp | undefined
  /** How many names there are in all camps. */
  names: number
  /** Those with the largest part, and those that are named among words. */
  around: (words: WordRange) => readonly Camp[]
}>

/** How many camps are looked at wherever an event stands: in a long report not all of them. */
const most = 16

export const campsOf = (cast: Cast): Camps => {
  const named = cast.referents.all
    .filter(({ members, named, country }) => members.length === 0 && (named || country !== null))
    .flatMap((referent) => referent.mentions.map((mention) => partyAs(cast, referent, mention)))
    .filter((party) => isNamed(cast, party) && !isStateless(party))
    .sort((a, b) => a.mention.from - b.mention.from)
  const bySide = new Map(
    [...Map.groupBy(named, ({ side }) => side)].map(([side, parties]) => [side, { side, parties }]),
  )
  const all = [...bySide.values()]
  const largest = all.toSorted((a, b) => b.parties.length - a.parties.length).slice(0, most)
  return {
    all,
    of: (side) => bySide.get(side),
    names: named.length,
    around: ({ from, to }) => {
      const near = named.slice(firstAt(named, from), firstAt(named, to)).map(({ side }) => bySide.get(side)!)
      return [...new Set([...largest, ...near])]
    },
  }
}

/** Not by a pronoun, nor where the report is from. */
const isNamed = ({ mentionAt }: Cast, { mention }: Party): boolean =>
  mention.kind !== "pronoun" && mentionAt(mention.head) === mention

/** The party of a camp that was named last before a word; else the first behind it. */
export const nearestOf = ({ parties }: Camp, word: number): Party => parties[Math.max(0, firstAt(parties, word) - 1)]!

/** Whether a camp is named among words. */
export const isNamedIn = ({ parties }: Camp, { from, to }: WordRange): boolean => {
  const first = parties[firstAt(parties, from)]
  return first !== undefined && first.mention.from < to
}

const firstAt = (parties: readonly Party[], word: number): number =>
  firstIndex(parties.length, (i) => parties[i]!.mention.from >= word)
