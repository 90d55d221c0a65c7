import { type EventType, eventTypes } from "../../../../src/base/index.ts"
import { loadKnowledge } from "../../../../src/knowledge/index.ts"
import type { Parsed } from "../../../../src/language/index.ts"
import type { Event } from "../../../../src/reading/event/event.ts"
import { findEvents } from "../../../../src/reading/event/find.ts"
import { joinMentions } from "../../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../../src/reading/mention/find.ts"
import { withChains } from "../../../../src/reading/statement/chain.ts"
import { findStatements } from "../../../../src/reading/statement/find.ts"
import { syntaxOf } from "../../../../src/reading/syntax.ts"
import { findTimes } from "../../../../src/reading/time/find.ts"
import { scan } from "../../../../src/reading/time/scan.ts"
import { parsedOf } from "../../../kit/parsed.ts"

const knowledge = loadKnowledge()

export type Told = Readonly<{ text: string; events: readonly Event[]; name: (id: string | null) => string }>

/** A word of which a type is learned with a probability; the rest of it says that it tells of nothing. */
export const learnedAs = (word: number, type: EventType, probability = 0.95): Parsed["triggers"][number] => {
  const types = Object.fromEntries(eventTypes.map((each) => [each, each === type ? probability : 0]))
  return { word, none: 1 - probability, types: types as Record<EventType, number> }
}

/**
 * The events of a document in the notation of `parsedOf`, in a report of Friday, 2024-04-26, unless another date is given: by
 * the rules, and by what is learned where that is given.
 */
export const eventsOf = (
  written: string,
  learned?: Parsed["triggers"],
  published: string | null = "2024-04-26",
): Told => {
  const parsed = parsedOf(written)
  const syntax = syntaxOf(parsed)
  const mentions = findMentions({ parsed, syntax, knowledge })
  const referents = joinMentions(mentions, { parsed, syntax, knowledge }, published)
  const mentionAt = (word: number) => mentions.find(({ from, to }) => from <= word && word < to)
  const found = findStatements({ parsed, syntax, referents, mentionAt })
  const statements = withChains(found, { credits: [], sentences: [] })
  const dated = { report: {}, parsed, syntax, published, order: "day-first", quotations: [] } as const
  const events = findEvents({
    ...{ parsed, syntax, referents, mentionAt, statements, published },
    times: findTimes(scan({ parsed, syntax }), dated),
    locationAt: () => undefined,
    ...(learned === undefined ? {} : { learned }),
  })
  const names = new Map(referents.all.map(({ id, names: [first] }) => [id, first!]))
  return { text: parsed.text, events, name: (id) => (id === null ? "?" : (names.get(id) ?? "?")) }
}

/** Each event in a line: "ACCUSE:allege Iran -> Iraq (negation)". */
export const linesOf = (written: string): string[] => {
  const { events, name } = eventsOf(written)
  const side = (parties: Event["actors"]): string => parties.map(({ entity }) => name(entity)).join(", ")
  return events.map(({ type, mode, actors, recipients, aux }) =>
    [
      mode === undefined ? type : `${type}:${mode}`,
      side(actors),
      "->",
      side(recipients),
      aux.length === 0 ? "" : `(${aux.join(", ")})`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  )
}
