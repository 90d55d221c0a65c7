import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { joinMentions } from "../../../src/reading/mention/entities.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

/** Every entity of a document as `type name country`, and the name that knowledge has for it or infers. */
const entities = (written: string, date: string | null = null): string[] => {
  const parsed = parsedOf(written)
  const material = { parsed, syntax: syntaxOf(parsed), knowledge }
  const { all } = joinMentions(findMentions(material), material, date)
  return all.map(({ type, names, country, holder, inferred }) =>
    [type, names[0], country, holder?.name, inferred && `(${inferred.name})`].filter(Boolean).join(" "),
  )
}

describe("a word that names several", () => {
  test.each([
    [
      "Washington the government",
      "{LOC Washington/PROPN/nsubj>refused} refused/VERB/root>- .",
      ["state United States USA"],
    ],
    [
      "Washington the city",
      "they/PRON/nsubj>met met/VERB/root>- in/ADP/case>Washington {LOC Washington/PROPN/obl>met} .",
      ["place Washington USA"],
    ],
    [
      "Washington the man",
      "{PER Denzel/PROPN/nsubj>left Washington/PROPN/flat>Denzel} left/VERB/root>- . {PER Washington/PROPN/nsubj>slept} slept/VERB/root>- .",
      ["person Denzel Washington"],
    ],
    ["Chad the state", "{LOC Chad/PROPN/nsubj>refused} refused/VERB/root>- .", ["state Chad TCD"]],
    ["Chad the man", "{PER Chad/PROPN/nsubj>left Orne/PROPN/flat>Chad} left/VERB/root>- .", ["person Chad Orne"]],
    ["Jordan the state", "{LOC Jordan/PROPN/nsubj>refused} refused/VERB/root>- .", ["state Jordan JOR"]],
    [
      "Jordan the man",
      "{PER Vernon/PROPN/nsubj>left Jordan/PROPN/flat>Vernon} left/VERB/root>- . {PER Jordan/PROPN/nsubj>slept} slept/VERB/root>- .",
      ["person Vernon Jordan"],
    ],
    ["Turkey the state", "{LOC Turkey/PROPN/nsubj>refused} refused/VERB/root>- .", ["state Türkiye TUR"]],
    ["turkey the bird", "turkey/NOUN/nsubj>cooled cooled/VERB/root>- .", []],
    ["Beijing the government", "{LOC Beijing/PROPN/nsubj>refused} refused/VERB/root>- .", ["state China CHN"]],
    [
      "Beijing the place",
      "they/PRON/nsubj>met met/VERB/root>- in/ADP/case>Beijing {LOC Beijing/PROPN/obl>met} .",
      ["place Beijing CHN"],
    ],
  ])("%s", (_, written, expected) => {
    expect(entities(written).filter((entity) => !entity.startsWith("group"))).toEqual(expected)
  })
})

describe("a name that is short or a title", () => {
  test.each([
    [
      "Park",
      "South/PROPN/compound>Korea Korea/PROPN/nsubj>left left/VERB/root>- . President/NOUN/nmod>Park {PER Park/PROPN/nsubj>said} said/VERB/root>- .",
      "2015-05-01",
      "person Park KOR Park Geun-hye",
    ],
    [
      "Xi",
      "China/PROPN/nsubj>left left/VERB/root>- . {PER Xi/PROPN/nsubj>said} said/VERB/root>- .",
      "2020-05-01",
      "person Xi CHN Xi Jinping",
    ],
    [
      "U Thant",
      "Secretary-General/NOUN/nmod>U {PER U/PROPN/nsubj>said Thant/PROPN/flat>U} said/VERB/root>- .",
      "1970-05-01",
      "person U Thant UNO U Thant",
    ],
    [
      "Ban Ki-moon",
      "Secretary-General/NOUN/nmod>Ban {PER Ban/PROPN/nsubj>said Ki-moon/PROPN/flat>Ban} said/VERB/root>- .",
      "2012-05-01",
      "person Ban Ki-moon KOR Ban Ki-moon",
    ],
  ])("%s", (_, written, date, expected) => expect(entities(written, date)).toContain(expected))
})

describe("an office without a name", () => {
  const office = (words: string, ...before: readonly string[]): string => {
    const parts = words.split(" ")
    const head = parts.at(-1)!
    const attributes = before.map((word) => `${word}/ADJ/amod>${head}`)
    const nouns = parts.slice(0, -1).map((word) => `${word}/ADJ/amod>${head}`)
    return `[s the/DET/det>${head} ${[...attributes, ...nouns].join(" ")} ${head}/NOUN/nsubj>said] [c said/VERB/root>-] [x so/ADV/advmod>said] .`
  }

  test.each([
    [
      "is named from knowledge",
      office("prime minister", "British"),
      "2010-01-01",
      "person prime minister GBR (Gordon Brown)",
    ],
    [
      "by the day of the report",
      office("prime minister", "British"),
      "2011-01-01",
      "person prime minister GBR (David Cameron)",
    ],
    ["the queen, by year", office("queen", "British"), "1990-01-01", "person queen GBR (Elizabeth II)"],
    [
      "one reshuffled last week is not in office",
      office("foreign minister", "Chinese"),
      "2023-08-01",
      "person foreign minister CHN (Wang Yi)",
    ],
    ["not without a state", office("prime minister", "tired"), "2011-01-01", "person tired prime minister"],
    ["not a former one", office("prime minister", "former", "British"), "2011-01-01", "person prime minister GBR"],
    ["not the general", office("general", "French"), "2011-01-01", "person general FRA"],
  ])("%s", (_, written, date, expected) => expect(entities(written, date)).toContain(expected))

  test("is whoever the report names with it, though far apart", () => {
    const named = "{PER Gordon/PROPN/nsubj>left Brown/PROPN/flat>Gordon} left/VERB/root>- Britain/PROPN/obj>left ."
    const found = entities(`${named} ${office("prime minister", "British")}`, "2010-01-01")
    expect(found.filter((entity) => entity.startsWith("person"))).toEqual(["person Gordon Brown GBR Gordon Brown"])
  })

  test("one reshuffled last week is still who he is", () => {
    const written =
      "China/PROPN/nsubj>left left/VERB/root>- . Foreign/ADJ/amod>Minister Minister/NOUN/nmod>Qin {PER Qin/PROPN/nsubj>said Gang/PROPN/flat>Qin} said/VERB/root>- ."
    expect(entities(written, "2023-08-01")).toContain("person Qin Gang CHN Qin Gang")
  })
})
