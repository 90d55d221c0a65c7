import * as z from "zod"
import { acts, entityTypes, eventTypes, flagKinds, mentionTypes, omissionKinds } from "../base/index.ts"
import { hedges } from "./amount/hedge.ts"

/**
 * The Reading: what a report says, every line of it with the characters that it came from. These
 * schemas are the contract; the types (`reading.ts`) are theirs, and `schema/reading.schema.json` is made from
 * them. They stand apart from the types so that reading a report does not load the schema library.
 *
 * Spans are half-open UTF-16 code-unit offsets into the text that was read. Ids are unique within a Reading.
 */

const offset = z.int().min(0)
const span = z.object({ start: offset, end: offset }).meta({ id: "Span" })
const confidence = z.number().min(0).max(1)
const edtf = z.string().meta({ description: "EDTF (ISO 8601-2)" })

const published = z.object({ value: edtf, basis: z.enum(["metadata", "dateline", "inferred"]), span: span.optional() })

const credit = z.object({ id: z.string(), outlet: z.string(), cites: z.string().optional(), span })

export const tokenSchema = span.extend({
  lemma: z.string(),
  upos: z.string(),
  head: z.int().min(-1).meta({ description: "index into tokens, -1 the root" }),
  deprel: z.string(),
})

export const mentionSchema = span
  .extend({
    id: z.string(),
    type: z.enum(mentionTypes),
    name: z.boolean().meta({ description: "false for pronouns and common nouns" }),
    entity: z.string().nullable(),
  })
  .meta({ id: "Mention" })

const placeSchema = z.object({
  name: z.string().meta({ description: "the place's first name, whatever the report calls it" }),
  country: z.string().optional().meta({ description: "ISO 3166 alpha-3" }),
  admin1: z.string().optional().meta({ description: "ISO 3166-2 code of the first-level division" }),
  lat: z.number().optional().meta({ description: "degrees, WGS 84; of a division its seat's" }),
  lon: z.number().optional(),
  geonames: z.int().optional().meta({ description: "id in GeoNames" }),
})

export const entitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(entityTypes),
    actor: z.string().nullable().meta({ description: "id in knowledge" }),
    country: z.string().optional().meta({ description: "ISO 3166 alpha-3" }),
    sector: z.string().optional(),
    wikidata: z.string().optional(),
    inferred: z.object({ name: z.string(), actor: z.string(), wikidata: z.string().optional() }).optional().meta({
      description:
        "of one whom the report tells by an office alone: who is known to have held it on the day of the report",
    }),
    place: placeSchema.optional().meta({ description: "where a place lies, where the report settles it" }),
    members: z.array(z.string()).optional().meta({ description: "the two entities that words for two mean" }),
    roles: z.array(z.object({ title: z.string(), span, former: z.boolean() })),
    names: z.array(z.string()),
  })
  .meta({ id: "Entity" })

/** Why a statement's speaker is left open. */
export const unresolvedReasons = ["no-source", "unknown-referent", "several-candidates", "uncertain"] as const

export const statementSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["direct", "indirect", "mixed"]),
    source: span.nullable(),
    cue: span.nullable(),
    content: z.array(span),
    speaker: z.string().nullable(),
    unresolved: z.enum(unresolvedReasons).optional(),
    addressees: z.array(z.string()),
    via: z.string().optional().meta({ description: "the entity that speaks for the speaker" }),
    act: z.enum(acts),
    inside: z.string().optional().meta({ description: "the statement in whose content this one stands" }),
    chain: z.array(z.string()).meta({
      description:
        "by whose word the reader has it, outermost first: credits, speakers of the statements around it, who speaks for the speaker, the speaker",
    }),
    issues: z.array(z.string()),
    times: z.array(z.string()),
    confidence,
  })
  .meta({ id: "Statement" })

const party = span.extend({ entity: z.string().nullable() })

const event = z
  .object({
    id: z.string(),
    type: z.enum(eventTypes),
    mode: z.string().optional(),
    contexts: z.array(z.string()),
    actors: z.array(party),
    recipients: z.array(party),
    trigger: span,
    location: span.extend(placeSchema.partial().shape).optional(),
    time: z.object({ value: edtf, start: offset.optional(), end: offset.optional() }).optional(),
    aux: z.array(z.enum(["historical", "future", "hypothetical", "negation"])),
    claimedIn: z.string().optional(),
    issues: z.array(z.string()),
    score: z.number(),
    confidence,
    foundBy: z.object({ by: z.enum(["rule", "model"]), id: z.string(), words: z.array(span) }),
  })
  .meta({ id: "Event" })

const time = span
  .extend({
    id: z.string().meta({ description: "`T1`, `T2` ..." }),
    value: edtf,
    anchor: z.string().nullable().meta({
      description:
        'what it was resolved against: null where it stands alone, "published", or the time that it hangs on',
    }),
  })
  .meta({ id: "Time" })

export const amountSchema = span
  .extend({
    id: z.string().meta({ description: "A1, A2, … in the order of the text" }),
    value: z.number().meta({ description: "the number that the unit stands with; of a range, its upper end" }),
    unit: z.string().meta({
      description:
        "ISO 4217 for money, else the measure (SI symbol, or English plural: km, percent, barrels), else what is counted, in the report's words; empty where no word says",
    }),
    low: z.number().optional().meta({ description: "the least that the words allow" }),
    high: z.number().optional().meta({ description: "the most that the words allow" }),
    hedge: z
      .enum(hedges)
      .optional()
      .meta({ description: "how exact the words are; over and under leave the value out, order gives a magnitude" }),
    qualifies: z.string().optional().meta({ description: "the statement or event that it stands in" }),
  })
  .meta({ id: "Amount" })

const issue = z.object({ id: z.string(), spans: z.array(span) })

const flag = span
  .extend({
    id: z.string(),
    kind: z.enum(flagKinds),
    message: z.string(),
    evidence: z.array(span),
    severity: z.enum(["info", "warning", "error"]),
    suggestion: z.string().optional(),
  })
  .meta({ id: "Flag" })

export const engineSchema = z.object({
  name: z.string(),
  version: z.string(),
  models: z.record(z.string(), z.string()).meta({ description: "language to the model's hash" }),
  runtime: z.string().meta({ description: "runtime and instruction set" }),
  knowledge: z.string().meta({ description: "hash of the knowledge in use" }),
})

export const readingSchema = z
  .object({
    id: z.string().nullable(),
    language: z.string(),
    unread: z.string().optional().meta({ description: "why the text was not read: its language has no pack" }),
    engine: engineSchema,
    published: published.nullable(),
    credits: z.array(credit),
    paragraphs: z.array(span.extend({ language: z.string() })),
    omitted: z.array(span.extend({ kind: z.enum(omissionKinds) })),
    sentences: z.array(span),
    tokens: z.array(tokenSchema).optional(),
    mentions: z.array(mentionSchema),
    entities: z.array(entitySchema),
    statements: z.array(statementSchema),
    events: z.array(event),
    times: z.array(time),
    amounts: z.array(amountSchema),
    issues: z.array(issue),
    flags: z.array(flag),
    pairs: z.array(z.object({ type: z.enum(eventTypes).nullable(), confidence })).optional(),
  })
  .meta({ id: "Reading" })
