import { wordsIn } from "../../language/index.ts"
import type { Amount } from "../reading.ts"
import type { Doubt, Sources } from "./flag.ts"
import { sumNouns, sumVerbs } from "./rules/en/numbers.ts"

/** What a sum of money is, by the noun or verb that has it: a debt, a ransom. */
type Sum = Readonly<{ amount: Amount; what: string; isKnown: boolean }>

/**
 * A sum that is spoken of as known, "the debt of 90 million", where the one that was told before is another. Only of what a
 * report has one of, in one currency.
 */
export const sumDoubts = (sources: Sources): Doubt[] => {
  const sums = sources.amounts.flatMap((amount) => sumOf(sources, amount) ?? [])
  const ofOne = Map.groupBy(sums, ({ what, amount }) => `${what} ${amount.unit}`)
  return [...ofOne.values()].flatMap(([first, ...more]) => {
    const other = more.find(({ amount }) => amount.value !== first!.amount.value)
    return other?.isKnown ? [doubtOf(other, first!)] : []
  })
}

const doubtOf = ({ amount, what }: Sum, before: Sum): Doubt => ({
  kind: "number-conflict",
  start: amount.start,
  end: amount.end,
  message: `The report tells this ${what} by another sum before.`,
  evidence: [amount, before.amount].map(({ start, end }) => ({ start, end })),
  severity: "warning",
})

const sumOf = ({ parsed, syntax }: Sources, amount: Amount): Sum | undefined => {
  const range = wordsIn(parsed.words, amount)
  const head = range && syntax.headOf(range)
  const governor = head === undefined ? -1 : syntax.head(head)
  if (head === undefined || governor < 0) return undefined
  const lemma = syntax.lemma(governor).toLowerCase()
  const owed = syntax.relation(head) === "obj" ? sumVerbs.get(syntax.lower(governor)) : undefined
  if (owed !== undefined) return { amount, what: owed, isKnown: false }
  if (syntax.relation(head) !== "nmod" || !sumNouns.has(lemma)) return undefined
  const isKnown = syntax.children(governor).some((child) => syntax.lower(child) === "the")
  return { amount, what: lemma, isKnown }
}
