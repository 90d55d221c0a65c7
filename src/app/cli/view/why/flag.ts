import { inReadingOrder } from "../../../../base/index.ts"
import type { FlagView } from "../flag.ts"
import { type Lookup, listInWords } from "../lookup.ts"
import { quoted } from "./passage.ts"

/** Why a passage is not to be trusted: what is odd, the words that show it, what may be meant. */
export const whyFlag = (lookup: Lookup, { flag, suggestion }: FlagView): readonly string[] => {
  const evidence = flag.evidence.toSorted(inReadingOrder).map((span) => quoted(lookup, span))
  return [
    `The passage is ${quoted(lookup, flag)}.`,
    /[.!?]$/.test(flag.message) ? flag.message : `${flag.message}.`,
    ...(evidence.length === 0 ? [] : [`What shows it: ${listInWords(evidence)}.`]),
    ...(suggestion === null ? [] : [`What may be meant: ${suggestion}.`]),
  ]
}
