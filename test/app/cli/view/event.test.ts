import { describe, expect, test } from "vitest"
import { eventInWords } from "../../../../src/app/cli/view/event.ts"
import { viewOf } from "../../../../src/app/cli/view/view.ts"
import type { Reading } from "../../../../src/reading/index.ts"
import { talksReading, talksReport } from "../../kit/reading.ts"

type Event = Reading["events"][number]
const [base] = talksReading.events
const party = (entity: string | null) => ({ start: 34, end: 40, entity })

const told = (fields: Partial<Event>) => {
  const { events } = viewOf(talksReport, { ...talksReading, events: [{ ...base!, ...fields }] })
  return events[0]!
}

describe("the sentence of an event", () => {
  test.each<[string, Partial<Event>]>([
    ["Antony Blinken (USA) made a threat against China, 26 April 2024: THREATEN", {}],
    [
      "Antony Blinken (USA) and Wang Yi (CHN) held talks, 26 April 2024: CONSULT",
      {
        ...{ type: "CONSULT", actors: [party("P1"), party("P3"), party("P1")], recipients: [] },
      },
    ],
    ["Antony Blinken (USA) visited China, 26 April 2024: CONSULT visit", { type: "CONSULT", mode: "visit" }],
    [
      "Antony Blinken (USA) met Wang Yi (CHN), 26 April 2024: CONSULT visit",
      {
        ...{ type: "CONSULT", mode: "visit", recipients: [party("P3")] },
      },
    ],
    [
      "Antony Blinken (USA) visited Shanghai (CHN), 26 April 2024: CONSULT visit",
      {
        ...{
          type: "CONSULT",
          mode: "visit",
          recipients: [party("P7")],
          location: { ...party(null), name: "Shanghai" },
        },
      },
    ],
    ["Somebody made a threat against “two envoys”, 26 April 2024: THREATEN", { actors: [], recipients: [party("P6")] }],
    [
      "“Antony” made a threat in Antony, 26 April 2024",
      { actors: [party(null)], recipients: [], location: party(null) },
    ],
    ["Antony Blinken (USA) might not make a threat against China", { aux: ["hypothetical", "negation"] }],
    ["Antony Blinken (USA) will not make a threat against China", { aux: ["negation", "future"] }],
  ])("%s", (sentence, fields) => {
    expect(eventInWords(told(fields))).toContain(sentence)
  })
})

describe("how an event is told", () => {
  test.each<[readonly string[], Partial<Event>]>([
    [[], {}],
    [["planned"], { aux: ["future"] }],
    [["earlier", "according to Antony Blinken (S1)"], { aux: ["historical"], claimedIn: "S1" }],
    [["denied by Wang Yi (S3)"], { aux: ["negation"], claimedIn: "S3" }],
    [["told not to be so"], { aux: ["negation"] }],
    [["not certain", "according to “officials” (S2)"], { aux: ["hypothetical"], claimedIn: "S2" }],
  ])("%j", (telling, fields) => {
    expect(told(fields).telling).toEqual(telling)
  })
})

test("contexts and issues are told once each", () => {
  expect(told({ contexts: ["illegal_drugs", "economic"], issues: ["south-china-sea", "economic"] }).about).toEqual([
    "illegal drugs",
    "economic",
    "south china sea",
  ])
})
