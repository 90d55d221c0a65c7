import { workerData } from "piscina"
import { Problem } from "../base/index.ts"
import { openHere } from "./open.ts"
import type { Task, TaskAnswer } from "./pool.ts"
import type { OpenOptions } from "./reader.ts"

const opened = openHere(workerData as OpenOptions)
// Told to whoever asks, below: until then it is nobody's.
opened.catch(() => {})

/** Answers one task of the pool (`pool.ts`). */
const answer = async (task: Task): Promise<TaskAnswer> => {
  try {
    const reader = await opened
    const reading = await (task.kind === "text" ? reader.annotate(task.input) : reader.read(task.report))
    return { kind: "reading", reading }
  } catch (error) {
    if (error instanceof Problem) return { kind: "problem", code: error.code, message: error.message }
    throw error
  }
}

// biome-ignore lint/style/noDefaultExport: Piscina calls a worker file by its default export
export { answer as default }
