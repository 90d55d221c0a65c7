/**
 * JSON laid out so that it packs well: a list of objects becomes an object of columns, so that what is alike stands
 * together; of spans, a start is told from the one before it, and an end as a length. The way back is exact, to the
 * order of the fields.
 *
 * A list of n objects is `{"": n, field: column, …}`. A column is a list of n values; or one value that all n have; or
 * `[]` where all have an empty list; or `{"#": "M"}` for M1, M2 … Mn. Where its values are objects, or lists of them,
 * it is the columns of them all, with `""` saying how they are dealt out: `n` one each, `{some: […]}` a list with 1 for
 * each object, `{each: […]}` how many objects each list has. In lists, "~" stands for a field that is lacking, and
 * strings that begin with it have another one in front.
 */

export type Json = null | boolean | number | string | readonly Json[] | Fields
type Fields = Readonly<{ [field: string]: Json }>

const count = ""
const numbered = "#"
const absent = "~"

const isFields = (value: Json | undefined): value is Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value)

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** In columns. Takes what JSON can hold, no field of which has an empty name. */
export const toColumns = (value: Json): Json => {
  if (isList(value)) return listToColumns(value)
  return isFields(value) ? mapFields(value, toColumns) : value
}

/** The value again that `toColumns` was given. */
export const fromColumns = (value: Json): Json => {
  if (isList(value)) return value.map(fromColumns)
  if (!isFields(value)) return value
  return count in value ? rowsOf(value) : mapFields(value, fromColumns)
}

const mapFields = (value: Fields, change: (one: Json) => Json): Fields =>
  Object.fromEntries(Object.entries(value).map(([field, one]) => [field, change(one)]))

const listToColumns = (rows: readonly Json[]): Json => {
  if (rows.length === 0 || !rows.every(isFields)) return rows.map(toColumns)
  const fields = fieldsInOrder(rows)
  if (fields === null) return rows.map(toColumns)
  const plain = areSpans(rows) ? rows.map(toRelative) : rows
  const columns = fields.map((field): readonly [string, Json] => [field, columnOf(plain.map((row) => row[field]))])
  return { [count]: rows.length, ...Object.fromEntries(columns) }
}

/** All fields of some objects in an order that each of them keeps; null where there is none. */
const fieldsInOrder = (rows: readonly Fields[]): readonly string[] | null => {
  const fields: string[] = []
  for (const row of rows) {
    let next = 0
    for (const field of Object.keys(row)) {
      const at = fields.indexOf(field)
      if (at < 0) fields.splice(next++, 0, field)
      else if (at < next) return null
      else next = at + 1
    }
  }
  return fields
}

const areSpans = (rows: readonly Fields[]): boolean =>
  rows.every(({ start, end }) => Number.isSafeInteger(start) && Number.isSafeInteger(end))

const startOf = (row: Fields | undefined): number => (row === undefined ? 0 : (row["start"] as number))

const toRelative = (row: Fields, i: number, rows: readonly Fields[]): Fields => ({
  ...row,
  start: startOf(row) - startOf(rows[i - 1]),
  end: (row["end"] as number) - startOf(row),
})

const columnOf = (values: readonly (Json | undefined)[]): Json => {
  const [first] = values
  if (first !== undefined && !isList(first) && !isFields(first) && values.every((one) => one === first)) return first
  if (values.every((one) => isList(one) && one.length === 0)) return []
  const prefix = typeof first === "string" && first.endsWith("1") ? first.slice(0, -1) : null
  if (prefix !== null && values.every((one, i) => one === `${prefix}${i + 1}`)) return { [numbered]: prefix }
  return columnsOfObjects(values) ?? columnsOfLists(values) ?? values.map(marked)
}

const columnsOfObjects = (values: readonly (Json | undefined)[]): Json | null => {
  if (!values.every((one) => one === undefined || one === null || isFields(one))) return null
  const objects = values.filter(isFields)
  const columns = listToColumns(objects)
  if (!isFields(columns)) return null
  if (objects.length === values.length) return columns
  return { ...columns, [count]: { some: values.map((one) => (isFields(one) ? 1 : marked(one))) } }
}

const columnsOfLists = (values: readonly (Json | undefined)[]): Json | null => {
  if (!values.every(isList)) return null
  const columns = listToColumns(values.flat())
  if (!isFields(columns)) return null
  return { ...columns, [count]: { each: columnOf(values.map(({ length }) => length)) } }
}

const marked = (value: Json | undefined): Json => {
  if (value === undefined) return absent
  return typeof value === "string" && value.startsWith(absent) ? `${absent}${value}` : toColumns(value)
}

const rowsOf = ({ [count]: length, ...columns }: Fields): readonly Fields[] => {
  const values = Object.entries(columns).map(([field, column]): readonly [string, readonly (Json | undefined)[]] => [
    field,
    valuesOf(column, length as number),
  ])
  const rows = Array.from({ length: length as number }, (_, i): Fields => {
    const has = values.filter(([, column]) => column[i] !== undefined)
    return Object.fromEntries(has.map(([field, column]) => [field, column[i]!]))
  })
  if (!areSpans(rows)) return rows
  let start = 0
  return rows.map((row) => {
    start += startOf(row)
    return { ...row, start, end: (row["end"] as number) + start }
  })
}

const valuesOf = (column: Json, length: number): readonly (Json | undefined)[] => {
  if (isList(column) && column.length > 0) return column.map(unmarked)
  if (!isFields(column)) return Array.from({ length }, () => column)
  if (count in column) return dealt(column, length)
  return Array.from({ length }, (_, i) => `${column[numbered]}${i + 1}`)
}

/** The objects of a column to those that have them. */
const dealt = (column: Fields, length: number): readonly (Json | undefined)[] => {
  const how = column[count]!
  if (!isFields(how)) return rowsOf(column)
  if ("some" in how) {
    const some = how["some"] as readonly Json[]
    const rows = rowsOf({ ...column, [count]: some.filter((one) => one === 1).length }).values()
    return some.map((one) => (one === 1 ? rows.next().value : unmarked(one)))
  }
  const each = valuesOf(how["each"]!, length) as readonly number[]
  const rows = rowsOf({ ...column, [count]: each.reduce((sum, one) => sum + one, 0) })
  let next = 0
  return each.map((length) => {
    next += length
    return rows.slice(next - length, next)
  })
}

const unmarked = (value: Json): Json | undefined => {
  if (value === absent) return undefined
  return typeof value === "string" && value.startsWith(absent) ? value.slice(1) : fromColumns(value)
}
