import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../../src/knowledge/index.ts"
import { type Reading, read } from "../../../src/reading/index.ts"
import { fromText } from "../../../src/report/index.ts"
import { parsedOf } from "../../kit/parsed.ts"

const knowledge = loadKnowledge()
const engine = { name: "test", version: "0", models: {}, runtime: "none", knowledge: "none" }
const wanted = { tokens: false, mentions: true, statements: true, events: false, flags: true }

const readingOf = (written: string, date?: string): Reading => {
  const parsed = parsedOf(written)
  const report = fromText({ id: "r", text: parsed.text, language: "en", ...(date === undefined ? {} : { date }) })
  const paragraphs = report.paragraphs.filter(({ language }) => language === "en" || language === "und")
  return read(report, { ...parsed, paragraphs }, knowledge, { engine, wanted })
}

/** "kind/severity: passage => suggestion" of every flag but what no report is free of. */
const flagsIn = (written: string, date?: string): string[] => {
  const { text } = parsedOf(written)
  return readingOf(written, date)
    .flags.filter(({ kind }) => kind !== "anonymous-source")
    .map(({ kind, severity, start, end, suggestion }) => {
      const tail = suggestion === undefined ? "" : ` => ${suggestion}`
      return `${kind}/${severity}: ${text.slice(start, end)}${tail}`
    })
}

const tiede =
  "Foreign/PROPN/amod>Minister Minister/PROPN/compound>Tiede {PER Maren/PROPN/nsubj>left Tiede/PROPN/flat>Maren} left=leave/VERB/root>- ."
const holt =
  "Trade/PROPN/compound>Minister Minister/PROPN/compound>Jonas {PER Jonas/PROPN/nsubj>stayed Holt/PROPN/flat>Jonas} stayed=stay/VERB/root>- ."

describe("names", () => {
  test.each([
    [
      "two people run together",
      `${tiede} ${holt} [s {PER Maren/PROPN/nsubj>said Holt/PROPN/flat>Maren}] [c said=say/VERB/root>-] [x it/PRON/nsubj>rained rained=rain/VERB/ccomp>said] .`,
      ["garbled-name/warning: Maren Holt => Jonas Holt"],
    ],
    [
      "a relative shares names by right",
      `${tiede} ${holt} His/PRON/nmod>daughter daughter/NOUN/nsubj>said {PER Maren/PROPN/appos>daughter Holt/PROPN/flat>Maren} said=say/VERB/root>- so/ADV/advmod>said .`,
      [],
    ],
    [
      "an odd name that nobody shares",
      `${tiede} {PER Odd/PROPN/nsubj>said Bjork/PROPN/flat>Odd} said=say/VERB/root>- so/ADV/advmod>said .`,
      [],
    ],
    [
      "a letter changed",
      `${tiede} {PER Tieda/PROPN/nsubj>spoke} spoke=speak/VERB/root>- .`,
      ["name-variant/warning: Tieda => Maren Tiede"],
    ],
    [
      "a name translated by its meaning",
      `Foreign/PROPN/amod>Minister Minister/PROPN/compound>Vira {PER Vira/PROPN/nsubj>left Moroz/PROPN/flat>Vira} left=leave/VERB/root>- . {PER Faith/PROPN/nsubj>spoke Frost/PROPN/flat>Faith} spoke=speak/VERB/root>- .`,
      ["garbled-name/warning: Faith Frost => Vira Moroz"],
    ],
    ["the family of that name", `${tiede} {PER Tiedes/PROPN/nsubj>spoke} spoke=speak/VERB/root>- .`, []],
  ])("%s", (_, written, expected) => {
    expect(flagsIn(written)).toEqual(expected)
  })

  test("the words under a garbled name are nobody's", () => {
    const written = `${tiede} ${holt} [s {PER Maren/PROPN/nsubj>said Holt/PROPN/flat>Maren}] [c said=say/VERB/root>-] [x it/PRON/nsubj>rained rained=rain/VERB/ccomp>said] .`
    expect(readingOf(written).statements).toMatchObject([{ speaker: null, unresolved: "uncertain", chain: [] }])
  })

  test.each([
    [
      "an office that another held",
      "Vice/PROPN/compound>President President/PROPN/compound>Dan {PER Dan/PROPN/nsubj>spoke Quayle/PROPN/flat>Dan} spoke=speak/VERB/root>- .",
      "1993-11-18",
      ["role-conflict/warning: Vice President Dan Quayle"],
    ],
    [
      "the office at its time",
      "Vice/PROPN/compound>President President/PROPN/compound>Dan {PER Dan/PROPN/nsubj>spoke Quayle/PROPN/flat>Dan} spoke=speak/VERB/root>- .",
      "1991-11-18",
      [],
    ],
    [
      "said to be over",
      "Former/ADJ/amod>President Vice/PROPN/compound>President President/PROPN/compound>Dan {PER Dan/PROPN/nsubj>spoke Quayle/PROPN/flat>Dan} spoke=speak/VERB/root>- .",
      "1993-11-18",
      [],
    ],
    [
      "misspelt with the office",
      "US/PROPN/compound>Secretary Secretary/PROPN/compound>Anthony of/ADP/case>State State/PROPN/nmod>Secretary {PER Anthony/PROPN/nsubj>spoke Blinken/PROPN/flat>Anthony} spoke=speak/VERB/root>- .",
      "2024-04-26",
      ["name-variant/warning: Anthony Blinken => Antony Blinken"],
    ],
  ])("by the table of office holders: %s", (_, written, date, expected) => {
    expect(flagsIn(written, date)).toEqual(expected)
  })
})

