import type { Hedge } from "../../hedge.ts"

/**
 * Words beside a number that say how exact it is. `adverb`: the word is a preposition as well ("a quarrel over three
 * islands"), and a hedge only where the tree has it as an adverb.
 */
export type HedgeRule = Readonly<{ words: string; hedge: Hedge; reason: string; example: string; adverb?: true }>

export const hedgesBefore: readonly HedgeRule[] = [
  { words: "about", hedge: "about", reason: "about", example: "about 300 fighters", adverb: true },
  { words: "around", hedge: "about", reason: "around", example: "around 300 fighters", adverb: true },
  { words: "some", hedge: "about", reason: "some", example: "some 300 fighters" },
  { words: "roughly", hedge: "about", reason: "roughly", example: "roughly 300 fighters" },
  { words: "approximately", hedge: "about", reason: "approximately", example: "approximately 300 fighters" },
  { words: "circa", hedge: "about", reason: "circa", example: "circa 300 fighters" },
  { words: "an estimated", hedge: "about", reason: "an-estimated", example: "an estimated 300 fighters" },
  { words: "estimated", hedge: "about", reason: "estimated", example: "the estimated 300 fighters" },
  { words: "more than", hedge: "over", reason: "more-than", example: "more than 300 fighters" },
  { words: "over", hedge: "over", reason: "over", example: "over 300 fighters", adverb: true },
  { words: "well over", hedge: "over", reason: "well-over", example: "well over 300 fighters" },
  { words: "just over", hedge: "over", reason: "just-over", example: "just over 300 fighters" },
  { words: "slightly over", hedge: "over", reason: "slightly-over", example: "slightly over 300 fighters" },
  { words: "above", hedge: "over", reason: "above", example: "above 300 fighters", adverb: true },
  { words: "exceeding", hedge: "over", reason: "exceeding", example: "losses exceeding 300 men" },
  { words: "upwards of", hedge: "over", reason: "upwards-of", example: "upwards of 300 fighters" },
  { words: "at least", hedge: "at-least", reason: "at-least", example: "at least 300 fighters" },
  { words: "no fewer than", hedge: "at-least", reason: "no-fewer-than", example: "no fewer than 300 fighters" },
  { words: "no less than", hedge: "at-least", reason: "no-less-than", example: "no less than 300 tonnes" },
  { words: "not less than", hedge: "at-least", reason: "not-less-than", example: "not less than 300 tonnes" },
  { words: "a minimum of", hedge: "at-least", reason: "a-minimum-of", example: "a minimum of 300 tonnes" },
  { words: "fewer than", hedge: "under", reason: "fewer-than", example: "fewer than 300 fighters" },
  { words: "less than", hedge: "under", reason: "less-than", example: "less than 300 tonnes" },
  { words: "under", hedge: "under", reason: "under", example: "under 300 fighters", adverb: true },
  { words: "just under", hedge: "under", reason: "just-under", example: "just under 300 fighters" },
  { words: "well under", hedge: "under", reason: "well-under", example: "well under 300 fighters" },
  { words: "below", hedge: "under", reason: "below", example: "below 300 tonnes", adverb: true },
  { words: "nearly", hedge: "under", reason: "nearly", example: "nearly 300 fighters" },
  { words: "almost", hedge: "under", reason: "almost", example: "almost 300 fighters" },
  { words: "close to", hedge: "under", reason: "close-to", example: "close to 300 fighters" },
  { words: "up to", hedge: "at-most", reason: "up-to", example: "up to 300 fighters" },
  { words: "as many as", hedge: "at-most", reason: "as-many-as", example: "as many as 300 fighters" },
  { words: "as much as", hedge: "at-most", reason: "as-much-as", example: "as much as 300 tonnes" },
  { words: "at most", hedge: "at-most", reason: "at-most", example: "at most 300 fighters" },
  { words: "no more than", hedge: "at-most", reason: "no-more-than", example: "no more than 300 fighters" },
  { words: "not more than", hedge: "at-most", reason: "not-more-than", example: "not more than 300 fighters" },
  { words: "a maximum of", hedge: "at-most", reason: "a-maximum-of", example: "a maximum of 300 fighters" },
]

export const hedgesAfter: readonly HedgeRule[] = [
  { words: "or so", hedge: "about", reason: "or-so", example: "300 or so fighters" },
  { words: "or thereabouts", hedge: "about", reason: "or-thereabouts", example: "300 or thereabouts" },
  { words: "or more", hedge: "at-least", reason: "or-more", example: "300 or more fighters" },
  { words: "or fewer", hedge: "at-most", reason: "or-fewer", example: "300 or fewer fighters" },
  { words: "or less", hedge: "at-most", reason: "or-less", example: "300 or less" },
]

/** Words between the two ends of a range; "and" only after "between". */
export const rangeWords: ReadonlySet<string> = new Set(["to", "or"])
export const rangeMarks: ReadonlySet<string> = new Set(["-", "–", "—"])
export const between = "between"
/** "rose from 900 to 1,200": two amounts, no range. */
export const fromWord = "from"
