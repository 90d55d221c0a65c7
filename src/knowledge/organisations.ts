import { Problem } from "../base/index.ts"
import { type Organisation, offices, organisationKinds, sectors, unions } from "./actor.ts"
import { type Claimed, claimsOf, namesOf, shownName } from "./claims.ts"
import { type Columns, oneOf, type Row, required, requiredOneOf, type Table } from "./table.ts"

export const organisationColumns: Columns = {
  required: ["id", "name", "country", "kind", "source"],
  optional: ["names", "metonyms", "sector", "office"],
}

/** The organisations of a table, with the names that they claim; `countries` are the codes that they may have. */
export const readOrganisations = (table: Table, countries: ReadonlySet<string>): Claimed<Organisation>[] =>
  table.rows.map((row) => readOrganisation(row, countries))

const readOrganisation = (row: Row, countries: ReadonlySet<string>): Claimed<Organisation> => {
  const names = [...claimsOf(row, "name", "name"), ...claimsOf(row, "names", "name")]
  const metonyms = claimsOf(row, "metonyms", "metonym")
  const actor = {
    kind: "organisation",
    id: idIn(row),
    name: shownName(row, required(row, "name")),
    names: namesOf(names),
    metonyms: namesOf(metonyms),
    type: requiredOneOf(row, "kind", organisationKinds),
    country: countryIn(row, countries),
    sector: oneOf(row, "sector", sectors) ?? null,
    office: oneOf(row, "office", offices) ?? null,
    source: required(row, "source"),
  } as const
  return { actor, claims: [...names, ...metonyms], at: row.at }
}

/** The id of a row that has no code of a standard. */
export const idIn = (row: Row): string => {
  const id = required(row, "id")
  if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(id))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "id" is "${id}"; use capitals, digits and single hyphens, as USA-STATE`,
    )
  return id
}

const countryIn = (row: Row, countries: ReadonlySet<string>): string => {
  const code = required(row, "country")
  if (!countries.has(code) && !unions.some((union) => union === code))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "country" is "${code}", which no table of countries has; give its alpha-3 code, or one of ${unions.join(", ")}`,
    )
  return code
}