describe("dates", () => {
  const met = "They/PRON/nsubj>met met=meet/VERB/root>- on/ADP/case>"
  test.each([
    [
      "a weekday that is not the date's",
      `${met}Thursday Thursday/PROPN/obl>met ,/PUNCT/punct>Thursday April/PROPN/appos>Thursday 24/NUM/nummod>April .`,
      ["date-conflict/warning: Thursday , April 24"],
    ],
    [
      "one that is",
      `${met}Wednesday Wednesday/PROPN/obl>met ,/PUNCT/punct>Wednesday April/PROPN/appos>Wednesday 24/NUM/nummod>April .`,
      [],
    ],
    [
      "another year's",
      `${met}Monday Monday/PROPN/obl>met ,/PUNCT/punct>Monday April/PROPN/appos>Monday 24/NUM/nummod>April ,/PUNCT/punct>April 2023/NUM/nmod>April .`,
      [],
    ],
    ["a day in no calendar", `${met}June June/PROPN/obl>met 31/NUM/nummod>June .`, ["date-conflict/error: June 31"]],
    [
      "past, and after the report",
      `${met}June June/PROPN/obl>met 6/NUM/nummod>June ,/PUNCT/punct>June 2024/NUM/nmod>June .`,
      ["date-conflict/warning: June 6 , 2024"],
    ],
    [
      "a month of a year cut short",
      "They/PRON/nsubj>met met=meet/VERB/root>- in/ADP/case>February February/PROPN/obl>met 23/NUM/nummod>February .",
      ["ambiguous-date/warning: February 23 => 2023-02"],
    ],
    ["a day of a month", `${met}February February/PROPN/obl>met 23/NUM/nummod>February .`, []],
  ])("%s", (_, written, expected) => {
    expect(flagsIn(written, "2024-04-26")).toEqual(expected)
  })
})

