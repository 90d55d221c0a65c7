import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { NounMention } from "./mention.ts"
import { type Referent, sameOffice } from "./referent.ts"
import { peopleNouns, stateNouns } from "./rules/en/nouns.ts"

/**
 * The two that words for two mean: "the two countries" the two states told before, "both ministers" the two with that
 * office, "the two men" the two people. Undefined where there are not exactly two, in the report or else in the
 * sentence before.
 */
export const pairOf = (material: Material, ledger: Ledger, mention: NounMention): readonly Referent[] | undefined => {
  const fits = fitting(material, mention)
  if (!fits) return undefined
  const told = ledger.all.filter((referent) => referent.named && fits(referent))
  return two(told) ?? two(told.filter((referent) => isNear(material, referent, mention)))
}

const two = (found: readonly Referent[]): readonly Referent[] | undefined => (found.length === 2 ? found : undefined)

const fitting = ({ syntax }: Material, { head, role }: NounMention): ((referent: Referent) => boolean) | undefined => {
  const noun = syntax.lemma(head).toLowerCase()
  if (stateNouns.has(noun)) return ({ type }) => type === "state"
  if (peopleNouns.has(noun)) return ({ type }) => type === "person"
  if (role?.kind !== "office") return undefined
  return ({ type, titles }) =>
    type === "person" && titles.some((title) => title.role !== null && sameOffice(title.role, role))
}

/** Whether somebody was mentioned in this sentence or the one before. */
const isNear = ({ syntax }: Material, { mentions }: Referent, { head }: NounMention): boolean => {
  const { from } = syntax.sentence(head)
  const first = from > 0 ? syntax.sentence(from - 1).from : from
  return (mentions.at(-1)?.from ?? -1) >= first
}
