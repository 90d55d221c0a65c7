import { type Knowledge, loadKnowledge, type OwnTables } from "../knowledge/index.ts"
import { type PairAsked, parse, relate } from "../language/index.ts"
import { type Engine, type Reading, read, unread } from "../reading/index.ts"
import { fromText, type Report } from "../report/index.ts"
import { openRuntime } from "./onnx.ts"
import { type OpenPack, openPack } from "./pack.ts"
import { openPool } from "./pool.ts"
import { defaultLayers, type LayerName, type OpenOptions, type Reader, type TextInput } from "./reader.ts"
import { name, version } from "./version.ts"

/** Languages that the English pack reads: its own, and what is too short to be told. */
const readable: readonly string[] = ["en", "und"]

/**
 * Opens the engine: models and knowledge are loaded once, in this thread or in each worker.
 *
 * @throws Problem where a table of `knowledge` or `issues`, or a model, cannot be used
 */
export const open = async (options: OpenOptions = {}): Promise<Reader> => {
  if ((options.workers ?? 0) === 0) return openHere(options)
  // Said once and here, since a worker can only answer each of its texts with it.
  if (options.knowledge?.length || options.issues?.length) loadKnowledge(ownTables(options))
  return openPool(options)
}

const ownTables = ({ knowledge = [], issues = [] }: OpenOptions): OwnTables => ({ files: knowledge, issues })

/** A reader in this thread. */
export const openHere = async (options: OpenOptions): Promise<Reader> => {
  const runtime = await openRuntime(options.runtime)
  // The pack's files are read from the disk while knowledge is parsed.
  const [pack, knowledge] = await Promise.all([
    openPack("en", runtime),
    (async () => loadKnowledge(ownTables(options)))(),
  ])
  const layers = options.layers ?? defaultLayers
  const engine = {
    name,
    version,
    models: { en: pack.hash },
    runtime: runtime.name,
    knowledge: knowledge.hash,
  }
  const readReport = (report: Report, pairs: readonly PairAsked[] = []): Promise<Reading> =>
    readWith({ pack, knowledge, engine, layers }, report, pairs)
  return {
    annotate: async (input: TextInput) => readReport(fromText(input), input.pairs),
    read: (report: Report) => readReport(report),
    close: async () => {},
  }
}

type Opened = Readonly<{ pack: OpenPack; knowledge: Knowledge; engine: Engine; layers: readonly LayerName[] }>

const readWith = async (
  { pack, knowledge, engine, layers }: Opened,
  report: Report,
  pairs: readonly PairAsked[],
): Promise<Reading> => {
  const paragraphs = report.paragraphs.filter(({ language }) => readable.includes(language))
  if (paragraphs.length === 0) {
    const why = report.paragraphs.length
      ? `there is no pack for the language ${report.language}`
      : "there is no text to read"
    return unread(report, engine, why)
  }
  const has = (layer: LayerName): boolean => layers.includes(layer)
  const statements = has("statements") || has("events") || has("flags")
  const mentions = has("mentions") || statements
  const wanted = { tokens: has("tokens"), mentions, statements, events: has("events"), flags: has("flags") }
  const needed = {
    trees: mentions || wanted.tokens,
    attributions: statements,
    chains: mentions,
    triggers: wanted.events,
  }
  const parsed = await parse(pack, { text: report.text, paragraphs }, needed)
  const reading = read(report, parsed, knowledge, { engine, wanted })
  return pairs.length === 0 ? reading : { ...reading, pairs: await relate(pack, parsed, pairs) }
}
