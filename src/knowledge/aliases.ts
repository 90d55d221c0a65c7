import { Problem } from "../base/index.ts"
import { type Actor, type NameUse, nameUses } from "./actor.ts"
import { type Claim, type Claimed, claimOf, namesOf } from "./claims.ts"
import { type Columns, oneOf, type Row, required, type Table } from "./table.ts"

export const aliasColumns: Columns = { required: ["actor", "name", "source"], optional: ["use"] }

type Alias = Readonly<{ claim: Claim; source: string }>

/** How bodies and places may be named; what else `nameUses` has is for states alone. */
const usesOfAll: readonly NameUse[] = ["name", "metonym"]

/**
 * Actors with the names that tables of aliases add to them, a row a name.
 *
 * @throws Problem where a row's actor is not there, or has no use for such a name
 */
export const withAliases = (actors: readonly Claimed<Actor>[], tables: readonly Table[]): readonly Claimed<Actor>[] => {
  const rows = tables.flatMap((table) => table.rows)
  if (rows.length === 0) return actors
  const byId = new Map(actors.map(({ actor }) => [actor.id, actor]))
  const added = Map.groupBy(rows, (row) => actorIn(row, byId).id)
  return actors.map((claimed) => {
    const aliases = added.get(claimed.actor.id)?.map((row) => aliasIn(row, claimed.actor))
    return aliases ? extended(claimed, aliases) : claimed
  })
}

const actorIn = (row: Row, byId: ReadonlyMap<string, Actor>): Actor => {
  const id = required(row, "actor")
  const actor = byId.get(id)
  if (actor) return actor
  throw new Problem(
    "knowledge-broken",
    `${row.at}: "actor" is "${id}", which no table has as its id or code; look it up in the built-in tables, or add the actor in a table of its own`,
  )
}

const aliasIn = (row: Row, actor: Actor): Alias => {
  const use = oneOf(row, "use", nameUses) ?? "name"
  if (actor.kind !== "state" && !usesOfAll.includes(use))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "use" is "${use}", and ${actor.id} is no state; use one of ${usesOfAll.join(", ")}`,
    )
  return { claim: claimOf(row, "name", required(row, "name"), use), source: required(row, "source") }
}

const extended = ({ actor, claims, at }: Claimed<Actor>, aliases: readonly Alias[]): Claimed<Actor> => {
  const added = aliases.map(({ claim }) => claim)
  const of = (use: NameUse): string[] => namesOf(added.filter((claim) => claim.use === use))
  const known = {
    names: [...actor.names, ...of("name")],
    metonyms: [...actor.metonyms, ...of("metonym")],
    source: [...new Set([actor.source, ...aliases.map(({ source }) => source)])].join("; "),
  }
  const all = [...claims, ...added]
  if (actor.kind !== "state") return { actor: { ...actor, ...known }, claims: all, at }
  const state = {
    ...actor,
    ...known,
    adjectives: [...actor.adjectives, ...of("adjective")],
    people: [...actor.people, ...of("people")],
    capitals: [...actor.capitals, ...of("capital")],
    parts: [...actor.parts, ...of("part")],
  }
  return { actor: state, claims: all, at }
}
