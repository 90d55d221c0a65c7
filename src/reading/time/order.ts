import type { Knowledge } from "../../knowledge/index.ts"
import type { Told } from "./phrase.ts"
import type { FigureOrder } from "./resolve.ts"

/** Where dates in figures begin with the month. */
const monthFirst: ReadonlySet<string> = new Set(["USA", "PHL", "FSM", "PLW", "MHL"])

/**
 * How a report writes day and month in figures: as a date of its own shows that reads one way only ("25/12/2023"), else
 * as its outlet's country does, else day first, as most of the world.
 */
export const figureOrderOf = (told: readonly Told[], outlet: string | undefined, knowledge: Knowledge): FigureOrder => {
  for (const { phrase } of told) {
    if (phrase.kind !== "figures") continue
    if (phrase.first > 12) return "day-first"
    if (phrase.second > 12) return "month-first"
  }
  const actor = outlet === undefined ? undefined : knowledge.actorByName(outlet)
  return actor?.kind === "organisation" && actor.country !== null && monthFirst.has(actor.country)
    ? "month-first"
    : "day-first"
}
