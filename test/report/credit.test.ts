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
  ["Nile Post", "On Monday Reuters reported losses.", [["Nile Post", "Reuters", "On Monday Reuters reported"]]],
  [
    "Nile Post",
    "Talks failed, the Interfax news agency reported.",
    [["Nile Post", "Interfax", "the Interfax news agency reported"]],
  ],
  [
    "Nile Post",
    "Talks failed, the Financial Times said, citing two people.",
    [["Nile Post", "Financial Times", "the Financial Times said, citing"]],
  ],
  ["Nile Post", "“No,” he said, as quoted by Interfax.", [["Nile Post", "Interfax", "quoted by Interfax"]]],
  ["Nile Post", "It was first reported by Bloomberg.", [["Nile Post", "Bloomberg", "reported by Bloomberg"]]],
  [
    "Nile Post",
    "They met.\n\nThe Associated Press contributed to this story.",
    [["Nile Post", "Associated Press", "The Associated Press contributed to this story"]],
  ],
  ["Nile Post", "They met.\n\nThey will meet again. — AFP", [["Nile Post", "AFP", "— AFP"]]],
  ["Nile Post", "They met.\n\nThey will meet again. (Reuters)", [["Nile Post", "Reuters", "(Reuters)"]]],
  ["Nile Post", "By Jane Roe, Reuters\n\nThey met.", [["Nile Post", "Reuters", "By Jane Roe, Reuters"]]],
  ["Nile Post", "JUBA (Reuters) - They met.", [["Nile Post", "Reuters", "Reuters"]]],
  [
    "Nile Post",
    "The Daily Mail and the Guardian reported losses.",
    [
      ["Nile Post", "Daily Mail", "The Daily Mail and the Guardian reported"],
      ["Nile Post", "Guardian", "The Daily Mail and the Guardian reported"],
    ],
  ],
  [undefined, "The International Atomic Energy Agency reported progress.", []],
  [undefined, "Press Secretary Jane Roe wrote that talks failed.", []],
  [undefined, "The Post Office reported losses.", []],
  [undefined, "The Ruritanian newspaper reported losses.", []],
  [undefined, "By Jane Roe and John Doe\n\nThey met.", []],
  [undefined, "Jane Roe contributed to this report.", []],
  [undefined, "They met.\n\nThey will meet again (in Juba).", []],
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
