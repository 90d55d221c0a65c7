import { marks } from "./marks.ts"
import { corpus } from "./places.ts"
import {
  corporaOf,
  type Input,
  ownReadings,
  ownReports,
  polnear,
  polnearReadings,
  readingsOf,
  scored,
  scorerModule,
  statementInputs,
} from "./readings.ts"
import type { Measured, Table } from "./result.ts"

type Rows = Record<string, Record<string, number>>

export const tableOf = (title: string, rows: Rows): Table => {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))]
  return {
    title,
    columns: ["", ...columns],
    rows: Object.entries(rows).map(([name, row]) => [name, ...columns.map((column) => row[column] ?? "")]),
  }
}

const f1 = (rows: Rows, row: string): number => rows[row]!["F1"]!

export const statements = async (): Promise<Measured> => {
  const rows = await scored("statements", "--gold", polnear, "--predictions", await polnearReadings())
  return {
    marks: {
      "polnear.source": f1(rows, "exact source"),
      "polnear.cue": f1(rows, "exact cue"),
      "polnear.content": f1(rows, "exact content"),
      "polnear.attribution": f1(rows, "attribution"),
    },
    tables: [tableOf("PolNeAR dev (statements.mjs)", rows)],
    corpora: corporaOf(polnear),
  }
}

export const cofenet = async (): Promise<Measured> => {
  const gold = corpus("polnear/cofenet-valid.jsonl")
  const readings = await readingsOf("cofenet-valid", async () => statementInputs(gold))
  const rows = await scored("statements", "--gold", gold, "--predictions", readings, "--cofenet")
  return {
    marks: {
      "cofenet.source": f1(rows, "exact source"),
      "cofenet.cue": f1(rows, "exact cue"),
      "cofenet.content": f1(rows, "exact content"),
    },
    tables: [tableOf("CofeNet's valid split (statements.mjs --cofenet)", rows)],
    corpora: corporaOf(gold),
  }
}

type Treebank = Readonly<{ documents: (path: string) => readonly Input[] }>
const plain = (documents: readonly Input[]): Input[] => documents.map(({ id, text }) => ({ id, text }))

const treebank = async (name: string): Promise<Rows> => {
  const gold = corpus(`treebank/${name}-dev.conllu`)
  const { documents } = await scorerModule<Treebank>("syntax")
  const readings = await readingsOf(`${name}-dev`, async () => plain(documents(gold)), "--layers", "tokens")
  return scored("syntax", "--gold", gold, "--predictions", readings)
}

export const syntax = async (): Promise<Measured> => {
  const [ewt, gum, news] = [await treebank("ewt"), await treebank("gum"), await treebank("gum-news")]
  return {
    marks: {
      "ewt.las": f1(ewt, "LAS"),
      "gum.las": f1(gum, "LAS"),
      "gum-news.las": f1(news, "LAS"),
      "ewt.upos": f1(ewt, "UPOS"),
      "gum.upos": f1(gum, "UPOS"),
      "gum-news.upos": f1(news, "UPOS"),
      "ewt.lemmas": f1(ewt, "lemmas"),
    },
    tables: [tableOf("EWT dev (syntax.mjs)", ewt), tableOf("GUM dev", gum), tableOf("GUM dev, news alone", news)],
    corpora: corporaOf(...["ewt", "gum", "gum-news"].map((name) => corpus(`treebank/${name}-dev.conllu`))),
  }
}

type Goldfile = Readonly<{ load: (path: string, genres: null) => readonly Input[] }>

export const names = async (): Promise<Measured> => {
  const gold = corpus("ner/uner-ewt-dev.iob2")
  const { load } = await scorerModule<Goldfile>("names")
  const readings = await readingsOf("uner-ewt-dev", async () => plain(load(gold, null)), "--layers", "mentions")
  const rows = await scored("names", "--gold", gold, "--predictions", readings)
  return {
    marks: { "names.all": f1(rows, "all") },
    tables: [tableOf("UNER EWT dev (names.mjs)", rows)],
    corpora: corporaOf(gold),
  }
}

export const coref = async (): Promise<Measured> => {
  const gold = corpus("treebank/gum-dev.conllu")
  const { load } = await scorerModule<Goldfile>("coref")
  const readings = await readingsOf("gum-dev-coref", async () => plain(load(gold, null)), "--layers", "mentions")
  const rows = await scored("coref", "--gold", gold, "--predictions", readings)
  const pronouns = rows["pronouns, third person"]!
  return {
    marks: { "coref.conll": f1(rows, "CoNLL"), "coref.right": pronouns["right"]!, "coref.wrong": pronouns["wrong"]! },
    tables: [tableOf("coreference, GUM dev (coref.mjs)", rows)],
    corpora: corporaOf(gold),
  }
}

type Facet = Readonly<{ P?: number; R?: number; F1?: number; share?: number; gold: number }>
type Overall = Readonly<{
  facets: Record<string, Facet>
  wrongSpeakerRate: number
  noSpeakerRate: number
  inventedSpeakers: number
  falseAlarmsPerClean: number
}>

const figureOf = ({ F1, share }: Facet): number => F1 ?? share ?? 0

/** What of a Reading is judged; `contexts` and `locationCountry` have no gold here. */
const readFacets = [
  "statements",
  "speaker",
  "cue",
  "source",
  "kind",
  "act",
  "addressee",
  "statementIssues",
  "people",
  "country",
  "office",
  "credits",
  "published",
  "times",
  "amounts",
  "eventsType",
  "eventsFull",
  "mode",
  "location",
  "aux",
  "auxMarked",
  "date",
  "claimed",
  "issues",
  "flags",
  "flagsPlace",
  "suggestion",
]

/** The facets that have a mark of their own name. */
const marked = readFacets.filter((name) => `reports.${name}` in marks)

/** Totals alone: these reports are for measuring, so nothing of one of them is shown. */
export const reports = async (): Promise<Measured> => {
  const { overall } = (await scored("reports", ownReports, await ownReadings())) as unknown as { overall: Overall }
  const { facets, wrongSpeakerRate, noSpeakerRate, inventedSpeakers, falseAlarmsPerClean } = overall
  const rows = readFacets.map((name) => {
    const { P = "", R = "", F1, share, gold } = facets[name]!
    return [name, F1 ?? share ?? "", P, R, gold]
  })
  return {
    marks: {
      ...Object.fromEntries(marked.map((name) => [`reports.${name}`, figureOf(facets[name]!)])),
      "reports.wrong": wrongSpeakerRate,
      "reports.invented": inventedSpeakers,
      "reports.alarms": falseAlarmsPerClean,
    },
    tables: [
      {
        title: "our own reports, dev (reports.mjs)",
        columns: ["", "F1 or share", "P", "R", "gold"],
        rows: [
          ...rows,
          ["statements without a speaker", noSpeakerRate, "", "", ""],
          ["false alarms a clean report", falseAlarmsPerClean, "", "", ""],
        ],
      },
    ],
    corpora: corporaOf(ownReports),
  }
}
