import type { GazetteerPlace, Knowledge, NameEntry, NameUse, State } from "../../knowledge/index.ts"
import type { SettledPlace } from "./place.ts"

/** One of the places that a name may mean: how likely before the report is asked, and whether knowledge is sure of it. */
export type Sense = Readonly<{ place: SettledPlace; weight: number; known: boolean }>

/**
 * What a name may mean on the map: the state that knowledge has by that name; the gazetteer's places, those likelier that
 * knowledge has as the capital or a part of their state; what knowledge alone has.
 */
export const sensesOf = (knowledge: Knowledge, name: string, entry: NameEntry | null): Sense[] => {
  const found = knowledge.placesNamed(name)
  const listed = found.map((place) => senseOf(place, found, entry))
  return entry ? [...listed, ...knownAlone(entry, found)] : listed
}

/**
 * Before the report is asked, a name means the place with the most people, but for these: how many people a place of a kind
 * counts as, at least, and how much more often than its people say it is in the news.
 */
const likelihood = {
  state: 20_000_000,
  /** Waters, regions and sites: our own table has what the news means. */
  own: 20_000_000,
  /** A part of a state that the gazetteer has not. */
  part: 1_000_000,
  capital: { least: 300_000, times: 3 },
  seat: { least: 50_000, times: 1 },
  city: { least: 1_000, times: 1 },
  /** A division is seldom meant where a city has its name. */
  division: { least: 50_000, times: 0.5 },
  known: 10,
  /** What knowledge has, with a mark that the name has other meanings. */
  knownAmong: 3,
  /**
   * A spelling in some language of the world; a former name that is another place's now ("Salisbury"); a division with the
   * name of a capital or of a city that the news means by it ("Washington", "New York").
   */
  othersName: 0.05,
} as const

/** States, parts, waters and regions that knowledge has under a name and the gazetteer has not. */
const knownAlone = ({ name, ambiguous, meanings }: NameEntry, found: readonly GazetteerPlace[]): Sense[] =>
  meanings.flatMap(({ actor, use }): Sense[] => {
    const sense = (place: Pick<SettledPlace, "kind" | "name" | "country">, weight: number): Sense[] => [
      { place: { settled: true, admin1: null, point: null, geonames: null, ...place }, weight, known: !ambiguous },
    ]
    if (actor.kind === "place" && (actor.type === "water" || actor.type === "region"))
      return found.length > 0 ? [] : sense({ kind: actor.type, name: actor.name, country: null }, likelihood.own)
    if (actor.kind !== "state") return []
    if (use === "name") return sense({ kind: "state", name: actor.name, country: actor.id }, likelihood.state)
    const isListed = !isHeld[use] || found.some((place) => place.country === actor.id || isOurs(place))
    return isListed ? [] : sense({ kind: "region", name, country: actor.id }, likelihood.part)
  })

/** What our own table has, it has with the country or with none: "Kashmir" is no state's part there. */
const isOurs = ({ kind }: GazetteerPlace): boolean => kind === "water" || kind === "region" || kind === "site"

/** Whether a name used so is that of a place in the state. */
const isHeld: Readonly<Record<NameUse, boolean>> = {
  name: false,
  adjective: false,
  people: false,
  prefix: false,
  capital: true,
  part: true,
  metonym: true,
}

const senseOf = (place: GazetteerPlace, others: readonly GazetteerPlace[], entry: NameEntry | null): Sense => {
  const { name, kind, country, admin1, lat, lon, geonames } = place
  const isKnown = holdersOf(entry, kind).some(({ id }) => id === country)
  const times = !isKnown ? 1 : entry?.ambiguous ? likelihood.knownAmong : likelihood.known
  return {
    place: { settled: true, name, kind, country, admin1, point: { lat, lon }, geonames },
    weight: weightOf(place, others) * times,
    known: isKnown && entry?.ambiguous === false,
  }
}

/** The states that knowledge has a place of this kind in under a name: a capital is no division. */
const holdersOf = (entry: NameEntry | null, kind: GazetteerPlace["kind"]): State[] =>
  entry?.meanings.flatMap(({ actor, use }) =>
    actor.kind === "state" && isHeld[use] && (use !== "capital" || kind !== "division") ? [actor] : [],
  ) ?? []

const weightOf = (place: GazetteerPlace, others: readonly GazetteerPlace[]): number => {
  const { kind, population, by, country } = place
  if (kind === "water" || kind === "region" || kind === "site") return likelihood.own
  const { least, times } = likelihood[kind]
  const isOthers =
    by === "other" || (by === "news" && others.some((other) => isFirst(other) && other.country !== country))
  const isOutdone = kind === "division" && others.some((other) => isNews(other) && other.country === country)
  return Math.max(population, least) * times * (isOthers || isOutdone ? likelihood.othersName : 1)
}

const isFirst = ({ by }: GazetteerPlace): boolean => by === "name"

/** Whether the news means a town by a name, whatever else has it: a capital, and what our own table leads to. */
const isNews = ({ kind, by }: GazetteerPlace): boolean => kind === "capital" || by === "news"
