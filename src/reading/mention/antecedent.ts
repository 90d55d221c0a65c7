import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Gender, Mention } from "./mention.ts"
import type { Referent } from "./referent.ts"
import { givenNames } from "./rules/en/given-names.ts"
import { placeKinds, realms } from "./rules/en/names.ts"
import { articles } from "./rules/en/nouns.ts"
import type { PronounForm } from "./rules/en/pronouns.ts"

/** How many sentences back an antecedent is looked for. */
const reach = 4

/**
 * What speaks for an antecedent, after the salience factors of Lappin and Leass (1994): the sentences between are counted
 * against it, its place in the sentence and what is learned of chains for it. Weights and thresholds were set on the
 * training parts of GUM and of our own reports, without the chains, which are better there than elsewhere; what the chains weigh, on
 * our own reports.
 */
const weights = {
  distance: 1.25,
  subject: 1,
  first: 0.5,
  object: 0.5,
  named: 1.5,
  chained: 0.5,
  speaks: 1,
  gender: 0.5,
  often: 0.4,
  parallel: 0.5,
  least: 1.5,
  margin: 0.75,
} as const

/** Somebody or something mentioned before a pronoun. */
export type Antecedent = Readonly<{ word: number; referent: Referent; isSubject: boolean }>

/** What is known where a pronoun stands. */
export type PronounPlace = Readonly<{
  word: number
  form: PronounForm
  /** The named people told before. */
  people: ReadonlySet<Referent>
  /** What was mentioned before, in reading order. */
  before: readonly Antecedent[]
  /** The referent of the learned chain. */
  chained: Referent | undefined
  /** Whoever spoke last. */
  spoke: Antecedent | undefined
  /** What is said, where the pronoun is the source: nobody calls himself by his name. */
  content: readonly WordRange[]
  /** Who it cannot be. */
  not: readonly (Referent | undefined)[]
}>

/** Whether a pronoun may stand for somebody or something. */
export const fitsPronoun = ({ of, gender }: PronounForm, referent: Referent): boolean => {
  if (of === "group") return referent.type !== "person"
  if (of === "thing") return referent.type !== "person" && referent.type !== "group"
  return referent.type === "person" && (referent.gender ?? likelyGender(referent) ?? gender) === gender
}

/** What the given name of a person is usually taken for. */
const likelyGender = ({ names, named }: Referent): Gender | undefined => {
  const given = named ? names[0]!.split(/[\s-]/u) : []
  return given.length > 1 ? givenNames.get(given[0]!.toLowerCase()) : undefined
}

/**
 * Who "he", "she" or "it" is: whoever fits and is the most salient, where enough speaks for him and he stands out from
 * the next one. A wrong speaker is worse than none.
 */
export const antecedentOf = (syntax: Syntax, place: PronounPlace): Referent | undefined => {
  const scores = new Map<Referent, number>()
  for (const antecedent of inReach(syntax, place)) {
    const { referent } = antecedent
    if (!fitsPronoun(place.form, referent) || place.not.includes(referent)) continue
    const score = salienceOf(syntax, place, antecedent)
    if (score > (scores.get(referent) ?? Number.NEGATIVE_INFINITY)) scores.set(referent, score)
  }
  const ranked = [...scores].map(([referent, score]) => [referent, score + standingOf(place, referent)] as const)
  ranked.sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (ranked.length <= 1) return best?.[0].named && best[1] >= weights.least ? best[0] : onlyOne(place)
  if (!best?.[0].named || best[1] < weights.least) return undefined
  return second && best[1] - second[1] < weights.margin ? undefined : best[0]
}

/** Whoever alone of all people told before is known to be of the pronoun's gender, where nobody else may be. */
const onlyOne = ({ form, people, not }: PronounPlace): Referent | undefined => {
  if (form.of !== "person") return undefined
  let only: Referent | undefined
  for (const referent of people) {
    if (!fitsPronoun(form, referent) || not.includes(referent)) continue
    if (only) return undefined
    only = referent
  }
  return only && genderOf(only) === form.gender ? only : undefined
}

const genderOf = (referent: Referent): Gender | null => referent.gender ?? likelyGender(referent) ?? null

/** What speaks for a mention by where it stands. */
const salienceOf = (syntax: Syntax, { word }: PronounPlace, { word: at, isSubject }: Antecedent): number => {
  const sentence = syntax.sentence(at)
  const here = syntax.sentence(word)
  let score = 0
  let between = 0
  for (let from = here.from; from > sentence.from; from = syntax.sentence(from - 1).from) between++
  score -= weights.distance * between
  if (isSubject) score += weights.subject
  if (["obj", "iobj", "obl"].includes(syntax.relation(at))) score += weights.object
  if (at - sentence.from < 3) score += weights.first
  if (isSubject && syntax.relation(word) === "nsubj") score += weights.parallel
  return score
}

/** What speaks for somebody by what he is. */
const standingOf = ({ form, chained, spoke, content }: PronounPlace, referent: Referent): number => {
  let score = 0
  if (referent.named) score += weights.named
  if (referent === chained) score += weights.chained
  if (referent === spoke?.referent && content.length > 0) score += weights.speaks
  if (form.gender !== null && (referent.gender ?? likelyGender(referent)) === form.gender) score += weights.gender
  return score + weights.often * Math.log2(1 + referent.mentions.length)
}

/** Antecedents from a word on, the nearest first, without those inside what is said. */
const inReach = (syntax: Syntax, { word, before, content }: PronounPlace): Antecedent[] => {
  const from = firstInReach(syntax, word)
  const found: Antecedent[] = []
  for (let i = before.length - 1; i >= 0 && before[i]!.word >= from; i--) {
    const { word } = before[i]!
    if (!content.some((part) => part.from <= word && word < part.to)) found.push(before[i]!)
  }
  return found
}

const firstInReach = (syntax: Syntax, word: number): number => {
  let { from } = syntax.sentence(word)
  for (let n = 1; n < reach && from > 0; n++) from = syntax.sentence(from - 1).from
  return from
}

/**
 * A subject, a name beside one or behind a title that is one, or what a subject is called: "the minister, Arthur Lyle,
 * brushed it aside", "the island of Sel".
 */
export const isSubject = (syntax: Syntax, mention: Mention): boolean => {
  const { head } = mention
  const relation = syntax.relation(head)
  if (relation === "nsubj") return true
  const up = syntax.head(head)
  if (/^(?:appos|flat|compound)$/.test(relation) && syntax.relation(up) === "nsubj") return true
  if (relation === "nmod" && syntax.relation(up) === "nsubj" && isRealmOf(syntax, up)) return true
  const titles = mention.kind === "name" ? mention.titles.filter(({ to }) => to <= mention.from) : []
  return titles.some((title) => syntax.relation(syntax.headOf(title)) === "nsubj")
}

const isRealmOf = (syntax: Syntax, noun: number): boolean =>
  realms.has(syntax.lower(noun)) || placeKinds.has(syntax.lower(noun))

/** "A Kesmeria envoy": a state that only says whose the noun behind it is. */
export const isAttribute = (syntax: Syntax, { from, to }: Mention): boolean => {
  const { from: first, to: last } = syntax.sentence(from)
  return to < last && from > first && syntax.upos(to) === "NOUN" && articles.has(syntax.lower(from - 1))
}
