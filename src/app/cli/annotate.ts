import type { Command } from "commander"
import { standardInput } from "../../intake/index.ts"
import type { Annotated } from "./annotate-stream.ts"
import type { Answer } from "./answer.ts"
import { openEngine } from "./engine.ts"
import { complain, type Exit, exits, isClosedPipe, isDebugging, isOfKnowledge, note } from "./fail.ts"
import {
  type EngineOptions,
  issuesOption,
  knowledgeOption,
  layersOption,
  openOptionsOf,
  runtimeOption,
  workersOption,
} from "./options.ts"
import { progressOn } from "./progress.ts"
import { count } from "./view/words.ts"

type AnnotateOptions = EngineOptions & Readonly<{ workers: number; strict?: true; quiet?: true }>

/** Lines that are read or wait to be written, for each worker. */
const linesPerWorker = 4

const help = `
Input, a JSON object a line:
  {"id", "text", "date"?, "url"?, "outlet"?, "title"?, "language"?, "pairs"?}
Output, a line for each, in the same order: its Reading, whose spans are UTF-16 offsets into "text" exactly as given;
or {"id", "error"} where a line cannot be read ({"id": null, "line", "error"} where it gives no id). A blank line gives
nothing. Bytes that are not UTF-8 are read as U+FFFD.

Exit status:
  0  every line was answered, errors included
  1  with --strict: there was an error among them
  2  wrong usage, or a table of --knowledge or --issues that cannot be used
  3  the input or the output broke, or the models do not load

Examples:
  demarche annotate < reports.jsonl > readings.jsonl
  demarche annotate --workers 4 --layers statements < reports.jsonl | jq '.statements[].act'
`

export const addAnnotate = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("annotate")
    .summary("read JSON lines from standard input, write a Reading a line")
    .description("Reads JSON lines from standard input and writes one Reading a line on standard output.")
    .addOption(workersOption())
    .addOption(layersOption())
    .addOption(knowledgeOption())
    .addOption(issuesOption())
    .option("--strict", "exit with 1 where a line could not be read")
    .addOption(runtimeOption())
    .option("--quiet", "no progress and no remarks on standard error")
    .addHelpText("after", help)
    .action(async (options: AnnotateOptions) => end(await annotate(options)))
}

const annotate = async (options: AnnotateOptions): Promise<Exit> => {
  const { workers, strict = false, quiet = false } = options
  const progress = progressOn(process.stderr, { unit: "report", quiet })
  try {
    const input = standardInput()
    if (process.stdin.isTTY && !quiet) note("reading JSON lines from the terminal; Ctrl-D ends them")
    const { annotateStream } = await import("./annotate-stream.ts")
    const reader = await openEngine(openOptionsOf(options), { quiet })
    try {
      const inFlight = workers > 1 ? workers * linesPerWorker : 1
      const onAnswer = ({ fault }: Answer): void => {
        // Their lines say it; one each here would bury the rest.
        if (fault !== undefined && isDebugging()) complain(fault)
        progress.tick()
      }
      const done = await annotateStream({ input, output: process.stdout, reader, inFlight, onAnswer })
      progress.clear()
      if (!quiet) remark(done)
      return strict && done.failed > 0 ? exits.failed : exits.done
    } finally {
      await reader.close()
    }
  } catch (error) {
    progress.clear()
    if (!isClosedPipe((error as Error).cause)) complain(error)
    return isOfKnowledge(error) ? exits.usage : exits.broken
  }
}

const remark = ({ answered, failed, replaced }: Annotated): void => {
  if (failed > 0) note(`${failed} of ${count(answered, "line")} could not be read: their "error" says why`)
  if (replaced > 0) note(`${count(replaced, "line")} held bytes that are not UTF-8, read as U+FFFD: give UTF-8`)
}
