import { Problem } from "../../base/index.ts"
import { type EventContext, eventContexts } from "../plover.ts"
import { type Columns, cellOf, type Row, required, several, type Table } from "../table.ts"
import { type Issue, type TermForce, termForces } from "./issue.ts"

export const issueColumns: Columns = {
  required: ["id", "label", "terms"],
  optional: ["plover_contexts", "what_it_covers", "weak", "not", "source"],
}

/** A phrase as a row has it. */
export type IssuePhrase = Readonly<{ phrase: string; issue: Issue; force: TermForce; row: number }>

const columnOf: Readonly<Record<TermForce, string>> = { strong: "terms", weak: "weak", not: "not" }

/** So that a walk along words is short; a longer phrase never recurs to the letter. */
const mostWords = 8

/**
 * The issues of tables and the phrases that signal them. A row whose id stood already adds phrases to that issue; a
 * phrase that an issue has in a built-in row and in a user's is as the user's row says.
 *
 * @throws Problem where a row breaks the format, has no phrase, or repeats one of its issue
 */
export const readIssues = (
  tables: readonly Table[],
): Readonly<{ issues: readonly Issue[]; phrases: readonly IssuePhrase[] }> => {
  const issues = new Map<string, Issue>()
  const phrases = new Map<string, IssuePhrase & Readonly<{ own: boolean; at: string }>>()
  tables
    .flatMap(({ rows }) => rows)
    .forEach((row, index) => {
      const issue = issueIn(row, issues)
      for (const { phrase, force } of phrasesIn(row)) {
        const key = `${issue.id} ${phrase}`
        const earlier = phrases.get(key)
        if (earlier && earlier.own === row.own) throw repeated(row, phrase, earlier.at)
        phrases.set(key, { phrase, issue, force, row: index, own: row.own, at: row.at })
      }
    })
  return { issues: [...issues.values()], phrases: [...phrases.values()] }
}

const issueIn = (row: Row, issues: Map<string, Issue>): Issue => {
  const id = required(row, "id")
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "id" is "${id}"; use lower-case letters, digits and hyphens, as water-rights`,
    )
  const known = issues.get(id)
  if (known) return known
  const issue = {
    id,
    label: required(row, "label"),
    contexts: several(row, "plover_contexts").map((context) => contextIn(row, context)),
    covers: cellOf(row, "what_it_covers"),
  }
  issues.set(id, issue)
  return issue
}

const contextIn = (row: Row, written: string): EventContext => {
  const context = eventContexts.find((each) => each === written)
  if (context) return context
  throw new Problem(
    "knowledge-broken",
    `${row.at}: "plover_contexts" has "${written}"; use any of ${eventContexts.join(", ")}`,
  )
}

const phrasesIn = (row: Row): Pick<IssuePhrase, "phrase" | "force">[] => {
  const phrases = termForces.flatMap((force) =>
    several(row, columnOf[force]).map((written) => ({ phrase: checked(row, columnOf[force], written), force })),
  )
  if (phrases.length > 0) return phrases
  throw new Problem("knowledge-broken", `${row.at}: the row has no words; give some under "terms", "weak" or "not"`)
}

/** Phrases are literal: a mark that a user may think to be a pattern is refused, so that it does not match nothing in silence. */
const checked = (row: Row, column: string, written: string): string => {
  const refuse = (why: string): never => {
    throw new Problem("knowledge-broken", `${row.at}: "${column}" has "${written}"; ${why}`)
  }
  if (/[*?\\^$|[\](){}<>"]/.test(written)) refuse("terms are plain words: write out each form, without marks")
  if (!/[\p{L}\p{N}]/u.test(written)) refuse("a term has a letter or a digit")
  const words = written.split(/\s+/)
  return words.length > mostWords ? refuse(`a term has at most ${mostWords} words`) : words.join(" ")
}

const repeated = (row: Row, phrase: string, earlier: string): Problem =>
  new Problem(
    "knowledge-broken",
    `${row.at}: "${phrase}" stands at ${earlier} already, for the same issue; keep one of the two`,
  )
