import type { Clues } from "../../clues.ts"

/** How much each clue speaks for a side, in log odds; made by `training/calibrate/counterpart.ts`. */
// biome-ignore format: made by a script
export const counterpartWeights: Readonly<Record<keyof Clues, number>> = {
  inObject: 0.87,
  before: 0.94,
  behind: 1.74,
  oneSentenceBack: 0.54,
  twoSentencesBack: 0.51,
  isFirst: 0.84,
  isState: 1.19,
  isPerson: 1.96,
  isWhereOnly: -1.01,
  nameShare: 2.93,
  eventShare: 1.88,
  facedBefore: 0.62,
  wasAimedAt: 0.33,
  isAnswered: 0.71,
}
