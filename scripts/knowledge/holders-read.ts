import { offices } from "../../src/knowledge/actor.ts"
import { slugOf } from "../../src/knowledge/holders/facts.ts"
import type { Fact } from "../../src/knowledge/holders/layout.ts"
import { cellOf, type Row, requiredOneOf, several, type Table } from "../../src/knowledge/table.ts"

/**
 * The rows of offices.tsv that may ship: those that rest on `reign` alone state no licence. Dates are kept as they
 * are written there.
 */
export const readOffices = ({ rows }: Table): readonly Fact[] =>
  rows.filter((row) => cellOf(row, "source") !== "reign").map(factOf)

/** The day of the first of the snapshots of Wikidata that the table was made from. */
const firstSnapshot = "2022-07-19"

/** Where the table knows only by what day a term was over, Wikidata's snapshot still had it open. */
const openAtSnapshot = (row: Row): string | null => {
  const over = /^\[\.\.(.+)\]$/.exec(cellOf(row, "end"))?.[1]
  const snapshot = cellOf(row, "source").includes("wikidata-ep") && over !== undefined && over > firstSnapshot
  return snapshot && cellOf(row, "start") < firstSnapshot ? firstSnapshot : null
}

/** Our names of the table's sources, which the README of the data explains; nothing of `reign` is kept. */
const sourceKeys: Readonly<Record<string, string>> = {
  "wikidata-ep": "wd",
  ifg: "ifg",
  "us-executive": "us",
  "cia-2018": "cia18",
  "cia-2019": "cia19",
  "common-knowledge": "common",
}

const factOf = (row: Row): Fact => {
  const name = cellOf(row, "person").replace(/\s+/g, " ")
  const country = cellOf(row, "country")
  const wikidata = cellOf(row, "wikidata") || null
  const aliases = several(row, "aliases").filter((alias) => alias !== name)
  return {
    person: { id: wikidata ?? slugOf(country, name), name, family: [], aliases, wikidata },
    tenure: {
      office: requiredOneOf(row, "office", offices),
      country,
      title: cellOf(row, "title"),
      start: cellOf(row, "start") || null,
      end: cellOf(row, "end") || null,
      asOf: cellOf(row, "as_of") || openAtSnapshot(row),
      source: cellOf(row, "source")
        .split("+")
        .flatMap((key) => sourceKeys[key] ?? [])
        .join("+"),
      trusted: cellOf(row, "flag") !== "overlap",
    },
  }
}
