import type { Amount } from "../../../reading/index.ts"
import type { EventView } from "./event.ts"
import type { Lookup } from "./lookup.ts"
import { figureInWords } from "./words.ts"

export type AmountView = Readonly<{
  id: string
  amount: Amount
  passage: string
  /** "more than 3,000 people" worked out: "over 3,000 people". */
  figure: string
  /** What it belongs to: "S3, Antony Blinken", "E2, Torvia sanctioned Calderra". */
  qualifies: string | null
}>

export const amountViews = (lookup: Lookup, events: readonly EventView[]): readonly AmountView[] => {
  const byId = new Map(events.map((event) => [event.id, event]))
  return lookup.reading.amounts.map((amount) => ({
    id: amount.id,
    amount,
    passage: lookup.cut(amount),
    figure: figureInWords(amount),
    qualifies: amount.qualifies === undefined ? null : ownerInWords(lookup, amount.qualifies, byId),
  }))
}

const ownerInWords = ({ statement, name }: Lookup, id: string, events: ReadonlyMap<string, EventView>): string => {
  const event = events.get(id)
  if (event !== undefined) return `${id}, ${event.deed}`
  const speaker = statement(id)?.speaker ?? null
  return speaker === null ? id : `${id}, ${name(speaker)}`
}
