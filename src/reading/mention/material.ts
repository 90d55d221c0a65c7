import type { Knowledge } from "../../knowledge/index.ts"
import type { Parsed, WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"

/** Everything that mentions are found with; `outlets` are the names of those who are credited with the report. */
export type Material = Readonly<{
  parsed: Parsed
  syntax: Syntax
  knowledge: Knowledge
  outlets?: readonly string[]
}>

/** The learned chains by the head words of their mentions. */
export type Chains = ReadonlyMap<number, number>

/** The chain of a mention: its head word's, else that of any of its words. */
export const chainOf = (chains: Chains, { from, to }: WordRange, head: number): number | null => {
  const own = chains.get(head)
  if (own !== undefined) return own
  for (let i = from; i < to; i++) {
    const chain = chains.get(i)
    if (chain !== undefined) return chain
  }
  return null
}
