import { visibleLine } from "./safe.ts"
import type { Terminal } from "./terminal.ts"
import {
  contentOf,
  type FlagView,
  type Group,
  nameWithCountry,
  offsetsOf,
  type StatementView,
  type View,
} from "./view.ts"
import { count } from "./words.ts"
import { wrapped } from "./wrap.ts"

/** A content is cut after so many characters in print; `--json` and `--html` have all of it. */
const longestContent = 4000

type Options = Readonly<{ terminal: Terminal; offsets: boolean }>

/** The record of one report as a person reads it in a terminal. Ends with a line feed. */
export const printed = (view: View, options: Options): string => {
  const { width, paint } = options.terminal
  const lines = [
    ...wrapped(paint("title", visibleLine(view.title)), width),
    ...wrapped(paint("faint", view.head.map(visibleLine).join(" · ")), width),
    ...view.groups.flatMap((group) => ["", ...groupLines(group, options)]),
    ...flagLines(view.flags, options),
    "",
    ...wrapped(summary(view), width),
  ]
  return `${lines.join("\n")}\n`
}

const summary = ({ unread, statements, omitted }: View): string => {
  const left = omitted === null ? [] : [`Left out: ${omitted}.`]
  if (unread !== null) return [`Not read: ${visibleLine(unread)}.`, ...left].join(" ")
  const open = statements.filter(({ statement }) => statement.speaker === null).length
  const unsettled = open === 0 ? "" : `, ${open} without a settled speaker`
  return [`${count(statements.length, "statement")}${unsettled}.`, ...left].join(" ")
}

const groupLines = ({ speaker, statements }: Group, options: Options): readonly string[] => {
  const { width, paint } = options.terminal
  const heading =
    speaker === null
      ? paint("open", "Speaker not settled")
      : paint("speaker", visibleLine(nameWithCountry(speaker))) +
        (speaker.role === null ? "" : `, ${visibleLine(speaker.role)}`)
  return [...wrapped(heading, width), ...statements.flatMap((statement) => statementLines(statement, options))]
}

const statementLines = (view: StatementView, { terminal, offsets }: Options): readonly string[] => {
  const { width, paint } = terminal
  const number = String(view.number).padStart(3)
  const cue = view.cue === null ? "" : ` ${paint("faint", `(“${visibleLine(view.cue)}”)`)}`
  const indent = number.length + 1
  const [first = "", ...rest] = wrapped(`${paint("act", view.act)}${cue}`, width, indent)
  const details = visibleLine(view.details.join(" · "))
  return [
    number + first.slice(number.length),
    ...rest,
    ...(view.content.length === 0 ? [] : wrapped(visibleLine(contentOf(view, longestContent)), width, indent)),
    ...wrapped(paint("faint", details), width, indent),
    ...(offsets ? wrapped(paint("faint", offsetsOf(view.statement)), width, indent) : []),
  ]
}

const flagLines = (flags: readonly FlagView[], { terminal }: Options): readonly string[] => {
  if (flags.length === 0) return []
  const { width, paint } = terminal
  const line = ({ severity, kind, passage, message, suggestion }: FlagView): string => {
    const style = severity === "info" ? "faint" : severity === "warning" ? "warning" : "error"
    const instead = suggestion === null ? "" : ` (${visibleLine(suggestion)}?)`
    return `${paint(style, `${severity}: ${kind}`)} “${visibleLine(passage).slice(0, 200)}”: ${visibleLine(message)}${instead}`
  }
  return ["", paint("title", "Passages to check"), ...flags.flatMap((flag) => wrapped(line(flag), width, 2))]
}
