import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { offices } from "../../../src/knowledge/actor.ts"
import { readHolders } from "../../../src/knowledge/holders/facts.ts"
import { nameFolder } from "../../../src/knowledge/holders/fold-name.ts"
import type { Fact } from "../../../src/knowledge/holders/layout.ts"
import { layOut } from "../../../src/knowledge/holders/layout.ts"
import { daysOf } from "../../../src/knowledge/holders/when.ts"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { parseTable } from "../../../src/knowledge/table.ts"

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")
const folder = "src/knowledge/holders"
const rows = (name: string): string[][] =>
  read(`${folder}/${name}.tsv`)
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t"))
const tenures = rows("tenures")
const people = rows("people")
const fold = nameFolder(parseTable({ name: "transliteration.tsv", text: read(`${folder}/transliteration.tsv`) }))

describe("the tables of holders", () => {
  test("are what layOut makes, in its order and with the rules of today", () => {
    const persons = new Map(
      people.map(([id, name, family, aliases]) => {
        const several = (cell: string): string[] => (cell === "" ? [] : cell.split(";"))
        return [id!, { id: id!, name: name!, family: several(family!), aliases: several(aliases!), wikidata: null }]
      }),
    )
    const facts = tenures.map(([key, start, end, asOf, id, title, source, doubt]): Fact => {
      const [country, office] = key!.split(" ")
      const dates = { start: start || null, end: end || null, asOf: asOf || null }
      const what = {
        country: country!,
        office: offices.find((each) => each === office)!,
        title: title!,
        source: source!,
      }
      return { person: persons.get(id!)!, tenure: { ...what, ...dates, trusted: doubt === "" } }
    })
    const laid = layOut(facts, fold)
    for (const name of ["tenures", "people", "names"] as const)
      expect(laid[name] === read(`${folder}/${name}.tsv`), `${name}.tsv: run scripts/knowledge/holders.ts`).toBe(true)
  })

  test("have known offices, dates, countries or bodies, and sources that the README explains", () => {
    const readme = read("src/knowledge/data/README.md")
    for (const [key, start, end, asOf, , title] of tenures) {
      const [country, office] = key!.split(" ")
      expect(country).toMatch(/^[A-Z]{2,}$/)
      expect(offices).toContain(office)
      expect(title).not.toBe("")
      for (const date of [start!, end!, asOf!]) if (date !== "") expect(daysOf(date), key).not.toBeNull()
      if (start && end && !end.startsWith("[")) expect(daysOf(start)!.first <= daysOf(end)!.last, key).toBe(true)
    }
    const keys = new Set(tenures.flatMap((row) => (row[6]!.startsWith("widely reported") ? [] : row[6]!.split("+"))))
    for (const key of keys) expect(readme).toContain(`\`${key}\``)
    expect(keys).not.toContain("reign")
  })

  test("hold all our own facts", () => {
    const own = readHolders(parseTable({ name: "holders-own.tsv", text: read("scripts/knowledge/holders-own.tsv") }))
    const knowledge = loadKnowledge()
    for (const { person, tenure } of own) {
      const found = knowledge.holdersOf(tenure.country, tenure.office, tenure.start!)
      expect(found.flatMap(({ holder }) => [holder.name, ...holder.aliases])).toContain(person.name)
    }
  })

  test("hold names and offices of people, and nothing else", () => {
    for (const row of people) expect(row).toHaveLength(5)
    for (const row of tenures) expect(row).toHaveLength(8)
  })
})
