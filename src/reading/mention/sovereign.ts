import type { Office } from "../../knowledge/index.ts"
import type { WordRange } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import type { Material } from "./material.ts"
import { roleEndingAt } from "./role.ts"
import { accreditedNouns, realms, sovereignNouns } from "./rules/en/names.ts"
import { articles } from "./rules/en/nouns.ts"

/** Offices of a state alone; of ministers the noun says it. */
const stateOffices: ReadonlySet<Office> = new Set(["head-of-state", "head-of-government", "un-ambassador"])

/** Most words of what is owned: "Kesmeria's new deputy foreign minister". */
const longest = 6

/**
 * Whether the words beside a name say that it is a state: "Kesmeria's foreign minister", "the government of Kesmeria",
 * "the ambassador to Kesmeria". An article says that it is none: "the Front's army".
 */
export const isSovereign = (material: Material, { from, to }: WordRange): boolean => {
  const { syntax } = material
  const sentence = syntax.sentence(from)
  const before = from > sentence.from ? syntax.lower(from - 1) : ""
  if (articles.has(before)) return false
  if (to + 1 < sentence.to && isPossessive(syntax.form(to))) return ownsState(material, to + 1)
  if (before === "of") return isBodyOfState(material, Math.max(sentence.from, from - longest), from - 1)
  return before === "to" && accreditedNouns.has(syntax.lemma(from - 2).toLowerCase())
}

/**
 * "The army of Kesmeria"; also with a name between, or with what the body is for: "President Zalan of Kesmeria", "the
 * ministry of foreign affairs of Kesmeria".
 */
const isBodyOfState = (material: Material, first: number, of: number): boolean => {
  const { syntax } = material
  let end = of
  while (end > first && syntax.upos(end - 1) === "PROPN" && !isOfState(material, first, end)) end--
  if (isOfState(material, first, end)) return true
  for (let i = of - 2; i > first; i--)
    if (syntax.lower(i) === "of") return sovereignNouns.has(syntax.lemma(i - 1).toLowerCase())
  return false
}

/** The end of the noun phrase that begins at a word: "new deputy foreign minister". */
const endOfPhrase = (syntax: Syntax, from: number, last: number): number => {
  let to = from
  while (to < last && to - from < longest && ["ADJ", "NOUN", "PROPN"].includes(syntax.upos(to))) to++
  return to
}

/** Whether the word before `end`, with those before it from `from` on, is for what a state alone has. */
const isOfState = (material: Material, from: number, end: number): boolean => {
  if (from >= end) return false
  const noun = material.syntax.lemma(end - 1).toLowerCase()
  if (sovereignNouns.has(noun) || realms.has(noun)) return true
  const role = roleEndingAt(material, from, end)?.role
  if (!role) return false
  const isArmed = role.kind === "body" && (role.sector === "MIL" || role.sector === "SPY")
  return isArmed || (role.office !== null && stateOffices.has(role.office))
}

/** Whether a phrase that begins at a word is, or is called by, what a state alone has: "foreign minister", "army chief". */
export const ownsState = (material: Material, from: number): boolean => {
  const { syntax } = material
  const to = endOfPhrase(syntax, from, syntax.sentence(from).to)
  for (let end = from + 1; end <= to; end++) if (isOfState(material, from, end)) return true
  return false
}
