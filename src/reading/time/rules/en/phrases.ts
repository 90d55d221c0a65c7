import type { Phrase, Unit } from "../../phrase.ts"
import { type ClassValues, yearRange } from "./classes.ts"
import { feasts } from "./words.ts"

/** The values of the words that a pattern matched, by class, in their order; `time` are the phrases within it. */
export type Captures = Readonly<{ [C in keyof ClassValues]: readonly ClassValues[C][] } & { time: readonly Phrase[] }>

/**
 * A pattern is words apart by spaces: a word stands for itself, `a|b` for either, `<month>` for a word of that class,
 * `<time>` for a phrase of the rules before; `?` behind one makes it optional. No match ends in a comma.
 */
export type PhraseRule = readonly [id: string, pattern: string, make: (of: Captures) => Phrase | null, example: string]

type Of<K extends Phrase["kind"]> = Extract<Phrase, { kind: K }>

const date = ({ year, month, dom, weekday }: Captures): Of<"date"> => ({
  kind: "date",
  year: year[0] ?? null,
  month: month[0]!,
  day: dom[0]!,
  ...(weekday[0] === undefined ? {} : { weekday: weekday[0] }),
})
const dateOfYear = (of: Captures): Phrase => ({ ...date(of), ofYear: of.which[0]! })
const days = ({ year, month, dom }: Captures): Phrase | null => {
  const end = (day: number): Phrase => ({ kind: "date", year: year[0] ?? null, month: month[0]!, day })
  return dom[1]! > dom[0]! ? { kind: "range", from: end(dom[0]!), to: end(dom[1]!) } : null
}
const month = ({ month, year, which }: Captures): Phrase => ({
  kind: "month",
  month: month[0]!,
  year: year[0] ?? null,
  which: which[0] ?? null,
})
const monthOfYear = ({ month, which }: Captures): Phrase => ({
  kind: "month",
  month: month[0]!,
  year: null,
  which: null,
  ofYear: which[0]!,
})
const season = ({ season, year, which }: Captures): Phrase => ({
  kind: "season",
  season: season[0]!,
  year: year[0] ?? null,
  which: which[0] ?? null,
})
const seasonOfYear = ({ season, which }: Captures): Phrase => ({
  kind: "season",
  season: season[0]!,
  year: null,
  which: null,
  ofYear: which[0]!,
})
const weekday = ({ weekday, which }: Captures): Phrase => ({
  kind: "weekday",
  weekday: weekday[0]!,
  which: which[0] ?? null,
})
const weekdayOfWeek = ({ weekday, which, unit }: Captures): Phrase | null =>
  unit[0] === "week" ? { kind: "weekday", weekday: weekday[0]!, which: null, ofWeek: which[0]! } : null
const years = (first: number, open: 1 | 2): Phrase => ({ kind: "years", first, open })
const spoken = (offset: number) => (): Phrase => ({ kind: "day", offset })
const later =
  (sign: 1 | -1, times = 1) =>
  ({ number, unit }: Captures): Phrase | null =>
    unit[0] === "weekend" ? null : { kind: "later", count: sign * times * (number[0] ?? 1), unit: unit[0]! }
const beside =
  (sign: 1 | -1, of?: Unit | "hour") =>
  ({ number, unit }: Captures): Phrase => ({ kind: "beside", count: sign * (number[0] ?? 1), unit: of ?? unit[0]! })
const ago =
  (unit?: Unit, times = 1) =>
  (of: Captures): Phrase => ({ kind: "ago", count: times * (of.number[0] ?? 1), unit: unit ?? of.unit[0]! })
const edge =
  (edge: "start" | "end", unit?: Unit) =>
  ({ time }: Captures): Phrase => ({ kind: "edge", edge, of: unit ? { kind: "unit", unit, which: 0 } : time[0]! })
const inner = ({ time }: Captures): Phrase => time[0]!
const about = ({ time }: Captures): Phrase => ({ kind: "about", of: time[0]! })
/** What is counted in whole years or months is rough already. */
const rough = ({ time }: Captures): Phrase | null => (time[0]!.kind === "ago" ? time[0]! : null)
const range = ({ time }: Captures): Phrase | null =>
  time[0]!.kind === time[1]!.kind ? { kind: "range", from: time[0]!, to: time[1]! } : null

