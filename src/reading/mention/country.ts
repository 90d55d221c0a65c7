import type { Knowledge } from "../../knowledge/index.ts"

/** Whether a code is a state's that knowledge has, not a union's, a body's or an armed group's: PLO and WTO are none. */
export const isState = (knowledge: Knowledge, code: string | null): code is string =>
  code !== null && knowledge.actorById(code)?.kind === "state"
