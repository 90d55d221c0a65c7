import { readFileSync } from "node:fs"
import { overlaps, type Span } from "../src/base/index.ts"
import type { Reading } from "../src/reading/index.ts"
import { corpus, jsonLines, root } from "./places.ts"
import { corporaOf, readingsOf, reportInputs } from "./readings.ts"
import { type Measured, rounded } from "./result.ts"

type Words = Readonly<{ words: string; nth: number }>

/** A place of one of our own reports, as a reader judged it; `trigger` is what happens there, null where nothing is told. */
type Judged = Readonly<{
  report: string
  trigger: Words | null
  place: Words
  /** Null where the place is no country's. */
  country: string | null
  names: readonly string[]
}>

/** The places of bench/locations.tsv, which says how they are written. */
const judgedPlaces = (): readonly Judged[] =>
  readFileSync(`${root}bench/locations.tsv`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [report, trigger, triggerNth, place, placeNth, country, names] = line.split("\t")
      return {
        report: report!,
        trigger: trigger === "" ? null : { words: trigger!, nth: Number(triggerNth) },
        place: { words: place!, nth: Number(placeNth) },
        country: country === "-" ? null : country!,
        names: names!.split("|"),
      }
    })

type Told = Readonly<{ name?: string | undefined; country?: string | undefined }>

const spanIn = (text: string, { words, nth }: Words): Span => {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`locations.tsv: there is no ${words} (${nth}) in its report`)
  return { start, end: start + words.length }
}

/** What a Reading says of a place: as the location of an event, else as an entity of its own. */
const placeAt = ({ mentions, entities, events }: Reading, span: Span): Told | undefined => {
  const location = events.map((event) => event.location).find((each) => each !== undefined && overlaps(each, span))
  if (location) return location
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const found = mentions.flatMap((mention) => (overlaps(mention, span) ? (byId.get(mention.entity ?? "") ?? []) : []))
  const entity = found.find(({ place }) => place) ?? found[0]
  return entity?.place ?? entity
}

/** The share of those that were asked for. */
class Share {
  #right = 0
  #asked = 0

  count(isRight: boolean): boolean {
    this.#asked++
    if (isRight) this.#right++
    return isRight
  }

  get asked(): number {
    return this.#asked
  }

  get value(): number {
    return rounded(this.#right / this.#asked, 3)
  }
}

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

/** How the places of our training reports came out, and of those where something happens, whether events are there. */
class Tally {
  readonly country = new Share()
  readonly wrong = new Share()
  readonly name = new Share()
  readonly found = new Share()
  readonly located = new Share()

  add({ trigger, place, country, names }: Judged, reading: Reading, text: string): void {
    const span = spanIn(text, place)
    const told = placeAt(reading, span)
    this.country.count(told !== undefined && (told.country ?? null) === country)
    this.wrong.count(told?.country !== undefined && told.country !== country)
    this.name.count(told?.name !== undefined && names.some((name) => plain(name) === plain(told.name!)))
    if (!trigger) return
    const event = reading.events.find((each) => overlaps(each.trigger, spanIn(text, trigger)))
    if (!this.found.count(event !== undefined)) return
    this.located.count(event?.location !== undefined && overlaps(event.location, span))
  }
}

const train = corpus("reports/train")

export const locations = async (): Promise<Measured> => {
  const inputs = await reportInputs(train)
  const texts = new Map(inputs.map(({ id, text }) => [id, text]))
  const lines = jsonLines(await readingsOf("reports-train", async () => inputs)) as unknown as Reading[]
  const readings = new Map(lines.map((reading) => [reading.id, reading]))
  const tally = new Tally()
  for (const judged of judgedPlaces()) tally.add(judged, readings.get(judged.report)!, texts.get(judged.report)!)
  const row = (what: string, { value, asked }: Share): (string | number)[] => [what, value, asked]
  return {
    marks: { "places.country": tally.country.value, "places.name": tally.name.value },
    tables: [
      {
        title: "places of our training reports, judged by a reader (bench/locations.tsv)",
        columns: ["", "share", "of"],
        rows: [
          row("country right", tally.country),
          row("country wrong", tally.wrong),
          row("name right", tally.name),
          row("what happens there is told as an event", tally.found),
          row("of these, with that location", tally.located),
        ],
      },
    ],
    corpora: corporaOf(train),
  }
}
