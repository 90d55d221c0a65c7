import { readdir, readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { open, type Reader } from "../../engine/index.ts"
import { fromText, parseJson, recordOf } from "../../report/index.ts"
import { complain, exits } from "./fail.ts"
import type { ReadReport } from "./html/page.ts"
import { printed } from "./print/print.ts"
import { progressOn } from "./progress.ts"
import { visibleLine } from "./safe.ts"
import { type Terminal, terminalOf } from "./terminal.ts"
import { type View, viewOf } from "./view/view.ts"
import { count, dateInWords } from "./view/words.ts"
import { write } from "./write.ts"

/** `npm run demo`: reads the bundled samples, shows one record whole and a line for each of the others. */

const samples = fileURLToPath(new URL("../../../samples/reports/", import.meta.url))

/** The headline of the report whose record is shown whole; the first report's, where there is none of that name. */
const shownWhole = "Blinken presses China on Russia's arms industry"
const mostSpeakers = 3

const readSamples = async (reader: Reader): Promise<readonly ReadReport[]> => {
  const names = (await readdir(samples)).filter((name) => name.endsWith(".json")).toSorted()
  const progress = progressOn(process.stderr, { unit: "report" })
  const readings: ReadReport[] = []
  for (const name of names) {
    const record = recordOf(parseJson(await readFile(`${samples}${name}`, "utf8"), name), name)
    const report = fromText(record)
    readings.push({ report, reading: await reader.read(report) })
    progress.tick()
  }
  progress.clear()
  return readings
}

/** One line: date, outlet, headline, then what was found. */
const lineOf = ({ report, reading }: ReadReport, view: View, { paint }: Terminal): string => {
  const date = (reading.published === null ? "undated" : dateInWords(reading.published.value)).padEnd(17)
  const bySpeaker = [...Map.groupBy(view.statements, ({ statement }) => statement.speaker)]
  const main = bySpeaker
    .flatMap(([id, said]) => (id === null ? [] : [{ name: view.lookup.name(id), said: said.length }]))
    .toSorted((a, b) => b.said - a.said)
    .slice(0, mostSpeakers)
  const names = main.length === 0 ? "no speaker" : main.map(({ name, said }) => `${name} (${said})`).join(", ")
  const outlet = report.outlet ?? "no outlet"
  const found = `${count(view.statements.length, "statement")}: ${names}; ${count(view.events.length, "event")}`
  return `${date} ${visibleLine(`${outlet}: ${view.title}`)} ${paint("faint", `· ${visibleLine(found)}`)}\n`
}

const demo = async (): Promise<void> => {
  const begun = performance.now()
  const terminal = terminalOf(process.stdout)
  const reader = await open()
  const readings = await readSamples(reader)
  await reader.close()
  const whole = readings.find(({ report }) => report.title === shownWhole) ?? readings[0]
  const views = readings.map((one) => ({ one, view: viewOf(one.report, one.reading) }))
  for (const { one, view } of views)
    if (one === whole) await write(process.stdout, `${printed(view, { terminal, offsets: false })}\n`)
  for (const { one, view } of views) if (one !== whole) await write(process.stdout, lineOf(one, view, terminal))
  const all = (what: string, of: (view: View) => number): string =>
    count(
      views.reduce((sum, { view }) => sum + of(view), 0),
      what,
    )
  const found = [all("statement", ({ statements }) => statements.length), all("event", ({ events }) => events.length)]
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const total = `${count(readings.length, "report")} read, ${found.join(", ")}, ${seconds} s.`
  await write(process.stdout, `\n${terminal.paint("title", total)}\n`)
}

try {
  await demo()
} catch (error) {
  complain(error)
  process.exitCode = exits.failed
}
