import { workerData } from "piscina"
import type { Reading } from "../reading/index.ts"
import { openHere } from "./open.ts"
import type { Task } from "./pool.ts"
import type { OpenOptions } from "./reader.ts"

const opened = openHere(workerData as OpenOptions)

/** Answers one task of the pool (`pool.ts`). */
export const answer = async (task: Task): Promise<Reading> => {
  const reader = await opened
  return task.kind === "text" ? reader.annotate(task.input) : reader.read(task.report)
}

export { answer as default }
