import { cyrillic, type Evidence, latin } from "./evidence.ts"
import { mainScript } from "./script.ts"

/** As much of a text as is looked at: three cuts, from its start, middle and end. */
const sampleLength = 2400
/** As much of it as is looked at first. */
const glance = 240
/** Fewer letters than this say nothing within a script. */
const leastLetters = 12
/** Points that the best language needs, and how far it must lead the next: much of one makes up for little of the other. */
const enough: readonly Readonly<{ points: number; lead: number }>[] = [
  { points: 2.4, lead: 1.25 },
  { points: 1.3, lead: 1.8 },
]
/** Points that the language expected from the surroundings has beforehand. */
const expectation = 1
/** A single letter's or group's worth beside a word's 1. */
const letterPoints = 0.8
const groupPoints = 0.12

/** What a mark is worth to a language, given by its place in the table. */
type Weighed = Readonly<{ at: number; points: number }>
type Table = Readonly<{
  languages: readonly string[]
  words: ReadonlyMap<string, readonly Weighed[]>
  letters: ReadonlyMap<string, readonly Weighed[]>
  groups: ReadonlyMap<string, readonly Weighed[]>
}>

/** Marks to the languages that have them, each worth `points` shared among them. */
const index = (
  rows: readonly Evidence[],
  marks: (row: Evidence) => readonly string[],
  points: number,
): ReadonlyMap<string, readonly Weighed[]> => {
  const owners = new Map<string, Set<number>>()
  rows.forEach((row, at) => {
    for (const mark of marks(row)) owners.set(mark, (owners.get(mark) ?? new Set()).add(at))
  })
  const weighed = [...owners].map(
    ([mark, all]) => [mark, [...all].map((at) => ({ at, points: points / all.size ** 0.7 }))] as const,
  )
  return new Map(weighed)
}

const words = (list: string | undefined): readonly string[] => (list === undefined ? [] : list.split(" "))

const tableOf = (rows: readonly Evidence[]): Table => ({
  languages: rows.map((row) => row.language),
  words: index(rows, (row) => words(row.words), 1),
  letters: index(rows, (row) => [...(row.letters ?? "")], letterPoints),
  groups: index(rows, (row) => words(row.groups), groupPoints),
})

const tables: Readonly<Record<string, Table>> = { latin: tableOf(latin), cyrillic: tableOf(cyrillic) }

const sampleOf = (text: string): string => {
  if (text.length <= sampleLength) return text
  const cut = sampleLength / 3
  const middle = (text.length - cut) >> 1
  return `${text.slice(0, cut)} ${text.slice(middle, middle + cut)} ${text.slice(-cut)}`
}

const wordPattern = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu

/** The groups of two to four letters within a word that the table knows. */
const weighGroups = (word: string, table: Table, add: (found: readonly Weighed[] | undefined) => void): void => {
  const end = Math.min(word.length, 20)
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= end; at++) add(table.groups.get(word.slice(at, at + size)))
}

type Weighing = Readonly<{ table: Table; expected: string | undefined; withGroups: boolean }>

/** Points of each language of the table, in its order. */
const weigh = (text: string, { table, expected, withGroups }: Weighing): Float64Array => {
  const points = new Float64Array(table.languages.length)
  const known = expected === undefined ? -1 : table.languages.indexOf(expected)
  if (known >= 0) points[known] = expectation
  const add = (found: readonly Weighed[] | undefined): void => {
    if (found !== undefined) for (const one of found) points[one.at] = points[one.at]! + one.points
  }
  for (const [word] of text.toLowerCase().matchAll(wordPattern)) {
    add(table.words.get(word.includes("’") ? word.replaceAll("’", "'") : word))
    for (const letter of word.slice(0, 40)) if (letter > "z") add(table.letters.get(letter))
    if (withGroups) weighGroups(word, table, add)
  }
  return points
}

/** The language that leads by enough, else null. */
const surest = (table: Table, points: Float64Array): string | null => {
  let best = 0
  for (let i = 1; i < points.length; i++) if (points[i]! > points[best]!) best = i
  let next = 0
  for (let i = 0; i < points.length; i++) if (i !== best && points[i]! > next) next = points[i]!
  const most = points[best]!
  return enough.some((need) => most >= need.points && most >= next * need.lead) ? table.languages[best]! : null
}

/** Common words of the beginning tell most texts; the whole sample is weighed where they do not. */
const tell = (sample: string, table: Table, expected: string | undefined): string =>
  surest(table, weigh(sample.slice(0, glance), { table, expected, withGroups: false })) ??
  surest(table, weigh(sample, { table, expected, withGroups: true })) ??
  "und"

export type Told = Readonly<{ language: string; script: string | null }>

/** The language of a text, as `identifyLanguage` has it, and the script that most of its letters are in. */
export const tellLanguage = (text: string, expected?: string): Told => {
  const sample = sampleOf(text)
  const found = mainScript(sample)
  if (found === null) return { language: "und", script: null }
  const { row, letters } = found
  const table = tables[row.script]
  if (table !== undefined)
    return { language: letters < leastLetters ? "und" : tell(sample, table, expected), script: row.script }
  const exception = row.but?.find((one) => one.letters.test(sample))
  return { language: exception?.language ?? row.language ?? "und", script: row.script }
}

/**
 * The language of a text as a BCP 47 code, or `und` where its words do not tell: by script first, then by the weight of
 * common words, telling letters and letter groups. `expected`, the language around it, needs less evidence than others.
 * Looks at no more than a sample, so it costs the same for any length.
 */
export const identifyLanguage = (text: string, expected?: string): string => tellLanguage(text, expected).language
