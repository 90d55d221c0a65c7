import { inReadingOrder, type Span } from "../../../base/index.ts"
import type { Entity, Statement } from "../../../reading/index.ts"
import type { Lookup } from "./lookup.ts"
import { entityInWords } from "./party.ts"
import { actInWords, count, issueInWords, unresolvedInWords } from "./words.ts"

export type StatementView = Readonly<{
  id: string
  /** From 1, in the order of the text. */
  number: number
  statement: Statement
  act: string
  cue: string | null
  content: readonly string[]
  /** "to China", "via Matthew Miller", "within S3": all that is said of it beside act, cue and content. */
  details: readonly string[]
}>

/** What one party says; `speaker` is null for the statements whose speaker is open. */
export type Voice = Readonly<{ speaker: string | null; statements: readonly StatementView[] }>

/** What is said on one issue, by party; `issue` is null for what is said on none. */
export type Topic = Readonly<{ issue: string | null; voices: readonly Voice[] }>

/** All statements, in the order of the text. */
export const statementViews = (lookup: Lookup): readonly StatementView[] =>
  lookup.reading.statements
    .map((statement) => ({ statement, first: firstSpan(statement) }))
    .toSorted((a, b) => inReadingOrder(a.first, b.first))
    .map(({ statement }, index) => statementView(lookup, statement, index + 1))

const firstSpan = ({ source, cue, content }: Statement): Span =>
  [source, cue, ...content].filter((span) => span !== null).toSorted(inReadingOrder)[0] ?? { start: 0, end: 0 }

const statementView = (lookup: Lookup, statement: Statement, number: number): StatementView => ({
  id: statement.id,
  number,
  statement,
  act: actInWords(statement.act),
  cue: statement.cue === null ? null : lookup.cut(statement.cue),
  content: statement.content.map(lookup.cut),
  details: detailsOf(lookup, statement),
})

const detailsOf = ({ cut, name }: Lookup, statement: Statement): readonly string[] => {
  const { source, speaker, unresolved, kind, addressees, via, inside, issues, confidence } = statement
  return [
    ...(speaker === null ? [unresolvedInWords(unresolved, source === null ? undefined : cut(source))] : []),
    kind,
    ...(via === undefined ? [] : [`via ${name(via)}`]),
    ...(addressees.length === 0 ? [] : [`to ${addressees.map(name).join(", ")}`]),
    ...(inside === undefined ? [] : [`within ${inside}`]),
    ...(issues.length < 2 ? [] : [`also on ${issues.slice(1).map(issueInWords).join(", ")}`]),
    `confidence ${confidence.toFixed(2)}`,
  ]
}

/** Statements by their first issue, in the order in which the report has the issues, then by speaker. */
export const topicsOf = (lookup: Lookup, statements: readonly StatementView[]): readonly Topic[] => {
  const order = lookup.reading.issues.map(({ id }) => id)
  const rank = (issue: string | null): number => {
    const at = issue === null ? -1 : order.indexOf(issue)
    return issue === null ? Number.POSITIVE_INFINITY : at === -1 ? order.length : at
  }
  return [...Map.groupBy(statements, ({ statement }) => statement.issues[0] ?? null)]
    .toSorted(([a], [b]) => (a === b ? 0 : rank(a) - rank(b)))
    .map(([issue, on]) => ({ issue: issue === null ? null : issueInWords(issue), voices: voicesOf(lookup, on) }))
}

const voicesOf = ({ entity }: Lookup, statements: readonly StatementView[]): readonly Voice[] => {
  const bySpeaker = Map.groupBy(statements, ({ statement }) => statement.speaker)
  return [...bySpeaker]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([id, of]) => ({ speaker: id === null ? null : speakerInWords(entity(id), id), statements: of }))
}

const speakerInWords = (entity: Entity | undefined, id: string): string =>
  entity === undefined ? id : entityInWords(entity)

/** The words of a statement's content, its parts joined by …, and what is left of them when they are too many. */
export const contentOf = ({ content }: StatementView, longest: number): string => {
  const total = content.reduce((sum, part) => sum + part.length, 0)
  if (total <= longest) return content.join(" … ")
  let room = longest
  const parts: string[] = []
  for (const part of content) {
    if (room <= 0) break
    parts.push(part.slice(0, room).replace(/[\uD800-\uDBFF]$/, ""))
    room -= part.length
  }
  return `${parts.join(" … ")} … [${count(total - longest, "more character")}]`
}
