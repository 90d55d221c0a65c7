import { Command, CommanderError } from "commander"
import { addAnnotate } from "./annotate.ts"
import { complain, type Exit, exits, isClosedPipe } from "./fail.ts"
import { addForget } from "./forget.ts"
import { addIngest, addRetry } from "./ingest.ts"
import { addRead } from "./read.ts"
import { addSearch } from "./search.ts"
import { addShow } from "./show.ts"
import { addBackup, addCheck, addReread } from "./upkeep.ts"
import { version } from "./version.ts"

/** The command line, wired. `end` is told how the command ended. */
const programOf = (end: (exit: Exit) => void): Command => {
  const program = new Command("demarche")
    .description(
      "Reads news reports about relations between states and keeps a sourced record of who said and did what to whom.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "demarche: ")) })
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExamples:\n  demarche read report.txt\n  demarche annotate < reports.jsonl > readings.jsonl\n" +
        "  demarche ingest reports/\n  demarche search '\"core interests\"'\n\n" +
        "NO_COLOR and FORCE_COLOR are honoured; DEMARCHE_DEBUG=1 adds stack traces to errors.",
    )
  addRead(program, end)
  addAnnotate(program, end)
  addIngest(program, end)
  addRetry(program, end)
  addReread(program, end)
  addSearch(program, end)
  addShow(program, end)
  addForget(program, end)
  addBackup(program, end)
  addCheck(program, end)
  return program
}

/** Runs a command line (without the program's own name) and says with what status the process is to end. */
export const main = async (words: readonly string[]): Promise<number> => {
  let exit: number = exits.done
  // Heard by whoever writes; without a listener a closed pipe would end the process with a stack trace.
  process.stdout.on("error", () => {})
  process.stderr.on("error", () => {})
  process.on("uncaughtException", (error) => {
    if (!isClosedPipe(error)) complain(error)
    process.exit(exits.broken)
  })
  try {
    const program = programOf((status) => {
      exit = status
    })
    await program.parseAsync(words, { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.usage
    complain(error)
    return exits.broken
  }
  return exit
}
