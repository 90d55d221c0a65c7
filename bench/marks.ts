/** What must be reached: `floor` at least, `aim` hoped for. `less` where a smaller number is the better one. */
export type Mark = Readonly<{
  what: string
  part: Part
  unit: "%" | "share" | "×" | "s" | "MB" | "words/s"
  floor?: number
  aim?: number
  less?: true
  note?: string
}>

/** What can be measured alone, in the order in which all is. */
export const parts = [
  "statements",
  "cofenet",
  "syntax",
  "names",
  "coref",
  "reports",
  "calibration",
  "offices",
  "places",
  "pack",
  "cost",
  "share",
  "start",
  "workers",
  "memory",
  "linearity",
] as const
export type Part = (typeof parts)[number]

type Range = readonly [floor: number, aim: number]

const percent = (part: Part, what: string, range?: Range, note?: string): Mark => ({
  what,
  part,
  unit: "%",
  ...(range !== undefined && { floor: range[0], aim: range[1] }),
  ...(note !== undefined && { note }),
})

/** Data: a line for each number that is measured and held. */
export const marks = {
  "polnear.source": percent("statements", "PolNeAR dev, exact source F1", [79, 83], "prototype 79.4, annotators 78"),
  "polnear.cue": percent("statements", "PolNeAR dev, exact cue F1", [74, 77], "prototype 74.8, annotators 70.5"),
  "polnear.content": percent(
    "statements",
    "PolNeAR dev, exact content F1",
    [65, 70],
    "prototype 65.0, annotators 67.8",
  ),
  "polnear.attribution": percent(
    "statements",
    "PolNeAR dev, attribution F1",
    [68.5, 73],
    "prototype 68.6, annotators 71.8",
  ),
  "cofenet.source": percent("cofenet", "CofeNet's metric, source", [80, 84], "a large transformer's, test split: 83.2"),
  "cofenet.cue": percent("cofenet", "CofeNet's metric, cue", [74, 77], "75.3"),
  "cofenet.content": percent("cofenet", "CofeNet's metric, content", [64, 72], "72.9"),
  "ewt.las": percent("syntax", "LAS from raw text, EWT dev", [79, 85], "CoreNLP 70.8"),
  "gum.las": percent("syntax", "LAS from raw text, GUM dev", [79, 85], "CoreNLP 71.9"),
  "gum-news.las": percent("syntax", "LAS from raw text, GUM news dev"),
  "ewt.upos": percent("syntax", "UPOS from raw text, EWT dev", [94, 96.5], "CoreNLP 92.6"),
  "gum.upos": percent("syntax", "UPOS from raw text, GUM dev", [95, 97], "CoreNLP 94.9"),
  "gum-news.upos": percent("syntax", "UPOS from raw text, GUM news dev"),
  "ewt.lemmas": percent("syntax", "lemmas from raw text, EWT dev", [95, 97.5], "CoreNLP 94.7"),
  "names.all": percent("names", "names, span F1, UNER EWT dev", [77, 84], "CoreNLP 66.6, spaCy small 56.6"),
  "coref.conll": percent("coref", "coreference, GUM dev, CoNLL F1", [45, 65]),
  "coref.right": percent("coref", "third-person pronouns right, GUM dev", [60, 80]),
  "coref.wrong": { ...percent("coref", "third-person pronouns wrong among answered", [20, 10]), less: true },
  "reports.statements": {
    what: "our reports, dev: statements F1",
    part: "reports",
    unit: "share",
    floor: 0.75,
    aim: 0.9,
  },
  "reports.speaker": {
    what: "our reports, dev: right speaker",
    part: "reports",
    unit: "share",
    floor: 0.7,
    aim: 0.9,
    note: "with offices and holders: 0.75",
  },
  "reports.wrong": {
    what: "our reports, dev: wrong among resolved",
    part: "reports",
    unit: "share",
    floor: 0.05,
    aim: 0.01,
    less: true,
    note: "with offices and holders: 0.03",
  },
  "reports.invented": {
    what: "our reports, dev: invented speakers",
    part: "reports",
    unit: "share",
    floor: 0.05,
    aim: 0.01,
    less: true,
    note: "with offices and holders: 0.03",
  },
  "reports.act": { what: "our reports, dev: act", part: "reports", unit: "share", floor: 0.65, aim: 0.85 },
  "reports.people": { what: "our reports, dev: people F1", part: "reports", unit: "share", floor: 0.85, aim: 0.95 },
  "reports.country": {
    what: "our reports, dev: people with their country",
    part: "reports",
    unit: "share",
    floor: 0.9,
    aim: 0.98,
  },
  "reports.office": {
    what: "our reports, dev: people with their office",
    part: "reports",
    unit: "share",
    floor: 0.85,
    aim: 0.95,
  },
  "reports.times": { what: "our reports, dev: times exact", part: "reports", unit: "share", floor: 0.8, aim: 0.95 },
  "reports.published": { what: "our reports, dev: published", part: "reports", unit: "share", floor: 0.9, aim: 0.99 },
  "reports.amounts": { what: "our reports, dev: amounts", part: "reports", unit: "share", floor: 0.75, aim: 0.92 },
  "reports.credits": { what: "our reports, dev: credits F1", part: "reports", unit: "share", floor: 0.75, aim: 0.95 },
  "ece.polnear": {
    what: "expected calibration error, PolNeAR dev",
    part: "calibration",
    unit: "share",
    floor: 0.05,
    less: true,
  },
  "ece.reports": {
    what: "expected calibration error, our reports, dev",
    part: "calibration",
    unit: "share",
    floor: 0.05,
    less: true,
  },
  "offices.right": {
    what: "offices by date, questions answered right",
    part: "offices",
    unit: "share",
    floor: 0.85,
    aim: 0.95,
  },
  "offices.wrong": {
    what: "offices by date, answered wrong",
    part: "offices",
    unit: "share",
    floor: 0.01,
    aim: 0,
    less: true,
  },
  "places.country": {
    what: "places of our training reports: country",
    part: "places",
    unit: "share",
    floor: 0.85,
    aim: 0.95,
  },
  "places.name": { what: "places of our training reports: name", part: "places", unit: "share", floor: 0.6, aim: 0.85 },
  "pack.size": {
    what: "the pack in the repository",
    part: "pack",
    unit: "MB",
    floor: 25,
    aim: 18,
    less: true,
    note: "prototype 25.5",
  },
  "cost.ratio": {
    what: "words per processor second, against compromise",
    part: "cost",
    unit: "×",
    floor: 0.42,
    aim: 0.85,
  },
  "cost.words": {
    what: "words a second, PolNeAR dev, whole Reading",
    part: "cost",
    unit: "words/s",
    floor: 2000,
    aim: 4000,
  },
  "share.rest": {
    what: "everything that is not the encoder graph, on top of it",
    part: "share",
    unit: "%",
    floor: 50,
    aim: 20,
    less: true,
  },
  "start.first": {
    what: "start to first Reading of the seed report",
    part: "start",
    unit: "s",
    floor: 1.2,
    aim: 0.6,
    less: true,
  },
  "workers.ratio": { what: "two workers against one, two cores", part: "workers", unit: "×", floor: 1.8, aim: 1.95 },
  "memory.peak": {
    what: "memory, one worker, 10,000 reports",
    part: "memory",
    unit: "MB",
    floor: 600,
    aim: 350,
    less: true,
  },
} as const satisfies Record<string, Mark>
export type MarkId = keyof typeof marks

export const markOf = (id: MarkId): Mark => marks[id]
export const markIds = Object.keys(marks) as MarkId[]
