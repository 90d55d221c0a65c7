import { Problem } from "../base/index.ts"

/** A data file as it was read: `name` is what messages call it, `own` says that it is a user's. */
export type DataFile = Readonly<{ name: string; text: string; own?: true }>

/** One line of a table: its cells in the order of its columns, and where it stands ("countries.tsv:12"). */
export type Row = Readonly<{
  at: string
  own: boolean
  columns: ReadonlyMap<string, number>
  cells: readonly string[]
}>

export type Table = Readonly<{ file: string; columns: readonly string[]; rows: readonly Row[] }>

/** What a table's header line must name, and what it may leave out. */
export type Columns = Readonly<{ required: readonly string[]; optional: readonly string[] }>

/**
 * Reads a tab-separated table: comment lines ("#"), a header line, then a row a line; no quoting.
 *
 * @throws Problem where there is no header, it names a column twice, or a row has more cells than it or fewer
 */
export const parseTable = ({ name, text, own }: DataFile): Table => {
  const rows: Row[] = []
  let columns: ReadonlyMap<string, number> | undefined
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#")) return
      const at = `${name}:${index + 1}`
      const cells = line.split("\t")
      if (columns) rows.push(checked({ at, own: own ?? false, columns, cells }))
      else columns = headerOf(cells, at)
    })
  if (!columns)
    throw new Problem("knowledge-broken", `${name}: the table is empty; give it a header line and a row a line`)
  return { file: name, columns: [...columns.keys()], rows }
}

const headerOf = (cells: readonly string[], at: string): ReadonlyMap<string, number> => {
  const columns = new Map(cells.map((cell, i) => [cell.trim(), i]))
  if (columns.size < cells.length)
    throw new Problem(
      "knowledge-broken",
      `${at}: the header names a column twice; give each column one name of its own`,
    )
  return columns
}

const checked = (row: Row): Row => {
  if (row.cells.length !== row.columns.size)
    throw new Problem(
      "knowledge-broken",
      `${row.at}: ${row.cells.length} cells where the header has ${row.columns.size}; separate cells with one tab, and leave empty those that say nothing`,
    )
  return row
}

/** The cell of a column; empty where the row says nothing. */
export const cellOf = (row: Row, column: string): string => row.cells[row.columns.get(column) ?? -1]?.trim() ?? ""

/** The cell of a column, which must say something. */
export const required = (row: Row, column: string): string => {
  const value = cellOf(row, column)
  if (!value) throw new Problem("knowledge-broken", `${row.at}: "${column}" is empty; every row must have it`)
  return value
}

/** The values of a cell that may hold several. */
export const several = (row: Row, column: string): string[] => {
  const cell = cellOf(row, column)
  if (cell === "") return []
  return cell.includes(";")
    ? cell
        .split(";")
        .map((value) => value.trim())
        .filter((value) => value !== "")
    : [cell]
}

/** The cell of a column that takes one of `allowed`; undefined where it is empty. */
export const oneOf = <T extends string>(row: Row, column: string, allowed: readonly T[]): T | undefined => {
  const value = cellOf(row, column)
  if (!value) return undefined
  const found = allowed.find((each) => each === value)
  if (found === undefined)
    throw new Problem("knowledge-broken", `${row.at}: "${column}" is "${value}"; use one of ${allowed.join(", ")}`)
  return found
}

/** As `oneOf`, where the cell must say something. */
export const requiredOneOf = <T extends string>(row: Row, column: string, allowed: readonly T[]): T => {
  required(row, column)
  return oneOf(row, column, allowed)!
}
