import { uposTags } from "../base/index.ts"
import type { Holder, Knowledge } from "../knowledge/index.ts"
import { type Parsed, relations, spanOf } from "../language/index.ts"
import type { Report } from "../report/index.ts"
import { findAmounts } from "./amount/find.ts"
import { eventsOf } from "./event/join.ts"
import { flagsOf, withoutDoubted } from "./flag/join.ts"
import { issuesOf } from "./issue/join.ts"
import { joinMentions } from "./mention/entities.ts"
import { findMentions } from "./mention/find.ts"
import type { Mention as Found } from "./mention/mention.ts"
import { type Referent, type Referents, sectorOf } from "./mention/referent.ts"
import { placesByReferent, withPlace } from "./place/entity.ts"
import { type Places, placesOf } from "./place/places.ts"
import type { Engine, Entity, Mention, Reading, Token } from "./reading.ts"
import { withChains } from "./statement/chain.ts"
import { findStatements } from "./statement/find.ts"
import { syntaxOf } from "./syntax.ts"
import { timesOf, withTimes } from "./time/join.ts"
import { inferPublished } from "./time/published.ts"
import { scan } from "./time/scan.ts"
import type { Time } from "./time/time.ts"

/** Which layers a Reading is to carry; what is not asked for is left empty. */
export type Wanted = Readonly<{
  tokens: boolean
  mentions: boolean
  statements: boolean
  events: boolean
  flags: boolean
}>

/** A Reading without anything read: of a report in a language that has no pack, or an empty one. */
export const unread = (report: Report, engine: Engine, why?: string): Reading => ({
  id: report.id,
  language: report.language,
  ...(why === undefined ? {} : { unread: why }),
  engine,
  published: report.published,
  credits: report.credits.map(({ outlet, cites, start, end }, i) => ({
    id: `C${i + 1}`,
    outlet,
    ...(cites === undefined ? {} : { cites }),
    span: { start, end },
  })),
  paragraphs: report.paragraphs.map(({ start, end, language }) => ({ start, end, language })),
  omitted: report.omitted.map(({ start, end, kind }) => ({ start, end, kind })),
  sentences: [],
  mentions: [],
  entities: [],
  statements: [],
  events: [],
  times: [],
  amounts: [],
  issues: [],
  flags: [],
})

/**
 * What the report says: its layers joined, resolved and told with the spans that they came from. Pure: the same
 * report, layers and knowledge give the same Reading to the byte.
 */
export const read = (
  report: Report,
  parsed: Parsed,
  knowledge: Knowledge,
  { engine, wanted }: Readonly<{ engine: Engine; wanted: Wanted }>,
): Reading => {
  const syntax = syntaxOf(parsed)
  const document = { parsed, syntax }
  const phrases = hasTimes(report, wanted) ? scan(document) : []
  const published = report.published ?? inferPublished(report, parsed.words, phrases)
  const date = published?.value ?? null
  const reading = {
    ...unread(report, engine),
    published,
    sentences: sentencesOf(parsed),
    ...(wanted.tokens ? { tokens: tokensOf(parsed) } : {}),
  }
  if (!wanted.mentions && !wanted.statements) return reading
  const outlets = report.credits.flatMap(({ outlet, cites }) => (cites === undefined ? [outlet] : [outlet, cites]))
  const material = { ...document, knowledge, outlets }
  const found = findMentions(material)
  const mentionAt = mentionIndex(parsed, found)
  const places = placesOf({ ...material, mentions: found, mentionAt, dateline: report.datelineSpan?.place })
  const referents = joinMentions(found, material, date, countryOfPlace(places, mentionAt))
  const placeOf = placesByReferent(places, referents)
  const who = {
    mentions: found.map((mention, i) => mentionOf(parsed, mention, `M${i + 1}`, referents)),
    entities: referents.all.map((referent) => withPlace(entityOf(parsed, referent), placeOf.get(referent))),
  }
  if (!wanted.statements) return { ...reading, ...who }
  const cast = { ...document, referents, mentionAt }
  const told = findStatements(cast)
  const amounts = findAmounts(
    document,
    told.map(({ id, content }) => ({ id, spans: content })),
  )
  const times = timesOf(document, { report, published, statements: told, knowledge, phrases })
  const flags = flagsOf({ ...cast, report, knowledge, statements: told, times, phrases, amounts, published: date })
  const statements = withChains(withoutDoubted(told, flags), reading)
  const events = wanted.events ? eventsOf({ ...cast, statements, times, places, published: date }) : []
  return {
    ...reading,
    ...who,
    ...issuesOf({ ...document, report, knowledge }, { statements: withTimes(document, statements, times), events }),
    times: times.map((time) => timeOf(parsed, time)),
    amounts,
    flags: wanted.flags ? flags : [],
  }
}

