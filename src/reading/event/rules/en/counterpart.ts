import type { Clues } from "../../clues.ts"

/** How much each clue speaks for a camp, in units of log odds; made by `training/calibrate/counterpart.ts`. */
// biome-ignore format: made by a script
export const counterpartWeights: Readonly<Record<keyof Clues, number>> = {
  inObject: 1,
  before: 0.9,
  behind: 1.3,
  oneSentenceBack: 0.7,
  twoSentencesBack: 0.8,
  isFirst: 1.8,
  isState: 1.2,
  isPerson: 1.3,
  isWhereOnly: -1,
  nameShare: 2.6,
  eventShare: 3.2,
  facedBefore: 1.1,
  facesBehind: 0.4,
  wasAimedAt: 0.8,
  isAnswered: 1.2,
  didWhatIsTakenUp: 0.9,
}
