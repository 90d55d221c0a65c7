import { setTimeout as pause } from "node:timers/promises"
import { type Command, InvalidArgumentError, Option } from "commander"
import {
  type Fetcher,
  type FetcherOptions,
  type Incoming,
  openFetcher,
  receiveAll,
  type ValidatorStore,
} from "../../intake/index.ts"
import { type Exit, note } from "./fail.ts"
import { mapOption } from "./field-map.ts"
import {
  allowHostOption,
  issuesOption,
  knowledgeOption,
  parseLanguage,
  runtimeOption,
  workersOption,
} from "./options.ts"
import { recordOption } from "./record-option.ts"
import { type Run, type RunOptions, runOnRecord } from "./record-run.ts"
import { visibleLine } from "./safe.ts"
import { crawler } from "./version.ts"

type FetchOptions = Readonly<{ allowHost?: readonly string[] }>
type IngestOptions = RunOptions &
  FetchOptions &
  Readonly<{ outlet?: string; language?: string; readings?: string; watch?: true; every: number }>

const help = `
A source is a file, a folder (with what is in it), an http(s) address of a page or a feed, or - for standard input. Files may be
text, HTML, JSON, JSON lines, RSS, Atom or WARC, gzipped or not; records are {"text", "id"?, "title"?, "outlet"?, "date"?, "url"?,
"author"?, "language"?}, and --map names fields that are called otherwise: --map text=body,date=meta.published

Each report is stored before it is read, so that a run may be broken off at any moment (Ctrl-C) and begun again. A report that is
there already is not taken in twice; one whose text has changed becomes a revision. What fails is kept with the reason, and
\`demarche retry\` tries it again. Addresses are fetched politely: robots.txt, one request at a time to a host, changed feeds only.

--readings FILE takes in Readings made elsewhere instead of reading: what \`annotate\` wrote of the one source that is named, or, with
no source, what \`read --json\` wrote.

Exit status:
  0    all that came in is read
  1    something could not be: the messages say what, and it is kept for \`demarche retry\`
  2    wrong usage, or a table of --knowledge or --issues that cannot be used
  3    the record cannot be written, or the models do not load
  130  stopped by Ctrl-C

Examples:
  demarche ingest reports/ https://example.org/feed.xml
  demarche ingest --workers 4 --db archive.db dump.jsonl.gz
  demarche ingest --watch --every 10 https://example.org/feed.xml inbox/
`

const parseMinutes = (value: string): number => {
  const minutes = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || minutes < 0.05 || minutes > 10_080)
    throw new InvalidArgumentError("It must be a number of minutes, from 0.05 to 10080.")
  return minutes
}

export const addIngest = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("ingest")
    .summary("take reports into the record, and read them")
    .description("Takes reports into the record, and reads them: files, folders, archives, feeds, pages.")
    .argument("[source...]", "files, folders, addresses, or - for standard input")
    .addOption(recordOption())
    .addOption(workersOption())
    .addOption(mapOption())
    .option("--outlet <name>", "who published the reports, where they do not say")
    .option("--language <code>", "the language they are in, where they do not say", parseLanguage)
    .option("--readings <file>", "take in Readings made elsewhere")
    .option("--watch", "go on: look for what is new in the sources, again and again")
    .addOption(
      new Option("--every <minutes>", "with --watch: how long between two looks").argParser(parseMinutes).default(15),
    )
    .addOption(allowHostOption())
    .addOption(knowledgeOption())
    .addOption(issuesOption())
    .addOption(runtimeOption())
    .option("--verbose", "name what is left aside, and why")
    .option("--quiet", "no progress and no summary")
    .addHelpText("after", help)
    .action(async (sources: readonly string[], options: IngestOptions, command: Command) => {
      checkUsage(sources, options, command)
      end(await runOnRecord(options, (run) => work(sources, options, run)))
    })
}

const checkUsage = (sources: readonly string[], { readings, watch }: IngestOptions, command: Command): void => {
  if (sources.length === 0 && readings === undefined)
    command.error("error: nothing to take in: name a file, a folder, an address, or - for standard input")
  if (readings !== undefined && (watch || sources.length > 1))
    command.error("error: --readings goes with one source, whose lines they are of, and without --watch")
  if (watch && sources.includes("-")) command.error("error: --watch looks again and again: standard input is read once")
}

const work = async (sources: readonly string[], options: IngestOptions, run: Run): Promise<void> => {
  if (options.readings !== undefined) {
    const { takeReadings } = await import("./take-readings.ts")
    await takeReadings(options.readings, sources[0] ?? null, run)
    return
  }
  const { held, ingest } = await import("../ingest/index.ts")
  const validators = held(run.record.validators)
  // One for all looks, so that what it has learned of a site (its robots.txt) is not asked for each time.
  const fetcher = options.watch ? await openFetcher(fetchingFor(options)) : undefined
  try {
    for (;;) {
      await ingest(withHints(receiving(sources, { ...options, validators, fetcher }, run), options), run)
      if (run.signal.aborted) return
      validators.release()
      if (!options.watch) return
      // Ctrl-C while waiting is the usual end of it.
      await pause(options.every * 60_000, undefined, { signal: run.signal }).catch(() => {})
      if (run.signal.aborted) return
    }
  } finally {
    await fetcher?.close()
  }
}

const fetchingFor = ({ allowHost = [] }: FetchOptions): FetcherOptions => ({ agent: crawler, allow: allowHost })

type Receiving = FetchOptions & Readonly<{ validators?: ValidatorStore; fetcher?: Fetcher | undefined }>

/** What the sources give, fetched politely: a feed's pages that the record has are not fetched again. */
async function* receiving(
  sources: readonly string[],
  { validators, fetcher, ...options }: Receiving,
  { record, signal }: Run,
): AsyncGenerator<Incoming> {
  yield* receiveAll(sources, {
    signal,
    isKnown: record.knows,
    ...(fetcher === undefined ? { fetching: fetchingFor(options) } : { fetcher }),
    ...(validators === undefined ? {} : { validators }),
  })
}

/** Adds what the command line says of all reports to what came in with each. */
async function* withHints(
  incoming: AsyncIterable<Incoming>,
  { outlet, language }: Pick<IngestOptions, "outlet" | "language">,
): AsyncGenerator<Incoming> {
  const told = { ...(outlet === undefined ? {} : { outlet }), ...(language === undefined ? {} : { language }) }
  for await (const one of incoming) {
    if (one.kind === "item" && one.note !== undefined) note(visibleLine(one.note))
    yield one.kind === "item" ? { ...one, hints: { ...told, ...one.hints } } : one
  }
}

const retryHelp = `
Reports that are in the record but could not be read are read again; sources that gave no report are tried from what they gave, or
asked again. \`demarche check\` counts both.

Exit status as of \`demarche ingest\`.
`

export const addRetry = (program: Command, end: (exit: Exit) => void): void => {
  program
    .command("retry")
    .summary("try again what ingest failed at")
    .description("Tries again what ingest failed at.")
    .addOption(recordOption())
    .addOption(workersOption())
    .addOption(mapOption())
    .addOption(allowHostOption())
    .addOption(knowledgeOption())
    .addOption(issuesOption())
    .addOption(runtimeOption())
    .option("--quiet", "no progress and no summary")
    .addHelpText("after", retryHelp)
    .action(async (options: RunOptions & FetchOptions) => {
      const { retry } = await import("../ingest/index.ts")
      end(await runOnRecord(options, (run) => retry((sources) => receiving(sources, options, run), run)))
    })
}
