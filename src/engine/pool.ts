import { Piscina } from "piscina"
import type { Reading } from "../reading/index.ts"
import type { Report } from "../report/index.ts"
import type { OpenOptions, Reader, TextInput } from "./reader.ts"

/** What a worker is asked: a text as given, or a Report. */
export type Task = Readonly<{ kind: "text"; input: TextInput }> | Readonly<{ kind: "report"; report: Report }>

/** Worker threads with an encoder each, kept until `close`. */
export const openPool = async (options: OpenOptions): Promise<Reader> => {
  const threads = options.workers ?? 1
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js"
  const pool = new Piscina({
    filename: new URL(`./worker.${ending}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { ...options, workers: 0 },
  })
  const ask = (task: Task): Promise<Reading> => pool.run(task)
  return {
    annotate: (input) => ask({ kind: "text", input }),
    read: (report) => ask({ kind: "report", report }),
    close: () => pool.destroy(),
  }
}
