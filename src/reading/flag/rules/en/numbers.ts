const words = (written: string): ReadonlySet<string> => new Set(written.split(" "))

/** Words before a number that speak of it as known. */
export const totals: ReadonlyMap<string, "all" | "the"> = new Map([
  ["all", "all"],
  ["the", "the"],
  ["those", "the"],
  ["these", "the"],
])

/** What a number of people makes up: "a crew of 17 people" counts the crew. */
export const wholes = words("crew garrison delegation contingent family group team convoy force party staff")

/** Nouns that many matters of a report share, so that they tell none from another. */
export const commonNouns = words(
  "people person member man woman part percent point year day week month hour time thing case state country nation side vote " +
    "dlr stg pct mark franc yen crown peso rupee share million billion seat barrel ton tonne share unit kilometre kilometer mile metre meter foot dollar euro pound",
)

/** Words for what befell those that are counted, by what it comes to. */
export const states: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: "dead die kill slain slay perish drown death",
    wounded: "wounded injured wound injure hurt",
    arrested: "arrest detain arrested detained jail imprison seize",
    missing: "missing vanish disappear",
  }).flatMap(([state, forms]) => forms.split(" ").map((form) => [form, state] as const)),
)

/** Nouns for people by their thousands. */
export const people = words(
  "people person soldier troop force civilian refugee man demonstrator protester worker fighter reservist resident inhabitant migrant",
)

/** Between the two numbers of a vote. */
export const scoreLinks = words("to - – — against")

export const voteNoun = "vote"

/** Words of sentences that tell how a vote went. */
export const voteWords = words(
  "vote ballot parliament senate assembly deputy lawmaker house congress council referendum motion bill",
)

export const majorityNouns = words("majority margin")

/** Words by which a majority is one that would be needed. */
export const needed = words("need require necessary threshold short")

/** Sums of which a report has one. */
export const sumNouns = words("debt ransom fine bail toll reward loan")

/** Forms of verbs whose object is such a sum. */
export const sumVerbs: ReadonlyMap<string, string> = new Map([
  ["owe", "debt"],
  ["owes", "debt"],
  ["owed", "debt"],
  ["lend", "loan"],
  ["lends", "loan"],
  ["lent", "loan"],
])

/** Before a list of what a number is made of: all of it, or some. */
export const wholeLeads: ReadonlyMap<string, "all" | "some"> = new Map([
  [":", "all"],
  ["–", "all"],
  ["—", "all"],
  ["--", "all"],
  ["(", "all"],
  ["including", "some"],
])

/** Before a part of a list. */
export const listLinks = words(", and ; plus")

/** Behind "of", for those who were counted before. */
export const partLeads = words("them whom those these which")
