import { stat } from "node:fs/promises"
import { addAbortSignal, type Readable } from "node:stream"
import { Problem } from "../base/index.ts"
import { contentItems } from "./content/content-items.ts"
import type { Fetcher, FetcherOptions } from "./fetch/fetcher.ts"
import { openFile } from "./file/open-file.ts"
import { walk } from "./file/walk.ts"
import { fileProblem } from "./file.ts"
import {
  type Context,
  type Incoming,
  printable,
  problemAt,
  type ReceiveAllOptions,
  skippedAt,
  standardInputName,
  told,
} from "./incoming.ts"
import { standardInput } from "./input.ts"
import { isAddress } from "./receive.ts"
import { defaultMaxBytes } from "./received.ts"

/**
 * Everything that the sources hold, one item after the other, in their order: paths of files and folders, http(s)
 * addresses of pages and feeds, and `-` for standard input. Files may be text, HTML, JSON, JSON lines, RSS, Atom or WARC,
 * gzipped or not. Nothing is read ahead of whoever takes the items, and of files of any size no more is held than one item.
 *
 * What goes wrong with a source, or with one record of it, is an item of kind `problem`, and the rest goes on. Where the
 * signal aborts, the stream ends. Anything thrown is a fault of ours.
 */
export async function* receiveAll(
  sources: readonly string[],
  options: ReceiveAllOptions = {},
): AsyncGenerator<Incoming> {
  const { signal = new AbortController().signal } = options
  const fetching = fetchingOf(options)
  const context: Context = {
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    signal,
    fetcher: fetching.get,
    isKnown: options.isKnown ?? (() => false),
    ...(options.validators === undefined ? {} : { validators: options.validators }),
  }
  try {
    for (const source of sources)
      for await (const incoming of told({ name: nameOf(source) }, sourceItems(source, context, options.stdin))) {
        if (signal.aborted) return
        yield incoming
        if (signal.aborted) return
      }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await fetching.close()
  }
}

/** A fetcher for several calls of {@link receiveAll}, to be closed by whoever opens it. */
export const openFetcher = async (options: FetcherOptions = {}): Promise<Fetcher> => {
  const fetcher = await import("./fetch/fetcher.ts")
  return fetcher.openFetcher(options)
}

/** The caller's fetcher, or one of our own, opened when the first address is met: its libraries take long to load. */
const fetchingOf = ({
  fetcher,
  fetching,
  maxBytes,
}: ReceiveAllOptions): Readonly<{ get: () => Promise<Fetcher>; close: () => Promise<void> }> => {
  if (fetcher !== undefined) return { get: async () => fetcher, close: async () => {} }
  let own: Promise<Fetcher> | null = null
  return {
    get: () => {
      own ??= openFetcher({ ...(maxBytes === undefined ? {} : { maxBytes }), ...fetching })
      return own
    },
    close: async () => {
      await (await own)?.close()
    },
  }
}

/** A source for a person: no control in it, and no password. */
const nameOf = (source: string): string => {
  if (source === "-") return standardInputName
  const url = isAddress(source) ? URL.parse(source) : null
  if (url === null || (url.username === "" && url.password === "")) return printable(source)
  url.username = url.password = ""
  return printable(url.href)
}

async function* sourceItems(source: string, context: Context, stdin: Readable | undefined): AsyncGenerator<Incoming> {
  context.signal.throwIfAborted()
  if (source === "-") yield* inputItems(stdin ?? standardInput(), context)
  else if (isAddress(source)) yield* addressItems(source, context)
  else if (await isFolder(source)) yield* folderItems(source, context)
  else yield* fileItems(source, context, false)
}

async function* inputItems(stdin: Readable, context: Context): AsyncGenerator<Incoming> {
  const name = nameOf("-")
  addAbortSignal(context.signal, stdin)
  try {
    yield* contentItems({ bytes: readable(stdin, (error) => brokenOff(name, error)), name, kindName: "" }, context)
  } finally {
    stdin.on("error", () => {}).destroy()
  }
}

const brokenOff = (name: string, error: unknown): Problem => {
  const { code } = error as NodeJS.ErrnoException
  return new Problem("file-unreadable", `${name} broke off (${code ?? String(error)}): send it again`, { cause: error })
}

/** A stream whose own failure is a Problem. */
async function* readable(stream: Readable, problemOf: (error: unknown) => unknown): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (error) {
    throw problemOf(error)
  }
}

async function* addressItems(address: string, context: Context): AsyncGenerator<Incoming> {
  const { signal, validators } = context
  const name = nameOf(address)
  const fetcher = await context.fetcher()
  const fetched = await fetcher.get(address, { signal, validators: validators?.get(address) })
  if (fetched.kind === "unchanged") return yield skippedAt({ name }, "nothing changed there since it was last fetched")
  const { bytes, contentType, url } = fetched.received
  const content = {
    bytes: (async function* () {
      yield bytes
    })(),
    name,
    kindName: URL.parse(url ?? address)?.pathname ?? "",
    ...(contentType === undefined ? {} : { contentType }),
    ...(url === undefined ? {} : { url }),
    onFeedRead: () => validators?.put(address, fetched.validators),
  }
  yield* contentItems(content, context)
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw fileProblem(path, error)
  }
}

async function* folderItems(folder: string, context: Context): AsyncGenerator<Incoming> {
  for await (const found of walk(folder, context.signal)) {
    const origin = { name: printable(found.path) }
    if (found.kind === "file") yield* told(origin, fileItems(found.path, context, true))
    else yield found.kind === "skipped" ? skippedAt(origin, found.why) : problemAt(origin, found.problem)
  }
}

async function* fileItems(path: string, context: Context, isInFolder: boolean): AsyncGenerator<Incoming> {
  const file = await openFile(path, { signal: context.signal, isLinkFollowed: !isInFolder })
  const name = printable(path)
  const bytes = readable(file.stream, (error) => (context.signal.aborted ? error : fileProblem(path, error)))
  try {
    yield* contentItems({ bytes, name, kindName: name, isInFolder }, context)
  } finally {
    file.close()
  }
}