describe("numbers", () => {
  const freed = "They/PRON/nsubj>freed freed=free/VERB/root>- 11/NUM/nummod>sailors sailors=sailor/NOUN/obj>freed ."
  test.each([
    [
      "all of them, and not as many",
      `${freed} All/DET/det>sailors 12/NUM/nummod>sailors sailors=sailor/NOUN/nsubj>slept slept=sleep/VERB/root>- .`,
      ["number-conflict/warning: 12 sailors"],
    ],
    [
      "as many",
      `${freed} All/DET/det>sailors 11/NUM/nummod>sailors sailors=sailor/NOUN/nsubj>slept slept=sleep/VERB/root>- .`,
      [],
    ],
    [
      "some of them",
      `${freed} The/DET/det>sailors 6/NUM/nummod>sailors sailors=sailor/NOUN/nsubj>slept ashore/ADV/advmod>sailors slept=sleep/VERB/root>- .`,
      [],
    ],
    [
      "other things",
      `${freed} All/DET/det>boats 12/NUM/nummod>boats boats=boat/NOUN/nsubj>sank sank=sink/VERB/root>- .`,
      [],
    ],
    [
      "parts that do not make up their whole",
      "They/PRON/nsubj>lost lost=lose/VERB/root>- 19/NUM/nummod>soldiers soldiers=soldier/NOUN/obj>lost :/PUNCT/punct>killed eight/NUM/nsubj>killed killed=kill/VERB/parataxis>lost and/CCONJ/cc>hurt nine/NUM/nsubj>hurt hurt/VERB/conj>killed .",
      ["number-conflict/warning: 19 soldiers"],
    ],
    [
      "parts that do",
      "They/PRON/nsubj>lost lost=lose/VERB/root>- 17/NUM/nummod>soldiers soldiers=soldier/NOUN/obj>lost :/PUNCT/punct>killed eight/NUM/nsubj>killed killed=kill/VERB/parataxis>lost and/CCONJ/cc>hurt nine/NUM/nsubj>hurt hurt/VERB/conj>killed .",
      [],
    ],
    [
      "more of them than there are",
      "They/PRON/nsubj>killed killed=kill/VERB/root>- 7/NUM/nummod>people people/NOUN/obj>killed ,/PUNCT/punct>nine nine/NUM/appos>people of/ADP/case>them them/PRON/nmod>nine children=child/NOUN/dep>nine .",
      ["number-conflict/warning: 7 people"],
    ],
    [
      "a sum told anew",
      "They/PRON/nsubj>owed owed=owe/VERB/root>- 4/NUM/compound>million million/NUM/nummod>crowns crowns=crown/NOUN/obj>owed . The/DET/det>debt debt/NOUN/nsubj>grew of/ADP/case>crowns 9/NUM/compound>million million/NUM/nummod>crowns crowns=crown/NOUN/nmod>debt grew=grow/VERB/root>- .",
      ["number-conflict/warning: 9 million crowns"],
    ],
    [
      "a majority by the report's own count",
      "The/DET/det>house house/NOUN/nsubj>voted voted=vote/VERB/root>- 60/NUM/obl>voted to/ADP/case>40 40/NUM/nmod>60 ./PUNCT/punct>voted A/DET/det>majority majority/NOUN/nsubj>held of/ADP/case>30 30/NUM/nmod>majority held=hold/VERB/root>- .",
      ["number-conflict/warning: majority of 30"],
    ],
    [
      "the right majority",
      "The/DET/det>house house/NOUN/nsubj>voted voted=vote/VERB/root>- 60/NUM/obl>voted to/ADP/case>40 40/NUM/nmod>60 ./PUNCT/punct>voted A/DET/det>majority majority/NOUN/nsubj>held of/ADP/case>20 20/NUM/nmod>majority held=hold/VERB/root>- .",
      [],
    ],
  ])("%s", (_, written, expected) => {
    expect(flagsIn(written)).toEqual(expected)
  })
})

describe("quotations", () => {
  const said = "[c said=say/VERB/root>-] [s {PER Tiede/PROPN/nsubj>said}]"
  test.each([
    [
      "left open",
      `[x " Nobody/PRON/nsubj>leaves leaves=leave/VERB/ccomp>said , "] ${said} . " Nobody/PRON/nsubj>stays stays=stay/VERB/root>- .`,
      ['unclosed-quotation/warning: " Nobody stays .'],
    ],
    [
      "opened again at the next paragraph",
      `[x " Nobody/PRON/nsubj>leaves leaves=leave/VERB/ccomp>said , "] ${said} . " Nobody/PRON/nsubj>stays stays=stay/VERB/root>- . ¶ " Nobody/PRON/nsubj>sleeps sleeps=sleep/VERB/root>- . "`,
      [],
    ],
    [
      "nobody named",
      'Rain/NOUN/nsubj>fell fell=fall/VERB/root>- . ¶ " A/DET/det>house house/NOUN/root>- with/ADP/case>roof no/DET/det>roof roof/NOUN/nmod>house . "',
      ['unattributed-quotation/warning: " A house with no roof . "'],
    ],
    ["a phrase held up", 'Rain/NOUN/nsubj>fell fell=fall/VERB/root>- . ¶ " The/DET/det>farce farce/NOUN/root>- "', []],
  ])("%s", (_, written, expected) => {
    expect(flagsIn(written)).toEqual(expected)
  })
})

