import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Gender } from "./mention.ts"
import type { Referent } from "./referent.ts"
import { givenNames } from "./rules/en/given-names.ts"
import type { PronounForm } from "./rules/en/pronouns.ts"

/** How many sentences back an antecedent is looked for. */
const reach = 3

/** Somebody or something mentioned before a pronoun. */
export type Antecedent = Readonly<{ word: number; referent: Referent; isSubject: boolean }>

/** What is known where a pronoun stands. */
export type PronounPlace = Readonly<{
  word: number
  form: PronounForm
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
 * Who "he", "she" or "it" is. Three witnesses are asked: the learned chain, the nearest fitting subject, and whoever
 * spoke last. Two of them must agree, or nobody else who fits may stand between a subject and the pronoun, or there must
 * be but one who fits: a wrong speaker is worse than none.
 */
export const antecedentOf = (syntax: Syntax, place: PronounPlace): Referent | undefined => {
  const fits = (referent: Referent): boolean => fitsPronoun(place.form, referent) && !place.not.includes(referent)
  const from = firstInReach(syntax, place.word)
  const candidates = inReach(place, from).filter(({ referent }) => fits(referent))
  const spoke = place.spoke && place.spoke.word >= from && fits(place.spoke.referent) ? place.spoke.referent : undefined
  const witnesses = [
    candidates.find(({ isSubject }) => isSubject)?.referent,
    place.chained && fits(place.chained) ? place.chained : undefined,
    spoke,
  ]
  const agreed = witnesses.find((one, i) => one?.named && witnesses.indexOf(one, i + 1) > i)
  if (agreed) return agreed
  const nearest = candidates[0]
  if (nearest?.isSubject && nearest.referent.named) return nearest.referent
  const different = new Set(candidates.map(({ referent }) => referent))
  return different.size === 1 && candidates[0]!.referent.named ? candidates[0]!.referent : undefined
}

/** Antecedents from a word on, the nearest first, without those inside what is said. */
const inReach = ({ before, content }: PronounPlace, from: number): Antecedent[] => {
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

/** A subject, or a name beside one: "the minister, Arthur Lyle, brushed it aside". */
export const isSubject = (syntax: Syntax, word: number): boolean => {
  const relation = syntax.relation(word)
  if (relation === "nsubj") return true
  return /^(?:appos|flat|compound)$/.test(relation) && syntax.relation(syntax.head(word)) === "nsubj"
}
