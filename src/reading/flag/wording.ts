import type { Span } from "../../base/index.ts"
import { type WordRange, wordsIn } from "../../language/index.ts"
import type { SideOf } from "../event/side.ts"
import type { Sources } from "./flag.ts"
import {
  firstPersonPlural,
  friends,
  hostileNouns,
  keepingVerbs,
  negations,
  nobody,
  obligations,
  opposing,
  ownNouns,
  urgingVerbs,
  vowedVerbs,
  vows,
} from "./rules/en/wording.ts"

type Attitude = "own" | "vowed" | "other" | "urged"

/**
 * Whose words a quotation's are, as far as it says: the sides that it speaks of as its own beside a "we" or "our", those
 * whose resolve it vows without one, those that it speaks of as somebody else, and of these the ones that "we" urge.
 */
export type Wording = Readonly<Record<Attitude, ReadonlySet<string>>>

/** The wording of the words in these spans. */
export const wordingOf = (sources: Sources, spans: readonly Span[], sideOf: SideOf): Wording => {
  const ranges = spans.flatMap((span) => wordsIn(sources.parsed.words, span) ?? [])
  const found: Record<Attitude, Set<string>> = { own: new Set(), vowed: new Set(), other: new Set(), urged: new Set() }
  const saysWe = ranges.some((range) => someWord(range, (word) => firstPersonPlural.has(sources.syntax.lower(word))))
  for (const range of ranges)
    for (let word = range.from; word < range.to; word++) {
      const mention = sources.mentionAt(word)
      if (!mention || mention.from !== word || (mention.kind !== "name" && mention.kind !== "demonym")) continue
      const referent = sources.referents.of.get(mention)?.referent
      if (referent?.type !== "state" && referent?.type !== "place") continue
      const attitude = attitudeTo(sources, mention.head)
      if (attitude !== undefined && (attitude !== "own" || saysWe)) found[attitude].add(sideOf(referent))
      if (attitude === "vowed" && saysWe) found.own.add(sideOf(referent))
      if (attitude === "urged") found.other.add(sideOf(referent))
      word = mention.to - 1
    }
  for (const side of found.other) for (const set of [found.own, found.vowed]) set.delete(side)
  return found
}

/** The sides that words speak of as their own. */
export const ownSides = (sources: Sources, spans: readonly Span[], sideOf: SideOf): string[] => {
  const { own, vowed } = wordingOf(sources, spans, sideOf)
  return [...own, ...vowed]
}

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
  let belongs = isBesideWe(sources, head)
  for (let up = 0; up < longestWay; up++) {
    if (isBehind(sources, carrier, opposing)) return "other"
    if (!["nmod", "amod", "compound"].includes(syntax.relation(carrier))) break
    carrier = syntax.head(carrier)
    const noun = syntax.lemma(carrier).toLowerCase()
    if (hostileNouns.has(noun) || friends.has(noun)) return "other"
    belongs ||= up === 0 && ownNouns.has(noun)
  }
  const relation = syntax.relation(carrier)
  const predicate = syntax.head(carrier)
  if (relation === "nsubj" && predicate >= 0) return ofSubject(sources, predicate) ?? (belongs ? "own" : undefined)
  const isTarget = ["obj", "iobj", "obl"].includes(relation) && predicate >= 0
  if (isTarget && isNobodys(sources, predicate)) return "vowed"
  if (isTarget && urgingVerbs.has(syntax.lemma(predicate).toLowerCase()))
    return isOurs(sources, predicate) ? "urged" : "other"
  return belongs ? "own" : undefined
}

/** "We Torvians", "we, the people of Torvia". */
const isBesideWe = ({ syntax }: Sources, word: number): boolean =>
  word > syntax.sentence(word).from && syntax.lower(word - 1) === "we"

/** "Nobody tells Torvia what to do." */
const isNobodys = ({ syntax }: Sources, predicate: number): boolean =>
  syntax.children(predicate).some((child) => syntax.relation(child) === "nsubj" && nobody.has(syntax.lower(child)))

/** "We" are the ones who do it. */
const isOurs = ({ syntax }: Sources, predicate: number): boolean =>
  syntax
    .children(predicate)
    .some((child) => syntax.relation(child) === "nsubj" && firstPersonPlural.has(syntax.lower(child)))

const isBehind = ({ syntax }: Sources, word: number, cases: ReadonlySet<string>): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "case" && cases.has(syntax.lower(child)))

/** What a party is said to do: what it owes is told of another, what it will not do or has not done of one's own. */
const ofSubject = ({ syntax }: Sources, predicate: number): Attitude | undefined => {
  const children = syntax.children(predicate)
  const lowers = children.map((child) => syntax.lower(child))
  const verb = syntax.lemma(predicate).toLowerCase()
  if (lowers.some((lower) => obligations.has(lower))) return "other"
  const isNegated =
    lowers.some((lower) => negations.has(lower)) ||
    children.some((child) => syntax.children(child).some((inner) => negations.has(syntax.lower(inner))))
  if (isNegated && vowedVerbs.has(verb) && lowers.some((lower) => vows.has(lower))) return "vowed"
  return isNegated || keepingVerbs.has(verb) ? "own" : undefined
}
