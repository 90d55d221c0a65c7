import type { Entity } from "../../../../reading/index.ts"
import { type Lookup, listInWords } from "../lookup.ts"
import { titleInWords } from "../party.ts"
import { count } from "../words.ts"
import { quoted } from "./passage.ts"

/** Who somebody is taken to be, and by what: names, offices, the entry in knowledge. */
export const whyEntity = (lookup: Lookup, entity: Entity): readonly string[] => [
  calledInWords(lookup, entity),
  ...entity.roles.map((role) => {
    const where = quoted(lookup, lookup.sentence(role.span.start) ?? role.span)
    return `The office “${titleInWords(role)}” is told in ${where}.`
  }),
  ...(entity.members === undefined ? [] : [`It stands for ${listInWords(entity.members.map(lookup.name))}.`]),
  ...(entity.country === undefined || entity.type === "state" ? [] : [`Its country is ${entity.country}.`]),
  ...placeSentence(entity),
  entity.inferred === undefined ? linkInWords(entity) : holderInWords(entity.inferred),
]

const calledInWords = ({ reading }: Lookup, { id, type, names }: Entity): string => {
  const mentions = reading.mentions.filter(({ entity }) => entity === id)
  const named = mentions.filter(({ name }) => name).length
  const called = listInWords(names.map((name) => `“${name}”`))
  return `This ${type} is called ${called}: ${count(mentions.length, "mention")}, ${named} of them by name.`
}

const placeSentence = ({ place }: Entity): readonly string[] => {
  if (place === undefined) return []
  const id = place.geonames === undefined ? "" : `, GeoNames ${place.geonames}`
  return [
    `On the map it is ${[place.name, place.admin1, place.country].filter((part) => part !== undefined).join(", ")}${id}.`,
  ]
}

const holderInWords = ({ name, actor }: NonNullable<Entity["inferred"]>): string =>
  `The report names nobody: that ${name} held the office on its day is inferred from knowledge (${actor}).`

const linkInWords = ({ actor, wikidata }: Entity): string => {
  if (actor === null) return "It is linked to no entry in knowledge: none fits for sure."
  const item = wikidata === undefined ? "" : wikidata === actor ? ", an item of Wikidata" : `, Wikidata's ${wikidata}`
  return `It is linked to ${actor} in knowledge${item}.`
}
