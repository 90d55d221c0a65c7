import { expect, test } from "vitest"
import { creditRules } from "../../src/report/en/credits.ts"
import { fromText } from "../../src/report/index.ts"

type Credits = readonly (readonly [outlet: string, cites: string | undefined, words: string])[]

/** An outlet known from metadata, a text, and the credits with the words that say so. */
const cases: readonly (readonly [own: string | undefined, text: string, credits: Credits])[] = [
  [undefined, "Talks failed, UNN reports citing Reuters.", [["UNN", "Reuters", "UNN reports citing Reuters"]]],
  ["UNN", "Talks failed, UNN reports citing Reuters.", [["UNN", "Reuters", "UNN reports citing Reuters"]]],
  [
    "UNN",
    "Talks failed, Reuters reported, citing the newspaper Aften.",
    [
      ["UNN", "Reuters", "Reuters reported, citing the newspaper Aften"],
      ["Reuters", "Aften", "Reuters reported, citing the newspaper Aften"],
    ],
  ],
  [
    "Daily Post",
    "Talks failed, according to a report by Xinhua.",
    [["Daily Post", "Xinhua", "according to a report by Xinhua"]],
  ],
  [undefined, "Talks failed, the AP reported.", [["AP", undefined, "the AP reported"]]],
  [undefined, "Talks failed.\n\nSource: TASS", [["TASS", undefined, "Source: TASS"]]],
  ["Tessel Press Agency", "VELDE (TPA) - Talks failed.", [["Tessel Press Agency", undefined, "TPA"]]],
  [
    "Antilles Monitor",
    "ARGYLE, St Vincent (Antilles Monitor, via Agencia Orinoco) -- They agreed.",
    [["Antilles Monitor", "Agencia Orinoco", "Antilles Monitor, via Agencia Orinoco"]],
  ],
  [
    "North Sound Radio",
    "Jets bombed Skarn, the daily Dagsblad reports.",
    [["North Sound Radio", "Dagsblad", "the daily Dagsblad reports"]],
  ],
  ["Saison (arts pages)", "LISBON - A show opened.", [["Saison", undefined, "LISBON -"]]],
  [
    "Nile Post",
    "They met.\n\n(Reporting by A. Bee; Editing by C. Dee)",
    [["Nile Post", undefined, "(Reporting by A. Bee; Editing by C. Dee)"]],
  ],
  [undefined, "The minister said, referring to Cruz, that it was over.", []],
  [undefined, "Trump said, referring to Cruz, that it was over.", []],
  [undefined, "The commission reported that prices rose, citing officials.", []],
]

test.each(cases)("%s: %s", (outlet, text, credits) => {
  const report = fromText({ id: "a", text, ...(outlet && { outlet }) })
  expect(report.credits.map((one) => [one.outlet, one.cites, text.slice(one.start, one.end)])).toEqual(credits)
})

test("only words that name the outlet are said to be from the text", () => {
  const basis = (text: string) => fromText({ id: "a", text, outlet: "Nile Post" }).credits.map((one) => one.basis)
  expect(basis("JUBA (Nile Post) - They met.")).toEqual(["text"])
  expect(basis("JUBA - They met.")).toEqual(["metadata"])
})

test.each(creditRules.map((rule) => [rule.reason, rule.example] as const))(
  "the rule %s has its example",
  (_, example) => {
    const text = `${example[0]!.toUpperCase()}${example.slice(1)}`
    expect(fromText({ id: "a", text, outlet: "Radio Ambra" }).credits.some((one) => one.basis === "text")).toBe(true)
  },
)

test("no two rules have one reason", () => {
  expect(new Set(creditRules.map((rule) => rule.reason)).size).toBe(creditRules.length)
})
