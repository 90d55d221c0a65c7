import { type EventContext, eventContexts } from "../../knowledge/index.ts"
import type { Syntax } from "../syntax.ts"
import { contextWords } from "./rules/en/contexts.ts"
import { formsOf } from "./rules/en/inflection.ts"

const contextOf: ReadonlyMap<string, EventContext> = new Map(
  contextWords.flatMap(([context, words]) =>
    words.split("|").flatMap((word) => formsOf(word).map((form) => [form, context] as const)),
  ),
)

/** How far from a trigger its context is read, on either side, in its sentence. */
const reach = 40

/** The contexts that the words around a trigger set its event in, in the manual's order. */
export const contextsOf = (syntax: Syntax, trigger: number): readonly EventContext[] => {
  const sentence = syntax.sentence(trigger)
  const found = new Set<EventContext>()
  for (let i = Math.max(sentence.from, trigger - reach); i < Math.min(sentence.to, trigger + reach); i++) {
    const context = contextOf.get(syntax.lower(i))
    if (context) found.add(context)
  }
  return eventContexts.filter((context) => found.has(context))
}
