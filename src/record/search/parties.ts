import type { Knowledge } from "../../knowledge/index.ts"
import { foldName } from "../fold.ts"
import type { Db } from "../store/db.ts"
import { phraseOf } from "./words.ts"

/** Countries by their names, where knowledge is at hand: without it, those that some report of the record names. */
export type CountryNames = Pick<Knowledge, "countryByName">

type Row = Readonly<{ id: number; name: string; type: string; actor: string; country: string }>

/**
 * The parties that a person means by a name, whatever its case and accents, or by an id: P7, or one of knowledge's. A
 * country, by name or ISO 3166 alpha-3 code, means all of its parties.
 */
export const partiesMeant = (db: Db, meant: string, countries?: CountryNames): readonly number[] => {
  const named = foldName(meant)
  if (named === "") return []
  const [, own] = /^P(\d+)$/i.exec(meant.trim()) ?? []
  const found = db
    .all<Row>(
      `SELECT id, name, type, actor, country FROM party
         WHERE id IN (SELECT rowid FROM party_words WHERE party_words MATCH ?) OR actor = ? COLLATE NOCASE OR id = ?`,
      ...[phraseOf(meant), meant.trim(), own === undefined ? null : Number(own)],
    )
    .filter(({ id, name, actor }) => foldName(name) === named || foldName(actor) === named || id === Number(own))
  const codes = [
    meant.trim().toUpperCase(),
    countries?.countryByName(meant)?.id,
    countries?.countryByName(meant.toUpperCase())?.id,
    ...found.filter(({ type, actor }) => type === "state" && actor !== "").map(({ country }) => country),
  ].filter((code) => code !== undefined && code !== "")
  const theirs = db.all<{ id: number }>(
    "SELECT id FROM party WHERE country IN (SELECT value FROM json_each(?))",
    JSON.stringify(codes),
  )
  return [...new Set([...found, ...theirs].map(({ id }) => id))]
}

/** The outlets of this name. */
export const outletsMeant = (db: Db, meant: string): readonly number[] => {
  const named = foldName(meant)
  return db
    .all<{ id: number; name: string }>("SELECT id, name FROM outlet")
    .filter(({ name }) => foldName(name) === named)
    .map(({ id }) => id)
}
