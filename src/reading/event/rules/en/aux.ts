import { formsOf } from "./inflection.ts"

const forms = (words: string): ReadonlySet<string> => new Set(words.split("|").flatMap(formsOf))

/** Auxiliaries that set an act in the future, in the future of a past, or leave it open, in lower case. */
export const futureAuxiliaries: ReadonlySet<string> = new Set(["will", "shall", "'ll", "’ll", "wo"])
export const conditionalWould: ReadonlySet<string> = new Set(["would", "'d", "’d"])
export const possible: ReadonlySet<string> = new Set(["could", "may", "might", "should"])

/** Auxiliaries of what is done: those of the perfect in the present, and all that a past goes with. */
export const presentPerfect: ReadonlySet<string> = new Set(["has", "have", "'ve", "’ve"])
export const pastAuxiliaries: ReadonlySet<string> = new Set([...presentPerfect, "had", "was", "were", "been", "did"])

/** What makes a negation a refusal. */
export const willingness: ReadonlySet<string> = new Set([...futureAuxiliaries, ...conditionalWould])

/** Verbs and adjectives whose complement is yet to come. */
export const planWords: ReadonlySet<string> = forms(
  "plan|intend|prepare|expect|schedule|due|hope|set|slate|aim|ready|likely|want|promise|agree|offer|pledge|undertake|vow|think|consider|commit|order|ask|urge|demand|let|allow|decide|resolve|threaten",
)

/** Verbs whose complement did not come about. */
export const failWords: ReadonlySet<string> = forms("fail|refuse|decline|stop|avoid|forbid|prevent")

export const negations: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "neither",
  "nor",
  "nobody",
  "none",
])

/** Words that open a condition. */
export const conditions: ReadonlySet<string> = new Set(["if", "unless", "provided", "whether", "should"])

/** What is turned down where it is not done: "the offer was not accepted". */
export const acceptance: ReadonlySet<string> = forms("accept|agree|consent")
