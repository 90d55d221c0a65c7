import { createInterface } from "node:readline/promises"
import { Argument, type Command } from "commander"
import type { Forgot, Target } from "../../record/index.ts"
import { type Exit, exits, note } from "./fail.ts"
import { onRecord } from "./on-record.ts"
import { type RecordOptions, recordOption } from "./record-option.ts"
import { visibleLine } from "./safe.ts"
import { count } from "./view/words.ts"

type ForgetOptions = RecordOptions & Readonly<{ copies?: boolean; yes?: boolean }>

const kinds = ["report", "person", "outlet"] as const

const help = `
A report is given by its id (R12), a person by id (P7, or one of knowledge's) or name, an outlet by name. What is forgotten is gone
for good: text, lines, quotations, search words, older revisions and readings. A person's name is blanked in the texts that hold
it, which then wait to be read again (\`demarche retry\`). What is left are digests that tell it, should it come back; keep
FILE.forgotten beside the record, so that a restored backup forgets it too. Other backups and files are yours to delete.

Exit status:
  0  it is forgotten
  1  the record has no such thing, or you said no
  2  wrong usage
  3  the record cannot be opened or written
`

export const addForget = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("forget")
    .summary("take a report, a person or an outlet out of the record for good")
    .description("Takes a report, a person or an outlet out of the record for good, and keeps it out.")
    .addArgument(new Argument("<kind>", "what to forget").choices(kinds))
    .argument("<id>", "its id or name")
    .addOption(recordOption())
    .option("--copies", "other reports with the same text, too")
    .option("--yes", "do not ask")
    .addHelpText("after", help)
    .action(async (kind: (typeof kinds)[number], id: string, options: ForgetOptions, command: Command) => {
      if (!options.yes && !process.stdin.isTTY)
        command.error("error: this cannot be undone: say --yes where nobody can be asked")
      end(await forgetAsked(targetOf(kind, id), options))
    })
}

const targetOf = (kind: (typeof kinds)[number], id: string): Target => {
  switch (kind) {
    case "report":
      return { kind, id }
    case "person":
      return { kind, who: id }
    case "outlet":
      return { kind, name: id }
    default:
      return kind satisfies never
  }
}

const forgetAsked = (target: Target, { db, copies = false, yes = false }: ForgetOptions): Promise<Exit> =>
  onRecord({ db }, "write", async (record) => {
    if (!yes && !(await isAgreed(target))) return exits.failed
    const { forget } = await import("../../record/index.ts")
    process.stdout.write(forgotInWords(forget(record.db, target, { copies })))
    return exits.done
  })

const isAgreed = async (target: Target): Promise<boolean> => {
  const { kind, ...named } = target
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await asking.question(
      `Forget the ${kind} ${visibleLine(Object.values(named).join())} for good? [y/N] `,
    )
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    asking.close()
  }
}

const forgotInWords = ({ removed, blanked, copies, traces }: Forgot): string => {
  if (traces) note("another program has the record open: its journal holds the words until that program ends")
  const lines = [
    ...(removed.length > 0 || blanked.length === 0 ? [`${count(removed.length, "report")} gone`] : []),
    ...(blanked.length > 0
      ? [`blanked in ${count(blanked.length, "report")}, to be read again by \`demarche retry\``]
      : []),
    ...(copies.length > 0 ? [`the same text is in ${copies.join(", ")}: --copies forgets these too`] : []),
  ]
  return `${lines.join("\n")}\n`
}
