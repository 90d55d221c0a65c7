import type { Span } from "../../../src/base/index.ts"
import type { Reader, TextInput } from "../../../src/engine/index.ts"
import type { Entity, Reading, Statement } from "../../../src/reading/index.ts"
import { fromText, type Report } from "../../../src/report/index.ts"
import { readingWith } from "../../kit/golden-reading.ts"

/** Readings and readers made by hand, for tests of what is shown and how it flows. */

type Event = Reading["events"][number]

const engine = { name: "demarche", version: "0", models: { en: "m" }, runtime: "none", knowledge: "k" }

/** The span of a passage that stands once in a text. */
export const spanIn = (text: string, passage: string): Span => {
  const start = text.indexOf(passage)
  if (start === -1 || text.indexOf(passage, start + 1) !== -1) throw new Error(`not once in the text: ${passage}`)
  return { start, end: start + passage.length }
}

export const entity = (id: string, fields: Partial<Entity> = {}): Entity => ({
  id,
  name: id,
  type: "person",
  actor: null,
  roles: [],
  names: [id],
  ...fields,
})

export const statement = (id: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  kind: "indirect",
  source: null,
  cue: null,
  content: [],
  speaker: null,
  addressees: [],
  act: "say",
  chain: [],
  issues: [],
  times: [],
  confidence: 0.9,
  ...fields,
})

export const readingOf = (report: Report, fields: Partial<Reading> = {}): Reading =>
  readingWith({
    id: report.id,
    language: report.language,
    engine,
    published: report.published === null ? null : { value: report.published.value, basis: report.published.basis },
    paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph })),
    omitted: report.omitted.map((omission) => ({ ...omission })),
    ...fields,
  })

export const event = (id: string, fields: Partial<Event> & Pick<Event, "type" | "trigger">): Event => ({
  id,
  contexts: [],
  actors: [],
  recipients: [],
  aux: [],
  issues: [],
  score: 0,
  confidence: 0.9,
  foundBy: { by: "rule", id: "some-rule", words: [fields.trigger] },
  ...fields,
})

const talks = `Blinken raises concern in Beijing
Antony Blinken, the US Secretary of State, warned China on Friday that "the support must stop," his spokesman Matthew Miller said, "and soon."
He is hopeful, officials said.
Wang Yi told Blinken that Washington had said it would listen.
The two envoys will meet in Shanghai in May over $8 billion of trade.
Read also: Xi meets Biden`

/** A report with nearly all that a record can show: nested, open and spoken-for statements, planned events, an omission, a flag. */
export const talksReport: Report = {
  ...fromText({ id: "talks", text: talks, date: "2024-04-26", language: "en" }),
  title: "Blinken raises concern in Beijing",
  titleSpan: spanIn(talks, "Blinken raises concern in Beijing"),
}

const at = (passage: string): Span => spanIn(talks, passage)
/** A word of a passage that stands once. */
const within = (passage: string, word: string): Span => {
  const start = at(passage).start + passage.indexOf(word)
  return { start, end: start + word.length }
}
const party = (span: Span, of: string) => ({ ...span, entity: of })
const mention = (id: string, span: Span, of: string, name = true): Reading["mentions"][number] => ({
  ...{ ...span, id, type: "PER", name, entity: of },
})

