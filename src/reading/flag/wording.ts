import type { Span } from "../../base/index.ts"
import { type WordRange, wordsIn } from "../../language/index.ts"
import type { SideOf } from "../event/side.ts"
import type { Sources } from "./flag.ts"
import { identitiesIn, type Stems, stemsOf } from "./identity.ts"
import {
  denials,
  firstPerson,
  firstPersonPlural,
  friends,
  hostileNouns,
  opposing,
  ownNouns,
  pejorativeNouns,
} from "./rules/en/wording.ts"
import { type Attitude, ofSubject, ofTarget } from "./stance.ts"

/**
 * Whose words a quotation's are, as far as it says: the sides that it speaks of as its own beside a "we" or "our", those
 * whose resolve it vows without one, those of which it says what nobody says of his own, and those it speaks of as others.
 */
export type Wording = Readonly<Record<Attitude, ReadonlySet<string>>>

/** The wording of the words in some spans. */
export type WordingOf = (spans: readonly Span[]) => Wording

/** Reads wordings; what it needs to know of a report's states is worked out once. */
export const wordingIn = (sources: Sources, sideOf: SideOf): WordingOf => {
  const stems = stemsOf(sources, sideOf)
  return (spans) => wordingOf(sources, spans, { sideOf, stems })
}

type Cast = Readonly<{ sideOf: SideOf; stems: Stems }>

const wordingOf = (sources: Sources, spans: readonly Span[], cast: Cast): Wording => {
  const { sideOf } = cast
  const ranges = spans.flatMap((span) => wordsIn(sources.parsed.words, span) ?? [])
  const has = (set: ReadonlySet<string>): boolean =>
    ranges.some((range) => someWord(range, (word) => set.has(sources.syntax.lower(word))))
  const [saysWe, saysI, denies] = [has(firstPersonPlural), has(firstPerson), has(denials)]
  const found: Record<Attitude, Set<string>> = {
    own: new Set(saysI ? ranges.flatMap((range) => identitiesIn(sources, range, cast)) : []),
    vowed: new Set(),
    against: new Set(),
    accused: new Set(),
    other: new Set(),
  }
  for (const range of ranges)
    for (const { head, side } of partiesIn(sources, range, sideOf)) {
      const attitude = attitudeTo(sources, head)
      if (attitude === undefined || (attitude === "own" && !saysWe) || (attitude === "accused" && denies)) continue
      found[attitude].add(side)
      if (attitude === "vowed" && saysWe) found.own.add(side)
      if (attitude === "against" || attitude === "accused") found.other.add(side)
    }
  for (const side of found.other) for (const set of [found.own, found.vowed]) set.delete(side)
  return found
}

/** The states and places that a range names, by the heads of their mentions. */
const partiesIn = (
  { mentionAt, referents }: Sources,
  { from, to }: WordRange,
  sideOf: SideOf,
): readonly Readonly<{ head: number; side: string }>[] => {
  const found: { head: number; side: string }[] = []
  for (let word = from; word < to; word++) {
    const mention = mentionAt(word)
    if (!mention || mention.from !== word || (mention.kind !== "name" && mention.kind !== "demonym")) continue
    const referent = referents.of.get(mention)?.referent
    if (referent?.type !== "state" && referent?.type !== "place") continue
    found.push({ head: mention.head, side: sideOf(referent) })
    word = mention.to - 1
  }
  return found
}

/** The sides that a wording speaks of as its own. */
export const ownSides = ({ own, vowed }: Wording): string[] => [...own, ...vowed]

const someWord = ({ from, to }: WordRange, holds: (word: number) => boolean): boolean => {
  for (let word = from; word < to; word++) if (holds(word)) return true
  return false
}

/** Most nouns between a party's name and its place in the clause: "the rights of Yunhai's enterprises". */
const longestWay = 4

/** How a party is spoken of: by what is said to belong to it, and by its place in the clause. */
const attitudeTo = (sources: Sources, head: number): Attitude | undefined => {
  const { syntax } = sources
  let carrier = head
  let belongs = false
  for (let up = 0; up < longestWay; up++) {
    if (isBehind(sources, carrier, opposing)) return "other"
    if (!["nmod", "amod", "compound"].includes(syntax.relation(carrier))) break
    carrier = syntax.head(carrier)
    const noun = syntax.lemma(carrier).toLowerCase()
    if (up === 0 && pejorativeNouns.has(noun)) return "accused"
    if (hostileNouns.has(noun) || friends.has(noun)) return "other"
    belongs ||= up === 0 && ownNouns.has(noun)
  }
  const relation = syntax.relation(carrier)
  const predicate = syntax.head(carrier)
  const isSubject = relation === "nsubj" && predicate >= 0
  const ofState = isSubject ? ofSubject(sources, predicate) : undefined
  if (ofState !== undefined) return ofState
  const isTarget = ["obj", "iobj", "obl"].includes(relation) && predicate >= 0
  const ofObject = isTarget ? ofTarget(sources, { head, carrier, predicate }) : undefined
  return ofObject ?? (belongs ? "own" : undefined)
}

const isBehind = ({ syntax }: Sources, word: number, cases: ReadonlySet<string>): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "case" && cases.has(syntax.lower(child)))
