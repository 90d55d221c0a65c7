import type { Clues } from "../../clues.ts"

/** How much each clue speaks for a side, in log odds; made by `training/calibrate/counterpart.ts`. */
// biome-ignore format: made by a script
export const counterpartWeights: Readonly<Record<keyof Clues, number>> = {
  inObject: 0.73,
  before: 1.71,
  behind: 2.05,
  oneSentenceBack: 0.79,
  twoSentencesBack: 0.35,
  isFirst: 0.88,
  isState: 1.45,
  isPerson: 2.2,
  isWhereOnly: -1.13,
  nameShare: 2.89,
  eventShare: 1.26,
  facedBefore: 0.66,
  wasAimedAt: 0.14,
  isAnswered: 0.94,
}
