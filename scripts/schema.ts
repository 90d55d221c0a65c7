import * as z from "zod"
import { readingSchema } from "../src/reading/schema.ts"

/** JSON Schema (draft 2020-12) of a Reading, from the code's own types. */
export const schema = (): z.core.JSONSchema.BaseSchema => {
  const { $schema, ...rest } = z.toJSONSchema(readingSchema)
  return { $schema: $schema!, title: "A Reading of Démarche", ...rest }
}

export const schemaText = (): string => `${JSON.stringify(schema(), null, 2)}\n`
