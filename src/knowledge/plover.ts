import type { EventType } from "../base/index.ts"

/**
 * The PLOVER ontology: sixteen types of event, their modes, the contexts that any event may have, and the scores from −10
 * (conflict) to +10 (cooperation) that experts gave them. Names and numbers of the manual, draft 2.0 of 2024 (Open Event
 * Data Alliance, CC BY-SA 4.0). Its slips are settled so: ACCUSE is −3, as when it was introduced; SANCTION is material.
 */
const ontology = {
  AGREE: { quad: 1, score: 2.5, modes: {} },
  CONSULT: { quad: 1, score: 2.5, modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, modes: {} },
  AID: { quad: 2, score: 10, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: null },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      aerial: -9.5,
      drone: -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Readonly<Record<EventType, unknown>>

type Ontology = typeof ontology
export type ModeOf<Type extends EventType> = keyof Ontology[Type]["modes"] & string
/** A mode of any type. */
export type EventMode = { [Type in EventType]: ModeOf<Type> }[EventType]
/** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export type Quad = Ontology[EventType]["quad"]

export const eventContexts = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const
export type EventContext = (typeof eventContexts)[number]

export const quadOf = (type: EventType): Quad => ontology[type].quad

const modesOf = (type: EventType): Readonly<Record<string, number | null>> => ontology[type].modes

/** Whether an event of the type may have the mode. */
export const hasMode = (type: EventType, mode: string): mode is EventMode => Object.hasOwn(modesOf(type), mode)

/** The mode's score where it has one, else the type's. */
export const scoreOf = (type: EventType, mode?: EventMode): number =>
  (mode === undefined ? null : modesOf(type)[mode]) ?? ontology[type].score
