import type { FlagKind, Span } from "../../base/index.ts"
import type { Knowledge } from "../../knowledge/index.ts"
import type { Parsed } from "../../language/index.ts"
import type { Report } from "../../report/index.ts"
import type { Mention } from "../mention/mention.ts"
import type { Referents } from "../mention/referent.ts"
import type { Amount, Reading } from "../reading.ts"
import type { Unchained } from "../statement/chain.ts"
import type { Syntax } from "../syntax.ts"
import type { Told } from "../time/phrase.ts"
import type { Time } from "../time/time.ts"

export type Flag = Reading["flags"][number]

/** Why a passage is not to be trusted, before it has an id. Spans are UTF-16 offsets into the report's text. */
export type Doubt = Span &
  Readonly<{
    kind: FlagKind
    /** One plain sentence on the passage, never on a person. */
    message: string
    /** Passages that the doubt rests on, in the order in which they are to be looked at. */
    evidence: readonly Span[]
    /** info: worth knowing, true of clean reports too. warning: something is off. error: it cannot be so. */
    severity: Flag["severity"]
    /** What the passage probably should say. */
    suggestion?: string
  }>

/** What flags are found with: the layers of a report that are known before its statements are held to speakers. */
export type Sources = Readonly<{
  report: Pick<Report, "text" | "language" | "paragraphs" | "omitted" | "title" | "titleSpan" | "outlet">
  parsed: Parsed
  syntax: Syntax
  knowledge: Knowledge
  referents: Referents
  mentionAt: (word: number) => Mention | undefined
  statements: readonly Unchained[]
  times: readonly Time[]
  /** The phrases for times, as `scan` gives them. */
  phrases: readonly Told[]
  amounts: readonly Amount[]
  /** The report's day (EDTF), null where it is not known. */
  published: string | null
}>
