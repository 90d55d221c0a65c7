import { Problem } from "../base/index.ts"
import type { NameUse, State } from "./actor.ts"
import { type Claim, type Claimed, claimsOf, namesOf, shownName } from "./claims.ts"
import { type Columns, cellOf, type Row, required, requiredOneOf, type Table } from "./table.ts"

export const stateColumns: Columns = {
  required: ["code", "name", "status", "source"],
  optional: [
    "official",
    "names",
    "adjectives",
    "prefixes",
    "people",
    "capitals",
    "metonyms",
    "parts",
    "of",
    "until",
    "cow",
  ],
}

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

const stateOf = (row: Row, claims: Readonly<Record<NameUse, readonly Claim[]>>): State => {
  const id = codeIn(row, "code")
  const facts = {
    kind: "state",
    id,
    country: id,
    name: shownName(row, required(row, "name")),
    names: namesOf(claims.name),
    adjectives: namesOf(claims.adjective),
    people: namesOf(claims.people),
    capitals: namesOf(claims.capital),
    metonyms: namesOf(claims.metonym),
    parts: namesOf(claims.part),
    cow: cowIn(row),
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
    throw new Problem("knowledge-broken", `${row.at}: "${column}" is "${code}"; give an ISO 3166 alpha-3 code, as FRA`)
  return code
}

const dayIn = (row: Row, column: string): string => {
  const day = required(row, column)
  if (!/^\d{4}(-\d\d){0,2}$/.test(day))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "${column}" is "${day}"; give a date as 1991-12-26, 1991-12 or 1991`,
    )
  return day
}

/** "UKG 200": the Correlates of War's code and number of a state; empty where it has none. */
const cowIn = (row: Row): State["cow"] => {
  const written = cellOf(row, "cow")
  if (written === "") return null
  const [, code, number] = /^([A-Z]{3}) ([1-9]\d{0,2})$/.exec(written) ?? []
  if (code === undefined || number === undefined)
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "cow" is "${written}"; give the Correlates of War's code and number, as UKG 200`,
    )
  return { code, number: Number(number) }
}
