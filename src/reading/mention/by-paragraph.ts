import type { Role } from "../../knowledge/index.ts"
import { Gap } from "../../language/index.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import { headWord, type Referent } from "./referent.ts"
import { sentNouns } from "./rules/en/titles.ts"

/** Kinds of words for those who act for a state or a body of it; a student or a banker may be a stranger there. */
const byOffice: ReadonlySet<Role["kind"]> = new Set<Role["kind"]>(["office", "title", "spokesperson"])

/**
 * The state of officials whose own the report leaves out since it is plain: the only one that the paragraph tells of
 * where they are first named, and not only behind them in their own sentence, as whom they act on. An envoy is
 * likelier of another.
 */
export const byParagraphs = (
  { knowledge, parsed, syntax }: Material,
  ledger: Ledger,
): ((person: Referent) => string | null) => {
  const paragraphOf = paragraphs(parsed.words)
  const told = new Map<number, Map<string, number>>()
  for (const { country, mentions } of ledger.all) {
    if (!isState(knowledge, country)) continue
    for (const { from } of mentions) {
      const paragraph = paragraphOf[from]!
      const here = told.get(paragraph) ?? new Map<string, number>()
      // Where it is told first in the paragraph.
      told.set(paragraph, here.set(country, Math.min(from, here.get(country) ?? from)))
    }
  }
  return ({ titles, mentions }) => {
    const isOfficial = titles.some(({ role }) => role !== null && byOffice.has(role.kind))
    if (!isOfficial || titles.some(({ role }) => role !== null && sentNouns.has(headWord(role)))) return null
    const first = mentions.find(({ kind }) => kind === "name")
    const states = first && told.get(paragraphOf[first.from]!)
    if (states?.size !== 1) return null
    const [[state, at]] = [...states] as [[string, number]]
    return at < first!.from || at >= syntax.sentence(first!.from).to ? state : null
  }
}

/** For each word the number of its paragraph. */
const paragraphs = ({ count, gaps }: Material["parsed"]["words"]): Int32Array => {
  const of = new Int32Array(count)
  for (let word = 1; word < count; word++) of[word] = of[word - 1]! + (gaps[word] === Gap.paragraph ? 1 : 0)
  return of
}
