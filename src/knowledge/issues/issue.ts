import type { EventContext } from "../plover.ts"

/** What reports speak of: an id of the list, what to show, and the PLOVER contexts that go with it. */
export type Issue = Readonly<{
  id: string
  label: string
  contexts: readonly EventContext[]
  /** What it covers, in words for people; empty where a user's table does not say. */
  covers: string
}>

/**
 * What a term says of an issue. strong: the words signal it wherever they stand. weak: only near a term of another
 * row of the issue, or a strong one. not: its words mean something else here ("trade union").
 */
export const termForces = ["strong", "weak", "not"] as const
export type TermForce = (typeof termForces)[number]

/** The use of a phrase as a term of an issue; `row` tells apart the rows that its terms stand in. */
export type IssueTerm = Readonly<{ issue: Issue; force: TermForce; row: number }>

/** A term found in words up to `to`, one past its last. */
export type IssueTermFound = Readonly<{ to: number; term: IssueTerm }>
