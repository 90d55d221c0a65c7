import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "../../src/base/index.ts"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import type { Words } from "../../src/language/token/tokenize.ts"
import { type Prepared, prepareWords, splitText, wordsOf } from "./words.ts"

const roles = ["source", "cue", "content"] as const

/** A statement as word ranges: its anchor (first word of the cue) and `[role, from, to]` for each part. */
export type StatementLabel = { anchor: number; parts: [role: number, from: number, to: number][]; act?: string }

type Marked = Partial<Record<(typeof roles)[number], readonly Span[]>> & { act?: string | undefined }

const label = (words: Words, marked: Marked): StatementLabel | undefined => {
  const cue = marked.cue?.[0]
  if (!cue) return undefined
  const parts = roles.flatMap((role, r) =>
    (marked[role] ?? []).map(({ start, end }): [number, number, number] => [r, ...wordsOf(words, start, end)]),
  )
  const kept = parts.filter(([, from, to]) => to > from)
  const anchor = wordsOf(words, cue.start, cue.end)[0]
  return { anchor, parts: kept, ...(marked.act && { act: marked.act }) }
}

const prepare = (
  id: string,
  text: string,
  versions: readonly (readonly Marked[])[],
  vocabulary: WordPieces,
): Prepared & { versions: StatementLabel[][] } => {
  const words = splitText(text)
  return {
    ...prepareWords(id, text, words, vocabulary),
    versions: versions.map((marked) => marked.map((m) => label(words, m)).filter((s) => s !== undefined)),
  }
}

/** PolNeAR: one version of the labels for each annotator of an article. */
export const preparePolnear = (path: string, vocabulary: WordPieces): (Prepared & { versions: StatementLabel[][] })[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id, text, statements, alternatives } = JSON.parse(line)
      return prepare(id, text, [statements, ...(alternatives ?? [])], vocabulary)
    })

/** A gold passage by its words: the first place where they stand, or the `nth`. */
export type Locus = string | Readonly<{ text: string; nth?: number }>
const list = <T>(x: T | T[] | undefined | null): T[] => (x == null ? [] : Array.isArray(x) ? x : [x])

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

type GoldReport = Readonly<{ id: string; text: string; statements: (Required<Omit<Marked, "act">> & Marked)[] }>

/** Our own gold reports (`shared/data/reports`), in the order of their names. */
export const goldReports = (folder: string): GoldReport[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { id, text, gold } = JSON.parse(readFileSync(join(folder, name), "utf8"))
      const spans = (loci: unknown): Span[] => list(loci as Locus | Locus[]).flatMap((l) => locate(text, l) ?? [])
      const statements = (gold.statements ?? []).map((s: Record<string, unknown>) => ({
        source: spans(s["source"]),
        cue: spans(s["cue"]),
        content: spans(s["content"]),
        act: list(s["act"] as string | string[])[0],
      }))
      return { id, text, statements }
    })

/** The same as training lines. */
export const prepareReports = (
  folder: string,
  vocabulary: WordPieces,
): (Prepared & { versions: StatementLabel[][] })[] =>
  goldReports(folder).map(({ id, text, statements }) => prepare(id, text, [statements], vocabulary))
