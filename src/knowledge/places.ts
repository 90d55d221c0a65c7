import { type Place, placeKinds } from "./actor.ts"
import { idIn } from "./organisations.ts"
import { type Claimed, claimsOf, unmarked } from "./states.ts"
import { required, requiredOneOf, type Table } from "./table.ts"

export const placeColumns = ["id", "name", "names", "kind", "source"] as const

/** The places of a table, with the names that they claim. */
export const readPlaces = (table: Table): Claimed<Place>[] =>
  table.rows.map((row) => {
    const claims = [...claimsOf(row, "name", "name"), ...claimsOf(row, "names", "name")]
    const actor = {
      kind: "place",
      id: idIn(row),
      name: unmarked(required(row, "name")),
      names: claims.map(({ name }) => name),
      metonyms: [],
      type: requiredOneOf(row, "kind", placeKinds),
      source: required(row, "source"),
    } as const
    return { actor, claims, at: row.at }
  })
