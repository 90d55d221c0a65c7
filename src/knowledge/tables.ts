import { Problem } from "../base/index.ts"
import { aliasColumns } from "./aliases.ts"
import { holderColumns } from "./holders/facts.ts"
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
} as const satisfies Readonly<Record<string, Columns>>

type Kind = keyof typeof kinds
export type Tables = Readonly<Record<Kind, readonly Table[]>>

/**
 * Reads files, each a table of one kind.
 *
 * @throws Problem where a file is no table, or one of no kind
 */
export const readTables = (files: readonly DataFile[]): Tables => {
  const byKind = Map.groupBy(files.map(parseTable), kindOf)
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
  }
}

const names = Object.keys(kinds) as readonly Kind[]

const kindOf = (table: Table): Kind => {
  const fits = (kind: Kind): boolean => missingIn(table, kind).length === 0 && unknownIn(table, kind).length === 0
  const found = names.find(fits)
  if (found) return found
  throw new Problem("knowledge-broken", `${table.file}: ${whatIsWrong(table)}`)
}

const missingIn = ({ columns }: Table, kind: Kind): readonly string[] =>
  kinds[kind].required.filter((column) => !columns.includes(column))

const unknownIn = ({ columns }: Table, kind: Kind): readonly string[] => {
  const { required, optional } = kinds[kind]
  return columns.filter((column) => !required.includes(column) && !optional.includes(column))
}

/** Against the kind that the header is nearest to, since that is the one that was meant. */
const whatIsWrong = (table: Table): string => {
  const distance = (kind: Kind): number => missingIn(table, kind).length + unknownIn(table, kind).length
  const nearest = names.reduce((best, kind) => (distance(kind) < distance(best) ? kind : best))
  const { required, optional } = kinds[nearest]
  return (
    `no table has the columns ${table.columns.join(", ")}; one of ${nearest} has ${required.join(", ")}` +
    (optional.length === 0 ? "" : `, and may have ${optional.join(", ")}`)
  )
}
