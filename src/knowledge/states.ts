import { Problem } from "../base/index.ts"
import type { NameUse, State } from "./actor.ts"
import { cellOf, type Row, required, requiredOneOf, several, type Table } from "./table.ts"

/** A name that a row claims for its actor. */
export type Claim = Readonly<{ name: string; ambiguous: boolean; use: NameUse; at: string }>
export type Claimed<A> = Readonly<{ actor: A; claims: readonly Claim[]; at: string }>

export const stateColumns = [
  "code",
  "name",
  "official",
  "names",
  "adjectives",
  "prefixes",
  "people",
  "capitals",
  "metonyms",
  "parts",
  "status",
  "of",
  "until",
  "source",
] as const

/** A name without the mark that says that it has other meanings. */
export const unmarked = (name: string): string => (name.endsWith("*") ? name.slice(0, -1).trim() : name)

/** The claims of one column. */
export const claimsOf = (row: Row, column: string, use: NameUse): Claim[] =>
  several(row, column).map((written) => {
    const name = unmarked(written)
    if (name === "" || name.includes("*"))
      throw new Problem("field-mistyped", `${row.at}: "${column}" has "${written}"; a "*" stands once, after a name`)
    return { name, ambiguous: name !== written, use, at: row.at }
  })

/** The states of a table, with the names that they claim. */
export const readStates = (table: Table): Claimed<State>[] => table.rows.map(readState)

const readState = (row: Row): Claimed<State> => {
  const claims = {
    name: [...claimsOf(row, "name", "name"), ...claimsOf(row, "official", "name"), ...claimsOf(row, "names", "name")],
    adjective: claimsOf(row, "adjectives", "adjective"),
    people: claimsOf(row, "people", "people"),
    prefix: claimsOf(row, "prefixes", "prefix"),
    capital: claimsOf(row, "capitals", "capital"),
    metonym: claimsOf(row, "metonyms", "metonym"),
    part: claimsOf(row, "parts", "part"),
  }
  return { actor: stateOf(row, claims), claims: Object.values(claims).flat(), at: row.at }
}

const namesOf = (claims: readonly Claim[]): string[] => claims.map(({ name }) => name)

const stateOf = (row: Row, claims: Readonly<Record<NameUse, readonly Claim[]>>): State => {
  const id = codeIn(row, "code")
  const facts = {
    kind: "state",
    id,
    country: id,
    name: unmarked(required(row, "name")),
    names: namesOf(claims.name),
    adjectives: namesOf(claims.adjective),
    people: namesOf(claims.people),
    capitals: namesOf(claims.capital),
    metonyms: namesOf(claims.metonym),
    parts: namesOf(claims.part),
    source: required(row, "source"),
  } as const
  const status = requiredOneOf(row, "status", ["state", "territory", "former"])
  switch (status) {
    case "state":
      return { ...facts, status }
    case "territory":
      return { ...facts, status, of: cellOf(row, "of") ? codeIn(row, "of") : null }
    case "former":
      return { ...facts, status, of: codeIn(row, "of"), until: dayIn(row, "until") }
    default:
      return status satisfies never
  }
}

const codeIn = (row: Row, column: string): string => {
  const code = required(row, column)
  if (!/^[A-Z]{3}$/.test(code))
    throw new Problem("field-mistyped", `${row.at}: "${column}" is "${code}"; give an ISO 3166 alpha-3 code, as FRA`)
  return code
}

const dayIn = (row: Row, column: string): string => {
  const day = required(row, column)
  if (!/^\d{4}(-\d\d){0,2}$/.test(day))
    throw new Problem(
      "field-mistyped",
      `${row.at}: "${column}" is "${day}"; give a date as 1991-12-26, 1991-12 or 1991`,
    )
  return day
}
