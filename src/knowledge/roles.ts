import { Problem } from "../base/index.ts"
import {
  type Gender,
  type Honorific,
  type Modifier,
  modifierMeanings,
  offices,
  type Role,
  roleKinds,
  sectors,
} from "./actor.ts"
import { cellOf, oneOf, type Row, required, requiredOneOf, type Table } from "./table.ts"
import { foldNoun, PhraseTrie } from "./trie.ts"

/** A role and whether the words are its plural. */
export type RoleFound = Readonly<{ role: Role; plural: boolean }>

const genders: readonly Gender[] = ["male", "female"]

/** The roles of a table, found by their phrases, singular and plural. */
export const readRoles = (table: Table): PhraseTrie<RoleFound> => {
  const found = new PhraseTrie<RoleFound>(foldNoun)
  const places = new Map<Role, string>()
  const add = (phrase: string, value: RoleFound, at: string): void => {
    const held = found.at(phrase, () => value)
    if (held !== value)
      throw new Problem(
        "field-mistyped",
        `${at}: "${phrase}" stands at ${places.get(held.role)} already; keep one of the two rows`,
      )
  }
  for (const row of table.rows) {
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
  sector: oneOf(row, "sector", sectors) ?? null,
  gender: oneOf(row, "gender", genders) ?? null,
})

/** English: "embassies", "coaches", "officials". */
const regularPlural = (phrase: string): string => {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`
}

/** Forms of address by how they are written. */
export const readHonorifics = (table: Table): ReadonlyMap<string, Honorific> =>
  new Map(table.rows.map((row) => [required(row, "honorific"), { gender: oneOf(row, "gender", genders) ?? null }]))

/** What words beside an office make of it. */
export const readModifiers = (table: Table): ReadonlyMap<string, Modifier> =>
  new Map(table.rows.map((row) => [required(row, "word"), requiredOneOf(row, "means", modifierMeanings)]))

export const roleColumns = ["phrase", "kind", "office", "sector", "gender", "plural"] as const
export const honorificColumns = ["honorific", "gender"] as const
export const modifierColumns = ["word", "means"] as const
