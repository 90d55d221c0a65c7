import { formsOf } from "./inflection.ts"
import { weapons } from "./words.ts"

/** What deeds are done with: the subject of "struck" that is nobody. */
export const means: ReadonlySet<string> = new Set(
  `${weapons}|bomb|mine|shell|bullet|charge|car|lorry|truck|blast|explosion|fire|attack|order|law|decision|it|talk|war|truce`
    .split("|")
    .flatMap(formsOf),
)
