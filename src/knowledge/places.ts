import { type Place, placeKinds } from "./actor.ts"
import { type Claimed, claimsOf, namesOf, shownName } from "./claims.ts"
import { idIn } from "./organisations.ts"
import { type Columns, required, requiredOneOf, type Table } from "./table.ts"

export const placeColumns: Columns = { required: ["id", "name", "kind", "source"], optional: ["names"] }

/** The places of a table, with the names that they claim. */
export const readPlaces = (table: Table): Claimed<Place>[] =>
  table.rows.map((row) => {
    const claims = [...claimsOf(row, "name", "name"), ...claimsOf(row, "names", "name")]
    const actor = {
      kind: "place",
      id: idIn(row),
      name: shownName(row, required(row, "name")),
      names: namesOf(claims),
      metonyms: [],
      type: requiredOneOf(row, "kind", placeKinds),
      source: required(row, "source"),
    } as const
    return { actor, claims, at: row.at }
  })
