import { eventInWords } from "../event.ts"
import { entityInWords } from "../party.ts"
import type { View } from "../view.ts"
import { whyEntity } from "./entity.ts"
import { whyEvent } from "./event.ts"
import { whyFlag } from "./flag.ts"
import { quoted } from "./passage.ts"
import { whyStatement } from "./statement.ts"
import { whyTime } from "./time.ts"

/** A line of the record, and the sentences that say how it came to be. */
export type Explanation = Readonly<{ id: string; line: string; sentences: readonly string[] }>

/** The explanation of the line with an id; null where the record has none of it. Case does not matter. */
export const explain = (view: View, wanted: string): Explanation | null => {
  const id = wanted.toUpperCase()
  const is = (one: Readonly<{ id: string }>): boolean => one.id.toUpperCase() === id
  for (const explainer of explainers) {
    const found = explainer(view, is)
    if (found !== undefined) return found
  }
  return null
}

/** The ids of a record, kind by kind: "E1 to E16, S1". */
export const idsInWords = ({ lookup: { reading } }: View): string => {
  const { events, statements, flags, entities, times, amounts, credits } = reading
  const kinds = [events, statements, flags, entities, times, amounts, credits].filter((kind) => kind.length > 0)
  return kinds.map((kind) => [...new Set([kind[0]!.id, kind.at(-1)!.id])].join(" to ")).join(", ")
}

type Explainer = (view: View, is: (one: Readonly<{ id: string }>) => boolean) => Explanation | undefined

const explainers: readonly Explainer[] = [
  ({ lookup, events }, is) => {
    const one = events.find(is)
    return one && { id: one.id, line: eventInWords(one), sentences: whyEvent(lookup, one) }
  },
  ({ lookup, statements }, is) => {
    const one = statements.find(is)
    const cue = one?.cue == null ? "" : ` (“${one.cue}”)`
    return one && { id: one.id, line: `${one.act}${cue}`, sentences: whyStatement(lookup, one.statement) }
  },
  ({ lookup, flags }, is) => {
    const one = flags.find(is)
    return one && { id: one.id, line: `${one.flag.severity}: ${one.kind}`, sentences: whyFlag(lookup, one) }
  },
  ({ lookup }, is) => {
    const one = lookup.reading.entities.find(is)
    return one && { id: one.id, line: entityInWords(one), sentences: whyEntity(lookup, one) }
  },
  ({ lookup }, is) => {
    const one = lookup.reading.times.find(is)
    return one && { id: one.id, line: lookup.cut(one), sentences: whyTime(lookup, one) }
  },
  ({ amounts }, is) => {
    const one = amounts.find(is)
    const owner = one?.qualifies == null ? "It stands in no line of the record." : `It stands in ${one.qualifies}.`
    return one && { id: one.id, line: one.figure, sentences: [`The words are “${one.passage}”.`, owner] }
  },
  ({ lookup }, is) => {
    const one = lookup.reading.credits.find(is)
    const line = one?.cites === undefined ? one?.outlet : `${one.outlet}, citing ${one.cites}`
    return one && { id: one.id, line: line ?? "", sentences: [`The words are ${quoted(lookup, one.span)}.`] }
  },
]