// biome-ignore format: a rule a line
const dates: readonly PhraseRule[] = [
  ["month-day", "<month> the? <dom> ,? <year>?", date, "the [April 26, 2024] accord"],
  ["weekday-month-day", "<weekday> ,? <part>? ,? <month> <dom> ,? <year>?", date, "on [Friday, April 26]"],
  ["month-day-of-year", "<month> the? <dom> of? <which> year", dateOfYear, "on [October 7 last year]"],
  ["day-month-of-year", "<dom> of? <month> of? <which> year", dateOfYear, "on [7 October last year]"],
  ["weekday-bracket-date", "<weekday> ( <month> <dom> )", date, "on [Friday (April 26)]"],
  ["weekday-bracket-day-month", "<weekday> ( <dom> <month> )", date, "on [Friday (26 April)]"],
  ["day-month", "<dom> of? <month> ,? <year>?", date, "on [26 April 2024]"],
  ["weekday-day-month", "<weekday> ,? <part>? ,? the? <dom> of? <month> ,? <year>?", date, "on [Friday 26 April]"],
  ["date-in-figures", "<figures>", ({ figures }) => figures[0]!, "held on [2023-12-03]"],
  ["days-month-first", "<month> <dom> -|–|—|to|through|until <dom> ,? <year>?", days, "in Oslo, [April 24-26]"],
  ["days-day-first", "<dom> -|–|—|to|until|and <dom> <month> ,? <year>?", days, "from [3 to 5 May]"],
  ["between-days", "between <month> <dom> and <dom> ,? <year>?", days, "[between April 3 and 7] it snowed"],
  ["weekday-nth", "<weekday> ,? the? <nth>", ({ nth, weekday }) => ({ kind: "day-of-month", day: nth[0]!, weekday: weekday[0]! }), "on [Friday the 26th]"],
  ["nth", "the <nth>", ({ nth }) => ({ kind: "day-of-month", day: nth[0]! }), "on [the 26th], he left"],
]

// biome-ignore format: a rule a line
const months: readonly PhraseRule[] = [
  ["month", "<which>? <month>", month, "the treaty of [last November]"],
  ["past-month", "this past <month>", ({ month }) => ({ kind: "month", month: month[0]!, year: null, which: -1 }), "[this past May] it fell"],
  ["month-year", "<month> ,|of? <year>", month, "in [May 2006]"],
  ["month-of-that-year", "<month> of? <which> year", monthOfYear, "in [July last year]"],
  ["season-which", "the? <which> <season>", season, "[last autumn] they met"],
  ["season-year", "<season> of? <year>", season, "in the [spring of 2024]"],
  ["season-of-that-year", "<season> of? <which> year", seasonOfYear, "in the [summer of last year]"],
  ["season", "<season>", season, "to resume in the [spring]"],
]

// biome-ignore format: a rule a line
const yearRules: readonly PhraseRule[] = [
  ["year", "<year>", ({ year }) => ({ kind: "year", year: year[0]! }), "since [2012]"],
  ["years-joined", "<years>", ({ years: [of] }) => of!, "the season of [2013/14]"],
  ["years-to", "<year> -|–|— <yy>", ({ year, yy }) => yearRange(year[0]!, yy[0]!), "the war of [1914-18]"],
  ["decade", "the? <decade>", ({ decade }) => years(decade[0]!, 1), "in [the 1990s]"],
  ["decade-apostrophe", "the? <year> 's", ({ year }) => (year[0]! % 10 === 0 ? years(year[0]!, 1) : null), "like [the 1930's]"],
  ["century", "the? <ordinal> century", ({ ordinal }) => years((ordinal[0]! - 1) * 100, 2), "in [the 19th century]"],
]

// biome-ignore format: a rule a line
const spokenDays: readonly PhraseRule[] = [
  ["weekday", "<weekday> <part>?", weekday, "said on [Friday evening]"],
  ["weekday-which", "<which> <weekday> <part>?", weekday, "[last Friday] he left"],
  ["weekday-of-week", "<weekday> <part>? <which> <unit>", weekdayOfWeek, "on [Tuesday next week]"],
  ["weekday-of-that-week", "<weekday> <part>? of <which> <unit>", weekdayOfWeek, "on [Tuesday of last week]"],
  ["today", "earlier|later? today", spoken(0), "he said [earlier today]"],
  ["this-part", "earlier|later? this morning|afternoon|evening", spoken(0), "[this morning] he left"],
  ["tonight", "tonight", spoken(0), "he speaks [tonight]"],
  ["yesterday", "late|early? yesterday <part>?", spoken(-1), "[yesterday morning] it sank"],
  ["last-night", "late? last night|evening", spoken(-1), "they parted [last night]"],
  ["tomorrow", "early|late? tomorrow <part>?", spoken(1), "he leaves [tomorrow]"],
  ["day-before-yesterday", "the day before yesterday", spoken(-2), "[the day before yesterday] it sank"],
  ["day-after-tomorrow", "the day after tomorrow", spoken(2), "he leaves [the day after tomorrow]"],
]

