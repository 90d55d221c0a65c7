import type { Holder, Tenure } from "./holder.ts"
import { always, type Days, daysOf, never, yearsFrom } from "./when.ts"

/** How long one may have been in office before or after the last that is known, in years. */
const reach = 5

/** When a tenure began and when it ended, each within the days that are known; null where a date is none. */
const boundsOf = ({ start, end, asOf }: Tenure): Readonly<{ start: Days; end: Days }> | null => {
  const known = daysOf(asOf ?? start ?? end ?? "")
  const began = start === null ? known && { ...known, first: yearsFrom(known.first, -reach) } : daysOf(start)
  const ended = end === null ? known && { ...known, last: yearsFrom(known.last, reach) } : daysOf(end)
  if (!known || !began || !ended) return null
  return { start: began, end: ended.first === always ? { ...ended, first: known.first } : ended }
}

/** Whether a tenure was held at some time of a date (EDTF); "maybe" where its bounds are not known well enough. */
export const heldAt = (tenure: Tenure, date: string): "surely" | "maybe" | "no" => {
  const asked = daysOf(date)
  const bounds = boundsOf(tenure)
  if (!asked || !bounds) return "no"
  const { start, end } = bounds
  if (start.first > asked.last || end.last < asked.first) return "no"
  const sure = start.last <= asked.last && end.first >= asked.first && asked.exact && start.exact && end.exact
  return sure ? "surely" : "maybe"
}

/** The tenures that a holder had, or may have had, at a date (EDTF); all where there is no date. */
export const tenuresAt = (holder: Holder, date: string | null): readonly Tenure[] =>
  date === null ? holder.tenures : holder.tenures.filter((tenure) => heldAt(tenure, date) !== "no")

/** The tenures that had ended before a date (EDTF) began, the latest last: what makes a "former minister". */
export const heldBefore = (holder: Holder, date: string): readonly Tenure[] => {
  const asked = daysOf(date)
  if (!asked || asked.first === always) return []
  return holder.tenures.filter((tenure) => {
    const end = boundsOf(tenure)?.end.last ?? never
    return end < asked.first
  })
}
