/** Prepositions between an office and what it is an office of: "president of", "ambassador in", "envoy to". */
export const officePrepositions: ReadonlySet<string> = new Set(["of", "for", "at", "in", "to", "from"])

/** Prepositions whose noun is the state or body that a person or an office belongs to: "Roelof Botha of South Africa". */
export const belongingPrepositions: ReadonlySet<string> = new Set(["of", "for", "from"])

/** Words beside an office told in the past that say it is over. */
export const endingWords: ReadonlySet<string> = new Set(["until", "once", "formerly", "previously"])

/** Verbs with the office that is taken up behind "as" or as their object: "was sworn in as", "was named". */
export const takingVerbs: ReadonlySet<string> = new Set(
  "swear appoint elect re-elect name install instal inaugurate nominate serve become".split(" "),
)

/** Verbs with the office that is given up behind "as": "resigned as". */
export const leavingVerbs: ReadonlySet<string> = new Set("resign quit retire oust dismiss remove sack fire".split(" "))

/** Between a verb and an office that it takes up or gives up. */
export const asWord = "as"

/** "Until" and "since" what is behind an office say when, and are no part of it. */
export const titleStops: ReadonlySet<string> = new Set(["until", "since", "who", "which", "when", "whose"])
