import type { Entity } from "../../../reading/index.ts"
import { type Lookup, nameWithCountry } from "./lookup.ts"

/** Somebody of the report: a state, a body, a group with a name, a person. */
export type PartyView = Readonly<{
  id: string
  entity: Entity
  name: string
  /** What persons are or were: "Secretary of State", "former foreign minister"; who holds the office, where none is named. */
  titles: readonly string[]
}>

/** A state with its bodies and people; `state` is null for those of no country that the report tells. */
export type Side = Readonly<{
  /** ISO 3166 alpha-3. */
  country: string | null
  state: PartyView | null
  bodies: readonly PartyView[]
  people: readonly PartyView[]
}>

/** The states, bodies and people that the report calls by name or gives an office, by country, as they come up. */
export const sidesOf = (lookup: Lookup): readonly Side[] => {
  const shown = lookup.reading.entities.filter((entity) => isShown(lookup, entity))
  const byCountry = Map.groupBy(shown, ({ country }) => country ?? null)
  return [...byCountry]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([country, entities]) => {
      const of = (...types: readonly Entity["type"][]): readonly PartyView[] =>
        entities.filter(({ type }) => types.includes(type)).map(partyView)
      const [state = null, ...otherStates] = of("state")
      return { country, state, bodies: [...otherStates, ...of("organisation", "group")], people: of("person") }
    })
}

const isShown = ({ isNamed }: Lookup, { id, type, roles, inferred }: Entity): boolean =>
  type !== "place" && (isNamed(id) || type === "state" || roles.length > 0 || inferred !== undefined)

const partyView = (entity: Entity): PartyView => ({
  id: entity.id,
  entity,
  name: entity.name,
  titles: [...new Set(entity.roles.map(titleInWords)), ...holderInWords(entity)],
})

/** Who is known to hold an office that the report does not name anybody for. */
const holderInWords = ({ inferred }: Entity): readonly string[] =>
  inferred === undefined ? [] : [`at that date ${inferred.name} (inferred)`]

/** "former foreign minister", where the report's own words do not say it yet. */
export const titleInWords = ({ title, former }: Entity["roles"][number]): string =>
  former && !/^(?:former|ex|then)\b/i.test(title) ? `former ${title}` : title

/** "Antony Blinken, Secretary of State (USA)": with the office that is told of now, else the first. */
export const entityInWords = (entity: Entity): string => {
  const role = entity.roles.find(({ former }) => !former) ?? entity.roles[0]
  const name = role === undefined ? entity.name : `${entity.name}, ${titleInWords(role)}`
  return nameWithCountry({ ...entity, name })
}
