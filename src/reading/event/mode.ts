import type { EventType } from "../../base/index.ts"
import type { EventMode } from "../../knowledge/index.ts"
import type { Syntax } from "../syntax.ts"
import { formsOf } from "./rules/en/inflection.ts"
import { type ModeWords, means, meetings, moved, threatened, wanted } from "./rules/en/modes.ts"

type Table = ReadonlyMap<string, Readonly<{ mode: EventMode; rank: number }>>

const tableOf = (rows: ModeWords): Table =>
  new Map(
    rows
      .flatMap(([mode, words], rank) =>
        words.split("|").flatMap((word) => formsOf(word).map((form) => [form, { mode, rank }] as const)),
      )
      .reverse(),
  )

/** What decides a type's mode where its rule leaves it open, and the mode where no word does. */
const byType: Readonly<Partial<Record<EventType, Readonly<{ table: Table; other?: EventMode }>>>> = {
  REQUEST: { table: tableOf(wanted), other: "change" },
  REJECT: { table: tableOf(wanted) },
  THREATEN: { table: tableOf(threatened) },
  ASSAULT: { table: tableOf(means) },
  CONSULT: { table: tableOf(meetings) },
  MOBILIZE: { table: tableOf(moved) },
}

/** How far behind a trigger the words are sought that tell its mode, and before it. */
const reach = 16

/** The mode of an event whose rule gives none: by the words that follow its trigger, then those before it, in its sentence. */
export const modeBeside = (syntax: Syntax, word: number, type: EventType): EventMode | undefined => {
  const entry = byType[type]
  if (!entry) return undefined
  const { from, to } = syntax.sentence(word)
  const after = bestIn(syntax, entry.table, word, Math.min(to, word + reach))
  const looksBack = type === "ASSAULT" || type === "MOBILIZE" || type === "CONSULT"
  return (
    (after ?? (looksBack ? bestIn(syntax, entry.table, Math.max(from, word - reach), word) : undefined))?.mode ??
    entry.other
  )
}

const bestIn = (
  syntax: Syntax,
  table: Table,
  from: number,
  to: number,
): Readonly<{ mode: EventMode; rank: number }> | undefined => {
  let best: Readonly<{ mode: EventMode; rank: number }> | undefined
  for (let i = from; i < to; i++) {
    const entry = table.get(syntax.lower(i))
    if (entry && (best === undefined || entry.rank < best.rank)) best = entry
  }
  return best
}
