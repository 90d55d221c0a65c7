/** Prepositions that tell where something happens. */
export const wherePrepositions: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "across",
  "through",
  "around",
  "off",
  "above",
  "beside",
])

/** Prepositions that bring in whom an act is aimed at, the surest first. */
export const aims = [
  "against",
  "to",
  "with",
  "on",
  "upon",
  "at",
  "towards",
  "toward",
  "from",
  "into",
  "for",
  "of",
  "between",
] as const

/** The same for a journey. */
export const goals = ["to", "in", "into", "at", "for", "with"] as const

/** Prepositions that name the owner or the doer of what a noun says. */
export const owners: ReadonlySet<string> = new Set(["of", "by", "from", "against", "on", "to", "with", "between"])