/** Times are told with statements, and may date the report. */
const hasTimes = ({ published, datelineSpan }: Report, { statements }: Wanted): boolean =>
  statements || (published === null && datelineSpan?.date !== undefined)

const sentencesOf = ({ sentences, words }: Parsed): Reading["sentences"] =>
  Array.from(sentences, (from, i) => spanOf(words, { from, to: sentences[i + 1] ?? words.count }))

const tokensOf = ({ words, lemmas, upos, heads, relations: labels }: Parsed): Token[] =>
  Array.from({ length: words.count }, (_, i) => ({
    start: words.starts[i]!,
    end: words.ends[i]!,
    lemma: lemmas[i]!,
    upos: uposTags[upos[i]!]!,
    head: heads[i]!,
    deprel: relations[labels[i]!]!,
  }))

const mentionIndex = (parsed: Parsed, mentions: readonly Found[]): ((word: number) => Found | undefined) => {
  const at = new Int32Array(parsed.words.count).fill(-1)
  mentions.forEach(({ from, to }, i) => {
    at.fill(i, from, to)
  })
  return (word) => mentions[at[word]!]
}

/** The state in which the place lies that a word names, where that is settled. */
const countryOfPlace =
  ({ of }: Places, mentionAt: (word: number) => Found | undefined) =>
  (word: number): string | null => {
    const mention = mentionAt(word)
    const place = mention && of.get(mention)
    return place?.settled ? place.country : null
  }

const mentionOf = (parsed: Parsed, mention: Found, id: string, { of }: Referents): Mention => ({
  ...spanOf(parsed.words, mention),
  id,
  type: mention.type,
  name: mention.kind === "name",
  entity: of.get(mention)?.referent.id ?? null,
})

const timeOf = (parsed: Parsed, time: Time): Reading["times"][number] => ({
  ...spanOf(parsed.words, time),
  id: time.id,
  value: time.value,
  anchor: time.anchor,
})

const entityOf = (parsed: Parsed, referent: Referent): Entity => ({
  id: referent.id,
  name: referent.names[0]!,
  type: referent.type,
  actor: referent.actor?.id ?? referent.holder?.id ?? null,
  ...(referent.country === null ? {} : { country: referent.country }),
  ...(sectorOf(referent) === null ? {} : { sector: sectorOf(referent)! }),
  ...(referent.holder?.wikidata ? { wikidata: referent.holder.wikidata } : {}),
  ...(referent.inferred ? { inferred: inferredOf(referent.inferred) } : {}),
  ...(referent.members.length === 0 ? {} : { members: referent.members.map(({ id }) => id) }),
  roles: referent.titles.map((title) => ({
    title: title.words,
    span: spanOf(parsed.words, title),
    former: title.former,
  })),
  names: referent.names,
})

const inferredOf = ({ id, name, wikidata }: Holder): Entity["inferred"] => ({
  name,
  actor: id,
  ...(wikidata === null ? {} : { wikidata }),
})
