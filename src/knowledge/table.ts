import { Problem } from "../base/index.ts"

/** A data file as it was read: `name` is what messages call it. */
export type DataFile = Readonly<{ name: string; text: string }>

/** One line of a table: its cells in the order of its columns, and where it stands ("countries.tsv:12"). */
export type Row = Readonly<{ at: string; columns: ReadonlyMap<string, number>; cells: readonly string[] }>

export type Table = Readonly<{ file: string; columns: readonly string[]; rows: readonly Row[] }>

/**
 * Reads a tab-separated table: comment lines ("#"), a header line, then a row a line; no quoting.
 *
 * @throws Problem where there is no header, or a row has more cells than it or fewer
 */
export const parseTable = ({ name, text }: DataFile): Table => {
  const rows: Row[] = []
  let columns: ReadonlyMap<string, number> | undefined
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#")) return
      const cells = line.split("\t")
      if (columns) rows.push(checked({ at: `${name}:${index + 1}`, columns, cells }))
      else columns = new Map(cells.map((cell, i) => [cell.trim(), i]))
    })
  if (!columns)
    throw new Problem("field-missing", `${name}: the table is empty; give it a header line and a row a line`)
  return { file: name, columns: [...columns.keys()], rows }
}

const checked = (row: Row): Row => {
  if (row.cells.length !== row.columns.size)
    throw new Problem(
      "field-mistyped",
      `${row.at}: ${row.cells.length} cells where the header has ${row.columns.size}; separate cells with one tab, and leave empty those that say nothing`,
    )
  return row
}

/** The cell of a column; empty where the row says nothing. */
export const cellOf = (row: Row, column: string): string => row.cells[row.columns.get(column) ?? -1]?.trim() ?? ""

/** The cell of a column, which must say something. */
export const required = (row: Row, column: string): string => {
  const value = cellOf(row, column)
  if (!value) throw new Problem("field-missing", `${row.at}: "${column}" is empty; every row must have it`)
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
    throw new Problem("field-mistyped", `${row.at}: "${column}" is "${value}"; use one of ${allowed.join(", ")}`)
  return found
}

/** As `oneOf`, where the cell must say something. */
export const requiredOneOf = <T extends string>(row: Row, column: string, allowed: readonly T[]): T => {
  required(row, column)
  return oneOf(row, column, allowed)!
}
