import type { Syntax } from "../syntax.ts"
import { stateOf } from "./demonym.ts"
import type { Material } from "./material.ts"
import type { Mention, NameMention } from "./mention.ts"
import { shapeOf, shortRealm } from "./name-shape.ts"
import { isSovereign, ownsState } from "./sovereign.ts"

/**
 * What speaks for a name being a state's: what a state alone has, its people or adjective, that it acts or is dealt with,
 * that it stands beside a state ("between Kesmeria and Ortland"); and how much must, more where the map has a place so
 * called.
 */
const weights = { sovereign: 2, adjective: 1, deals: 1, beside: 1, unknown: 2, onMap: 4 } as const

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

const shortName = ({ syntax }: Material, name: Mention): string => shortRealm(syntax.forms(name).join(" "))

/** How much must speak for a name. */
const needed = ({ knowledge }: Material, name: string): number => {
  const places = knowledge.placesNamed(name).filter(({ by }) => by !== "other")
  if (places.some(({ kind }) => kind === "division" || kind === "water")) return Number.POSITIVE_INFINITY
  return places.length > 0 ? weights.onMap : weights.unknown
}

/** How much speaks for each of the candidates, by its name and by its adjective. */
const evidenceOf = (
  material: Material,
  names: readonly NameMention[],
  candidates: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const { parsed, syntax } = material
  const told = new Map<string, number>()
  const add = (name: string, weight: number): void => {
    told.set(name, (told.get(name) ?? 0) + weight)
  }
  const dealing = new Set<string>()
  const beside = new Set<string>()
  const heads = new Set(names.map(({ head }) => head))
  for (const name of names) {
    const short = shortName(material, name)
    if (isRealm(material, name) || isSovereign(material, name)) add(short, weights.sovereign)
    if (["nsubj", "obj", "iobj"].includes(syntax.relation(name.head))) dealing.add(short)
    if (partnersOf(syntax, name.head).some((word) => heads.has(word))) beside.add(short)
  }
  for (const name of dealing) add(name, weights.deals)
  for (const name of beside) add(name, weights.beside)
  for (let i = 0; i < parsed.words.count; i++) {
    const state = stateOf(syntax.form(i), (stem) => candidates.has(stem.toLowerCase()))
    if (state === undefined || state === syntax.form(i)) continue
    add(state.toLowerCase(), ownsState(material, i + 1) ? weights.sovereign : weights.adjective)
  }
  return told
}

/** The words that a word is joined to by "and" or "or". */
const partnersOf = (syntax: Syntax, word: number): number[] => [
  ...(syntax.relation(word) === "conj" ? [syntax.head(word)] : []),
  ...syntax.children(word).filter((child) => syntax.relation(child) === "conj"),
]

/** "The Ister Republic", but not "the Sahrawi republic", whose state knowledge has. */
const isRealm = ({ syntax, knowledge }: Material, name: NameMention): boolean => {
  const words = syntax.forms(name)
  return shapeOf(words) === "realm" && words.every((_, i) => knowledge.matchAt(words, i) === undefined)
}
