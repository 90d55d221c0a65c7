import { Problem } from "../../base/index.ts"
import { offices } from "../actor.ts"
import { type Columns, cellOf, type Row, required, requiredOneOf, several, type Table } from "../table.ts"
import { foldNoun } from "../trie.ts"
import type { Fact } from "./layout.ts"
import { daysOf } from "./when.ts"

export const holderColumns: Columns = {
  required: ["person", "country", "office", "title", "start", "end", "as_of", "source"],
  optional: ["family", "aliases", "wikidata"],
}

/**
 * The facts of a table of holders, a tenure a row. Rows with one `wikidata`, or without with one country and name, are of
 * one person.
 *
 * @throws Problem where a date or an office is none, or neither "end" nor "as_of" says until when
 */
export const readHolders = (table: Table): readonly Fact[] => table.rows.map(factOf)

const factOf = (row: Row): Fact => {
  const name = required(row, "person")
  const country = required(row, "country")
  const wikidata = cellOf(row, "wikidata") || null
  const [start, end, asOf] = ["start", "end", "as_of"].map((column) => dateIn(row, column))
  if (!end && !asOf)
    throw new Problem("knowledge-broken", `${row.at}: "end" is empty; say in "as_of" when this is known to hold`)
  return {
    person: {
      id: wikidata ?? slugOf(country, name),
      name,
      family: several(row, "family"),
      aliases: several(row, "aliases"),
      wikidata,
    },
    tenure: {
      office: requiredOneOf(row, "office", offices),
      country,
      title: required(row, "title"),
      start: start!,
      end: end!,
      asOf: asOf!,
      source: required(row, "source"),
      trusted: true,
    },
  }
}

const dateIn = (row: Row, column: string): string | null => {
  const text = cellOf(row, column)
  if (text !== "" && daysOf(text) === null)
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "${column}" is "${text}"; write a date as 2013, 2013-03 or 2013-03-16`,
    )
  return text || null
}

/** "USA-john-f-kennedy". */
export const slugOf = (country: string, name: string): string =>
  `${country}-${foldNoun(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`
