import type { Command } from "commander"
import { Problem } from "../../base/index.ts"
import { receive } from "../../intake/index.ts"
import { openEngine } from "./engine.ts"
import { complain, type Exit, exits, isClosedPipe, note } from "./fail.ts"
import {
  allowHostOption,
  type EngineOptions,
  issuesOption,
  knowledgeOption,
  layersOption,
  openOptionsOf,
  parseLanguage,
  runtimeOption,
} from "./options.ts"
import { type Form, type Hints, readSources } from "./read-sources.ts"
import { terminalOf } from "./terminal.ts"
import { agent } from "./version.ts"

type ReadOptions = EngineOptions &
  Readonly<{
    json?: true
    html?: true | string
    offsets?: true
    why?: string
    title?: string
    date?: string
    outlet?: string
    language?: string
    allowHost?: readonly string[]
  }>

const help = `
A source is a file, an http(s) address, or - for standard input: plain text, an HTML page, a JSON record or list
{"text", "title"?, "outlet"?, "date"?, ...}, or JSON lines of them; at most 16 MB. Of several sources, one that cannot be read is
reported and the others go on.

--json writes, a line for each report:
  {"report": {"id", "title"?, "outlet"?, "author"?, "url"?, "language", "published", "text"}, "reading": {...}}
All spans of the reading are UTF-16 offsets into report.text: text.slice(start, end) is the passage.
--why explains one line of the record by its id: an event (E1), a statement (S1), a flag (F1), a party, person or place (P1), a
time (T1), an amount (A1), a credit (C1): what found it, in which words, and where each part of it comes from.
--html writes one page that holds all the reports and needs nothing else; FILE is overwritten only if it is such a page.

Exit status:
  0  all sources were read
  1  at least one was not
  2  wrong usage, no line with the id of --why, or a table of --knowledge or --issues that cannot be used
  3  the output broke, or the models do not load

Examples:
  demarche read report.txt
  demarche read --why E3 report.txt
  demarche read --html page.html reports/*.txt
  demarche read --json https://example.org/news/1 | jq '.reading.statements'
  pbpaste | demarche read --date 2024-04-26 -
`

export const addRead = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("read")
    .summary("read reports and show who said and did what, and where")
    .description(
      "Reads reports and shows, for a person, what not to trust, who is who, who did what to whom, who said what in which " +
        "words, when, where and how much.",
    )
    .argument("[source...]", "files, addresses, or - for standard input")
    .option("--json", "the report and its Reading as a line of JSON")
    .option("--html [file]", "one self-contained page, in a file or on standard output")
    .option("--offsets", "show where in the text the parts of each line stand")
    .option("--why <id>", "explain one line of the record, as in --why E3")
    .addOption(layersOption())
    .addOption(knowledgeOption())
    .addOption(issuesOption())
    .option("--title <title>", "the report's headline, where the source does not say")
    .option("--date <date>", "when it was published, as in 2024-04-26")
    .option("--outlet <name>", "who published it")
    .option("--language <code>", "the language it is in", parseLanguage)
    .addOption(allowHostOption())
    .addOption(runtimeOption())
    .addHelpText("after", help)
    .action(async (sources: readonly string[], options: ReadOptions, command: Command) => {
      const asked = settled(sources, options)
      await checkUsage(asked.sources, asked.options, command)
      end(await read(asked.sources, asked.options))
    })
}

/** In `read --html report.txt` the file is what to read, not what to write. */
const settled = (
  sources: readonly string[],
  options: ReadOptions,
): { sources: readonly string[]; options: ReadOptions } =>
  sources.length === 0 && typeof options.html === "string"
    ? { sources: [options.html], options: { ...options, html: true } }
    : { sources, options }

const checkUsage = async (
  sources: readonly string[],
  { json, html, why, title, date }: ReadOptions,
  command: Command,
): Promise<void> => {
  if (sources.length === 0) command.error("error: nothing to read: name a file, an address, or - for standard input")
  if (title !== undefined && sources.length > 1)
    command.error("error: --title is one report's: leave it out, or read one source at a time")
  if (json && html !== undefined) command.error("error: --json and --html exclude each other: ask for one of them")
  if (why !== undefined && (json || html !== undefined || sources.length > 1))
    command.error("error: --why explains one report's line: name one source, and leave --json and --html out")
  if (date !== undefined && (await import("../../report/index.ts")).edtfOf(date) === null)
    command.error("error: --date must be a date, as in 2024-04-26")
}

const formOf = ({ json, html, why }: ReadOptions): Form => {
  if (json) return { kind: "json" }
  if (html !== undefined) return { kind: "html", file: typeof html === "string" && html !== "-" ? html : null }
  const terminal = terminalOf(process.stdout)
  return why === undefined ? { kind: "print", terminal } : { kind: "why", id: why, terminal }
}

const hintsOf = ({ title, date, outlet, language }: ReadOptions): Hints => ({
  ...(title === undefined ? {} : { title }),
  ...(date === undefined ? {} : { date }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(language === undefined ? {} : { language }),
})

const read = async (sources: readonly string[], options: ReadOptions): Promise<Exit> => {
  try {
    // What is heavy to load comes when a command needs it, so that --help and a wrong option are answered at once.
    const { fromBytes } = await import("../../report/index.ts")
    const done = await readSources(sources, {
      receive: (source) => receive(source, { agent, allow: options.allowHost ?? [] }),
      reportsOf: async (bytes, hints) => [await fromBytes(bytes, hints)].flat(),
      open: () => openEngine(openOptionsOf(options)),
      output: process.stdout,
      form: formOf(options),
      offsets: options.offsets ?? false,
      hints: hintsOf(options),
      complain,
    })
    if (done.written !== null && process.stderr.isTTY) note(`wrote ${done.written}`)
    if (done.failed > 0 && sources.length > 1) note(`${done.failed} of ${sources.length} sources could not be read`)
    return done.failed > 0 ? exits.failed : exits.done
  } catch (error) {
    if (!isClosedPipe((error as Error).cause)) complain(error)
    return isTheirs(error) ? exits.usage : exits.broken
  }
}

/** A file that --html may not write, an id that --why asks about or a table that --knowledge or --issues names, as opposed to models that do not load. */
const isTheirs = (error: unknown): boolean => error instanceof Problem && !error.code.startsWith("model-")
