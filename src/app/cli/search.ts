import { type Command, InvalidArgumentError, Option } from "commander"
import { acts, eventTypes, flagKinds } from "../../base/index.ts"
import type { Filters, Found, Kind } from "../../record/index.ts"
import { type Exit, exits } from "./fail.ts"
import { onRecord } from "./on-record.ts"
import { addChoice } from "./options.ts"
import { type RecordOptions, recordOption } from "./record-option.ts"
import { safeJson } from "./safe.ts"
import { terminalOf } from "./terminal.ts"

type SearchOptions = RecordOptions & Filters & Readonly<{ limit: number; offset: number; json?: true }>

const help = `
WORDS are looked for in what was said, in what was done and in whole reports, whatever their case and accents: all must be there.
"a phrase" is kept together, -word leaves out, word* begins so, OR stands between two of which one will do. Everything else is
taken to the letter. Without words, what the filters leave is shown, the newest first.

A speaker or party is a name, an id (P7, or one of knowledge), or a country's name or code for all of its parties.

Exit status:
  0  something was found
  1  nothing was
  2  wrong usage
  3  the record cannot be opened

Examples:
  demarche search '"core interests"' --speaker China
  demarche search sanctions -russia --from 2024-01 --in events
  demarche search --flag speaker-conflict --json | jq '.hits[].id'
`

const parseCount =
  (least: number) =>
  (value: string): number => {
    const n = Number(value)
    if (!/^\d{1,9}$/.test(value) || n < least)
      throw new InvalidArgumentError(`It must be a whole number from ${least}.`)
    return n
  }

/** The record's own, written again so that `--help` need not load it. */
const kinds = ["reports", "statements", "events"] as const satisfies readonly Kind[]

export const addSearch = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("search")
    .summary("find quotations, events and reports in the record")
    .description("Finds quotations, events and reports in the record by their words, the best first.")
    .argument("[words...]", 'words, "phrases", -without, begin*')
    .addOption(recordOption())
    .addOption(new Option("--in <kind>", `look in ${kinds.join(", ")} only (repeatable)`).argParser(addChoice(kinds)))
    .option("--speaker <who>", "what they said")
    .option("--party <who>", "where they speak, act, are acted upon or are named")
    .option("--issue <id>", "what is on this issue, as in taiwan")
    .addOption(new Option("--type <type>", "events of this PLOVER type").choices(eventTypes))
    .addOption(new Option("--act <act>", "statements of this act").choices(acts))
    .option("--from <date>", "published on that day, month or year, or later")
    .option("--to <date>", "published on that day, month or year, or earlier")
    .option("--outlet <name>", "published by it")
    .addOption(new Option("--flag <kind>", "with such a flag").choices(flagKinds))
    .addOption(new Option("--limit <n>", "how many to show").argParser(parseCount(1)).default(20))
    .addOption(new Option("--offset <n>", "after how many to begin").argParser(parseCount(0)).default(0))
    .option("--json", 'one JSON object: {"total", "hits": [...]}')
    .addHelpText("after", help)
    // A word that begins with a hyphen is one to leave out.
    .allowUnknownOption()
    .action(async (words: readonly string[], options: SearchOptions, command: Command) => {
      const unknown = words.find((word) => word.startsWith("--"))
      if (unknown !== undefined) command.error(`error: unknown option '${unknown}'`)
      const filters = filtersOf(options)
      if (words.length === 0 && Object.keys(filters).length === 0)
        command.error("error: nothing to look for: give words, or a filter")
      end(await search(words.join(" "), filters, options))
    })
}

const filtersOf = (options: SearchOptions): Filters => {
  const names = ["in", "speaker", "party", "issue", "type", "act", "from", "to", "outlet", "flag"] as const
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
}

const search = (words: string, filters: Filters, { limit, offset, json, db }: SearchOptions): Promise<Exit> =>
  onRecord({ db }, "read", async (record) => {
    const { search: find } = await import("../../record/index.ts")
    const found = find(record.db, { words, filters, limit, offset }, await countriesFor(filters))
    process.stdout.write(json ? `${safeJson(found)}\n` : await printed(found, offset))
    return found.total > 0 ? exits.done : exits.failed
  })

/** Knowledge takes longer to load than a search: it is asked only where a filter may name a country. */
const countriesFor = async ({ speaker, party }: Filters) =>
  speaker === undefined && party === undefined ? undefined : (await import("../../knowledge/index.ts")).loadKnowledge()

const printed = async (found: Found, offset: number): Promise<string> => {
  const { printedHits } = await import("./print/hits.ts")
  return printedHits(found, { terminal: terminalOf(process.stdout), offset })
}
