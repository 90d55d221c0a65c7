import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../src/knowledge/index.ts"

const knowledge = loadKnowledge()

/** All names in words, from the left, each with its actors: "[White House: USA]". */
const namesIn = (line: string): string => {
  const words = line.split(" ")
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const match = knowledge.matchAt(words, at)
    if (match)
      found.push(
        `[${words.slice(match.from, match.to).join(" ")}: ${match.entry.meanings.map(({ actor }) => actor.id).join(" ")}]`,
      )
    at = match?.to ?? at + 1
  }
  return found.join(" ")
}

describe("matchAt, on words as UD splits them", () => {
  test.each([
    ["He told us that the U.S. 's envoy left", "[U.S.: USA USA]"],
    ["Downing Street and the White House agreed", "[Downing Street: GBR] [White House: USA]"],
    ["The Kremlin denied it", "[Kremlin: RUS]"],
    ["North Korea 's foreign minister", "[North Korea: PRK]"],
    ["the Russian foreign ministry said", "[Russian foreign ministry: RUS-MID]"],
    ["The United Nations Security Council met", "[United Nations Security Council: UNSC]"],
    [
      "the Democratic Republic of the Congo and South Sudan",
      "[Democratic Republic of the Congo: COD] [South Sudan: SSD]",
    ],
    ["Sino - Russian ties", "[Sino: CHN] [Russian: RUS RUS]"],
    ["the Sino- Soviet split", "[Sino-: CHN] [Soviet: SUN]"],
    ["Franco died", ""],
    ["Guinea - Bissau", "[Guinea - Bissau: GNB]"],
    ["Guinea-Bissau", "[Guinea-Bissau: GNB]"],
    ["the People 's Liberation Army", "[People 's Liberation Army: CHN-PLA]"],
    ["the People’s Liberation Army", "[People’s Liberation Army: CHN-PLA]"],
    ["the Workers ' Party of Korea", "[Workers ' Party of Korea: PRK-WPK]"],
    ["in The Hague today", "[The Hague: NLD]"],
    ["William Hague spoke", ""],
    ["the North fired", "[the North: PRK]"],
    ["north of Seoul", "[Seoul: KOR]"],
    ["BEIJING , April 26", "[BEIJING: CHN]"],
    ["THE WHITE HOUSE SAID", "[WHITE HOUSE: USA]"],
    ["Côte d’Ivoire won", "[Côte d’Ivoire: CIV]"],
    ["Élysée officials", "[Élysée: FRA]"],
    ["a turkey in a china shop with polish", ""],
    ["Washington , D.C. is", "[Washington , D.C.: USA]"],
    ["the New York Times reported", "[New York Times: NYT]"],
    ["New York shares fell", "[New York: USA]"],
    ["an al - Qaeda cell", "[al - Qaeda: ALQAEDA]"],
    ["ships in the South China Sea", "[South China Sea: SOUTHCHINASEA]"],
    ["the Paris climate agreement , Paris said", "[Paris climate agreement: PARISAGREEMENT] [Paris: FRA]"],
    ["the Sea of Japan off Japan", "[Sea of Japan: SEAOFJAPAN] [Japan: JPN]"],
    ["THE SOUTH CHINA SEA", "[SOUTH CHINA SEA: SOUTHCHINASEA]"],
    [
      "South African troops in the Central African Republic",
      "[South African: ZAF ZAF] [Central African Republic: CAF]",
    ],
    ["the LA Times and LA REPUBBLICA", "[LA Times: LATIMES] [LA REPUBBLICA: REPUBBLICA]"],
    ["Americanisation", ""],
    ["", ""],
  ])("%s", (line, expected) => expect(namesIn(line)).toBe(expected))

  test("says nothing of a place outside the words", () => {
    expect(knowledge.matchAt([], 0)).toBeUndefined()
    expect(knowledge.matchAt(["China"], 1)).toBeUndefined()
    expect(knowledge.matchAt(["China"], -1)).toBeUndefined()
    expect(knowledge.roleAt(["minister"], -1)).toBeUndefined()
    expect(knowledge.matchAt(["the"], 0)).toBeUndefined()
  })
})

describe("roleAt", () => {
  test.each([
    ["deputy foreign minister of China", 0, "deputy foreign minister", 3],
    ["The Foreign Ministry spokesman", 1, "foreign ministry", 3],
    ["secretary - general", 0, "secretary-general", 3],
    ["the chairman of the Joint Chiefs of Staff", 1, "chairman of the joint chiefs of staff", 8],
    ["the prime minister 's office", 1, "prime minister's office", 5],
    ["foreign trade", 0, undefined, undefined],
  ])("%s at %i: %s", (line, from, phrase, to) => {
    const found = knowledge.roleAt(line.split(" "), from)
    expect([found?.role.phrase, found?.to]).toEqual([phrase, to])
  })
})

/** Words of names, so that runs of them often make one. */
const pool = [...new Set(knowledge.actors.flatMap(({ names }) => names.flatMap((name) => name.split(" "))))].concat([
  "the",
  "The",
  "'s",
  "-",
  ",",
  "of",
  "said",
  "",
  "\ud800",
])
const someWords = fc.array(fc.oneof(fc.constantFrom(...pool), fc.string({ maxLength: 4 })), { maxLength: 12 })
const aName = fc.constantFrom(
  ...knowledge.actors.flatMap(({ names }) => names.filter((name) => !/[-'’,&/+()]/.test(name))),
)

const allNames = new Set(knowledge.actors.flatMap(({ names }) => names))

/** Names and words of names one after the other, so that one name may go on into another. */
const runOfNames = fc
  .array(fc.oneof(aName, fc.constantFrom(...pool.filter((word) => word !== ""))), { minLength: 1, maxLength: 4 })
  .map((names) => names.flatMap((name) => name.split(" ")))

describe("laws", () => {
  test("a match lies within the words, at its place or behind the article there", () => {
    fc.assert(
      fc.property(someWords, fc.nat(14), (words, from) => {
        const match = knowledge.matchAt(words, from)
        if (!match) return
        expect(match.from === from || (match.from === from + 1 && /^the$/i.test(words[from]!))).toBe(true)
        expect(match.to).toBeGreaterThan(match.from)
        expect(match.to).toBeLessThanOrEqual(words.length)
      }),
      { seed: 4, numRuns: 3000 },
    )
  })

  test("the longest match wins: no longer run of words from there is a name", () => {
    fc.assert(
      fc.property(runOfNames, (words) => {
        const match = knowledge.matchAt(words, 0)
        if (!match) return
        for (let to = match.to + 1; to <= words.length; to++)
          expect(allNames.has(words.slice(match.from, to).join(" "))).toBe(false)
        const name = knowledge.matchAt(words.slice(match.from, match.to), 0)
        expect(name?.entry).toBe(match.entry)
      }),
      { seed: 5, numRuns: 3000 },
    )
  })

  test("a name is found whole amid other words, and so is it in capitals", () => {
    fc.assert(
      fc.property(aName, (name) => {
        const words = ["said", ...name.split(" "), "yesterday"]
        expect(knowledge.matchAt(words, 1)?.to).toBe(words.length - 1)
        const capitals = words.map((word) => word.toUpperCase())
        expect(knowledge.matchAt(capitals, 1)?.to).toBe(words.length - 1)
      }),
      { seed: 6, numRuns: 2000 },
    )
  })
})
