import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import type { Parsed } from "../../../src/language/index.ts"
import { findMentions } from "../../../src/reading/mention/find.ts"
import { type Places, placesOf } from "../../../src/reading/place/places.ts"
import { syntaxOf } from "../../../src/reading/syntax.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()

const read = (parsed: Parsed, dateline?: string): Places => {
  const syntax = syntaxOf(parsed)
  const mentions = findMentions({ parsed, syntax, knowledge })
  const mentionAt = (word: number): (typeof mentions)[number] | undefined =>
    mentions.find(({ from, to }) => from <= word && word < to)
  const start = dateline === undefined ? -1 : parsed.text.indexOf(dateline)
  const span = dateline === undefined ? undefined : { start, end: start + dateline.length }
  return placesOf({ parsed, syntax, knowledge, mentions, mentionAt, dateline: span })
}

/** Each place as "words: name, where"; "?" where it is open. */
const told = (written: string): string[] => {
  const parsed = parsedOf(written)
  const { starts, ends } = parsed.words
  return Array.from(read(parsed).of, ([{ from, to }, place]) => {
    const words = parsed.text.slice(starts[from], ends[to - 1])
    return `${words}: ${place.settled ? `${place.name}, ${place.admin1 ?? place.country ?? "-"}` : "?"}`
  })
}

describe("an ambiguous name is settled by the report", () => {
  test.each([
    ["apposition", "They met in {LOC Paris} , {LOC Texas} .", "Paris: Paris, US-TX"],
    ["what knowledge has", "They met in {LOC Paris} . {LOC Washington} agreed .", "Paris: Paris, FR-IDF"],
    ["apposition anywhere", "He left {LOC Paris} , {LOC Texas} . In {LOC Paris} it rained .", "Paris: Paris, US-TX"],
    ["the state before it", "The Lebanese city of {LOC Tripoli} was calm .", "Tripoli: Tripoli, LB-AS"],
    ["the state behind it", "In {LOC Tripoli} in northern {LOC Lebanon} it rained .", "Tripoli: Tripoli, LB-AS"],
    ["the state's possessive", "They saw {LOC Lebanon} 's {LOC Tripoli} .", "Tripoli: Tripoli, LB-AS"],
    ["states told", "Lebanese troops held {LOC Tripoli} . {LOC Beirut} was calm .", "Tripoli: Tripoli, LB-AS"],
    ["states told", "Libyan troops held {LOC Tripoli} .", "Tripoli: Tripoli, LY-TB"],
    ["states told", "British police searched {LOC Birmingham} .", "Birmingham: Birmingham, GB-ENG"],
    [
      "the division told",
      "{LOC Birmingham} , the largest city of {LOC Alabama} , voted .",
      "Birmingham: Birmingham, US-AL",
    ],
    [
      "states told",
      "Cuban officials spoke in {LOC Cordoba} . Spanish firms came to {LOC Cordoba} .",
      "Cordoba: Córdoba, ES-AN",
    ],
    ["the most people", "They met in {LOC Alexandria} .", "Alexandria: Alexandria, EG-ALX"],
    ["its own adjective", "{LOC Georgia} has voted . Georgian troops left .", "Georgia: Georgia, GEO"],
    ["a division's city", "He was born in {LOC Atlanta} , {LOC Georgia} .", "Atlanta: Atlanta, US-GA"],
    ["a city and its state", "{LOC Washington} was cold .", "Washington: Washington, US-DC"],
    ["a name that is older", "{LOC Kiev} was cold .", "Kiev: Kyiv, UA-30"],
    ["a division with a seat's name", "The council sat in {LOC New York} .", "New York: New York City, US-NY"],
  ])("%s: %s", (_, written, expected) => {
    expect(told(written)).toContain(expected)
  })

  test.each([
    ["two states told", "Indian and Pakistani officials spoke in {LOC Hyderabad} .", "Hyderabad: ?"],
    ["nothing told", "They met in {LOC Victoria} .", "Victoria: ?"],
    ["the United States told", "{LOC Georgia} has voted , an American paper wrote .", "Georgia: ?"],
    ["a place that no one knows", "They met in {LOC Qwxzburg} .", "Qwxzburg: ?"],
    ["a namesake of no note", "The troops of Karesh took {LOC Cassel} .", "Cassel: ?"],
    ["a compass point", "The troops of Karesh took the {LOC North} .", "North: ?"],
  ])("or left open, with %s: %s", (_, written, expected) => {
    expect(told(written)).toContain(expected)
  })
})

describe("false friends", () => {
  test.each([
    "{PER George Washington} was born . {PER Washington} fought .",
    "{PER Chad Smith} spoke . {PER Chad} left .",
    "{PER Park} arrived . {PER Jordan} spoke .",
    "They signed the Paris climate accord .",
    "The {LOC Dayton/PROPN/compound>accords} accords=accord/NOUN/obj>- held .",
    "The cruiser {LOC Nashville} sailed . {ORG USS Nashville} sailed .",
    "{ORG Washington Post} wrote . {ORG Chicago Bulls} won .",
    "They ate turkey .",
  ])("have no place: %s", (written) => {
    expect(told(written)).toEqual([])
  })

  test.each([
    ["{LOC Jordan} agreed .", "Jordan: Jordan, JOR"],
    ["{LOC Chad} agreed .", "Chad: Chad, TCD"],
    ["{LOC Turkey} agreed .", "Turkey: Türkiye, TUR"],
    ["Talks in {LOC Beijing} ended .", "Beijing: Beijing, CN-BJ"],
    ["In the {LOC South China Sea} it rained .", "South China Sea: South China Sea, -"],
  ])("that are places: %s", (written, expected) => {
    expect(told(written)).toEqual([expected])
  })
})

test("a dateline has its places between slashes, and a name seen in part is theirs", () => {
  const noted = parsedOf("NEW {LOC DELHI} + {LOC ISLAMABAD} – Talks ended .")
  const parsed = { ...noted, text: noted.text.replace("+", "/") }
  const { dateline, of } = read(parsed, "NEW DELHI / ISLAMABAD")
  expect(dateline.map(({ place }) => place.name)).toEqual(["New Delhi", "Islamabad"])
  expect([...of.values()].map(({ name }) => name)).toEqual(["New Delhi", "Islamabad"])
})

test("a name seen in part is looked up whole", () => {
  expect(told("They met in {LOC San Pedro} Sula .")).toEqual(["San Pedro: San Pedro Sula, HN-CR"])
})
