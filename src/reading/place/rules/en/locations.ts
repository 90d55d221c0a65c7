/** Words of English that say that something happens at a place. */

/** Prepositions of a place where something happens. "On" and "to" need more: below. */
export const locative: ReadonlySet<string> = new Set([
  "across",
  "along",
  "around",
  "at",
  "beside",
  "in",
  "inside",
  "near",
  "off",
  "outside",
  "over",
  "round",
  "throughout",
  "within",
])

/** Lemmas of nouns and verbs whose "in" names what they are about: "confidence in Beijing", "interfere in Chad". */
export const aboutWithIn: ReadonlySet<string> = new Set([
  "believe",
  "change",
  "confidence",
  "engage",
  "faith",
  "interest",
  "interfere",
  "interference",
  "invest",
  "investment",
  "meddle",
  "specialise",
  "specialize",
  "trust",
])

/** Lemmas of movements, which happen where they lead to ("flew to Tehran", "a visit to Minsk"), and forms that lemmas miss. */
export const movements: ReadonlySet<string> = new Set([
  "advance",
  "arrive",
  "arrival",
  "come",
  "cross",
  "drive",
  "flew",
  "flight",
  "flown",
  "fly",
  "go",
  "head",
  "invade",
  "journey",
  "land",
  "march",
  "move",
  "pay",
  "return",
  "sail",
  "shuttle",
  "travel",
  "trip",
  "visit",
  "walk",
])
export const towards: ReadonlySet<string> = new Set(["into", "onto", "to"])

/** Lemmas of verbs whose object is the place where what they say happens: "visited Minsk", "shelled Homs". */
export const takesPlace: ReadonlySet<string> = new Set([
  "annex",
  "attack",
  "besiege",
  "blockade",
  "bomb",
  "bombard",
  "capture",
  "enter",
  "hit",
  "invade",
  "occupy",
  "overrun",
  "raid",
  "reach",
  "recapture",
  "seize",
  "shell",
  "storm",
  "strike",
  "tour",
  "visit",
])

/** Lemmas of what falls on the place where it happens: "dropped bombs on Mekele", "an attack on Goma". */
export const falls: ReadonlySet<string> = new Set([
  "advance",
  "assault",
  "attack",
  "bomb",
  "bombing",
  "bombardment",
  "drop",
  "fall",
  "fire",
  "march",
  "raid",
  "rain",
  "rally",
  "rocket",
  "shelling",
  "strike",
])

/** Lemmas of what people come together for at a place that stands before it: "the Geneva talks". */
export const gatherings: ReadonlySet<string> = new Set([
  "bombing",
  "conference",
  "explosion",
  "meeting",
  "negotiation",
  "session",
  "summit",
  "talk",
  "trial",
  "visit",
])
