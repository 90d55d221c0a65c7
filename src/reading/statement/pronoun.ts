import type { WordRange } from "../../language/index.ts"
import type { Referent } from "../mention/entities.ts"
import type { Mention } from "../mention/mention.ts"
import type { Syntax } from "../syntax.ts"
import type { Sources, Speaker } from "./speaker.ts"

/** How many sentences back a pronoun's antecedent is looked for. */
const reach = 3

/** What a pronoun's statement says, and who spoke before it. */
export type Before = Readonly<{ content: readonly WordRange[]; lastSpeaker: LastSpeaker | undefined }>
export type LastSpeaker = Readonly<{ referent: Referent; word: number }>

/**
 * Who "he", "she" or "it" is, as the source of a statement. Three witnesses are asked: the learned chain, the nearest
 * fitting subject outside of what is said, and whoever spoke last. Two of them must agree, or there must be but one
 * who fits: a wrong speaker is worse than none.
 */
export const ofPronoun = (sources: Sources, pronoun: Mention, { content, lastSpeaker }: Before): Speaker => {
  const fits = fitting(sources.syntax.lower(pronoun.head))
  if (!fits) return { known: false, why: "unknown-referent" }
  const from = firstInReach(sources.syntax, pronoun)
  const before = mentionsBefore(sources, { from, to: pronoun.from }, content).filter(({ referent }) => fits(referent))
  const candidates = new Set(before.map(({ referent }) => referent))
  const chained = sources.referents.of.get(pronoun)?.referent
  const spoke = lastSpeaker && lastSpeaker.word >= from && fits(lastSpeaker.referent) ? lastSpeaker.referent : undefined
  const witnesses = [
    before.findLast(({ isSubject }) => isSubject)?.referent,
    chained && fits(chained) ? chained : undefined,
    spoke,
  ]
  const agreed = witnesses.find((one, i) => one?.named && witnesses.indexOf(one, i + 1) > i)
  if (agreed) return { known: true, referent: agreed, sure: true }
  const [single] = candidates
  if (candidates.size === 1 && single!.named) return { known: true, referent: single!, sure: true }
  return { known: false, why: candidates.size > 1 ? "several-candidates" : "unknown-referent" }
}

const fitting = (form: string): ((referent: Referent) => boolean) | undefined => {
  if (form === "he") return ({ type, gender }) => type === "person" && gender !== "female"
  if (form === "she") return ({ type, gender }) => type === "person" && gender !== "male"
  if (form === "it") return ({ type }) => type === "state" || type === "organisation"
  return undefined
}

const firstInReach = (syntax: Syntax, { head }: Mention): number => {
  let { from } = syntax.sentence(head)
  for (let n = 1; n < reach && from > 0; n++) from = syntax.sentence(from - 1).from
  return from
}

/** Who is mentioned in a range, what a statement says left out: nobody calls himself by his name. */
const mentionsBefore = (
  { syntax, mentions, referents }: Sources,
  { from, to }: WordRange,
  content: readonly WordRange[],
): { referent: Referent; isSubject: boolean }[] => {
  const found: { referent: Referent; isSubject: boolean }[] = []
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i]!.from < to; i++) {
    const mention = mentions[i]!
    const resolved = referents.of.get(mention)
    const isSaid = content.some((part) => part.from <= mention.from && mention.to <= part.to)
    if (!resolved?.sure || mention.kind === "demonym" || mention.kind === "title" || isSaid) continue
    found.push({ referent: resolved.referent, isSubject: isSubject(syntax, mention.head) })
  }
  return found
}

/** Index of the first mention at or after a word. */
const firstFrom = (mentions: readonly Mention[], word: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.from < word) low = middle + 1
    else high = middle
  }
  return low
}

/** A subject, or a name beside one: "the minister, Arthur Lyle, brushed it aside". */
const isSubject = (syntax: Syntax, word: number): boolean => {
  const relation = syntax.relation(word)
  if (relation === "nsubj") return true
  return /^(?:appos|flat|compound)$/.test(relation) && syntax.relation(syntax.head(word)) === "nsubj"
}
