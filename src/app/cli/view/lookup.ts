import { firstIndex, type Span } from "../../../base/index.ts"
import type { Entity, Reading, Statement } from "../../../reading/index.ts"
import { inQuotes } from "./words.ts"

export type Event = Reading["events"][number]
export type Time = Reading["times"][number]
export type Flag = Reading["flags"][number]

/** What the ids and the spans of a Reading stand for. Its strings are the report's own. */
export type Lookup = Readonly<{
  text: string
  reading: Reading
  /** The passage of a span. */
  cut: (span: Span) => string
  entity: (id: string) => Entity | undefined
  statement: (id: string) => Statement | undefined
  /** The name of an entity; its id where the Reading does not have it. */
  name: (id: string) => string
  /** Entities that some mention calls by name, as opposed to "the officials". */
  isNamed: (id: string) => boolean
  /** The sentence that a position stands in. */
  sentence: (at: number) => Span | undefined
}>

export const lookupOf = (text: string, reading: Reading): Lookup => {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const named = new Set(reading.mentions.flatMap(({ name, entity }) => (name && entity !== null ? [entity] : [])))
  const { sentences } = reading
  return {
    text,
    reading,
    cut: ({ start, end }) => text.slice(start, end),
    entity: (id) => entities.get(id),
    statement: (id) => statements.get(id),
    name: (id) => entities.get(id)?.name ?? id,
    isNamed: (id) => named.has(id),
    sentence: (at) => {
      const found = sentences[firstIndex(sentences.length, (i) => sentences[i]!.end > at)]
      return found !== undefined && found.start <= at ? found : undefined
    },
  }
}

/** "Antony Blinken (USA)"; a state is its own country. */
export const nameWithCountry = ({ name, type, country }: Pick<Entity, "name" | "type" | "country">): string =>
  country === undefined || type === "state" ? name : `${name} (${country})`

/** A party of an event as it is spoken of: by its name and country; in the report's words, quoted, where it has no name. */
export const partyInWords = (
  { cut, entity, isNamed }: Lookup,
  party: Span & Readonly<{ entity: string | null }>,
): string => {
  const known = party.entity === null ? undefined : entity(party.entity)
  if (known === undefined) return inQuotes(cut(party))
  const isCalled = isNamed(known.id) || known.type === "state"
  return nameWithCountry(isCalled ? known : { ...known, name: inQuotes(known.name) })
}

/** "A, B and C". */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`
