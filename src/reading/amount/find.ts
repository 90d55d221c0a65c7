import { spanOf } from "../../language/index.ts"
import type { Amount } from "../reading.ts"
import { mayBegin } from "./numeral.ts"
import { quantitiesAt } from "./quantity.ts"
import type { Source } from "./source.ts"
import { type Holder, holdersOf } from "./tie.ts"

/**
 * The amounts of a document in reading order, none over another, each tied to the innermost of `holders` that it stands
 * in. One pass over the words, whose cost is a look at each.
 */
export const findAmounts = (source: Source, holders: readonly Holder[]): Amount[] => {
  const { words } = source.parsed
  const amounts: Omit<Amount, "qualifies">[] = []
  let free = 0
  for (let word = 0; word < words.count; ) {
    const read = mayBegin(source, word) ? quantitiesAt(source, word) : undefined
    for (const { from, to, ...quantity } of read?.quantities ?? []) {
      if (from < free) continue
      amounts.push({ id: `A${amounts.length + 1}`, ...spanOf(words, { from, to }), ...quantity })
      free = to
    }
    word = read?.to ?? word + 1
  }
  const held = holdersOf(amounts, holders)
  return amounts.map((amount, i) => (held[i] === undefined ? amount : { ...amount, qualifies: held[i] }))
}
