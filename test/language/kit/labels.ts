import { eventTypes, uposTags } from "../../../src/base/index.ts"
import { labelsOf, relations } from "../../../src/language/index.ts"

const parts = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]

/** A pack's labels, small; any tag may follow any other. */
export const labels = labelsOf({
  upos: uposTags,
  relations,
  names: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"],
  parts,
  events: ["NONE", ...eventTypes],
  lemmaRules: ["lower|0|", "keep|0|", "lower|2|e", "lower|1|y"],
  around: { before: 12, after: 20 },
  crf: { moves: new Array<number>(parts.length ** 2).fill(0), first: new Array<number>(parts.length).fill(0) },
  chainDistance: Array.from({ length: 28 }, (_, i) => 1 - i / 14),
  confidence: [0.1, 0.5, 1, 1, 0.5],
})
