import { visibleLine } from "../safe.ts"
import { statementOffsets } from "../view/offsets.ts"
import { contentOf, type StatementView, type Topic, type Voice } from "../view/statement.ts"
import type { View } from "../view/view.ts"
import { entry, type Options } from "./layout.ts"
import { wrapped } from "./wrap.ts"

/** A content is cut after so many characters in print; `--json` and `--html` have all of it. */
const longestContent = 4000

/** By issue where the statements have some, and by speaker. */
export const statementLines = ({ topics }: View, options: Options): readonly string[] => {
  const byIssue = topics.some(({ issue }) => issue !== null)
  return topics.flatMap((topic) => topicLines(topic, byIssue, options))
}

const topicLines = ({ issue, voices }: Topic, byIssue: boolean, options: Options): readonly string[] => {
  const { width, paint } = options.terminal
  const heading = issue === null ? "Statements on no issue" : `Statements on ${visibleLine(issue)}`
  const lines = voices.flatMap((voice, i) => [...(i === 0 ? [] : [""]), ...voiceLines(voice, options)])
  return ["", ...wrapped(paint("title", byIssue ? heading : "Statements"), width), ...lines]
}

const voiceLines = ({ speaker, statements }: Voice, options: Options): readonly string[] => {
  const { width, paint } = options.terminal
  const heading = speaker === null ? paint("open", "Speaker not settled") : paint("speaker", visibleLine(speaker))
  return [...wrapped(heading, width), ...statements.flatMap((statement) => statementEntry(statement, options))]
}

const statementEntry = (view: StatementView, options: Options): readonly string[] => {
  const { paint } = options.terminal
  const cue = view.cue === null ? "" : ` ${paint("faint", `(“${visibleLine(view.cue)}”)`)}`
  const blocks = [
    `${paint("act", view.act)}${cue}`,
    ...(view.content.length === 0 ? [] : [visibleLine(contentOf(view, longestContent))]),
    paint("faint", visibleLine(view.details.join(" · "))),
    ...(options.offsets ? [paint("faint", statementOffsets(view.statement))] : []),
  ]
  return entry(visibleLine(view.id), blocks, options)
}
