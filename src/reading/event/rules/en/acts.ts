import type { Act, EventType } from "../../../../base/index.ts"
import type { EventMode } from "../../../../knowledge/index.ts"

/**
 * What a statement is as an event, by its act; an act that is not here is a statement and no event (DESIGN section 8).
 */
export const eventOfAct: Readonly<Partial<Record<Act, Readonly<{ type: EventType; mode?: EventMode }>>>> = {
  accuse: { type: "ACCUSE", mode: "allege" },
  criticise: { type: "ACCUSE", mode: "disapprove" },
  "express-concern": { type: "ACCUSE", mode: "disapprove" },
  agree: { type: "AGREE" },
  promise: { type: "AGREE" },
  propose: { type: "AGREE" },
  request: { type: "REQUEST" },
  demand: { type: "REQUEST" },
  deny: { type: "REJECT" },
  reject: { type: "REJECT" },
  "decline-comment": { type: "REJECT" },
  apologise: { type: "CONCEDE" },
  praise: { type: "SUPPORT" },
  threaten: { type: "THREATEN" },
  warn: { type: "THREATEN" },
}
