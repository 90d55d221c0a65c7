import { InvalidArgumentError, Option } from "commander"
import type { LayerName, OpenOptions } from "../../engine/index.ts"

/** Options that more than one command has, and what their values must look like. */

/** The engine's `layerNames`, written again so that `--help` need not load the engine; a test holds them equal. */
export const layerNames = [
  "tokens",
  "mentions",
  "statements",
  "events",
  "flags",
] as const satisfies readonly LayerName[]

const isLayer = (name: string): name is LayerName => layerNames.some((layer) => layer === name)

/** "statements,mentions" as layers. */
export const parseLayers = (value: string): readonly LayerName[] => {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
  const wrong = names.find((name) => !isLayer(name))
  if (wrong !== undefined || names.length === 0)
    throw new InvalidArgumentError(
      `${wrong === undefined ? "Name at least one" : `There is no layer ${wrong}`}: ${layerNames.join(", ")}.`,
    )
  return [...new Set(names.filter(isLayer))]
}

const mostWorkers = 256

export const parseWorkers = (value: string): number => {
  const workers = Number(value)
  if (!/^\d+$/.test(value) || workers < 1 || workers > mostWorkers)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostWorkers}.`)
  return workers
}

export const parseLanguage = (value: string): string => {
  try {
    const [language] = Intl.getCanonicalLocales(value)
    if (language !== undefined) return language
  } catch {
    // said below
  }
  throw new InvalidArgumentError("It must be a BCP 47 code, as in en or uk.")
}

export const layersOption = (): Option =>
  new Option("--layers <list>", `what to read: any of ${layerNames.join(",")} (default: all but tokens)`).argParser(
    parseLayers,
  )

export const runtimeOption = (): Option =>
  new Option("--runtime <which>", "the neural runtime").choices(["auto", "native", "wasm"]).default("auto")

/** For an option that may be given again: each use adds a value. */
const addValue = (value: string, values: readonly string[] = []): readonly string[] => [...values, value]

/** The same, of values that are one of `choices`. */
export const addChoice =
  (choices: readonly string[]) =>
  (value: string, values?: readonly string[]): readonly string[] => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`)
    return addValue(value, values)
  }

export const allowHostOption = (): Option =>
  new Option("--allow-host <host>", "fetch from this host though it is a private one (repeatable)").argParser(addValue)

export const workersOption = (): Option =>
  new Option("--workers <n>", "worker threads, each with its own models").argParser(parseWorkers).default(1)

export const knowledgeOption = (): Option =>
  new Option("--knowledge <file>", "a table of your own that adds to who is who (repeatable)").argParser(addValue)

export const issuesOption = (): Option =>
  new Option(
    "--issues <file>",
    "a table of issues of your own, with the words that signal them (repeatable)",
  ).argParser(addValue)

export type EngineOptions = Readonly<{
  layers?: readonly LayerName[]
  knowledge?: readonly string[]
  issues?: readonly string[]
  runtime: NonNullable<OpenOptions["runtime"]>
  /** One reads in the command's own thread. */
  workers?: number
}>

/** The engine's options, of a command's. */
export const openOptionsOf = ({ layers, knowledge, issues, runtime, workers = 1 }: EngineOptions): OpenOptions => ({
  runtime,
  ...(knowledge === undefined ? {} : { knowledge }),
  ...(issues === undefined ? {} : { issues }),
  ...(layers === undefined ? {} : { layers }),
  ...(workers === 1 ? {} : { workers }),
})
