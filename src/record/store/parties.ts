import type { Entity, Reading } from "../../reading/index.ts"
import type { Db } from "./db.ts"

/** The parties of a reading, by the ids of its entities. */
export type Parties = ReadonlyMap<string, number>

/**
 * The rows of the entities that a reader of the record can ask for: those with a name, those known, and those that
 * speak or act. The rest ("it", "both sides") stay in the packed Reading.
 */
export const putEntities = (db: Db, reading: number, said: Reading): Parties => {
  const { counts, named } = mentionsOf(said)
  const asked = referredTo(said)
  const parties = new Map<string, number>()
  for (const entity of said.entities) {
    const { id, actor } = entity
    if (actor === null && !named.has(id) && !asked.has(id)) continue
    const party = partyOf(db, entity)
    parties.set(id, party)
    const role = entity.roles[0]
    db.run(
      "INSERT INTO entity (reading, line, party, title, former, mentions) VALUES (?, ?, ?, ?, ?, ?)",
      reading,
      id,
      party,
      role?.title ?? null,
      role === undefined ? null : Number(role.former),
      counts.get(id) ?? 0,
    )
  }
  return parties
}

const mentionsOf = ({ mentions }: Reading): Readonly<{ counts: Map<string, number>; named: Set<string> }> => {
  const counts = new Map<string, number>()
  const named = new Set<string>()
  for (const { entity, name } of mentions) {
    if (entity === null) continue
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    if (name) named.add(entity)
  }
  return { counts, named }
}

/** Entities that statements and events name as speaking or acting. */
const referredTo = ({ statements, events }: Reading): ReadonlySet<string> => {
  const ids = [
    ...statements.flatMap(({ speaker, via }) => [speaker, via]),
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients].map(({ entity }) => entity)),
  ]
  return new Set(ids.filter((id) => id != null))
}

/** The one row of all who are named like this. */
const partyOf = (db: Db, { name, type, actor, country, sector, wikidata }: Entity): number => {
  const values = [name, type, actor ?? "", country ?? "", sector ?? "", wikidata ?? ""]
  const known = db.get<{ id: number }>(
    `SELECT id FROM party
       WHERE name = ? AND type = ? AND actor = ? AND country = ? AND sector = ? AND wikidata = ?`,
    ...values,
  )
  if (known !== undefined) return known.id
  return db.run("INSERT INTO party (name, type, actor, country, sector, wikidata) VALUES (?, ?, ?, ?, ?, ?)", ...values)
    .id
}
