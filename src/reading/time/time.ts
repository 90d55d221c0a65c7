import type { WordRange } from "../../language/index.ts"
import type { Moment } from "./calendar.ts"
import type { Phrase } from "./phrase.ts"

/** A time that the text tells, resolved. `anchor` is what it hangs on: nothing, the report's own date, another time's id. */
export type Time = WordRange &
  Readonly<{ id: string; value: string; anchor: string | null; moment: Moment; phrase: Phrase }>
