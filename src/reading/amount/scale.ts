import { scales } from "./rules/en/numbers.ts"
import type { Source } from "./source.ts"

/** What the scales at a word multiply by, one behind the other with hyphens between ("billion", "lakh crore"), and their end. */
export const scalesAt = ({ syntax }: Source, from: number, end: number): Readonly<{ scale: number; to: number }> => {
  let scale = 1
  let to = from
  for (let i = from; i < end; i++) {
    const factor = scales.get(syntax.lower(i))
    if (factor !== undefined) {
      scale *= factor
      to = i + 1
    } else if (syntax.form(i) !== "-" || i > to) break
  }
  return { scale, to }
}

/** A value to the twelve digits that a report's numbers can have: 2.05 times a billion is not 2049999999.9999998. */
export const rounded = (value: number): number => Number(value.toPrecision(12))
