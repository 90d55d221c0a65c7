import type { WordRange } from "../../language/index.ts"
import type { SideOf } from "../event/side.ts"
import type { Sources } from "./flag.ts"
import { friends, homeNouns, inhabitants, ownNouns, possessives } from "./rules/en/wording.ts"

/** A name's first letters that its people are called by as well: "Cumbria Nueva", "we Cumbrians". */
const stem = 5

/** Sides by the first letters of the names of a report's states; null for letters that two of them share. */
export type Stems = ReadonlyMap<string, string | null>

/** The stems of the states of a report. */
export const stemsOf = ({ referents }: Sources, sideOf: SideOf): Stems => {
  const stems = new Map<string, string | null>()
  for (const referent of referents.all) {
    if (referent.type !== "state") continue
    for (const name of referent.names) {
      const letters = name.slice(0, stem).toLowerCase()
      const side = sideOf(referent)
      if (letters.length === stem) stems.set(letters, (stems.get(letters) ?? side) === side ? side : null)
    }
  }
  return stems
}

type Cast = Readonly<{ sideOf: SideOf; stems: Stems }>

/** The side that a word says somebody is of, by a mention of a state or the name of its people. */
const sideAt = (sources: Sources, word: number, { sideOf, stems }: Cast): string | null => {
  const mention = sources.mentionAt(word)
  const referent = mention && sources.referents.of.get(mention)?.referent
  if (referent && (referent.type === "state" || mention.kind === "demonym")) return sideOf(referent)
  const form = sources.syntax.form(word)
  return /^\p{Lu}/u.test(form) ? (stems.get(form.slice(0, stem).toLowerCase()) ?? null) : null
}

/**
 * The sides that a first person names as what it is of: "we Torvians", "we, the people of Torvia", "our country, Torvia", "our
 * Torvian land", "I am a Torvian".
 */
export const identitiesIn = (sources: Sources, { from, to }: WordRange, cast: Cast): string[] => {
  const { syntax } = sources
  const found: string[] = []
  const add = (side: string | null): void => {
    if (side !== null) found.push(side)
  }
  for (let word = from; word < to; word++) {
    const lower = syntax.lower(word)
    if (lower === "we") add(besideWe(sources, { from: word + 1, to }, cast))
    else if (possessives.has(lower)) add(behindOur(sources, { from: word + 1, to }, cast))
    else if (lower === "i" && /^(?:am|'m|’m)$/u.test(word + 1 < to ? syntax.lower(word + 1) : ""))
      add(sayingWho(sources, { from: word + 2, to }, cast))
  }
  return found
}

const besideWe = (sources: Sources, { from, to }: WordRange, cast: Cast): string | null => {
  const { syntax } = sources
  if (from >= to) return null
  if (syntax.lower(from) !== ",") return isPlural(syntax.form(from)) ? sideAt(sources, from, cast) : null
  const next = syntax.lower(from + 1) === "the" ? from + 2 : from + 1
  return next < to ? sayingWho(sources, { from: next, to }, cast) : null
}

const isPlural = (form: string): boolean => /(?:s|ese|ish|sh|ch)$/u.test(form)

/** "a Torvian", "people of Torvia". */
const sayingWho = (sources: Sources, { from, to }: WordRange, cast: Cast): string | null => {
  const { syntax } = sources
  const first = from < to && ["a", "an", "the"].includes(syntax.lower(from)) ? from + 1 : from
  if (first >= to) return null
  if (syntax.upos(first) !== "ADP" && sideAt(sources, first, cast) !== null) {
    const next = first + 1 < to ? syntax.lemma(first + 1).toLowerCase() : ""
    return friends.has(next) ? null : sideAt(sources, first, cast)
  }
  const isOf = first + 2 < to && inhabitants.has(syntax.lemma(first).toLowerCase()) && syntax.lower(first + 1) === "of"
  return isOf ? sideAt(sources, first + 2, cast) : null
}

/** Most words between "our" and the name. */
const reach = 4

const behindOur = (sources: Sources, { from, to }: WordRange, cast: Cast): string | null => {
  const { syntax, mentionAt } = sources
  for (let word = from; word < Math.min(to, from + reach); word++) {
    const side = sideAt(sources, word, cast)
    if (side !== null) {
      const last = (mentionAt(word)?.to ?? word + 1) - 1
      const isModifier = ["amod", "compound", "nmod"].includes(syntax.relation(word)) && syntax.head(word) > last
      return !isModifier || ownNouns.has(syntax.lemma(syntax.head(word)).toLowerCase()) ? side : null
    }
    const isBetween = syntax.lower(word) === "," || homeNouns.has(syntax.lemma(word).toLowerCase())
    if (!isBetween && syntax.upos(word) !== "ADJ") return null
  }
  return null
}
