import type { Table } from "../table.ts"
import type { Issue, IssueTermFound } from "./issue.ts"
import { readIssues } from "./read.ts"
import { IssueTerms, type Lemmatised } from "./terms.ts"

/** What reports may be about, and the look-up of the words that signal it. */
export type IssueLookups = Readonly<{
  /** The built-in ones in the order of their list, then a user's own. */
  issues: readonly Issue[]
  /** All terms of all issues that begin with the word at `from` and end before `end`, longer ones first. */
  issueTermsAt: (words: Lemmatised, from: number, end: number) => readonly IssueTermFound[]
}>

/**
 * The issues of tables; their terms are indexed when they are first asked for.
 *
 * @throws Problem where a row breaks the format
 */
export const openIssues = (tables: readonly Table[]): IssueLookups => {
  const { issues, phrases } = readIssues(tables)
  let terms: IssueTerms | undefined
  const indexed = (): IssueTerms => {
    const index = new IssueTerms()
    for (const { phrase, issue, force, row } of phrases) index.add(phrase, { issue, force, row })
    return index
  }
  return {
    issues,
    issueTermsAt: (words, from, end) => {
      terms ??= indexed()
      return terms.at(words, from, end)
    },
  }
}
