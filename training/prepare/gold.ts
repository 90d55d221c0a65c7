import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "../../src/base/index.ts"

/** A statement's parts as spans of the text. */
export type Marked = Partial<Record<"source" | "cue" | "content", readonly Span[]>> & { act?: string | undefined }

/** A gold passage by its words: the first place where they stand, or the `nth`. */
export type Locus = string | Readonly<{ text: string; nth?: number }>
export const list = <T>(x: T | T[] | undefined | null): T[] => (x == null ? [] : Array.isArray(x) ? x : [x])

/** Where a gold passage stands: the `nth` occurrence of its words. */
export const locate = (text: string, locus: Locus): Span | undefined => {
  const { text: needle, nth = 1 } = typeof locus === "string" ? { text: locus } : locus
  let at = -1
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(needle, at + 1)
    if (at < 0) return undefined
  }
  return { start: at, end: at + needle.length }
}

/** A person or an invented state of a gold report. */
type GoldParty = Readonly<{ name: string; aliases?: string | string[]; mentions?: string[] }>

export type GoldEvent = Readonly<{
  type: string[]
  trigger: Locus
  actors: string[]
  recipients: string[]
  mutual?: boolean
  optional?: boolean
}>

export type GoldReport = Readonly<{
  id: string
  text: string
  statements: (Required<Omit<Marked, "act">> & Marked)[]
  events: GoldEvent[]
  people: GoldParty[]
  parties: GoldParty[]
}>

/** The files of a folder of gold reports (`shared/data/reports`, whose README says what stands in them), in the order of their names. */
export const reportFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))

/** Our own gold reports as training takes them. */
export const goldReports = (folder: string): GoldReport[] =>
  reportFiles(folder).map(({ id, text, gold }) => {
    const spans = (loci: unknown): Span[] => list(loci as Locus | Locus[]).flatMap((l) => locate(text, l) ?? [])
    const statements = (gold.statements ?? []).map((s: Record<string, unknown>) => ({
      source: spans(s["source"]),
      cue: spans(s["cue"]),
      content: spans(s["content"]),
      act: list(s["act"] as string | string[])[0],
    }))
    const events = (gold.events ?? []).map((e: Record<string, unknown>) => ({
      ...e,
      type: list(e["type"] as string | string[]),
      trigger: list(e["trigger"] as Locus | Locus[])[0],
      actors: list(e["actors"] as string | string[]),
      recipients: list(e["recipients"] as string | string[]),
    }))
    return { id, text, statements, events, people: gold.people ?? [], parties: gold.parties ?? [] }
  })
