import type { Command } from "commander"
import type { RecordFile, Shown } from "../../record/index.ts"
import { type Exit, exits, note } from "./fail.ts"
import { onRecord } from "./on-record.ts"
import { type RecordOptions, recordOption } from "./record-option.ts"
import { safeJson } from "./safe.ts"
import { terminalOf } from "./terminal.ts"

type ShowOptions = RecordOptions & Readonly<{ json?: true; offsets?: boolean }>

const help = `
R12 is a report, with all that was read in it; R12/S3 one line of it (statement, E event, F flag, P party, person or place, T time, A
amount, C credit), with its passage and how it came to be; P7 a party of the record, with the reports that name it last.

Exit status:
  0  shown
  1  the record has no such thing
  2  wrong usage
  3  the record cannot be opened
`

export const addShow = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("show")
    .summary("show a report, a line or a party of the record, with its passage")
    .description("Shows a report, a line of one or a party of the record, with the passage that it comes from.")
    .argument("<id>", "R12, R12/S3, P7 …")
    .addOption(recordOption())
    .option("--offsets", "of a report: show where in the text the parts of each line stand")
    .option("--json", "all that the record has of it, as one JSON object")
    .addHelpText("after", help)
    .action(async (id: string, options: ShowOptions) => end(await show(id, options)))
}

const show = (id: string, { json, offsets = false, db }: ShowOptions): Promise<Exit> =>
  onRecord({ db }, "read", async (record) => {
    const { show: find } = await import("../../record/index.ts")
    const shown = find(record.db, id)
    if (shown === null) {
      note(`the record has no ${id}: an id is R12, R12/S3 or P7, as \`demarche search\` gives it`)
      return exits.failed
    }
    process.stdout.write(json ? `${safeJson(shown)}\n` : await printed(shown, record, offsets))
    return exits.done
  })

const printed = async (shown: Shown, record: RecordFile, offsets: boolean): Promise<string> => {
  const terminal = terminalOf(process.stdout)
  const { printedLine, printedParty, printedUnread } = await import("./print/shown.ts")
  if (shown.kind === "party") return printedParty(shown, terminal)
  const report = record.report(Number(shown.report.id.slice(1)))!
  const reading = record.reading(Number(shown.report.id.slice(1)))
  if (reading === null) return printedUnread(shown.report, shown.kind === "report" ? shown.problem : null, terminal)
  const { viewOf } = await import("./view/view.ts")
  const view = viewOf(report, reading)
  if (shown.kind === "report") return (await import("./print/print.ts")).printed(view, { terminal, offsets })
  const { explain } = await import("./view/why/why.ts")
  return printedLine(shown, explain(view, shown.line.id), terminal)
}
