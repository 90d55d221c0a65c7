import type * as z from "zod"
import type {
  amountSchema,
  engineSchema,
  entitySchema,
  mentionSchema,
  readingSchema,
  statementSchema,
  tokenSchema,
} from "./schema.ts"

/** What a report says, every line of it with the characters that it came from (`schema.ts`). */
export type Reading = z.infer<typeof readingSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Entity = z.infer<typeof entitySchema>
export type Statement = z.infer<typeof statementSchema>
export type Amount = z.infer<typeof amountSchema>
export type Token = z.infer<typeof tokenSchema>
export type Engine = z.infer<typeof engineSchema>
