import { inReadingOrder, type Span } from "../../base/index.ts"
import type { Entity, Reading, Statement } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import {
  actInWords,
  count,
  creditsInWords,
  languageInWords,
  omittedInWords,
  publishedInWords,
  unresolvedInWords,
} from "./words.ts"

/** A Report and its Reading, set out for a person. Its strings are the report's own: each edge makes them safe in its way. */
export type View = Readonly<{
  title: string
  head: readonly string[]
  unread: string | null
  groups: readonly Group[]
  omitted: string | null
  flags: readonly FlagView[]
  statements: readonly StatementView[]
}>

/** What one speaker says; `speaker` is null for the statements whose speaker is open. */
export type Group = Readonly<{ speaker: Speaker | null; statements: readonly StatementView[] }>
export type Speaker = Readonly<{ name: string; country: string | null; role: string | null }>

export type StatementView = Readonly<{
  /** From 1, in the order of the text. */
  number: number
  statement: Statement
  act: string
  cue: string | null
  content: readonly string[]
  speaker: string | null
  /** "to China", "via Matthew Miller", "within 3": all that is said of it beside act, cue and content. */
  details: readonly string[]
}>

export type FlagView = Readonly<{
  severity: string
  kind: string
  passage: string
  message: string
  suggestion: string | null
}>

export const viewOf = (report: Report, reading: Reading): View => {
  const statements = statementViews(report.text, reading)
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return {
    title: report.title ?? report.id,
    head: headOf(report, reading),
    unread: reading.unread ?? null,
    groups: groupsOf(statements, entities),
    omitted: omittedInWords(reading.omitted),
    flags: reading.flags.map(({ severity, kind, message, start, end, suggestion }) => ({
      severity,
      kind,
      passage: report.text.slice(start, end),
      message,
      suggestion: suggestion ?? null,
    })),
    statements,
  }
}

const headOf = (report: Report, reading: Reading): readonly string[] => {
  const credits = creditsInWords(reading.credits)
  const outlets = credits.length === 0 && report.outlet !== undefined ? [report.outlet] : credits
  const author = report.author === undefined ? [] : [`by ${report.author}`]
  return [...outlets, ...author, publishedInWords(reading.published), languageInWords(reading.language)]
}

const firstSpan = ({ source, cue, content }: Statement): Span =>
  [source, cue, ...content].filter((span) => span !== null).toSorted(inReadingOrder)[0] ?? { start: 0, end: 0 }

const statementViews = (text: string, reading: Reading): readonly StatementView[] => {
  const ordered = reading.statements
    .map((statement) => ({ statement, first: firstSpan(statement) }))
    .toSorted((a, b) => inReadingOrder(a.first, b.first))
    .map(({ statement }) => statement)
  const context = {
    cut: ({ start, end }: Span) => text.slice(start, end),
    names: new Map(reading.entities.map(({ id, name }) => [id, name])),
    numbers: new Map(ordered.map(({ id }, index) => [id, index + 1])),
  }
  return ordered.map((statement) => statementView(statement, context))
}

type Context = Readonly<{
  cut: (span: Span) => string
  names: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, number>
}>

const statementView = (statement: Statement, context: Context): StatementView => {
  const { cut, names, numbers } = context
  return {
    number: numbers.get(statement.id) ?? 0,
    statement,
    act: actInWords(statement.act),
    cue: statement.cue === null ? null : cut(statement.cue),
    content: statement.content.map(cut),
    speaker: statement.speaker === null ? null : (names.get(statement.speaker) ?? statement.speaker),
    details: detailsOf(statement, context),
  }
}

const detailsOf = (statement: Statement, { cut, names, numbers }: Context): readonly string[] => {
  const { source, speaker, unresolved, kind, addressees, via, inside, confidence } = statement
  const named = (id: string): string => names.get(id) ?? id
  return [
    ...(speaker === null ? [unresolvedInWords(unresolved, source === null ? undefined : cut(source))] : []),
    kind,
    ...(via === undefined ? [] : [`via ${named(via)}`]),
    ...(addressees.length === 0 ? [] : [`to ${addressees.map(named).join(", ")}`]),
    ...(inside === undefined ? [] : [`within ${numbers.get(inside) ?? inside}`]),
    `confidence ${confidence.toFixed(2)}`,
  ]
}

const groupsOf = (statements: readonly StatementView[], entities: ReadonlyMap<string, Entity>): readonly Group[] => {
  const bySpeaker = Map.groupBy(statements, ({ statement }) => statement.speaker)
  const open = bySpeaker.get(null)
  const settled = [...bySpeaker].flatMap(([id, of]) =>
    id === null ? [] : [{ speaker: speakerOf(entities.get(id), id), statements: of }],
  )
  return open === undefined ? settled : [...settled, { speaker: null, statements: open }]
}

const speakerOf = (entity: Entity | undefined, id: string): Speaker => {
  if (entity === undefined) return { name: id, country: null, role: null }
  const role = entity.roles.find(({ former }) => !former) ?? entity.roles[0]
  return {
    name: entity.name,
    country: entity.type === "state" ? null : (entity.country ?? null),
    role:
      role === undefined
        ? null
        : role.former && !/^(?:former|ex)\b/i.test(role.title)
          ? `former ${role.title}`
          : role.title,
  }
}

/** "Antony Blinken [USA]". */
export const nameWithCountry = ({ name, country }: Speaker): string =>
  country === null ? name : `${name} [${country}]`

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

/** Where the parts of a statement stand: "source 0–30 · cue 31–35 · content 36–90". */
export const offsetsOf = ({ source, cue, content }: Statement): string => {
  const range = ({ start, end }: Span): string => `${start}–${end}`
  const parts = [
    ...(source === null ? [] : [`source ${range(source)}`]),
    ...(cue === null ? [] : [`cue ${range(cue)}`]),
    ...(content.length === 0 ? [] : [`content ${content.map(range).join(", ")}`]),
  ]
  return parts.join(" · ")
}
