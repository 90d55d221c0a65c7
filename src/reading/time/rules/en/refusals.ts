import type { Phrase } from "../../phrase.ts"

/** Words beside a phrase that say that it is no time. `words` are in lower case. */
export type Refusal = Readonly<{
  id: string
  kinds: readonly Phrase["kind"][]
  side: "before" | "after"
  words: ReadonlySet<string>
  example: string
}>

type Row = readonly [id: string, kinds: string, side: "before" | "after", words: string, example: string]

// biome-ignore format: a rule a line
const rows: readonly Row[] = [
  ["newspaper", "weekday", "after", "times telegraph express mail post mirror herald mercury tribune independent business sun star review world observer market magazine edition newspaper paper", "told the Sunday Times"],
  ["service", "weekday", "after", "prayer prayers sermon sermons mass school schools mosque club clubs league", "after Friday prayers"],
  ["counted-day", "weekday", "before", "first second third fourth", "on the second Tuesday of October"],
  ["named-day", "weekday", "before", "bloody black ash palm super cyber holy maundy whit shrove fat every each", "Bloody Sunday"],
  ["agreement", "feast", "after", "agreement accord accords deal island islands tree trees message pact", "the Good Friday agreement"],
  ["numbered-before", "year", "before", "resolution flight no no. number route room page article section law regulation directive paragraph case expo euro agenda vision windows boeing airbus channel unit brigade regiment division battalion pier gate apartment # € $ £ ¥ us$ c$ a$ hk$ nt$ eur usd gbp rmb mark mk type model class category vol volume chapter psalm", "Resolution 1973"],
  ["hedged-amount", "year", "before", "than least most some about nearly almost over only another total approximately roughly", "more than 2000 were held"],
  ["unit-behind", "year", "after", "gmt hours utc local percent % km kilometres kilometers miles metres meters tonnes tons barrels dollars euros roubles rubles yuan yen pounds crowns francs marks million billion trillion people troops soldiers men women ships aircraft feet kg mw megawatts words pages degrees acres hectares °", "some 1500 troops"],
  ["frontier", "year", "after", "border borders line lines frontier frontiers", "on the 1967 borders"],
  ["the-units", "unit", "before", "the these those every each", "over the last year"],
  ["measured", "year", "before", "- – / .", "A-1990"],
]

export const refusals: readonly Refusal[] = rows.map(([id, kinds, side, words, example]) => ({
  id,
  kinds: kinds.split(" ") as Phrase["kind"][],
  side,
  words: new Set(words.split(" ")),
  example,
}))

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** What may stand, with or without an article, before a season that is a time: "in the spring", but "spring wheat". */
export const seasonLeads = set(
  "in since until till by during before after over through throughout for from this last next early late",
)

/** What stands before a month's name that is also a person's or a verb: "in May", "since April". */
export const monthLeads = set(
  "in since until till by during before after from to through between early late mid last next this of every",
)

/** What makes four figures behind a hedge a year, "in about 1975", and no count, "about 1500 were held". */
export const yearLeads = set("in since from by until of")

/** What makes four figures before a noun its year: "the 2015 accords", "in 1848 Paris". */
export const countingLeads = set("the in of since this that its their his her")

/** A month with two figures behind these is told with its year: "in February 21". */
export const yearFigureLeads = set("in")

/** What makes a season's name something else: "the fall of the city". */
export const seasonFollowers = set("of")

export const article = "the"