// biome-ignore format: a rule a line
const spokenUnits: readonly PhraseRule[] = [
  ["which-unit", "earlier|later? <which> <unit>", ({ which, unit }) => (unit[0] === "day" ? null : { kind: "unit", unit: unit[0]!, which: which[0]! }), "arrested [earlier this month]"],
  ["weekend", "the weekend", () => ({ kind: "unit", unit: "weekend", which: null }), "at [the weekend]"],
  ["ago", "<number> <unit> ago", ago(), "[two years ago] she came"],
  ["couple-ago", "a couple of <unit> ago", ({ unit }) => ({ kind: "ago", count: 2, unit: unit[0]! }), "[a couple of days ago] it fell"],
  ["fortnight-ago", "a fortnight ago", ago("week", 2), "[a fortnight ago] he left"],
  ["year-to-the-day-ago", "<number> <unit> to the day ago", ago(), "[ten years to the day ago]"],
  ["later", "<number> <unit> later|afterwards|thereafter", later(1), "[Two days later] they met"],
  ["earlier", "<number> <unit> earlier|previously", later(-1), "[a month earlier] it fell"],
  ["couple-later", "a couple of <unit> later", later(1, 2), "[a couple of days later] it rose"],
  ["couple-earlier", "a couple of <unit> earlier", later(-1, 2), "[a couple of days earlier] it rose"],
  ["next-day-told", "the next day|morning", () => ({ kind: "later", count: 1, unit: "day" }), "[the next day] he left"],
  ["next-told", "the following <unit>", later(1), "[the following month] he left"],
  ["previous-told", "the previous|preceding <unit>", later(-1), "[the previous month] he left"],
  ["after-that", "<number> <unit> after that|this", later(1), "[two days after that] he left"],
  ["before-that", "<number> <unit> before that|this", later(-1), "[two days before that] he left"],
  ["that-unit", "that same? <unit>", ({ unit }) => ({ kind: "same", unit: unit[0]! }), "due in port [that day]"],
  ["same-unit", "the same <unit>", ({ unit }) => ({ kind: "same", unit: unit[0]! }), "due in port [the same week]"],
  ["in-the-day", "earlier|later in the day", () => ({ kind: "same", unit: "day" }), "he fell [later in the day]"],
  ["that-part", "that same? morning|afternoon|evening|night", () => ({ kind: "same", unit: "day" }), "[that evening] he left"],
  ["same-part", "the same morning|afternoon|evening|night", () => ({ kind: "same", unit: "day" }), "[the same afternoon] he left"],
  ["after", "<number> <unit> after", beside(1), "[a day after] the vote"],
  ["before", "<number> <unit> before", beside(-1), "[six days before] the vote"],
  ["day-after", "the day after", beside(1, "day"), "[the day after] the vote"],
  ["day-before", "the day before", beside(-1, "day"), "[the day before] the vote"],
  ["eve", "the? eve of", beside(-1, "day"), "on [the eve of] the talks"],
  ["hours-after", "<number>? hours|hour|minutes|moments after", beside(1, "hour"), "[hours after] he landed"],
  ["hours-before", "<number>? hours|hour|minutes|moments before", beside(-1, "hour"), "[hours before] he landed"],
]

const feastRules: readonly PhraseRule[] = feasts.flatMap(([phrase, feast]): PhraseRule[] => [
  [
    `feast-${phrase.replaceAll(" ", "-")}`,
    `<which>? ${phrase} of|,? <year>?`,
    ({ year, which }) => ({ kind: "feast", feast, year: year[0] ?? null, which: which[0] ?? null }),
    `they attacked at [${phrase} 1978]`,
  ],
])

/** Phrases of words alone. */
export const simpleRules: readonly PhraseRule[] = [
  ...dates,
  ...months,
  ...yearRules,
  ...spokenDays,
  ...spokenUnits,
  ...feastRules,
]

/** Phrases around others. */
// biome-ignore format: a rule a line
export const composedRules: readonly PhraseRule[] = [
  ["about", "about|around|circa|approximately|roughly <time>", about, "it fell in [about 1975]"],
  ["nearly", "nearly|almost|some|over|barely <time>", rough, "[nearly two years ago] it fell"],
  ["more-than", "more|less than <time>", rough, "[more than two years ago] it fell"],
  ["part-of", "early|late|mid -? <time>", inner, "in [early March]"],
  ["part-of-in", "early|late|midway|earlier|later in <time>", inner, "[earlier in October] it fell"],
  ["end-of", "the? end of <time>", edge("end"), "by [the end of September]"],
  ["close-of", "the? close of <time>", edge("end"), "by [the close of 1990]"],
  ["end-of-the-year", "the? end of the year", edge("end", "year"), "until [the end of the year]"],
  ["end-of-the-month", "the? end of the month", edge("end", "month"), "until [the end of the month]"],
  ["end-of-the-week", "the? end of the week", edge("end", "week"), "until [the end of the week]"],
  ["year-end", "year - end", edge("end", "year"), "by [year-end]"],
  ["start-of", "the? start|beginning of <time>", edge("start"), "since [the start of 2022]"],
  ["start-of-the-year", "the? start|beginning of the year", edge("start", "year"), "since [the start of the year]"],
  ["start-of-the-month", "the? start|beginning of the month", edge("start", "month"), "since [the start of the month]"],
  ["middle-of", "the middle of <time>", inner, "in [the middle of 1988]"],
  ["from-to", "from <time> to|until|till|through|- <time>", range, "[from Monday to Wednesday] it snowed"],
  ["between", "between <time> and <time>", range, "[between 2014 and 2016] it stood"],
  ["through", "<time> through <time>", range, "[Monday through Friday] it stood"],
  ["dashed", "<time> –|—|- <time>", range, "the years [1939 – 1945] were hard"],
]
