import { readFileSync } from "node:fs"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import type { Words } from "../../src/language/token/tokenize.ts"
import { type TriggerLabels, triggersOf } from "./events.ts"
import type { GoldReport, Marked } from "./gold.ts"
import { type Prepared, prepareWords, splitText, wordsOf } from "./words.ts"

const roles = ["source", "cue", "content"] as const

/** A statement as word ranges: its anchor (first word of the cue) and `[role, from, to]` for each part. */
export type StatementLabel = { anchor: number; parts: [role: number, from: number, to: number][]; act?: string }

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

/** Our own reports: statements and triggers. */
export const prepareReports = (
  reports: readonly GoldReport[],
  vocabulary: WordPieces,
): (Prepared & TriggerLabels & { versions: StatementLabel[][] })[] =>
  reports.map((report) => ({
    ...prepare(report.id, report.text, [report.statements], vocabulary),
    ...triggersOf(report, splitText(report.text)),
  }))
