import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { marked, officeQuestions } from "../../../bench/offices.ts"
import { loadKnowledge, type Office } from "../../../src/knowledge/index.ts"

const knowledge = loadKnowledge()
const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name)
const one = (name: string) => {
  const [holder, ...others] = knowledge.peopleNamed(name)
  expect(others).toEqual([])
  return holder!
}
const held = (country: string, office: Office, date: string): string[] =>
  knowledge.holdersOf(country, office, date).map(({ holder, sure }) => `${holder.name}${sure ? "" : "?"}`)

describe("holdersOf", () => {
  test.each<[string, Office, string, string[]]>([
    ["USA", "foreign-minister", "2012-06-01", ["Hillary Clinton"]],
    ["USA", "foreign-minister", "2013-02-01", ["Hillary Clinton", "John Kerry"]],
    ["USA", "foreign-minister", "2013", ["Hillary Clinton", "John Kerry"]],
    ["CHN", "foreign-minister", "2023-07-26", ["Wang Yi"]],
    ["IRN", "head-of-government", "1985-05-01", ["Ali Khamenei", "Mir-Hossein Mousavi"]],
    ["VEN", "head-of-state", "2020-01-01", ["Nicolás Maduro", "Juan Guaidó?"]],
    // A change known to the month only.
    ["EU", "trade-minister", "2008-10-15", ["Peter Mandelson?", "Catherine Ashton?"]],
    // In office when last heard of, and for some years after perhaps.
    ["RUS", "foreign-minister", "2026-01", ["Sergey Lavrov?"]],
    ["RUS", "foreign-minister", "2040", []],
    ["USA", "foreign-minister", "2012~", ["Hillary Clinton?"]],
    ["USA", "foreign-minister", "last year", []],
    ["XXX", "foreign-minister", "2012", []],
  ])("%s %s %s", (country, office, date, expected) => expect(held(country, office, date)).toEqual(expected))

  test("has an answer to the questions of 50 states and 50 years, and hardly a wrong one", () => {
    const questions = officeQuestions()
    const marks = Map.groupBy(questions, (question) => marked(knowledge, question))
    expect(questions.length).toBeGreaterThanOrEqual(300)
    expect(marks.get("right")!.length / questions.length).toBeGreaterThan(0.98)
    expect((marks.get("wrong") ?? []).length / questions.length).toBeLessThan(0.01)
  })
})

describe("peopleNamed", () => {
  test.each([
    ["Volodymyr Zelenskiy", "Volodymyr Zelenskyy"],
    ["Chou En-lai", "Zhou Enlai"],
    ["Mao Tse-tung", "Mao Zedong"],
    ["Muammar Qaddafi", "Muammar Gaddafi"],
    ["Abe Shinzo", "Shinzo Abe"],
    ["Ban Ki Moon", "Ban Ki-moon"],
    ["King Salman", "Salman bin Abdulaziz"],
    ["Pope Francis", "Francis"],
    ["Ayatollah Khamenei", "Ali Khamenei"],
  ])("%s: %s", (name, expected) => expect(names(knowledge.peopleNamed(name))).toEqual([expected]))

  test("keeps people of one name apart", () => {
    expect(names(knowledge.peopleNamed("George Bush"))).toEqual(["George H. W. Bush", "George W. Bush"])
  })

  test.each(["", "  ", "the", "Nobody Inparticular", "李"])("finds nobody by %j", (name) =>
    expect(knowledge.peopleNamed(name)).toEqual([]),
  )

  test("knows one person through all offices", () => {
    const offices = one("Ban Ki-moon").tenures.map(({ country, office }) => `${country} ${office}`)
    expect(offices).toEqual(["KOR foreign-minister", "UN un-secretary-general"])
  })
})

describe("peopleByFamilyName", () => {
  test.each([
    ["Xi", "Xi Jinping"],
    ["Blinken", "Antony Blinken"],
    ["Sisi", "Abdel Fattah el-Sisi"],
    ["bin Salman", "Mohammed bin Salman"],
    ["Wang", "Wang Yi"],
    ["Chou", "Zhou Enlai"],
    ["Thant", "U Thant"],
    ["von der Leyen", "Ursula von der Leyen"],
    ["López Obrador", "Andrés Manuel López Obrador"],
    ["Suu Kyi", "Aung San Suu Kyi"],
  ])("%s may be %s", (name, expected) => expect(names(knowledge.peopleByFamilyName(name))).toContain(expected))

  test("takes no given name for one", () => {
    expect(names(knowledge.peopleByFamilyName("Jinping"))).toEqual([])
    expect(names(knowledge.peopleByFamilyName("Salman"))).not.toContain("Mohammed bin Salman")
  })
})

describe("tenures of a holder", () => {
  test("at a date, before it, and where there is none", () => {
    const pelosi = one("Nancy Pelosi")
    expect(knowledge.tenuresAt(pelosi, "2021-01-06").map(({ title }) => title)).toHaveLength(1)
    expect(knowledge.tenuresAt(pelosi, "2015-01-06")).toEqual([])
    expect(knowledge.heldBefore(pelosi, "2015-01-06").map(({ end }) => end)).toEqual(["2011-01-03"])
    expect(knowledge.heldBefore(pelosi, "2005")).toEqual([])
    expect(knowledge.tenuresAt(pelosi, null)).toEqual(pelosi.tenures)
  })
})

describe("a user's table of holders", () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-holders-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const load = (...rows: readonly string[]) => {
    const path = join(folder, "mine.tsv")
    const header = "person\twikidata\tcountry\toffice\ttitle\tstart\tend\tas_of\tsource"
    writeFileSync(path, [header, ...rows].join("\n"))
    return loadKnowledge({ files: [path] })
  }

  test("adds people, and offices to people who are known", () => {
    const mine = load(
      "Sergei Lavrov\tQ58217\tXYZ\tio-head\tChair\t2027-01\t\t2028-01\tours",
      "Anna Orange\t\tFRA\tforeign-minister\tMinister\t2027-02-01\t2029-03-01\t\tours",
    )
    expect(mine.holdersOf("FRA", "foreign-minister", "2028").map(({ holder }) => holder.name)).toContain("Anna Orange")
    const [lavrov] = mine.peopleNamed("Sergey Lavrov")
    expect(lavrov!.tenures.map(({ country }) => country)).toEqual(["RUS", "RUS", "XYZ"])
  })

  test.each([
    ["an office that is none", "A B\t\tFRA\tjester\tJester\t2020\t2021\t\tours", '"office" is "jester"'],
    ["a date that is none", "A B\t\tFRA\tleader\tLeader\tMay 2020\t2021\t\tours", '"start" is "May 2020"'],
    ["no end and no day", "A B\t\tFRA\tleader\tLeader\t2020\t\t\tours", 'mine.tsv:2: "end" is empty'],
    ["no source", "A B\t\tFRA\tleader\tLeader\t2020\t2021\t\t", '"source" is empty'],
  ])("with %s is refused by file and line", (_, row, message) => expect(() => load(row)).toThrow(message))
})
