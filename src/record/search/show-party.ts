import type { Db } from "../store/db.ts"
import { type HeadRow, headColumns, headOf } from "./head.ts"
import type { ShownParty } from "./shown.ts"

type Row = Readonly<
  Record<"name" | "actor" | "country" | "sector" | "wikidata", string> &
    Pick<ShownParty, "type" | "reports" | "statements" | "events">
>

/** A party by its id in the table; null where there is none. */
export const showParty = (db: Db, id: number): ShownParty | null => {
  const row = db.get<Row>(
    `SELECT name, type, actor, country, sector, wikidata,
         (SELECT count(DISTINCT reading) FROM entity WHERE entity.party = party.id) AS reports,
         (SELECT count(*) FROM statement WHERE speaker = party.id) AS statements,
         (SELECT count(DISTINCT event) FROM event_party WHERE event_party.party = party.id) AS events
       FROM party WHERE id = ?`,
    id,
  )
  if (row === undefined) return null
  const { name, type, actor, country, sector, wikidata, reports, statements, events } = row
  return {
    kind: "party",
    id: `P${id}`,
    name,
    type,
    actor: actor || null,
    country: country || null,
    sector: sector || null,
    wikidata: wikidata || null,
    reports,
    statements,
    events,
    newest: newestReports(db, id),
  }
}

const newestReports = (db: Db, party: number): ShownParty["newest"] =>
  db
    .all<HeadRow>(
      `SELECT DISTINCT ${headColumns} FROM entity JOIN reading ON reading.id = entity.reading
         JOIN revision ON revision.id = reading.revision LEFT JOIN outlet ON outlet.id = revision.outlet
         WHERE entity.party = ? ORDER BY published DESC NULLS LAST, revision.report DESC LIMIT 10`,
      party,
    )
    .map(headOf)