export const talksReading: Reading = readingOf(talksReport, {
  published: { value: "2024-04-26", basis: "metadata" },
  credits: [{ id: "C1", outlet: "UNN", cites: "Reuters", span: at("Friday") }],
  paragraphs: talksReport.paragraphs
    .filter(({ start }) => !talks.startsWith("Read also", start))
    .map((paragraph) => ({ ...paragraph })),
  omitted: [{ ...at("Read also: Xi meets Biden"), kind: "read-also" }],
  sentences: talksReport.paragraphs.map(({ start, end }) => ({ start, end })),
  mentions: [
    mention("M1", within("Antony Blinken,", "Antony Blinken"), "P1"),
    mention("M2", at("Matthew Miller"), "P2"),
    mention("M3", at("Wang Yi"), "P3"),
    mention("M4", within("warned China", "China"), "P4"),
    mention("M5", at("Washington"), "P5"),
    mention("M6", at("two envoys"), "P6", false),
    mention("M7", at("Shanghai"), "P7"),
    mention("M8", within("it would", "it"), "P5", false),
  ],
  entities: [
    entity("P1", {
      name: "Antony Blinken",
      country: "USA",
      roles: [{ title: "US Secretary of State", span: at("US Secretary of State"), former: false }],
      names: ["Antony Blinken", "Blinken"],
      actor: "Q7821917",
      wikidata: "Q7821917",
    }),
    entity("P2", { name: "Matthew Miller", country: "USA" }),
    entity("P3", {
      name: "Wang Yi",
      country: "CHN",
      roles: [{ title: "ambassador", span: at("Wang Yi"), former: true }],
    }),
    entity("P4", { name: "China", type: "state", country: "CHN", actor: "CHN" }),
    entity("P5", { name: "United States", type: "state", country: "USA", actor: "USA" }),
    entity("P6", { name: "two envoys", type: "group", members: ["P1", "P3"] }),
    entity("P7", {
      name: "Shanghai",
      type: "place",
      country: "CHN",
      place: { name: "Shanghai", country: "CHN", admin1: "CN-SH", lat: 31.22222, lon: 121.45806, geonames: 1796236 },
    }),
  ],
  statements: [
    statement("S1", {
      kind: "mixed",
      act: "warn",
      source: at("Antony Blinken, the US Secretary of State"),
      cue: at("warned"),
      content: [at('that "the support must stop,"'), at('"and soon."')],
      speaker: "P1",
      via: "P2",
      addressees: ["P4"],
      chain: ["C1", "P2", "P1"],
      confidence: 0.931,
    }),
    statement("S2", {
      act: "believe",
      source: at("officials"),
      cue: within("officials said", "said"),
      content: [at("He is hopeful")],
      unresolved: "uncertain",
      confidence: 0.4,
    }),
    statement("S4", {
      source: at("Washington"),
      cue: at("had said"),
      content: [at("it would listen")],
      speaker: "P5",
      inside: "S3",
    }),
    statement("S3", {
      source: at("Wang Yi"),
      cue: at("told"),
      content: [at("that Washington had said it would listen")],
      speaker: "P3",
      addressees: ["P1"],
    }),
  ],
  events: [
    event("E1", {
      type: "THREATEN",
      trigger: at("warned"),
      actors: [party(within("Antony Blinken,", "Antony Blinken"), "P1")],
      recipients: [party(within("warned China", "China"), "P4")],
      time: { value: "2024-04-26", ...at("Friday") },
      contexts: ["illegal_drugs"],
    }),
    event("E2", {
      type: "CONSULT",
      mode: "visit",
      trigger: at("meet in"),
      actors: [party(within("Antony Blinken,", "Antony Blinken"), "P1")],
      recipients: [party(at("Wang Yi"), "P3")],
      location: { ...at("Shanghai"), name: "Shanghai", country: "CHN" },
      time: { value: "2024-05", ...at("May") },
      aux: ["future"],
    }),
    event("E3", {
      type: "CONCEDE",
      trigger: at("listen"),
      actors: [party(within("it would", "it"), "P5")],
      aux: ["negation"],
      claimedIn: "S3",
    }),
  ],
  times: [
    { ...at("Friday"), id: "T1", value: "2024-04-26", anchor: "published" },
    { ...at("May"), id: "T2", value: "2024-05", anchor: "T1" },
  ],
  amounts: [{ ...at("$8 billion"), id: "A1", value: 8_000_000_000, unit: "USD", qualifies: "E2" }],
  flags: [
    {
      id: "F1",
      kind: "anonymous-source",
      ...at("officials"),
      message: "No name stands behind this.",
      evidence: [],
      severity: "info",
    },
    {
      id: "F2",
      kind: "unclosed-quotation",
      ...at('"and soon."'),
      message: "The quotation does not close.",
      evidence: [at('"the support must stop,"')],
      severity: "warning",
      suggestion: "a closing mark",
    },
  ],
})

/** The same with issues: one on S1 and S4, two on S3. */
export const talksOnIssues: Reading = {
  ...talksReading,
  issues: [
    { id: "war-support", spans: [at("support")] },
    { id: "trade", spans: [at("trade")] },
  ],
  statements: talksReading.statements.map((one) => ({
    ...one,
    issues: { S1: ["war-support"], S3: ["trade", "war-support"], S4: ["war-support"] }[one.id] ?? [],
  })),
}

/** A reader that waits a while that differs from text to text, and answers with a Reading that names its input. */
export const fakeReader = (options: Readonly<{ delay?: (input: TextInput) => number }> = {}) => {
  const seen = { open: 0, most: 0, closed: 0, inputs: [] as TextInput[] }
  const reader: Reader = {
    annotate: async (input) => {
      seen.inputs.push(input)
      seen.most = Math.max(seen.most, ++seen.open)
      await new Promise((resolve) => setTimeout(resolve, options.delay?.(input) ?? 0))
      seen.open--
      if (input.text === "fault") throw new TypeError("x is not a function")
      return readingOf(fromText(input))
    },
    read: async (report) => readingOf(report),
    close: async () => {
      seen.closed++
    },
  }
  return { reader, seen }
}
