import { writeFileSync } from "node:fs"
import { type ParsedComponents, parse, strict } from "chrono-node"
import { scratch } from "./places.ts"
import { corporaOf, type Input, ownInputs, ownReadings, ownReports, scored } from "./readings.ts"
import type { Measured } from "./result.ts"

type Scores = Readonly<{
  overall: Readonly<{ facets: Readonly<Record<string, Readonly<{ share: number; gold: number }>>> }>
}>

const times = async (readings: string): Promise<Readonly<{ share: number; gold: number }>> =>
  ((await scored("reports", ownReports, readings)) as unknown as Scores).overall.facets["times"]!

/** The times of our own dev reports, told by us and by chrono-node, the library that most programs read dates with. */
export const dates = async (): Promise<Measured> => {
  const [ours, peer] = [await times(await ownReadings()), await times(await chronoReadings())]
  return {
    marks: {},
    tables: [
      {
        title: "times exact, our own reports, dev (reports.mjs)",
        columns: ["", "share", "gold"],
        rows: [
          ["demarche", ours.share, ours.gold],
          ["chrono-node", peer.share, peer.gold],
        ],
      },
    ],
    corpora: corporaOf(ownReports),
  }
}

const chronoReadings = async (): Promise<string> => {
  const path = `${await scratch()}/reports-dev-chrono.jsonl`
  const lines = (await ownInputs()).map((input) => JSON.stringify({ id: input.id, times: chronoTimes(input) }))
  writeFileSync(path, `${lines.join("\n")}\n`)
  return path
}

/** What chrono-node tells of a text, against noon of its date; of an undated one only what has a year. */
const chronoTimes = ({ text, date }: Input) => {
  const found = date
    ? parse(text, new Date(`${date}T12:00:00`))
    : strict.parse(text).filter(({ start }) => start.isCertain("year"))
  return found.map(({ index, text: phrase, start, end }, i) => ({
    id: `T${i + 1}`,
    start: index,
    end: index + phrase.length,
    value: end ? `${edtfOf(start)}/${edtfOf(end)}` : edtfOf(start),
  }))
}

/** As precise as the words were. */
const edtfOf = (components: ParsedComponents): string => {
  const two = (part: "month" | "day"): string => String(components.get(part)).padStart(2, "0")
  const year = String(components.get("year"))
  if (components.isCertain("day") || components.isCertain("weekday")) return `${year}-${two("month")}-${two("day")}`
  return components.isCertain("month") ? `${year}-${two("month")}` : year
}
