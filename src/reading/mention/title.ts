import type { RoleMatch } from "../../knowledge/index.ts"
import { spanOf, type WordRange } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import type { Material } from "./material.ts"
import type { Title } from "./mention.ts"
import { roleEndingAt } from "./role.ts"
import { givenTitles, namingTitles } from "./rules/en/names.ts"
import { articles } from "./rules/en/nouns.ts"
import { endingWords, officePrepositions, titleStops } from "./rules/en/titles.ts"

/** Most words that a title takes up before a name or behind a comma. */
const longest = 12

const isBreak = (form: string): boolean => /^[,;:.“”"()«»—–]$/u.test(form)

/**
 * The offices or callings told with a name: before it ("Chinese Foreign Minister Wang Yi", "then-House Speaker Nancy
 * Pelosi", "the interior minister, Adal Brone,", "the prime minister of Qatar, Sheikh Mohammed"), in it ("Pope
 * Francis"), or in apposition behind it ("Ellen Lord, a spokeswoman for the ministry").
 */
export const titlesBeside = (material: Material, name: WordRange): Title[] => {
  const nearest = titleBefore(material, name) ?? sharedTitle(material, name)
  const isRank = nearest?.role?.kind === "title"
  const further = isRank ? titleBefore(material, { from: nearest.from, to: name.to }) : null
  return [titleWithin(material, name), nearest, further, titleBehind(material, name)].filter((title) => title !== null)
}

/** "Pope" in "Pope Francis"; the title that is left at the head of a longer name is a given name ("Shah Mahmood Qureshi"). */
const titleWithin = (material: Material, { from, to }: WordRange): Title | null => {
  const first = material.syntax.lower(from)
  if (to - from < 2 || !namingTitles.has(first) || (to - from > 2 && givenTitles.has(first))) return null
  const role = material.knowledge.roleOf(material.syntax.form(from))?.role
  return role ? titleOf(material, { from, to: from + 1 }, role) : null
}

const titleBefore = (material: Material, name: WordRange): Title | null => {
  const { syntax, knowledge } = material
  const first = Math.max(syntax.sentence(name.from).from, name.from - longest)
  let end = name.from
  while (end > first && (/^[,“"]$/u.test(syntax.form(end - 1)) || knowledge.honorificOf(syntax.form(end - 1)))) end--
  const isApart = end < name.from && syntax.form(end) === ","
  if (isApart && !isApposition(syntax, name)) return null
  const office = officeEndingAt(material, first, end)
  const found = office ? { ...office, to: end } : officeWithComplement(material, first, end)
  if (!found) return isApart ? nounBefore(material, first, { ...name, to: end }) : null
  const from = withModifiers(material, first, found.from)
  return office?.plural ? null : titleOf(material, { from, to: end }, found.role)
}

/** The second of "the prime ministers, Adal Brone and Ihor Zalan": each has the office of both. */
const sharedTitle = (material: Material, name: WordRange): Title | null => {
  const { syntax } = material
  const head = syntax.headOf(name)
  const start = syntax.relation(head) === "conj" ? syntax.head(head) : name.from
  const first = Math.max(syntax.sentence(start).from, start - longest)
  const end = start > first && syntax.form(start - 1) === "," ? start - 1 : start
  const office = officeEndingAt(material, first, end)
  if (!office?.plural) return null
  return {
    from: withModifiers(material, first, office.from),
    to: end,
    words: office.role.phrase,
    role: office.role,
    former: false,
  }
}

/** Set off by commas, or by the tree: "the minister, Adal Brone, said", but not "after meeting the minister, Brone said". */
const isApposition = (syntax: Syntax, name: WordRange): boolean =>
  syntax.relation(syntax.headOf(name)) === "appos" ||
  isBreak(syntax.form(Math.min(name.to, syntax.sentence(name.from).to - 1)))

/** An office with what it is of, up to the name: "the mayor of Pittsburgh, Bill Peduto". */
const officeWithComplement = (material: Material, first: number, end: number): RoleMatch | undefined => {
  const { syntax } = material
  if (syntax.upos(end - 1) === "CCONJ") return undefined
  for (let i = end - 2; i > first && !isBreak(syntax.form(i)) && syntax.upos(i) !== "VERB"; i--) {
    const office = officePrepositions.has(syntax.lower(i)) ? officeEndingAt(material, first, i) : undefined
    if (office && !office.plural) return office
  }
  return undefined
}

/** What somebody is by a noun that knowledge has no office for: "the archivist, Tilde Orrow". */
const nounBefore = (material: Material, first: number, { from, to: end }: WordRange): Title | null => {
  const { syntax } = material
  const noun = syntax.head(from)
  const isCalling = noun >= first && noun < end && syntax.upos(noun) === "NOUN" && syntax.relation(from) === "appos"
  return isCalling ? titleOf(material, { from: Math.max(first, syntax.subtree(noun).from), to: end }, null) : null
}

/** What no words for an office have before their noun: "Zalan, along with senior officials". */
const notInTitle: ReadonlySet<string> = new Set(["VERB", "AUX", "SCONJ", "CCONJ", "ADP"])

/** A role behind the name's comma, with what belongs to it, up to the next comma: "Joe Biden, the US president,". */
const titleBehind = (material: Material, name: WordRange): Title | null => {
  const { syntax, knowledge } = material
  const sentence = syntax.sentence(name.from)
  if (syntax.form(Math.min(name.to, sentence.to - 1)) !== ",") return null
  const first = name.to + 1
  const last = Math.min(sentence.to, first + longest)
  for (let head = first; head < last && !isBreak(syntax.form(head)); head++) {
    const isClause = notInTitle.has(syntax.upos(head)) || titleStops.has(syntax.lower(head))
    if (isClause && knowledge.modifierOf(syntax.form(head)) === undefined) return null
    const found = longestFrom(material, first, head, last)
    if (found?.plural) return null
    if (found) return titleOf(material, { from: first, to: endOfTitle(syntax, found.to, last) }, found.role)
    if (syntax.upos(head) === "NOUN" && syntax.relation(head) === "appos" && syntax.head(head) === syntax.headOf(name))
      return titleOf(material, { from: first, to: endOfTitle(syntax, head + 1, last) }, null)
  }
  return null
}

/** The office that ends at a word, or the longer one that begins with it: "deputy", "deputy prime minister". */
const longestFrom = (material: Material, first: number, head: number, last: number): RoleMatch | undefined => {
  let found = officeEndingAt(material, first, head + 1)
  for (let end = head + 2; found && end <= Math.min(last, head + 4); end++) {
    const longer = officeEndingAt(material, first, end)
    if (longer && longer.from <= found.from) found = longer
  }
  return found
}

const endOfTitle = (syntax: Syntax, from: number, last: number): number => {
  let end = from
  if (end >= last || !officePrepositions.has(syntax.lower(end))) return from
  while (end < last && !isBreak(syntax.form(end)) && syntax.upos(end) !== "VERB" && !titleStops.has(syntax.lower(end)))
    end++
  return end
}

/** The longest words for an office or calling that end before a word. */
export const officeEndingAt = (material: Material, first: number, end: number): RoleMatch | undefined => {
  const found = roleEndingAt(material, first, end)
  return found?.role.kind === "body" ? undefined : found
}

/**
 * Adds what says whose or which office it is, and whether it is still held: "then", "former", "Chinese", "State
 * Department", "Argentina's", "Pentagon acquisition".
 */
export const withModifiers = (material: Material, first: number, from: number): number => {
  let start = from
  while (start > first && modifies(material, first, start - 1)) start--
  return start
}

const modifies = (material: Material, first: number, word: number): boolean => {
  const { syntax, knowledge } = material
  const form = syntax.form(word)
  if (knowledge.modifierOf(form) !== undefined) return true
  if (/^[-–]$/u.test(form)) return word > first
  if (isPossessive(form)) return word > first && /^\p{Lu}/u.test(syntax.form(word - 1))
  if (!["PROPN", "ADJ", "NOUN"].includes(syntax.upos(word))) return false
  if (/^\p{Lu}/u.test(form)) return true
  return word > first && /^(?:\p{Lu}.*|['’]s?)$/u.test(syntax.form(word - 1)) && modifies(material, first, word - 1)
}

/** Words for an office as a title, without their article; former where they or what stands behind them say that it is over. */
export const titleOf = ({ parsed, syntax, knowledge }: Material, range: WordRange, role: Title["role"]): Title => {
  const { to } = range
  const from = range.from + 1 < to && articles.has(syntax.lower(range.from)) ? range.from + 1 : range.from
  const behind = to < syntax.sentence(from).to ? syntax.lower(to) : ""
  const isPast = (word: number): boolean => ["former", "then"].includes(knowledge.modifierOf(syntax.form(word)) ?? "")
  const former = endingWords.has(behind) || Array.from({ length: to - from }, (_, i) => from + i).some(isPast)
  const { start, end } = spanOf(parsed.words, { from, to })
  return { from, to, words: parsed.text.slice(start, end).replace(/\s+/gu, " "), role, former }
}
