import type { Holder, Office } from "../../knowledge/index.ts"
import { spanOf } from "../../language/index.ts"
import { isState } from "../mention/country.ts"
import { personName } from "../mention/names.ts"
import type { Doubt, Sources } from "./flag.ts"
import { bearersOf, fullMentions, isStrange, isWithoutOffice } from "./garbled.ts"
import type { People, Person } from "./people.ts"
import type { Doubted } from "./translated.ts"

/** Offices whose holders reports tell of without introducing them. */
const leading: readonly Office[] = ["head-of-state", "head-of-government", "foreign-minister", "defence-minister"]

/** States whose holders are looked at. */
const mostStates = 6

/**
 * Names with the family name of somebody whom the report introduces and the given name of a leader of one of its states, who is
 * told of nowhere else: "Ivan Orlov" beside Petr Orlov, when the foreign minister is an Ivan. People of one family name are
 * told of together by right, so that this is info, unless the headline names the leader.
 */
export const namesakesOf = (sources: Sources, people: People): Doubted[] => {
  const { published } = sources
  if (published === null) return []
  const bearers = bearersOf(sources, people)
  return people.all.flatMap((person) => {
    if (!isStrange(sources, person)) return []
    const family = bearers.ofFamily(person.parts.at(-1)!).find((other) => other !== person)
    if (!family || family.parts[0] === person.parts[0] || !isWithoutOffice(person, [family])) return []
    const meant = leadersOf(sources, published).filter((leader) => isGiven(leader, person.parts[0]!))
    const headlined = meant.filter(({ name }) => isIn(sources.report.title, name))
    const [only] = headlined.length > 0 ? headlined : meant
    if (!only) return []
    return [{ person, doubts: doubtsOn(sources, { person, family, meant: only, isNamed: headlined.length > 0 }) }]
  })
}

const leadersOf = ({ referents, knowledge }: Sources, published: string): readonly Holder[] => {
  const states = referents.all.flatMap(({ type, country }) =>
    type === "state" && isState(knowledge, country) ? [country] : [],
  )
  return [...new Set(states)]
    .slice(0, mostStates)
    .flatMap((country) => leading.flatMap((office) => knowledge.holdersOf(country, office, published)))
    .map(({ holder }) => holder)
}

const isGiven = ({ name, aliases }: Holder, given: string): boolean =>
  [name, ...aliases].some((known) => personName(known).parts[0] === given)

const isIn = (title: string | undefined, name: string): boolean =>
  title !== undefined && personName(title).parts.includes(personName(name).parts.at(-1)!)

type Namesake = Readonly<{ person: Person; family: Person; meant: Holder; isNamed: boolean }>

const doubtsOn = ({ parsed: { words } }: Sources, { person, family, meant, isNamed }: Namesake): readonly Doubt[] =>
  fullMentions(person).map((mention) => ({
    ...spanOf(words, mention),
    kind: "garbled-name",
    message: `No one of this name is known; it may be ${meant.name} under the family name of ${family.name}.`,
    evidence: [spanOf(words, family.mentions[0]!)],
    severity: isNamed ? "warning" : "info",
    suggestion: meant.name,
  }))
