import { Problem } from "../base/index.ts"
import type { Reading } from "./reading.ts"

/**
 * A value from outside as the Reading that it says it is; `place` names it in messages. The schema library is loaded when this
 * is first called.
 *
 * @throws Problem `reading-invalid`: what is not as the contract has it, and where
 */
export const readingGiven = async (value: unknown, place: string): Promise<Reading> => {
  const { readingSchema } = await import("./schema.ts")
  const checked = readingSchema.safeParse(value)
  if (checked.success) return checked.data
  const [first] = checked.error.issues
  const where = first === undefined || first.path.length === 0 ? "" : `${first.path.join(".")}: `
  throw new Problem("reading-invalid", `${place} is no Reading (${where}${first?.message ?? "not as it should be"})`)
}
