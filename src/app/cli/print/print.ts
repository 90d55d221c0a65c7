import { visibleLine } from "../safe.ts"
import type { View } from "../view/view.ts"
import { count } from "../view/words.ts"
import { amountLines } from "./amounts.ts"
import { eventLines } from "./events.ts"
import { flagLines } from "./flags.ts"
import type { Options } from "./layout.ts"
import { partyLines } from "./parties.ts"
import { placeLines } from "./places.ts"
import { statementLines } from "./statements.ts"
import { timelineLines } from "./timeline.ts"
import { wrapped } from "./wrap.ts"

/** The sections of a record in their order; one without lines is not shown. */
const sections = [flagLines, partyLines, eventLines, statementLines, timelineLines, placeLines, amountLines]

/** The record of one report as a person reads it in a terminal. Ends with a line feed. */
export const printed = (view: View, options: Options): string => {
  const { width, paint } = options.terminal
  const lines = [
    ...wrapped(paint("title", visibleLine(view.title)), width),
    ...wrapped(paint("faint", view.head.map(visibleLine).join(" · ")), width),
    ...sections.flatMap((lines) => lines(view, options)),
    "",
    ...wrapped(summary(view), width),
  ]
  return `${lines.join("\n")}\n`
}

const summary = ({ unread, statements, events, omitted }: View): string => {
  const left = omitted === null ? [] : [`Left out: ${omitted}.`]
  if (unread !== null) return [`Not read: ${visibleLine(unread)}.`, ...left].join(" ")
  const open = statements.filter(({ statement }) => statement.speaker === null).length
  const unsettled = open === 0 ? "" : `, ${open} without a settled speaker`
  return [`${count(statements.length, "statement")}${unsettled}, ${count(events.length, "event")}.`, ...left].join(" ")
}
