import { Problem } from "../base/index.ts"
import {
  type Gender,
  type Honorific,
  type Modifier,
  modifierMeanings,
  type Office,
  type OfficeByCountry,
  offices,
  type Role,
  roleKinds,
  sectors,
} from "./actor.ts"
import { type Columns, cellOf, oneOf, type Row, required, requiredOneOf, several, type Table } from "./table.ts"
import { foldNoun, PhraseTrie } from "./trie.ts"

/** A role and whether the words are its plural. */
export type RoleFound = Readonly<{ role: Role; plural: boolean }>

const genders: readonly Gender[] = ["male", "female"]

/**
 * The office that a role's words name in a country: an alpha-3 code or one of `unions`, null where it is not known.
 * "Secretary of state" is the foreign minister in USA, no minister's office in FRA.
 */
export const officeIn = ({ office, varies }: Role, country: string | null): Office | null => {
  if (country === null || varies === null) return office
  const there = varies.in.get(country)
  return there === undefined ? varies.elsewhere : there
}

/** The roles of tables, found by their phrases, singular and plural. */
export const readRoles = (tables: readonly Table[]): PhraseTrie<RoleFound> => {
  const found = new PhraseTrie<RoleFound>(foldNoun)
  const places = new Map<Role, string>()
  const add = (phrase: string, value: RoleFound, at: string): void => {
    const held = found.at(phrase, () => value)
    if (held !== value)
      throw new Problem(
        "knowledge-broken",
        `${at}: "${phrase}" stands at ${places.get(held.role)} already; keep one of the two rows`,
      )
  }
  for (const row of rowsOf(tables)) {
    const role = roleOfRow(row)
    const plural = cellOf(row, "plural") || regularPlural(role.phrase)
    places.set(role, row.at)
    add(role.phrase, { role, plural: plural === role.phrase }, row.at)
    if (plural !== role.phrase) add(plural, { role, plural: true }, row.at)
  }
  return found
}

const roleOfRow = (row: Row): Role => ({
  phrase: required(row, "phrase"),
  kind: requiredOneOf(row, "kind", roleKinds),
  office: oneOf(row, "office", offices) ?? null,
  varies: variesIn(row),
  sector: oneOf(row, "sector", sectors) ?? null,
  gender: oneOf(row, "gender", genders) ?? null,
  countries: cellOf(row, "countries").split(" ").filter(Boolean),
})

/** "GBR finance-minister; DEU AUT head-of-government; * none": countries and what it is there, "*" for all others. */
const variesIn = (row: Row): OfficeByCountry | null => {
  const parts = several(row, "varies").map((part) => part.split(" "))
  if (parts.length === 0) return null
  const known = new Map<string, Office | null>()
  for (const part of parts)
    for (const country of part.slice(0, -1)) {
      if (!/^(?:[A-Z]{3}|\*)$/.test(country) || known.has(country)) throw brokenVaries(row, country)
      known.set(country, officeNamed(row, part.at(-1)!))
    }
  const elsewhere = known.get("*")
  if (elsewhere === undefined) throw brokenVaries(row, "*")
  known.delete("*")
  return { in: known, elsewhere }
}

const officeNamed = (row: Row, name: string): Office | null => {
  if (name === "none") return null
  const office = offices.find((each) => each === name)
  if (office === undefined)
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "varies" has "${name}"; use none, or one of ${offices.join(", ")}`,
    )
  return office
}

const brokenVaries = (row: Row, country: string): Problem =>
  new Problem(
    "knowledge-broken",
    `${row.at}: "varies" must say once what the words mean in "${country}"; write codes and an office, and "*" for all other countries: "USA foreign-minister; * none"`,
  )

/** English: "embassies", "coaches", "officials". */
const regularPlural = (phrase: string): string => {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`
}

/** Forms of address by how they are written. */
export const readHonorifics = (tables: readonly Table[]): ReadonlyMap<string, Honorific> =>
  new Map(rowsOf(tables).map((row) => [required(row, "honorific"), { gender: oneOf(row, "gender", genders) ?? null }]))

/** What words beside an office make of it. */
export const readModifiers = (tables: readonly Table[]): ReadonlyMap<string, Modifier> =>
  new Map(rowsOf(tables).map((row) => [required(row, "word"), requiredOneOf(row, "means", modifierMeanings)]))

const rowsOf = (tables: readonly Table[]): readonly Row[] => tables.flatMap(({ rows }) => rows)

export const roleColumns: Columns = {
  required: ["phrase", "kind"],
  optional: ["office", "varies", "sector", "gender", "plural", "countries", "source"],
}
export const honorificColumns: Columns = { required: ["honorific"], optional: ["gender", "source"] }
export const modifierColumns: Columns = { required: ["word", "means"], optional: ["source"] }
