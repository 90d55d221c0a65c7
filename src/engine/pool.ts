import { Piscina } from "piscina"
import { Problem, type ProblemCode } from "../base/index.ts"
import type { Reading } from "../reading/index.ts"
import type { Report } from "../report/index.ts"
import type { OpenOptions, Reader, TextInput } from "./reader.ts"

/** What a worker is asked: a text as given, or a Report. */
export type Task = Readonly<{ kind: "text"; input: TextInput }> | Readonly<{ kind: "report"; report: Report }>

/** What a worker answers. A Problem crosses threads as data, since a thrown one would lose its code. */
export type TaskAnswer =
  | Readonly<{ kind: "reading"; reading: Reading }>
  | Readonly<{ kind: "problem"; code: ProblemCode; message: string }>

/** Worker threads with an encoder each, kept until `close`. */
export const openPool = (options: OpenOptions): Reader => {
  const threads = options.workers ?? 1
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js"
  const pool = new Piscina({
    filename: new URL(`./worker.${ending}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { ...options, workers: 0 },
  })
  const ask = async (task: Task): Promise<Reading> => {
    const answer: TaskAnswer = await pool.run(task)
    if (answer.kind === "problem") throw new Problem(answer.code, answer.message)
    return answer.reading
  }
  return {
    annotate: (input) => ask({ kind: "text", input }),
    read: (report) => ask({ kind: "report", report }),
    // Workers end what they are at: a native runtime stopped midway takes the process with it.
    close: () => pool.close(),
  }
}
