import { type Holder, type Office, officeIn } from "../../knowledge/index.ts"
import { spanOf } from "../../language/index.ts"
import { isState } from "../mention/country.ts"
import type { NameMention, Title } from "../mention/mention.ts"
import { personName } from "../mention/names.ts"
import { momentOf, stretchOf } from "../time/calendar.ts"
import type { Doubt, Sources } from "./flag.ts"
import type { People, Person } from "./people.ts"
import { commands, portfolios } from "./rules/en/offices.ts"

/** Offices told of people who did not hold them at the report's date, and two offices told of one that no one has at once. */
export const roleDoubts = (sources: Sources, { all }: People): Doubt[] =>
  all.flatMap((person) => [...notHeld(sources, person), ...twoOffices(sources, person)])

type Told = Readonly<{ mention: NameMention; title: Title }>

/** The offices right before a name, still held as the report has it. */
const toldBefore = (sources: Sources, { mentions }: Person): readonly Told[] =>
  mentions.flatMap((mention) =>
    mention.titles
      .filter((title) => !title.former && title.to <= mention.from && !saysFormer(sources, title))
      .map((title) => ({ mention, title })),
  )

/** "Former presidents A and B": a word for both of them. */
const saysFormer = ({ knowledge, syntax }: Sources, { from, to }: Title): boolean => {
  for (let word = from; word < to; word++)
    if (["former", "then"].includes(knowledge.modifierOf(syntax.form(word)) ?? "")) return true
  return false
}

/**
 * An office that the table of office holders is sure to give somebody else at that date, and never gave the person then.
 * Silent where the table is not sure, and in a story of another time.
 */
const notHeld = (sources: Sources, person: Person): readonly Doubt[] => {
  const { knowledge, published } = sources
  const { holder, country } = person.referent
  if (!holder || published === null || !isState(knowledge, country)) return []
  return toldBefore(sources, person).flatMap(({ mention, title }) => {
    const office = title.role?.kind === "office" ? officeIn(title.role, country) : null
    if (office === null || !exclusive.has(office)) return []
    // Who never had the office had it at no other time either: then only the name's own sentence can tell of one.
    const hadIt = holder.tenures.some((tenure) => tenure.office === office && tenure.country === country)
    if (isOfAnotherTime(sources, mention, hadIt)) return []
    if (knowledge.tenuresAt(holder, published).some((tenure) => tenure.office === office)) return []
    if (!isOfState(sources, { title, office, country, holder })) return []
    const held = knowledge.holdersOf(country, office, published)
    const isSettled = held.length > 0 && held.every((each) => isApart(each.holder.name, person))
    if (!isSettled || wasNear(knowledge.tenuresAt, { holder, office, published })) return []
    return [
      roleDoubt(
        sources,
        { mention, title },
        `The table of office holders gives this office to ${held.map((each) => each.holder.name).join(" or ")} at ${published}.`,
      ),
    ]
  })
}

/** So long after an office people are called by it by courtesy, and the dead by the office that they had. */
const courtesyYears = 8

/**
 * Whether the office is the state's, and still held as it is told: banks and provinces have presidents and ministers too, so its
 * words name nothing but the state, and a president's name it unless the person held the office not long before.
 */
const isOfState = (
  { knowledge, published }: Sources,
  { title, office, country, holder }: Readonly<{ title: Title; office: Office; country: string; holder: Holder }>,
): boolean => {
  const own = new Set(title.role?.phrase.split(" "))
  const beside = title.words.split(/\s+/u).filter((word) => !own.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
  const isNamed = (word: string): boolean =>
    (knowledge.countryByDemonym(word) ?? knowledge.countryByName(word))?.id === country
  if (!beside.every(isNamed)) return false
  const held = holder.tenures.filter((tenure) => tenure.office === office)
  if (held.length > 0) {
    const last = held.map(({ end, asOf, start }) => Number((end ?? asOf ?? start ?? "0").slice(0, 4)))
    return Number(published!.slice(0, 4)) - Math.max(...last) <= courtesyYears
  }
  return !presiding.has(office) || beside.length > 0
}

/** Offices whose words others than states have as well: "president", "vice president". */
const presiding: ReadonlySet<Office> = new Set<Office>(["head-of-state", "deputy-head"])

/** Offices that one person holds at a time. */
const exclusive: ReadonlySet<Office> = new Set<Office>(["deputy-head", ...portfolios])

const isApart = (name: string, { parts }: Person): boolean => personName(name).parts.at(-1) !== parts.at(-1)

/** Newspapers go on calling people by an office for some weeks, and call them so before they are sworn in. */
const grace = 45

const wasNear = (
  tenuresAt: Sources["knowledge"]["tenuresAt"],
  {
    holder,
    office,
    published,
  }: Readonly<{ holder: Parameters<typeof tenuresAt>[0]; office: Office; published: string }>,
): boolean => {
  const day = momentOf(published)
  if (day === null) return true
  const { first, last } = stretchOf(day)
  return tenuresAt(holder, null).some((tenure) => {
    if (tenure.office !== office) return false
    const ends = [tenure.start, tenure.end, tenure.asOf].flatMap((each) =>
      each === null ? [] : (momentOf(each) ?? []),
    )
    return ends.map(stretchOf).some((end) => end.first - grace <= last && first <= end.last + grace)
  })
}

/** A sentence that tells a time of more than a year before the report, or follows one that does, speaks of who held the office then. */
const isOfAnotherTime = (
  { syntax, times, published }: Sources,
  { from }: NameMention,
  withSentenceBefore: boolean,
): boolean => {
  const sentence = syntax.sentence(from)
  const first = withSentenceBefore && sentence.from > 0 ? syntax.sentence(sentence.from - 1).from : sentence.from
  const base = published === null ? null : momentOf(published)
  if (base === null) return true
  const limit = stretchOf(base).first - 365
  return times.some((time) => time.from >= first && time.to <= sentence.to && stretchOf(time.moment).first < limit)
}

/** Two portfolios in two places, or a command and a portfolio: nobody changes office within a report. */
const twoOffices = (sources: Sources, person: Person): readonly Doubt[] => {
  if (person.referent.holder !== null) return []
  const titles = person.mentions.flatMap((mention) =>
    mention.titles.filter(({ former }) => !former).map((title) => ({ mention, title })),
  )
  const [first, ...rest] = titles.filter(({ title }) => kindOf(title) !== null)
  const second =
    first && rest.find(({ title, mention }) => mention !== first.mention && kindOf(title) !== kindOf(first.title))
  if (!first || !second) return []
  const message = `The report gives the same name as ${first.title.words} too.`
  return [{ ...roleDoubt(sources, second, message), evidence: [spanOf(sources.parsed.words, first.title)] }]
}

const kindOf = ({ role, words }: Title): string | null => {
  const office = role?.office
  if (office && portfolios.has(office)) return office
  return commands.test(words) ? "command" : null
}

const roleDoubt = ({ parsed: { words } }: Sources, { mention, title }: Told, message: string): Doubt => {
  const span = {
    start: spanOf(words, { from: Math.min(title.from, mention.from), to: mention.to }).start,
    end: spanOf(words, { from: mention.from, to: Math.max(title.to, mention.to) }).end,
  }
  return { ...span, kind: "role-conflict", message, evidence: [spanOf(words, title)], severity: "warning" }
}
