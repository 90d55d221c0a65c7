import { Problem } from "../base/index.ts"
import type { NameUse } from "./actor.ts"
import { checkGlob, isGlob } from "./globs.ts"
import { type Row, several } from "./table.ts"

/** A name or glob that a row claims for its actor; `own` says that the row is a user's. */
export type Claim = Readonly<{ name: string; ambiguous: boolean; use: NameUse; at: string; own: boolean }>

export type Claimed<A> = Readonly<{ actor: A; claims: readonly Claim[]; at: string }>

/** A name without the mark that says that it has other meanings. */
const unmarked = (name: string): string => (name.endsWith("?") ? name.slice(0, -1).trim() : name)

/** The claims of one column. */
export const claimsOf = (row: Row, column: string, use: NameUse): Claim[] =>
  several(row, column).map((written) => claimOf(row, column, written, use))

/**
 * The claim of a name as it is written: "Chad?", "Ministry of * Affairs".
 *
 * @throws Problem where a mark stands elsewhere than behind it, or a glob is broken
 */
export const claimOf = ({ at, own }: Row, column: string, written: string, use: NameUse): Claim => {
  const name = unmarked(written)
  if (name === "" || name.includes("?"))
    throw new Problem("knowledge-broken", `${at}: "${column}" has "${written}"; a "?" stands once, after a name`)
  if (isGlob(name)) checkGlob(name, `${at}: "${column}"`)
  return { name, ambiguous: name !== written, use, at, own }
}

/** The names of claims; globs are none. */
export const namesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ name }) => (isGlob(name) ? [] : [name]))

/**
 * The name to show: that of the column "name", whatever else it may mean.
 *
 * @throws Problem where it is a glob
 */
export const shownName = (row: Row, name: string): string => {
  const shown = unmarked(name)
  if (isGlob(shown))
    throw new Problem(
      "knowledge-broken",
      `${row.at}: "name" is "${name}"; give the name to show here, and put what has a "*" under "names"`,
    )
  return shown
}
