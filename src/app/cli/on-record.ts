import type { RecordFile } from "../../record/index.ts"
import { complain, type Exit, exits, isOfKnowledge } from "./fail.ts"
import type { RecordOptions } from "./record-option.ts"

/** Opens the record for a command, and says what went wrong with it. */
export const onRecord = async (
  { db }: RecordOptions,
  mode: "read" | "write",
  work: (record: RecordFile) => Exit | Promise<Exit>,
): Promise<Exit> => {
  let record: RecordFile | undefined
  try {
    const { openRecord } = await import("../../record/index.ts")
    record = openRecord(db, { mode })
    return await work(record)
  } catch (error) {
    complain(error)
    return isOfKnowledge(error) ? exits.usage : exits.broken
  } finally {
    record?.close()
  }
}
