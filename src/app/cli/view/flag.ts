import type { Flag, Lookup } from "./lookup.ts"

/** A passage that is not to be trusted, and why. */
export type FlagView = Readonly<{
  id: string
  /** From 1, in the order shown. */
  number: number
  flag: Flag
  /** "unclosed quotation" */
  kind: string
  passage: string
  suggestion: string | null
}>

const severities = ["error", "warning", "info"] as const satisfies readonly Flag["severity"][]

/** The gravest first, those of one severity in the order of the text. */
export const flagViews = ({ reading, cut }: Lookup): readonly FlagView[] =>
  reading.flags
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.start - b.start)
    .map((flag, index) => ({
      id: flag.id,
      number: index + 1,
      flag,
      kind: flag.kind.replaceAll("-", " "),
      passage: cut(flag),
      suggestion: flag.suggestion ?? null,
    }))
