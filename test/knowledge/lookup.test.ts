import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../src/knowledge/index.ts"

const knowledge = loadKnowledge()

describe("countryByName", () => {
  test.each([
    ["United States", "USA"],
    ["the United States", "USA"],
    ["US", "USA"],
    ["U.S.", "USA"],
    ["us", undefined],
    ["Us", undefined],
    ["UK", "GBR"],
    ["Britain's", "GBR"],
    ["Britain’s", "GBR"],
    ["the United States'", "USA"],
    ["DPRK", "PRK"],
    ["Burma", "MMR"],
    ["Turkey", "TUR"],
    ["turkey", undefined],
    ["TURKEY", "TUR"],
    ["Türkiye", "TUR"],
    ["Turkiye", "TUR"],
    ["Cote d’Ivoire", "CIV"],
    ["Côte d'Ivoire", "CIV"],
    ["Guinea–Bissau", "GNB"],
    ["Soviet Union", "SUN"],
    ["Georgia", "GEO"],
    ["Congo", undefined],
    ["Korea", undefined],
    ["Niger", "NER"],
    ["Beijing", undefined],
    ["Hamas", undefined],
    ["", undefined],
    ["the", undefined],
  ])("%s: %s", (name, code) => expect(knowledge.countryByName(name)?.id).toBe(code))
})

describe("countryByDemonym", () => {
  test.each([
    ["American", "USA"],
    ["Americans", "USA"],
    ["British", "GBR"],
    ["Briton", "GBR"],
    ["Chinese", "CHN"],
    ["Sino-", "CHN"],
    ["Russo-", "RUS"],
    ["Nigerien", "NER"],
    ["Nigerian", "NGA"],
    ["South Korean", "KOR"],
    ["Dominican", undefined],
    ["Congolese", undefined],
    ["polish", undefined],
    ["China", undefined],
  ])("%s: %s", (word, code) => expect(knowledge.countryByDemonym(word)?.id).toBe(code))
})

describe("actorByName", () => {
  test.each([
    ["Pentagon", "USA-DOD"],
    ["the State Department", "USA-STATE"],
    ["Hezbollah", "HEZBOLLAH"],
    ["TASS", "TASS"],
    ["Tass", "TASS"],
    ["Al-Jazeera", "ALJAZEERA"],
    ["who", undefined],
    ["WHO", "WHO"],
    ["Treasury", undefined],
    ["the Kremlin", undefined],
  ])("%s: %s", (name, id) => expect(knowledge.actorByName(name)?.id).toBe(id))
})

describe("nameOf", () => {
  test.each([
    ["Georgia", true, "GEO name, USA part"],
    ["Jordan", true, "JOR name"],
    ["Chad", true, "TCD name"],
    ["Washington", true, "USA capital, USA part"],
    ["Victoria", true, "AUS part, SYC capital"],
    ["Brussels", true, "BEL capital, EU metonym"],
    ["Beijing", false, "CHN capital"],
    ["the Kremlin", false, "RUS metonym"],
    ["Elysee", false, "FRA metonym"],
    ["Foggy Bottom", false, "USA-STATE metonym"],
    ["British", false, "GBR adjective, GBR people"],
  ])("%s: ambiguous %s, %s", (name, ambiguous, meanings) => {
    const entry = knowledge.nameOf(name)!
    expect(entry.ambiguous).toBe(ambiguous)
    expect(entry.meanings.map(({ actor, use }) => `${actor.id} ${use}`).join(", ")).toBe(meanings)
  })
})

test("bodyOf finds the one body with that office at its head", () => {
  expect(knowledge.bodyOf("USA", "foreign-minister")?.id).toBe("USA-STATE")
  expect(knowledge.bodyOf("RUS", "defence-minister")?.id).toBe("RUS-MOD")
  expect(knowledge.bodyOf("JPN", "trade-minister")).toBeUndefined()
  expect(knowledge.bodyOf("TUV", "foreign-minister")).toBeUndefined()
})

describe("roleOf", () => {
  test.each([
    ["minister", "office", null, null, false],
    ["Foreign Minister", "office", "foreign-minister", null, false],
    ["foreign ministers", "office", "foreign-minister", null, true],
    ["secretaries of state", "office", "foreign-minister", null, true],
    ["secretary-general", "office", "io-head", null, false],
    ["vice-president", "office", "deputy-head", null, false],
    ["general", "title", null, null, false],
    ["spokesman", "spokesperson", "spokesperson", "male", false],
    ["spokeswoman", "spokesperson", "spokesperson", "female", false],
    ["officials", "unnamed", null, null, true],
    ["residents", "unnamed", null, null, true],
    ["king", "office", "head-of-state", "male", false],
    ["queen", "office", "head-of-state", "female", false],
    ["foreign ministry", "body", "foreign-minister", null, false],
    ["Prime Minister’s Office", "body", "head-of-government", null, false],
    ["police", "body", null, null, true],
    ["women", "person", null, "female", true],
  ])("%s: %s, %s, %s, plural %s", (phrase, ...says) => {
    const { role, plural } = knowledge.roleOf(phrase)!
    expect([role.kind, role.office, role.gender, plural]).toEqual(says)
  })

  test("knows no more than its words", () => expect(knowledge.roleOf("banana")).toBeUndefined())
})

test("honorifics keep their case, modifiers do not", () => {
  expect(knowledge.honorificOf("Mrs.")).toEqual({ gender: "female" })
  expect(knowledge.honorificOf("Dr")).toEqual({ gender: null })
  expect(knowledge.honorificOf("sir")).toBeUndefined()
  expect(knowledge.modifierOf("Former")).toBe("former")
  expect(knowledge.modifierOf("deputy")).toBe("deputy")
  expect(knowledge.modifierOf("green")).toBeUndefined()
})
