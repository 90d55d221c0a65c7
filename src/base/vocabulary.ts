/** Universal part-of-speech tags (UD 2), in alphabetical order. */
export const uposTags = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const
export type Upos = (typeof uposTags)[number]

/** What a statement does (DESIGN section 8); positions are built from it. */
export const acts = [
  "say",
  "report",
  "announce",
  "propose",
  "promise",
  "agree",
  "praise",
  "request",
  "demand",
  "express-concern",
  "criticise",
  "accuse",
  "deny",
  "reject",
  "warn",
  "threaten",
  "apologise",
  "question",
  "believe",
  "decline-comment",
] as const
export type Act = (typeof acts)[number]

/** The types of event of PLOVER (manual of 2021), from verbal cooperation to material conflict. */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const
export type EventType = (typeof eventTypes)[number]

/** Why a passage is not to be trusted (DESIGN section 8). */
export const flagKinds = [
  "speaker-conflict",
  "garbled-name",
  "name-variant",
  "role-conflict",
  "unclosed-quotation",
  "unattributed-quotation",
  "date-conflict",
  "ambiguous-date",
  "number-conflict",
  "foreign-residue",
  "anonymous-source",
  "quotation-drift",
] as const
export type FlagKind = (typeof flagKinds)[number]

/** Kinds of mention in a Reading. */
export const mentionTypes = ["PER", "ORG", "GPE", "LOC", "NORP", "TITLE", "GROUP", "OTHER"] as const
export type MentionType = (typeof mentionTypes)[number]

/** Kinds of entity in a Reading. */
export const entityTypes = ["person", "state", "organisation", "place", "group"] as const
export type EntityType = (typeof entityTypes)[number]

/** Why a passage is marked and not read. */
export const omissionKinds = [
  "read-also",
  "caption",
  "newsletter",
  "navigation",
  "advertisement",
  "copyright",
  "other-report",
] as const
export type OmissionKind = (typeof omissionKinds)[number]
