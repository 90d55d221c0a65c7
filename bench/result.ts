import type { MarkId, Part } from "./marks.ts"

/** A table of details, as cells in rows. */
export type Table = Readonly<{
  title: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}>

/** What a part measured. `corpora` are the files that it was measured on, with their fingerprints. */
export type Measured = Readonly<{
  marks: Partial<Readonly<Record<MarkId, number>>>
  tables: readonly Table[]
  corpora: Readonly<Record<string, string>>
}>

/** On what it was measured. */
export type Circumstances = Readonly<{
  date: string
  machine: string
  node: string
  version: string
  commit: string
  model: string
  runtime: string
}>

export type PartResult = Measured & Readonly<{ on: Circumstances; took: number }>
export type Results = Readonly<{ parts: Partial<Readonly<Record<Part, PartResult>>> }>

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))
