import { stateOf } from "./demonym.ts"
import type { Material } from "./material.ts"
import type { Mention, NameMention } from "./mention.ts"
import { shapeOf, shortRealm } from "./name-shape.ts"
import { isSovereign, ownsState } from "./sovereign.ts"

/** How often a report must treat a name as a state's: oftener where the map has a place so called. */
const enough = { unknown: 1, onMap: 2 } as const

/**
 * Names of places that knowledge does not have, of which a report tells what a state alone has or whose people it names
 * ("Kesmeria's foreign minister", "the Kesmerian army", "the Kesmerians"): they are typed as states. A first-level division
 * on the map is none, whatever its government is called.
 */
export const withOwnStates = (material: Material, names: readonly Mention[]): Mention[] => {
  const isCandidate = (name: Mention): name is NameMention =>
    name.kind === "name" && name.type === "LOC" && name.entry === null
  const candidates = new Set(names.filter(isCandidate).map((name) => shortName(material, name)))
  if (candidates.size === 0) return [...names]
  const told = evidenceOf(material, names.filter(isCandidate), candidates)
  const states = new Set([...candidates].filter((name) => (told.get(name) ?? 0) >= needed(material, name)))
  return names.map((name) =>
    isCandidate(name) && states.has(shortName(material, name)) ? { ...name, type: "GPE" } : name,
  )
}

const wordsOf = ({ syntax }: Material, { from, to }: Mention): string[] =>
  Array.from({ length: to - from }, (_, i) => syntax.form(from + i))

const shortName = (material: Material, name: Mention): string => shortRealm(wordsOf(material, name).join(" "))

const needed = ({ knowledge }: Material, name: string): number => {
  const places = knowledge.placesNamed(name).filter(({ by }) => by !== "other")
  if (places.some(({ kind }) => kind === "division" || kind === "water")) return Number.POSITIVE_INFINITY
  return places.length > 0 ? enough.onMap : enough.unknown
}

/** How often each of the candidates is told of as a state, by its name or by its adjective. */
const evidenceOf = (
  material: Material,
  names: readonly NameMention[],
  candidates: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const { parsed, syntax } = material
  const told = new Map<string, number>()
  const add = (name: string): void => {
    told.set(name, (told.get(name) ?? 0) + 1)
  }
  for (const name of names)
    if (shapeOf(wordsOf(material, name)) === "realm" || isSovereign(material, name)) add(shortName(material, name))
  for (let i = 0; i < parsed.words.count; i++) {
    const state = stateOf(syntax.form(i), (stem) => candidates.has(stem.toLowerCase()))
    if (state === undefined || state === syntax.form(i)) continue
    const isPeople = syntax.form(i).endsWith("s") && syntax.relation(i) !== "amod"
    if (isPeople || ownsState(material, i + 1)) add(state.toLowerCase())
  }
  return told
}
