import { Problem } from "../base/index.ts"
import { aliasColumns } from "./aliases.ts"
import { holderColumns } from "./holders/facts.ts"
import { issueColumns } from "./issues/read.ts"
import { organisationColumns } from "./organisations.ts"
import { placeColumns } from "./places.ts"
import { honorificColumns, modifierColumns, roleColumns } from "./roles.ts"
import { stateColumns } from "./states.ts"
import { type Columns, type DataFile, parseTable, type Table } from "./table.ts"

/** The tables that there are, each known by the columns that its header line names. */
const kinds = {
  states: stateColumns,
  organisations: organisationColumns,
  places: placeColumns,
  aliases: aliasColumns,
  holders: holderColumns,
  roles: roleColumns,
  honorifics: honorificColumns,
  modifiers: modifierColumns,
  issues: issueColumns,
} as const satisfies Readonly<Record<string, Columns>>

type Kind = keyof typeof kinds
export type Tables = Readonly<Record<Kind, readonly Table[]>>

/**
 * Reads files, each a table of one kind, and after them files that must be tables of issues.
 *
 * @throws Problem where a file is no table, one of no kind, or another than it must be
 */
export const readTables = (files: readonly DataFile[], issueFiles: readonly DataFile[] = []): Tables => {
  const tables = [...files.map(parseTable), ...issueFiles.map(parseTable).map(tableOfIssues)]
  const byKind = Map.groupBy(tables, kindOf)
  const of = (kind: Kind): readonly Table[] => byKind.get(kind) ?? []
  return {
    states: of("states"),
    organisations: of("organisations"),
    places: of("places"),
    aliases: of("aliases"),
    holders: of("holders"),
    roles: of("roles"),
    honorifics: of("honorifics"),
    modifiers: of("modifiers"),
    issues: of("issues"),
  }
}

const names = Object.keys(kinds) as readonly Kind[]

const kindOf = (table: Table): Kind => {
  const found = names.find((kind) => distance(table, kind) === 0)
  if (found) return found
  // Against the kind that the header is nearest to, since that is the one that was meant.
  throw otherThan(
    names.reduce((best, kind) => (distance(table, kind) < distance(table, best) ? kind : best)),
    table,
  )
}

const tableOfIssues = (table: Table): Table => {
  if (distance(table, "issues") === 0) return table
  throw otherThan("issues", table)
}

const distance = (table: Table, kind: Kind): number => missingIn(table, kind).length + unknownIn(table, kind).length

const missingIn = ({ columns }: Table, kind: Kind): readonly string[] =>
  kinds[kind].required.filter((column) => !columns.includes(column))

const unknownIn = ({ columns }: Table, kind: Kind): readonly string[] => {
  const { required, optional } = kinds[kind]
  return columns.filter((column) => !required.includes(column) && !optional.includes(column))
}

const otherThan = (kind: Kind, { file, columns }: Table): Problem => {
  const { required, optional } = kinds[kind]
  return new Problem(
    "knowledge-broken",
    `${file}: no table has the columns ${columns.join(", ")}; one of ${kind} has ${required.join(", ")}` +
      (optional.length === 0 ? "" : `, and may have ${optional.join(", ")}`),
  )
}
