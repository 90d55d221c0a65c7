import type { Office } from "../../../../knowledge/index.ts"

/** Offices of which nobody holds two at once in most states; a deputy head of government may be a minister as well. */
export const portfolios: ReadonlySet<Office> = new Set<Office>([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "justice-minister",
])

/** Commands, which no minister has. */
export const commands = /\bcommander\b|\bcommandant\b/iu
