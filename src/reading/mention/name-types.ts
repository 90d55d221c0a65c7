import type { Name } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import { stateOf } from "./demonym.ts"
import type { Material } from "./material.ts"
import { roleEndingAt } from "./role.ts"
import { demonymEnding, placeKinds, placeNouns, placePrepositions } from "./rules/en/names.ts"

/** What the words beside a name weigh against what the model took it for (at most 1 for each place where it stands). */
const weights = {
  demonym: 2,
  ownsPlace: 2,
  ofPlace: 2,
  kind: 2,
  located: 1,
  addressed: 2,
  family: 3,
  dateline: 3,
} as const

/**
 * One type for all places where one word is a name: what the model took it for and what stands beside it, taken
 * together. A word that the report has an adjective of ("Karesh", "Kareshi") or that has a capital is a place; one
 * with a title before it, or that ends the full name of a person, is a person. Adjectives are no names.
 */
export const agreedTypes = (material: Material, names: readonly Name[]): Name[] => {
  const { syntax, parsed } = material
  const votes = new Votes()
  const key = ({ from }: Name): string => syntax.lower(from)
  const single = names.filter(({ from, to }) => to - from === 1)
  for (const name of single) {
    votes.add(key(name), name.type, name.confidence)
    votes.add(key(name), "LOC", placeWeight(syntax, name))
    votes.add(key(name), "PER", personWeight(material, name))
  }
  for (const { type, from, to } of names)
    if (type === "PER" && to - from > 1)
      votes.add(syntax.lower(to - 1), "PER", votes.has(syntax.lower(to - 1)) ? weights.family : 0)
  for (let i = 0; i < parsed.words.count; i++) {
    const state = stateOf(syntax.form(i), (stem) => votes.has(stem.toLowerCase()))
    if (state) votes.add(state.toLowerCase(), "LOC", weights.demonym)
  }
  return names.flatMap((name) => {
    if (name.to - name.from > 1) return [name]
    const type = votes.best(key(name)) ?? name.type
    const isDemonym = type !== "ORG" && isAdjective(syntax, name.from, votes)
    return isDemonym ? [] : [{ ...name, type }]
  })
}

class Votes {
  readonly #byWord = new Map<string, Map<Name["type"], number>>()

  has(word: string): boolean {
    return this.#byWord.has(word)
  }

  add(word: string, type: Name["type"], weight: number): void {
    if (weight === 0) return
    const of = this.#byWord.get(word) ?? new Map<Name["type"], number>()
    this.#byWord.set(word, of.set(type, (of.get(type) ?? 0) + weight))
  }

  best(word: string): Name["type"] | undefined {
    const of = this.#byWord.get(word)
    return of && [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  }
}

/** "Dravian" before "attachés": formed as a demonym, and either of a name told here or called an adjective. */
const isAdjective = (syntax: Syntax, word: number, votes: Votes): boolean => {
  const form = syntax.form(word)
  const relation = syntax.relation(word)
  if (!(relation === "amod" || relation === "compound") || !demonymEnding.test(form.slice(-2))) return false
  return (
    syntax.upos(word) === "ADJ" || stateOf(form, (stem) => stem !== form && votes.has(stem.toLowerCase())) !== undefined
  )
}

const placeWeight = (syntax: Syntax, { from, to }: Name): number => {
  const { from: first, to: last } = syntax.sentence(from)
  const before = from > first ? syntax.lower(from - 1) : ""
  const isOwner = to < last && isPossessive(syntax.form(to))
  if (isOwner && to + 1 < last && placeNouns.has(syntax.lemma(to + 1).toLowerCase())) return weights.ownsPlace
  if (to < last && placeKinds.has(syntax.lower(to)) && /^\p{Lu}/u.test(syntax.form(to))) return weights.kind
  if (before === "of" && from - 2 >= first && placeNouns.has(syntax.lemma(from - 2).toLowerCase()))
    return weights.ofPlace
  if (isDateline(syntax, from, to)) return weights.dateline
  return placePrepositions.has(before) && !isOwner ? weights.located : 0
}

/** In capitals at the head of a report, before a comma or a dash. */
const isDateline = (syntax: Syntax, from: number, to: number): boolean =>
  from === 0 && /^\p{Lu}{3,}$/u.test(syntax.form(from)) && /^(?:,|-+|[–—])$/u.test(syntax.form(to))

const personWeight = ({ syntax, knowledge }: Material, { from }: Name): number => {
  const first = Math.max(syntax.sentence(from).from, from - 3)
  if (from === first) return 0
  if (knowledge.honorificOf(syntax.form(from - 1))) return weights.addressed
  const role = roleEndingAt({ syntax, knowledge }, first, from)
  const isTitle = role !== undefined && !role.plural && ["office", "title"].includes(role.role.kind)
  return isTitle && /^\p{Lu}/u.test(syntax.form(from - 1)) ? weights.addressed : 0
}
