import { readFile, writeFile } from "node:fs/promises"
import type { Writable } from "node:stream"
import { isOfEngine, Problem } from "../../base/index.ts"
import type { Reader } from "../../engine/index.ts"
import type { Received } from "../../intake/index.ts"
import type { Report, SourceHints } from "../../report/index.ts"
import { openOnce } from "./engine.ts"
import { StreamBroken } from "./fail.ts"
import { generatorMark, page, type ReadReport } from "./html/page.ts"
import { safeJson } from "./safe.ts"
import type { Terminal } from "./terminal.ts"
import { type View, viewOf } from "./view/view.ts"
import { write } from "./write.ts"

/** What `read` writes: the record for a person, why a line of it is there, lines of JSON, or a page in a file (null: in the output). */
export type Form =
  | Readonly<{ kind: "print"; terminal: Terminal }>
  | Readonly<{ kind: "why"; id: string; terminal: Terminal }>
  | Readonly<{ kind: "json" }>
  | Readonly<{ kind: "html"; file: string | null }>

/** What the caller knows about the reports. */
export type Hints = Pick<SourceHints, "title" | "date" | "outlet" | "language">

/** What `read` works with, handed in so that a test can stand in for the world. */
export type ReadSources = Readonly<{
  receive: (source: string) => Promise<readonly Received[]>
  reportsOf: (bytes: Uint8Array, hints: SourceHints) => Promise<readonly Report[]>
  /** Called once, before the first report is read. */
  open: () => Promise<Reader>
  output: Writable
  form: Form
  offsets: boolean
  hints: Hints
  /** Told of each source that cannot be read. */
  complain: (error: unknown) => void
}>

/** Sources read and not read, and the file that was written. */
export type SourcesRead = Readonly<{ read: number; failed: number; written: string | null }>

/**
 * Reads sources one after the other. One that cannot be received or read is told to `complain`; the others go on.
 *
 * @throws StreamBroken where the output breaks; Problem where a page's file may not be written, a line asked for is not there, or knowledge or the models do not load
 */
export const readSources = async (sources: readonly string[], tools: ReadSources): Promise<SourcesRead> => {
  const { form, output, complain } = tools
  if (form.kind === "html" && form.file !== null) await checkTarget(form.file)
  const readings: ReadReport[] = []
  const reader = openOnce(tools.open)
  let failed = 0
  try {
    for (const source of sources) {
      try {
        for (const one of await reportsOf(source, tools)) {
          const reading = await (await reader.get()).read(one)
          if (form.kind === "html") readings.push({ report: one, reading })
          else
            await write(output, await shown({ report: one, reading }, { ...tools, form, between: sources.length > 1 }))
        }
      } catch (error) {
        if (isFatal(error)) throw error
        failed++
        complain(error)
      }
    }
  } finally {
    await reader.close()
  }
  const written =
    form.kind === "html" && readings.length > 0 ? await writePage(readings, { ...tools, file: form.file }) : null
  return { read: sources.length - failed, failed, written }
}

const reportsOf = async (source: string, { receive, reportsOf, hints }: ReadSources): Promise<readonly Report[]> => {
  const received = await receive(source)
  const reports = await Promise.all(
    received.map(({ bytes, name, url, contentType }) =>
      reportsOf(bytes, {
        ...hints,
        id: name,
        name,
        ...(url === undefined ? {} : { url }),
        ...(contentType === undefined ? {} : { contentType }),
      }),
    ),
  )
  return reports.flat()
}

/** What no other source would fare better with. */
const isFatal = (error: unknown): boolean =>
  error instanceof StreamBroken || isOfEngine(error) || (error instanceof Problem && error.code === "id-unknown")

type Shown = Readonly<{ form: Exclude<Form, { kind: "html" }>; offsets: boolean; between: boolean }>

const shown = async ({ report, reading }: ReadReport, { form, offsets, between }: Shown): Promise<string> => {
  if (form.kind === "json") return `${safeJson({ report: reportJson(report), reading })}\n`
  // What measures and wraps lines takes longer to load than a line of JSON to write.
  if (form.kind === "why") return await why(viewOf(report, reading), form)
  const { printed } = await import("./print/print.ts")
  const record = printed(viewOf(report, reading), { terminal: form.terminal, offsets })
  return between
    ? `${record}\n${form.terminal.paint("faint", "─".repeat(Math.min(form.terminal.width, 40)))}\n`
    : record
}

const why = async (view: View, { id, terminal }: Extract<Form, { kind: "why" }>): Promise<string> => {
  const { explain, idsInWords } = await import("./view/why/why.ts")
  const explanation = explain(view, id)
  if (explanation === null)
    throw new Problem("id-unknown", `there is no ${id} in the record of ${view.title}: it has ${idsInWords(view)}`)
  const { printedWhy } = await import("./print/why.ts")
  return printedWhy(explanation, terminal)
}

/** Of a Report, what a program needs beside its Reading: above all the text that the spans index. */
const reportJson = ({ id, title, outlet, author, url, language, published, text }: Report): object => ({
  id,
  title,
  outlet,
  author,
  url,
  language,
  published,
  text,
})

/** A page of ours may be replaced by a newer one; any other file is somebody's work. */
const checkTarget = async (file: string): Promise<void> => {
  const head = await readFile(file, "utf8").then(
    (content) => content.slice(0, 4096),
    () => null,
  )
  if (head !== null && head !== "" && !head.includes(generatorMark))
    throw new Problem(
      "file-unreadable",
      `${file} exists and is no page of demarche's, so --html leaves it alone: name another file, or write - after --html`,
    )
}

const writePage = async (
  readings: readonly ReadReport[],
  { file, output, offsets }: Readonly<{ file: string | null; output: Writable; offsets: boolean }>,
): Promise<string | null> => {
  const html = page(readings, { offsets })
  if (file === null) {
    await write(output, html)
    return null
  }
  await writeFile(file, html).catch((error) => {
    throw new StreamBroken("output", error)
  })
  return file
}