describe("speakers", () => {
  const cast =
    "Ortland/PROPN/nmod>minister 's/PART/case>Ortland foreign/ADJ/amod>minister minister/NOUN/nsubj>rested ,/PUNCT/punct>minister {PER Maren/PROPN/appos>minister Tiede/PROPN/flat>Maren} ,/PUNCT/punct>minister rested=rest/VERB/root>- . " +
    "[s3 {PER Tiede/PROPN/nsubj>agreed}] [c3 agreed=agree/VERB/root>-] [x3 it/PRON/nsubj>rained rained=rain/VERB/ccomp>agreed] . " +
    "{LOC Lesmar/PROPN/nmod>minister} 's/PART/case>Lesmar trade/NOUN/compound>minister minister/NOUN/nsubj>slept ,/PUNCT/punct>minister {PER Jonas/PROPN/appos>minister Holt/PROPN/flat>Jonas} ,/PUNCT/punct>minister slept=sleep/VERB/root>- . "
  const said = "[c said=say/VERB/root>-] [s {PER Holt/PROPN/nsubj>said}] ."
  test.each([
    [
      "another side's own wording",
      `[x " We/PRON/nsubj>defend defend=defend/VERB/ccomp>said the/DET/det>rights rights=right/NOUN/obj>defend of/ADP/case>Ortland {LOC Ortland/PROPN/nmod>rights} , "] ${said}`,
      ['speaker-conflict/warning: " We defend the rights of Ortland , " => Maren Tiede'],
    ],
    [
      "one's own",
      `[x " We/PRON/nsubj>defend defend=defend/VERB/ccomp>said the/DET/det>rights rights=right/NOUN/obj>defend of/ADP/case>Lesmar {LOC Lesmar/PROPN/nmod>rights} , "] ${said}`,
      [],
    ],
    [
      "words against the other side",
      `[x " We/PRON/nsubj>fear fear=fear/VERB/ccomp>said the/DET/det>threats threats=threat/NOUN/obj>fear of/ADP/case>Ortland {LOC Ortland/PROPN/nmod>threats} , "] ${said}`,
      [],
    ],
    [
      "one's own state is urged",
      `[x " We/PRON/nsubj>urge urge=urge/VERB/ccomp>said {LOC Lesmar/PROPN/obj>urge} to/PART/mark>pay pay/VERB/xcomp>urge , "] ${said}`,
      ['speaker-conflict/warning: " We urge Lesmar to pay , " => Maren Tiede'],
    ],
    [
      "one's own state is blamed for what it does to us",
      `[x " {LOC Lesmar/PROPN/nsubj>strangles} strangles=strangle/VERB/ccomp>said our/PRON/nmod>trade trade/NOUN/obj>strangles , "] ${said}`,
      ['speaker-conflict/warning: " Lesmar strangles our trade , " => Maren Tiede'],
    ],
    [
      "who we are",
      `[x " We/PRON/nsubj>wait Ortlanders/PROPN/appos>We wait=wait/VERB/ccomp>said , "] ${said}`,
      ['speaker-conflict/warning: " We Ortlanders wait , " => Maren Tiede'],
    ],
    [
      "one's own name told as another's",
      `[x " {PER Holt/PROPN/nsubj>shut} shut=shut/VERB/ccomp>said the/DET/det>door door/NOUN/obj>shut , "] ${said}`,
      ['speaker-conflict/warning: " Holt shut the door , " => Maren Tiede'],
    ],
    [
      "words to the other side",
      `[x " We/PRON/nsubj>urge urge=urge/VERB/ccomp>said {LOC Ortland/PROPN/obj>urge} to/PART/mark>pay pay/VERB/xcomp>urge , "] ${said}`,
      [],
    ],
  ])("%s", (_, written, expected) => {
    expect(flagsIn(cast.replace("Ortland/PROPN/nmod>minister", "{LOC Ortland/PROPN/nmod>minister}") + written)).toEqual(
      expected,
    )
  })
})

