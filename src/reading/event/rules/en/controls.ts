import { formsOf } from "./inflection.ts"

/** Verbs whose object does what their infinitive says. */
export const objectControl: ReadonlySet<string> = new Set(
  "ask|urge|order|tell|allow|let|force|want|press|persuade|call|beg|instruct|invite|permit|compel|oblige|warn|help|expect|forbid|authorise|authorize|request|advise|encourage|cause|enable|require"
    .split("|")
    .flatMap(formsOf),
)
