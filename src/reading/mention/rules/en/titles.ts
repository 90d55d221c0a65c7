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

/** Those who are sent by one state to another, or deal with one: what stands behind "to" or "for" is not theirs. */
export const sentNouns: ReadonlySet<string> = new Set(
  (
    "ambassador envoy representative commissioner consul consul-general emissary negotiator mediator attaché attache " +
    "nuncio legate d'affaires coordinator adviser advisor ambassador-at-large diplomat"
  ).split(" "),
)

/** Prepositions between somebody who is sent and where he is sent, or what he is to see to. */
export const sendingPrepositions: ReadonlySet<string> = new Set(["to", "in", "for", "on", "with"])

/** Nouns for kin, whose state is taken to be that of whoever they are kin to. */
export const kinNouns: ReadonlySet<string> = new Set(
  (
    "father mother parent son daughter child brother sister half-brother half-sister husband wife widow widower uncle " +
    "aunt nephew niece grandfather grandmother grandson granddaughter cousin son-in-law brother-in-law"
  ).split(" "),
)

/** Verbs with a body for their object, or their subject in the passive, whose doer belongs to it. */
export const leadingVerbs: ReadonlySet<string> = new Set(
  "head lead run chair command represent rule govern direct oversee".split(" "),
)

/** Verbs for what the officials of one state do to those of another. */
export const dealingVerbs: ReadonlySet<string> = new Set(
  "summon expel accuse lodge protest hand deliver meet rebuke receive convoke denounce blame upbraid".split(" "),
)
