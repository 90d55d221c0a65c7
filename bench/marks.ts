/** What must be reached: `floor` at least, `aim` hoped for. `less` where a smaller number is the better one. */
export type Mark = Readonly<{
  what: string
  part: Part
  unit: "%" | "share" | "×" | "s" | "ms" | "MB" | "words/s"
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
  "dates",
  "relations",
  "alarms",
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
  "record",
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

const report = (what: string, [floor, aim]: Range): Mark => ({
  what: `our reports, dev: ${what}`,
  part: "reports",
  unit: "share",
  floor,
  aim,
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
  "reports.statements": report("statements F1", [0.75, 0.9]),
  "reports.speaker": report("right speaker", [0.75, 0.9]),
  "reports.wrong": { ...report("wrong among resolved", [0.03, 0.01]), less: true },
  "reports.invented": { ...report("invented speakers", [0.03, 0.01]), less: true },
  "reports.act": report("act", [0.65, 0.85]),
  "reports.people": report("people F1", [0.85, 0.95]),
  "reports.country": report("people with their country", [0.9, 0.98]),
  "reports.office": report("people with their office", [0.85, 0.95]),
  "reports.times": report("times exact", [0.8, 0.95]),
  "reports.published": report("published", [0.9, 0.99]),
  "reports.amounts": report("amounts", [0.75, 0.92]),
  "reports.credits": report("credits F1", [0.75, 0.95]),
  "reports.eventsType": report("events by type", [0.7, 0.85]),
  "reports.eventsFull": report("events with the right parties", [0.55, 0.8]),
  "reports.mode": report("mode of events", [0.55, 0.85]),
  "reports.location": report("location of events", [0.65, 0.85]),
  "reports.aux": report("aux of events", [0.8, 0.95]),
  "reports.auxMarked": report("aux of events, where marked", [0.55, 0.85]),
  "reports.date": report("date of events", [0.7, 0.9]),
  "reports.claimed": report("claimed, where an event is", [0.6, 0.85]),
  "reports.issues": report("issues F1", [0.7, 0.85]),
  "reports.flags": report("planted damage found", [0.7, 0.95]),
  "reports.suggestion": report("the right suggestion, of what is found", [0.75, 0.95]),
  "reports.alarms": { ...report("false alarms a clean report", [0.2, 0.05]), less: true },
  "pairs.binary": percent(
    "relations",
    "PLOVER type of given pairs, conflict or not",
    [92, 96.4],
    "held-out eighth of PLV train",
  ),
  "pairs.quad": percent("relations", "the same, quad", [85, 89.6], "a large NLI model: 89.6"),
  "pairs.root": percent("relations", "the same, type, macro F1", [76, 82.4], "82.4"),
  "alarms.rate": {
    what: "warnings and errors a report, PolNeAR dev and 500 of Reuters",
    part: "alarms",
    unit: "share",
    floor: 0.1,
    aim: 0.025,
    less: true,
  },
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
  "record.ratio": { what: "ingest against annotate, wall", part: "record", unit: "×", floor: 1.15, less: true },
  "record.peak": { what: "memory, ingest with two workers", part: "record", unit: "MB", floor: 1200, less: true },
  "record.size": { what: "database against text", part: "record", unit: "×", floor: 6, less: true },
  "record.growth": {
    what: "a report's cost, the last thousand against the first",
    part: "record",
    unit: "×",
    floor: 1.2,
    less: true,
  },
  "record.again": { what: "the same files again, times faster", part: "record", unit: "×", floor: 20 },
  "record.search": { what: "search of a phrase, slowest of five", part: "record", unit: "ms", floor: 50, less: true },
} as const satisfies Record<string, Mark>
export type MarkId = keyof typeof marks

export const markOf = (id: MarkId): Mark => marks[id]
export const markIds = Object.keys(marks) as MarkId[]
