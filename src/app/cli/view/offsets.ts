import type { Span } from "../../../base/index.ts"
import type { Statement } from "../../../reading/index.ts"
import type { Event } from "./lookup.ts"

/** Where lines of the record stand in the text, in UTF-16 code units: "source 0–30 · cue 31–35". */

/** "31–35" */
export const rangeInWords = ({ start, end }: Span): string => `${start}–${end}`

const placed = (parts: Readonly<Record<string, readonly Span[]>>): string =>
  Object.entries(parts)
    .filter(([, spans]) => spans.length > 0)
    .map(([part, spans]) => `${part} ${spans.map(rangeInWords).join(", ")}`)
    .join(" · ")

const some = (span: Span | null | undefined): readonly Span[] => (span === null || span === undefined ? [] : [span])

export const statementOffsets = ({ source, cue, content }: Statement): string =>
  placed({ source: some(source), cue: some(cue), content })

export const eventOffsets = ({ actors, trigger, recipients, location }: Event): string =>
  placed({ actor: actors, trigger: [trigger], recipient: recipients, place: some(location) })
