import type { Span } from "../../../src/base/index.ts"
import type { Reader, TextInput } from "../../../src/engine/index.ts"
import type { Entity, Reading, Statement } from "../../../src/reading/index.ts"
import { fromText, type Report } from "../../../src/report/index.ts"

/** Readings and readers made by hand, for tests of what is shown and how it flows. */

export const engine = { name: "demarche", version: "0", models: { en: "m" }, runtime: "none", knowledge: "k" }

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

export const readingOf = (report: Report, fields: Partial<Reading> = {}): Reading => ({
  id: report.id,
  language: report.language,
  engine,
  published: report.published === null ? null : { value: report.published.value, basis: report.published.basis },
  credits: [],
  paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph })),
  omitted: report.omitted.map((omission) => ({ ...omission })),
  sentences: [],
  mentions: [],
  entities: [],
  statements: [],
  events: [],
  times: [],
  amounts: [],
  issues: [],
  flags: [],
  ...fields,
})

const talks = `Blinken raises concern in Beijing
Antony Blinken, the US Secretary of State, warned China on Friday that "the support must stop," his spokesman Matthew Miller said, "and soon."
He is hopeful, officials said.
Wang Yi told Blinken that Washington had said it would listen.
Read also: Xi meets Biden`

/** A report with nearly all that a record can show: nested, open and spoken-for statements, an omission, a flag. */
export const talksReport: Report = {
  ...fromText({ id: "talks", text: talks, date: "2024-04-26", language: "en" }),
  title: "Blinken raises concern in Beijing",
  titleSpan: spanIn(talks, "Blinken raises concern in Beijing"),
}

const at = (passage: string): Span => spanIn(talks, passage)

export const talksReading: Reading = readingOf(talksReport, {
  published: { value: "2024-04-26", basis: "metadata" },
  credits: [{ id: "c1", outlet: "UNN", cites: "Reuters", span: at("Friday") }],
  paragraphs: talksReport.paragraphs
    .filter(({ start }) => !talks.startsWith("Read also", start))
    .map((paragraph) => ({ ...paragraph })),
  omitted: [{ ...at("Read also: Xi meets Biden"), kind: "read-also" }],
  entities: [
    entity("blinken", {
      name: "Antony Blinken",
      country: "USA",
      roles: [{ title: "US Secretary of State", span: at("US Secretary of State"), former: false }],
    }),
    entity("miller", { name: "Matthew Miller", country: "USA" }),
    entity("wang", { name: "Wang Yi", country: "CHN" }),
    entity("china", { name: "China", type: "state", country: "CHN" }),
    entity("usa", { name: "United States", type: "state", country: "USA" }),
  ],
  statements: [
    statement("s1", {
      kind: "mixed",
      act: "warn",
      source: at("Antony Blinken, the US Secretary of State"),
      cue: at("warned"),
      content: [at('that "the support must stop,"'), at('"and soon."')],
      speaker: "blinken",
      via: "miller",
      addressees: ["china"],
      confidence: 0.931,
    }),
    statement("s2", {
      act: "believe",
      source: at("officials"),
      cue: { start: at("officials said").end - 4, end: at("officials said").end },
      content: [at("He is hopeful")],
      unresolved: "uncertain",
      confidence: 0.4,
    }),
    statement("s4", {
      source: at("Washington"),
      cue: at("had said"),
      content: [at("it would listen")],
      speaker: "usa",
      inside: "s3",
    }),
    statement("s3", {
      source: at("Wang Yi"),
      cue: at("told"),
      content: [at("that Washington had said it would listen")],
      speaker: "wang",
      addressees: ["blinken"],
    }),
  ],
  flags: [
    {
      id: "f1",
      kind: "unclosed-quotation",
      ...at('"and soon."'),
      message: "the quotation does not close",
      evidence: [],
      severity: "warning",
    },
  ],
})

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
