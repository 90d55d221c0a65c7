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

/** What is said behind people of whom they serve: "soldiers loyal to X", "fighters backed by X". */
export const allegiances: ReadonlySet<string> = new Set(
  "loyal|faithful|allied|aligned|answerable|belonging|close|friendly|linked|affiliated|associated|sympathetic|subordinate|led|commanded|headed|backed|supported|sponsored|financed|funded|paid|armed|trained|controlled|run|owned|operated|employed|sent|dispatched|deployed|stationed|hired|registered".split(
    "|",
  ),
)

/** Nouns behind a preposition that only say how something came about: "at the invitation of X" aims at nobody. */
export const circumstances: ReadonlySet<string> = new Set(
  "invitation|request|behest|instigation|urging|insistence|instance|initiative|suggestion|expense|presence|absence|name|behalf|case|event|wake|face|light|view|spite|help|assistance|mediation|chairmanship|auspices|supervision|leadership|pretext|grounds|basis|eve|occasion|sidelines|margins|midst|course|context|framework|consequence|result|aftermath|anniversary|beginning|end|start|time|moment|cost|way|hands|order|orders|advice|prompting|strength".split(
    "|",
  ),
)
