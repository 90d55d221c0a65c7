import type { Command } from "commander"
import type { Checked } from "../../record/index.ts"
import { type Exit, exits } from "./fail.ts"
import { onRecord } from "./on-record.ts"
import { issuesOption, knowledgeOption, runtimeOption, workersOption } from "./options.ts"
import { type RecordOptions, recordOption } from "./record-option.ts"
import { type RunOptions, runOnRecord } from "./record-run.ts"
import { count } from "./view/words.ts"

/** Commands that keep a record in order: reread, backup, check. */

const rereadHelp = `
Reads again every report whose reading was made by another engine (version, models, runtime or knowledge): the new reading takes its
place in what can be found, and the old one is kept.

Exit status as of \`demarche ingest\`.
`

export const addReread = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("reread")
    .summary("read the record's reports again with the engine that is here now")
    .description("Reads the record's reports again with the engine that is here now.")
    .addOption(recordOption())
    .option("--since <date>", "only reports taken in on that day or later, as in 2024-04-26")
    .addOption(workersOption())
    .addOption(knowledgeOption())
    .addOption(issuesOption())
    .addOption(runtimeOption())
    .option("--quiet", "no progress and no summary")
    .addHelpText("after", rereadHelp)
    .action(async (options: RunOptions & Readonly<{ since?: string }>, command: Command) => {
      const { since } = options
      if (since !== undefined && Number.isNaN(Date.parse(since)))
        command.error("error: --since must be a date, as in 2024-04-26")
      const { reread } = await import("../ingest/index.ts")
      end(await runOnRecord(options, (run) => reread(run, since)))
    })
}

export const addBackup = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("backup")
    .summary("copy the record to a file while it is in use")
    .description(
      "Copies the record to a file, as of one moment, while it may be in use. An older backup there is replaced.",
    )
    .argument("<file>", "where to")
    .addOption(recordOption())
    .action(async (file: string, options: RecordOptions) => {
      end(
        await onRecord(options, "read", (record) => {
          record.backup(file)
          process.stdout.write(`${count(record.counts().reports, "report")} in ${file}\n`)
          return exits.done
        }),
      )
    })
}

const checkHelp = `
Exit status:
  0  the record is whole
  1  something is wrong with it: the lines say what
  3  it cannot be opened
`

export const addCheck = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("check")
    .summary("tell whether the record is whole, and what is in it")
    .description("Checks the record's file, its search index and its packed bodies, and counts what is in it.")
    .addOption(recordOption())
    .option("--json", "the counts and faults as JSON")
    .addHelpText("after", checkHelp)
    .action(async (options: RecordOptions & Readonly<{ json?: true }>) => {
      end(
        await onRecord(options, "read", (record) => {
          const checked = record.check()
          process.stdout.write(options.json ? `${JSON.stringify(checked)}\n` : inWords(record.path, checked))
          return checked.faults.length === 0 ? exits.done : exits.failed
        }),
      )
    })
}

const inWords = (path: string, { counts, faults }: Checked): string => {
  const width = Math.max(...Object.keys(counts).map((name) => name.length))
  const rows = Object.entries(counts).map(([name, n]) => `  ${name.padEnd(width)}  ${n}`)
  const verdict = faults.length === 0 ? "the record is whole" : `${count(faults.length, "fault")}:`
  return `${[path, ...rows, verdict, ...faults.map((fault) => `  ${fault}`)].join("\n")}\n`
}
