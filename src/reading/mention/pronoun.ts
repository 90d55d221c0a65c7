import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Referent } from "./referent.ts"

/** How many sentences back an antecedent is looked for. */
const reach = 3

/** Somebody or something mentioned before a pronoun. */
export type Antecedent = Readonly<{ word: number; referent: Referent; isSubject: boolean }>

/** What is known where a pronoun stands. */
export type PronounPlace = Readonly<{
  word: number
  /** What was mentioned before, in reading order. */
  before: readonly Antecedent[]
  /** The referent of the learned chain. */
  chained: Referent | undefined
  /** Whoever spoke last. */
  spoke: Antecedent | undefined
  /** What is said, where the pronoun is the source: nobody calls himself by his name. */
  content: readonly WordRange[]
}>

const fitting: ReadonlyMap<string, (referent: Referent) => boolean> = new Map(
  [
    ["he him his himself", ({ type, gender }: Referent) => type === "person" && gender !== "female"] as const,
    ["she her hers herself", ({ type, gender }: Referent) => type === "person" && gender !== "male"] as const,
    ["it its itself", ({ type }: Referent) => type !== "person" && type !== "group"] as const,
  ].flatMap(([forms, fits]) => forms.split(" ").map((form) => [form, fits] as const)),
)

/** True for the pronouns whose antecedent {@link antecedentOf} looks for; who "I" and "we" are depends on who speaks. */
export const isThirdPerson = (form: string): boolean => fitting.has(form)

/**
 * Who "he", "she" or "it" is. Three witnesses are asked: the learned chain, the nearest fitting subject, and whoever
 * spoke last. Two of them must agree, or nobody else who fits may stand between a subject and the pronoun, or there must
 * be but one who fits: a wrong speaker is worse than none.
 */
export const antecedentOf = (syntax: Syntax, place: PronounPlace): Referent | undefined => {
  const fits = fitting.get(syntax.lower(place.word))
  if (!fits) return undefined
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
