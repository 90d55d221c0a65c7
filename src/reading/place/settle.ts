import type { OpenPlace, Place, SettledPlace } from "./place.ts"
import type { Sense } from "./senses.ts"
import type { Told } from "./told.ts"

/** Where the words right beside a name say that it lies: "Paris, Texas"; "the Lebanese city of Tripoli". */
export type Beside = Readonly<{ kind: "country" | "division"; code: string }>

/** How many times likelier than the next a sense must be: with support of the report or of knowledge that the next has not. */
const clearWithSupport = 2
const clearWithout = 5

/** Below this a sense that neither the report nor knowledge supports is no more than a namesake of something unknown. */
const leastAlone = 100_000

/**
 * The place that a name means in one report. What stands beside it settles it; then the likeliest by people, by what knowledge
 * has and by which states and divisions the report names, where it is likelier by a clear margin than any in another state:
 * no country costs less than a wrong one.
 */
export const settle = (
  name: string,
  senses: readonly Sense[],
  { beside, told }: Readonly<{ beside: readonly Beside[]; told: Told }>,
): Place => {
  const there = sensesThere(senses, beside)
  const judged = (there.length > 0 ? there : senses)
    .map((sense) => judge(sense, name.toLowerCase(), senses, told))
    .sort((a, b) => b.weight - a.weight)
  const [best] = judged
  if (!best) return open(name, "unknown")
  const rival = judged.find(({ place }) => place.country !== best.place.country)
  if (there.length > 0) return best.place
  if (!best.supported && best.weight < leastAlone) return open(name, "unknown")
  if (!rival) return best.place
  const margin = best.supported && !rival.supported ? clearWithSupport : clearWithout
  return best.weight >= margin * rival.weight ? best.place : open(name, "ambiguous")
}

const open = (name: string, why: OpenPlace["why"]): OpenPlace => ({ settled: false, name, why })

/** The senses that lie where the words beside the name say. */
export const sensesThere = (senses: readonly Sense[], beside: readonly Beside[]): Sense[] =>
  senses.filter(({ place }) => beside.some((each) => lies(place, each)))

const lies = ({ country, admin1, kind }: SettledPlace, { kind: of, code }: Beside): boolean =>
  of === "country" ? country === code && kind !== "state" : admin1 === code && kind !== "division"

type Judged = Readonly<{ place: SettledPlace; weight: number; supported: boolean }>

const judge = (sense: Sense, name: string, senses: readonly Sense[], told: Told): Judged => {
  const { place, weight, known } = sense
  const countryTold = place.country !== null && isFirstOfItsName(sense, senses) ? told.country(place.country, name) : 0
  const divisionTold = place.admin1 !== null && place.kind !== "division" ? told.division(place.admin1, name) : 0
  const names = Math.max(countryTold, divisionTold)
  const isForeign = place.kind === "division" && senses.some((other) => other.place.kind === "state")
  return {
    place,
    weight: weight * timesWhereTold(sense, names, isForeign),
    supported: known || (names > 0 && !isForeign),
  }
}

/** People of a city that is told of as a capital is. */
const leastOfGreatCities = 1_000_000

/**
 * How many times likelier a sense is for the names that the report has of its state or division besides. A town is told of
 * without its state less often than a seat or a capital; a division with the name of another state ("Georgia") seldom.
 */
const timesWhereTold = ({ place, weight }: Sense, names: number, isForeign: boolean): number => {
  if (names === 0) return 1
  if (isForeign) return 5
  if (place.kind === "city" && weight < leastOfGreatCities) return 20
  return names === 1 ? 50 : 150
}

/**
 * Towns of the United States bear the names of the whole world, and nearly every report names the United States: there the
 * press writes the state behind a town that is not the first of its name.
 */
const isFirstOfItsName = ({ place, weight }: Sense, senses: readonly Sense[]): boolean =>
  place.country !== "USA" || place.kind !== "city" || senses.every((other) => other.weight <= weight)
