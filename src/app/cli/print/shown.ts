import type { ReportHead, Shown, ShownParty } from "../../../record/index.ts"
import { visibleLine } from "../safe.ts"
import type { Terminal } from "../terminal.ts"
import type { Explanation } from "../view/why/why.ts"
import { count, dateInWords } from "../view/words.ts"
import { entry } from "./layout.ts"
import { emphasised } from "./passage.ts"
import { wrapped } from "./wrap.ts"

/** "Ministers meet in Varnholm · Varnholm Courier · 26 April 2024" */
export const headInWords = ({ title, outlet, published, url }: ReportHead): string =>
  visibleLine(
    [title, outlet, published === null ? null : dateInWords(published), url]
      .filter((part) => part !== null)
      .join(" · "),
  )

/** A line of the record with the passage that it stands in, its own words in bold, and how it came to be. */
export const printedLine = (
  { id, report, passage }: Extract<Shown, { line: unknown }>,
  explanation: Explanation | null,
  terminal: Terminal,
): string => {
  const { paint } = terminal
  const blocks = [
    ...(explanation === null ? [] : [paint("title", visibleLine(explanation.line))]),
    ...(passage === null ? [] : [emphasised({ text: passage.text, marks: passage.parts }, paint)]),
    ...(explanation === null ? [] : [visibleLine(explanation.sentences.join(" "))]),
    paint("faint", headInWords(report)),
  ]
  return `${entry(id, blocks, { terminal, offsets: false }).join("\n")}\n`
}

/** A report of which there is no reading yet, and why. */
export const printedUnread = (report: ReportHead, problem: string | null, terminal: Terminal): string => {
  const why = problem === null ? "It waits to be read." : `It could not be read: ${visibleLine(problem)}`
  return `${entry(report.id, [headInWords(report), why], { terminal, offsets: false }).join("\n")}\n`
}

/** A party and what the record has of it. */
export const printedParty = (party: ShownParty, terminal: Terminal): string => {
  const { id, name, type, country, sector, actor, wikidata, reports, statements, events, newest } = party
  const known = [type, country, sector, actor, wikidata].filter((part) => part !== null && part !== "")
  const has = [count(reports, "report"), count(statements, "statement"), count(events, "event")].join(", ")
  const blocks = [
    terminal.paint("title", visibleLine(name)),
    terminal.paint("faint", visibleLine(known.join(" · "))),
    has,
  ]
  const lines = newest.flatMap((report) => wrapped(`${report.id}  ${headInWords(report)}`, terminal.width, 4))
  return `${[...entry(id, blocks, { terminal, offsets: false }), ...lines].join("\n")}\n`
}
