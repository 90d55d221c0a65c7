import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Reading } from "../src/reading/index.ts"
import { corpus, jsonLines, root, scorer } from "./places.ts"
import { outputOf } from "./process.ts"
import { type Input, readingsOf } from "./readings.ts"

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

type Span = Readonly<{ start: number; end: number }>
type Told = Readonly<{ name?: string | undefined; country?: string | undefined }>

const spanIn = (text: string, { words, nth }: Words): Span => {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`locations.tsv: there is no ${words} (${nth}) in its report`)
  return { start, end: start + words.length }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What a Reading says of a place: as the location of an event, else as an entity of its own. */
const placeAt = ({ mentions, entities, events }: Reading, span: Span): Told | undefined => {
  const location = events.map((event) => event.location).find((each) => each !== undefined && overlap(each, span))
  if (location) return location
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const found = mentions.flatMap((mention) => (overlap(mention, span) ? (byId.get(mention.entity ?? "") ?? []) : []))
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

  toString(): string {
    return `${(this.#right / this.#asked).toFixed(3)} of ${this.#asked}`
  }
}

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

const shares = {
  country: new Share(),
  wrong: new Share(),
  name: new Share(),
  found: new Share(),
  located: new Share(),
}

const judge = ({ report, trigger, place, country, names }: Judged, reading: Reading, text: string): void => {
  const span = spanIn(text, place)
  const told = placeAt(reading, span)
  const isRight = shares.country.count(told !== undefined && (told.country ?? null) === country)
  shares.wrong.count(told?.country !== undefined && told.country !== country)
  shares.name.count(told?.name !== undefined && names.some((name) => plain(name) === plain(told.name!)))
  if (!isRight) console.log(`${report}: ${place.words} is ${told?.name} in ${told?.country}, not in ${country}`)
  if (!trigger) return
  const event = reading.events.find((each) => overlap(each.trigger, spanIn(text, trigger)))
  if (!shares.found.count(event !== undefined)) return
  const where = event!.location
  if (!shares.located.count(where !== undefined && overlap(where, span)))
    console.log(`${report}: ${trigger.words} is at ${where && text.slice(where.start, where.end)}, not ${place.words}`)
}

const main = async (): Promise<void> => {
  const inputs = (await outputOf(`'${process.execPath}' '${scorer("reports")}' --inputs '${corpus("reports/train")}'`))
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Input)
  const texts = new Map(inputs.map(({ id, text }) => [id, text]))
  const lines = jsonLines(await readingsOf("reports-train", async () => inputs)) as unknown as Reading[]
  const readings = new Map(lines.map((reading) => [reading.id, reading]))
  for (const judged of judgedPlaces()) judge(judged, readings.get(judged.report)!, texts.get(judged.report)!)
  console.log(`country right ${shares.country}, wrong ${shares.wrong}; name right ${shares.name}`)
  console.log(`events found ${shares.found}; of these the location right ${shares.located}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
