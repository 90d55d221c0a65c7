import { formsOf } from "./inflection.ts"

/** Verbs whose object does what their infinitive says. */
export const objectControl: ReadonlySet<string> = new Set(
  "ask|urge|order|tell|allow|let|force|want|press|persuade|call|beg|instruct|invite|permit|compel|oblige|warn|help|expect|forbid|authorise|authorize|request|advise|encourage|cause|enable|require"
    .split("|")
    .flatMap(formsOf),
)

/** Verbs that only say that what their object names is done. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "make|launch|mount|impose|carry|conduct|hold|stage|issue|open|begin|start|order|pay|give|commit|wage|slap|levy|undertake|resume|answer|respond|retaliate"
    .split("|")
    .flatMap(formsOf),
)

/** Verbs whose object hears what is said, and is seldom whom it is said against. */
export const tellingVerbs: ReadonlySet<string> = new Set("tell|inform|brief|assure|write".split("|").flatMap(formsOf))
