import { type Mark, type MarkId, markIds, markOf, type Part, parts } from "./marks.ts"
import type { Circumstances, PartResult, Results, Table } from "./result.ts"

/** The results as a page. */

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`
const tableOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n")

const withUnit = (value: number | undefined, { unit }: Mark): string => {
  if (value === undefined) return "–"
  if (unit === "×") return `${value} ×`
  return unit === "share" || unit === "%" ? `${value}${unit === "%" ? " %" : ""}` : `${value} ${unit}`
}

/** How what was measured stands to its mark. */
const standing = (measured: number | undefined, { floor, aim, less }: Mark): string => {
  if (measured === undefined || floor === undefined) return ""
  const reaches = (mark: number): boolean => (less ? measured <= mark : measured >= mark)
  if (!reaches(floor)) return "below"
  return aim !== undefined && reaches(aim) ? "aim" : "floor"
}

const markRow = (id: MarkId, results: Results): string[] => {
  const mark = markOf(id)
  const measured = results.parts[mark.part]?.marks[id]
  const note = mark.note ?? ""
  const bound = mark.less ? "≤ " : ""
  return [
    mark.what,
    mark.floor === undefined ? "–" : bound + withUnit(mark.floor, mark),
    mark.aim === undefined ? "–" : bound + withUnit(mark.aim, mark),
    withUnit(measured, mark),
    standing(measured, mark),
    note,
  ]
}

const circumstances = ({ date, machine, node, version, commit, model, runtime }: Circumstances): string =>
  `${date}, demarche ${version} at ${commit}, model ${model}, ${runtime}, Node ${node}, ${machine}`

const detail = ({ title, columns, rows }: Table): string => `### ${title}\n\n${tableOf(columns, rows)}`

const section = (part: Part, { on, took, tables }: PartResult): string =>
  [`## ${part}`, `${circumstances(on)}; took ${took} s.`, ...tables.map(detail)].join("\n\n")

export const pageOf = (results: Results): string => {
  const measured = parts.filter((part) => results.parts[part])
  const open = parts.filter((part) => !results.parts[part])
  return `${[
    "# Results",
    "Written by `npm run bench`; do not edit. Scores are those of the scorers beside the repository, on the dev splits, of " +
      "the program as a whole process. “below”, “floor” and “aim” say which mark is reached.",
    tableOf(
      ["what", "at least", "aim", "measured", "", "for comparison"],
      markIds.map((id) => markRow(id, results)),
    ),
    ...(open.length > 0 ? [`Not measured yet: ${open.join(", ")}.`] : []),
    ...measured.map((part) => section(part, results.parts[part]!)),
  ].join("\n\n")}\n`
}
