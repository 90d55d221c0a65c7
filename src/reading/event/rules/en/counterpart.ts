import type { Clues } from "../../clues.ts"

/** How much each clue speaks for a side, in log odds; made by `training/calibrate/counterpart.ts`. */
// biome-ignore format: made by a script
export const counterpartWeights: Readonly<Record<keyof Clues, number>> = {
  inObject: 0.27,
  before: 1.61,
  behind: 2.19,
  oneSentenceBack: 0.81,
  twoSentencesBack: 0.36,
  isFirst: 0.92,
  isState: 1.55,
  isPerson: 2.28,
  isWhereOnly: -1.04,
  nameShare: 2.45,
  eventShare: 1.24,
  facedBefore: 0.35,
  wasAimedAt: 0.26,
  isAnswered: 0.39,
}