test("a paragraph in another language is told, a list of names is not", () => {
  const rain =
    "It/PRON/nsubj>rained rained=rain/VERB/root>- all/DET/det>day day/NOUN/obl>rained and/CCONJ/cc>slept nobody/PRON/nsubj>slept slept=sleep/VERB/conj>rained in/ADP/case>house the/DET/det>house house/NOUN/obl>slept that/PRON/nsubj>stood stood=stand/VERB/acl>house by/ADP/case>sea the/DET/det>sea sea/NOUN/obl>stood until/ADP/case>morning the/DET/det>morning morning/NOUN/obl>stood came=come/VERB/acl>morning and/CCONJ/cc>went they/PRON/nsubj>went went=go/VERB/conj>rained . "
  expect(flagsIn(`${rain.repeat(3)} ¶ Погода на завтра: мороз і сніг .`)).toEqual([
    "foreign-residue/warning: Погода на завтра: мороз і сніг .",
  ])
  expect(
    flagsIn(`${rain.repeat(3)} ¶ Ana Sousa , Rui Pinto , Ines Costa , Joao Melo , Jose Reis , Luis Matos .`),
  ).toEqual([])
})

test("a line of other names, without a stop, is another report's headline", () => {
  const told =
    "{LOC Arvania/PROPN/nsubj>met} met=meet/VERB/root>- {LOC Ostia/PROPN/obj>met} on/ADP/case>Monday Monday/PROPN/obl>met . "
  const stray = (name: string, end = ""): string =>
    `${told} ¶ ${name}/PROPN/nsubj>signs signs=sign/VERB/root>- a/DET/det>deal deal/NOUN/obj>signs on/ADP/case>wheat wheat/NOUN/obl>signs with/ADP/case>neighbours its/PRON/nmod>neighbours neighbours/NOUN/obl>signs${end} ¶ ${told}`
  expect(flagsIn(stray("Mirovia"))).toEqual(["foreign-residue/info: Mirovia signs a deal on wheat with its neighbours"])
  expect(flagsIn(stray("Arvania"))).toEqual([])
  expect(flagsIn(stray("Mirovia", " ."))).toEqual([])
})

test("a leader's given name under the family name of somebody else may be the leader", () => {
  const pilot =
    "{LOC Russia/PROPN/nsubj>mourned} mourned=mourn/VERB/root>- the/DET/det>pilot pilot/NOUN/obj>mourned {PER Petr/PROPN/appos>pilot Orlov/PROPN/flat>Petr} ."
  const spoke = (given: string): string =>
    `${pilot} {PER ${given}/PROPN/nsubj>spoke Orlov/PROPN/flat>${given}} spoke=speak/VERB/root>- .`
  expect(flagsIn(spoke("Sergei"), "2015-11-26")).toEqual(["garbled-name/info: Sergei Orlov => Sergey Lavrov"])
  expect(flagsIn(spoke("Marta"), "2015-11-26")).toEqual([])
})

test("a source without a name is told as info, once", () => {
  const written =
    "[s Officials=official/NOUN/nsubj>said] [c said=say/VERB/root>-] [x it/PRON/nsubj>rained rained=rain/VERB/ccomp>said] ."
  expect(readingOf(written).flags).toMatchObject([{ kind: "anonymous-source", severity: "info", start: 0, end: 9 }])
})

test("a span for every flag, in reading order, with ids that count", () => {
  const { flags } = readingOf(
    `${tiede} ${holt} {PER Tieda/PROPN/nsubj>met} met=meet/VERB/root>- on/ADP/case>June June/PROPN/obl>met 31/NUM/nummod>June .`,
  )
  expect(flags.map(({ id }) => id)).toEqual(["F1", "F2"])
  expect(flags.map(({ kind }) => kind)).toEqual(["name-variant", "date-conflict"])
  for (const { start, end } of flags) expect(start).toBeLessThan(end)
})
