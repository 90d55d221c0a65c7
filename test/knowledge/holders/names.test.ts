import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { endsWith, sameName } from "../../../src/knowledge/holders/alike.ts"
import { nameFolder } from "../../../src/knowledge/holders/fold-name.ts"
import { parseTable } from "../../../src/knowledge/table.ts"

const path = new URL("../../../src/knowledge/holders/transliteration.tsv", import.meta.url)
const table = parseTable({ name: "transliteration.tsv", text: readFileSync(path, "utf8") })
const fold = nameFolder(table)
const same = (a: string, b: string): boolean => sameName(fold(a), fold(b))

describe("sameName", () => {
  test.each([
    ["Zelensky", "Zelenskyy"],
    ["Zelenskyy", "Zelenskiy"],
    ["Mikhail Gorbachev", "Mikhail Gorbachov"],
    ["Muammar Gaddafi", "Moammar Kadhafi"],
    ["Mahmoud Ahmadinejad", "Mahmoud Ahmadi-Nejad"],
    ["Mahmoud Ahmadinejad", "Mahmud Ahmadi Nejad"],
    ["Abdel Fattah el-Sisi", "Abdul-Fattah al-Sisi"],
    ["Abdel Fattah el-Sisi", "Abdelfattah Sisi"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Sergey Lavrov", "Lavrov Sergei"],
    ["Sergey Lavrov", "Sergei Viktorovich Lavrov"],
    ["Kim Jong-un", "Kim Jong Un"],
    ["Kim Jong-un", "KIM JONG UN"],
    ["Park Geun-hye", "Park Geun Hye"],
    ["Shinzo Abe", "Abe Shinzo"],
    ["Jun'ichirō Koizumi", "Junichiro Koizumi"],
    ["U Thant", "Thant"],
    ["Mohammed bin Salman", "Crown Prince Muhammad bin Salman"],
    ["Mohamed ElBaradei", "Mohamed El-Baradei"],
    ["Zia-ul-Haq", "Zia ul Haq"],
    ["Gerhard Schröder", "Gerhard Schroeder"],
    ["Antony Blinken", "Antony J. Blinken"],
    ["S. Jaishankar", "Subrahmanyam Jaishankar"],
    ["Ferdinand Marcos", "Ferdinand Marcos Jr."],
    ["Moon Jae-in", "Mun Jae-in"],
    ["Nursultan Nazarbayev", "Nursultan Nazarbaev"],
  ])("%s is %s", (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  test.each([
    ["Zhou Enlai", "Zhu Enlai"],
    ["Lee Kuan Yew", "Li Kuan Yew"],
    ["Hillary Clinton", "Bill Clinton"],
    ["Mohammad Khatami", "Amir Hatami"],
    ["Kim Jong-un", "Kim Jong-il"],
    ["Sergei Ivanov", "Igor Ivanov"],
    ["Muhammad Ali Khan", "Muhammad Khan"],
    ["George H. W. Bush", "Jeb Bush"],
    ["Clinton", "Hillary Clinton"],
  ])("%s is not %s", (a, b) => expect(same(a, b)).toBe(false))

  test("each rule's example is made one by it", () => {
    for (const { cells, at } of table.rows) {
      const [a, b] = cells[3]!.split(/, | and /).slice(-2)
      if (b !== undefined) expect(fold(a!).join(""), at).toBe(fold(b).join(""))
    }
  })
})

describe("endsWith", () => {
  test.each([
    ["Ursula von der Leyen", "von der Leyen", true],
    ["Ursula von der Leyen", "Leyen", true],
    ["Andrés Manuel López Obrador", "Lopez Obrador", true],
    ["Mahmoud Ahmadinejad", "Ahmadi-Nejad", true],
    ["Ursula von der Leyen", "Ursula", false],
    ["Boris Johnson", "son", false],
    ["Boris Johnson", "", false],
  ])("%s ends with %s: %s", (name, end, expected) => expect(endsWith(fold(name), fold(end))).toBe(expected))
})

describe("folding", () => {
  test("gives small letters of ASCII and digits only, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (name) => {
        for (const word of fold(name)) expect(word).toMatch(/^[a-z0-9]+$/)
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
