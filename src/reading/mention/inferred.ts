import { type Holder, officeIn } from "../../knowledge/index.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Referent } from "./referent.ts"

/**
 * Names from knowledge who holds an office that the report tells without a name ("the US secretary of state"), where one
 * alone is known to have held it on the day of the report (EDTF). Where the report names him elsewhere, it is he whom
 * the words mean; else it is noted as inferred.
 */
export const inferHolders = (material: Material, ledger: Ledger, date: string): void => {
  const states = new Set(ledger.all.flatMap(({ type, actor }) => (type === "state" && actor ? [actor.id] : [])))
  const byHolder = new Map(ledger.all.flatMap((referent) => (referent.holder ? [[referent.holder, referent]] : [])))
  for (const referent of [...ledger.all]) {
    if (referent.type !== "person" || referent.named || !isCurrent(material, referent, date)) continue
    const holder = holderOfOffice(material, referent, states, date)
    const named = holder && byHolder.get(holder)
    if (named) ledger.merge(referent, named)
    else if (holder) referent.inferred = holder
  }
}

/**
 * Told as the one who has the office now: no "former president", no "deputy", nor "a minister", nor one told of with
 * another year ("the president's aircraft in 2013").
 */
const isCurrent = ({ syntax, knowledge }: Material, { mentions }: Referent, date: string): boolean =>
  mentions.every((mention) => {
    if (mention.kind !== "noun") return mention.kind === "pronoun"
    const { from, to } = syntax.sentence(mention.head)
    if (syntax.children(mention.head).some((child) => knowledge.modifierOf(syntax.form(child)))) return false
    for (let i = from; i < to; i++)
      if (/^(?:19|20)\d\d$/.test(syntax.form(i)) && !date.startsWith(syntax.form(i))) return false
    return mention.definite
  })

const holderOfOffice = (
  { knowledge }: Material,
  { role, country }: Referent,
  states: ReadonlySet<string>,
  date: string,
): Holder | undefined => {
  if (role?.kind !== "office") return undefined
  const likely = role.countries.filter((each) => states.has(each))
  const state = country ?? (likely.length === 1 ? likely[0]! : null)
  const office = isState(knowledge, state) ? officeIn(role, state) : null
  const held = office === null ? [] : knowledge.holdersOf(state!, office, date)
  return held.length === 1 && held[0]!.sure ? held[0]!.holder : undefined
}
