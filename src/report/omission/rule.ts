import type { OmissionKind } from "../../base/index.ts"

/**
 * A way to tell that a paragraph is no part of the report. `pattern` is tried on the whole paragraph, without white space
 * around it, and only if it has at most `longest` characters.
 */
export type OmissionRule = Readonly<{
  kind: OmissionKind
  reason: string
  example: string
  pattern: RegExp
  longest: number
}>
