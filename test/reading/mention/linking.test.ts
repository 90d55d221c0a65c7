import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { countryOfHolder, holderOf } from "../../../src/reading/mention/linking.ts"
import type { Referent } from "../../../src/reading/mention/referent.ts"

const knowledge = loadKnowledge()

type Told = Readonly<{ title?: string; former?: boolean; country?: string; date?: string; states?: readonly string[] }>

/** The name in knowledge of the office holder that a person of a report is, and the state. */
const linked = (name: string, { title, former = false, country, date, states = [] }: Told): string => {
  const role = title === undefined ? null : (knowledge.roleOf(title)?.role ?? null)
  const person: Referent = {
    ...{ id: "P1", type: "person", names: [name], mentions: [], actor: null, members: [], named: true },
    titles: title === undefined ? [] : [{ from: 0, to: 1, words: title, role, former }],
    ...{ country: country ?? null, state: null, gender: null, role, sector: null, holder: null, inferred: null },
  }
  const holder = holderOf(knowledge, person, { date: date ?? null, states: new Set(states), bodies: new Set() })
  return holder ? `${holder.name} ${countryOfHolder(knowledge, holder, date ?? null)}` : "nobody"
}

describe("a person is linked to an office holder where it is sure", () => {
  const cases: readonly (readonly [name: string, told: Told, holder: string])[] = [
    ["Kofi Annan", { title: "secretary-general", date: "2003-03-18" }, "Kofi Annan UNO"],
    ["Rafael Correa", { title: "president", date: "2008-03-05" }, "Rafael Correa Delgado ECU"],
    ["Lavrov", { title: "foreign minister", country: "RUS", date: "2014-03-01" }, "Sergey Lavrov RUS"],
    ["Lavrov", { date: "2014-03-01" }, "nobody"],
    ["Lavrov", { title: "foreign minister", country: "RUS", date: "1990-03-01" }, "nobody"],
    ["George Bush", { title: "president", date: "1990-01-01" }, "George H. W. Bush USA"],
    ["George Bush", {}, "nobody"],
    ["Emmanuel Macron", { title: "president", date: "2023-07-31", states: ["FRA"] }, "Emmanuel Macron FRA"],
    ["Sergei Lavrov", { country: "CHN", date: "2014-03-01" }, "nobody"],
    ["Marco Rubio", {}, "nobody"],
    ["Vijay Gokhale", { title: "foreign secretary", country: "IND", date: "2019-02-26" }, "Vijay Keshav Gokhale IND"],
    ["Ihor Zalan", { title: "president", date: "2020-01-01" }, "nobody"],
    // A family name alone is a leader's where the report names the state.
    ["Petro", { date: "2022-09-26", states: ["COL", "VEN"] }, "Gustavo Petro COL"],
    ["Petro", { date: "2022-09-26", states: ["VEN"] }, "nobody"],
    ["Petro", { date: "2012-09-26", states: ["COL"] }, "nobody"],
    // Toppled days ago.
    ["Mohamed Bazoum", { title: "president", date: "2023-07-31", states: ["NER"] }, "Mohamed Bazoum NER"],
    // A given name of two words, however it is joined.
    ["Chun Doo Hwan", { title: "president", date: "1983-09-02" }, "Chun Doo-hwan KOR"],
    // A commissioner of the Union once, of no state at the date.
    ["Pascal Lamy", { title: "director-general", date: "2008-07-30" }, "Pascal Lamy null"],
  ]
  test.each(cases)("%s %j: %s", (name, told, holder) => {
    expect(linked(name, told)).toBe(holder)
  })
})
