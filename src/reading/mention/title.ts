import type { Knowledge } from "../../knowledge/index.ts"
import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Title } from "./mention.ts"
import { roleEndingAt } from "./role.ts"

type Material = Readonly<{ syntax: Syntax; knowledge: Knowledge }>

/** Most words that a title takes up before a name or behind a comma. */
const longest = 12

/**
 * The office or calling told with a name: before it ("Chinese Foreign Minister Wang Yi", "then-House Speaker
 * Nancy Pelosi", "the interior minister, Adal Brone,") or in apposition behind it ("Ellen Lord, a spokeswoman
 * for the ministry").
 */
export const titleBeside = (material: Material, name: WordRange): Title | null =>
  titleBefore(material, name) ?? titleBehind(material, name)

const titleBefore = ({ syntax, knowledge }: Material, name: WordRange): Title | null => {
  const first = Math.max(syntax.sentence(name.from).from, name.from - longest)
  let end = name.from
  while (end > first && (/^[,“"]$/u.test(syntax.form(end - 1)) || knowledge.honorificOf(syntax.form(end - 1)))) end--
  const found = officeEndingAt({ syntax, knowledge }, first, end)
  if (!found) return null
  const from = withModifiers({ syntax, knowledge }, first, found.from)
  return made({ syntax, knowledge }, { from, to: end }, found.role)
}

/** A role behind the name's comma, with what belongs to it, up to the next comma: "Joe Biden, the US president,". */
const titleBehind = ({ syntax, knowledge }: Material, name: WordRange): Title | null => {
  const sentence = syntax.sentence(name.from)
  if (syntax.form(Math.min(name.to, sentence.to - 1)) !== ",") return null
  const first = name.to + 1
  const last = Math.min(sentence.to, first + longest)
  for (let head = first; head < last && !/^[,;:.“”"()]$/u.test(syntax.form(head)); head++) {
    if (["VERB", "AUX", "SCONJ", "CCONJ"].includes(syntax.upos(head)) || /^(?:who|which)$/.test(syntax.lower(head)))
      return null
    const found = officeEndingAt({ syntax, knowledge }, first, head + 1)
    if (found) return made({ syntax, knowledge }, { from: first, to: endOfTitle(syntax, head + 1, last) }, found.role)
  }
  return null
}

const endOfTitle = (syntax: Syntax, from: number, last: number): number => {
  let end = from
  if (end >= last || !/^(?:of|for|at|in|to)$/.test(syntax.lower(end))) return from
  while (end < last && !/^[,;:.“”"()]$/u.test(syntax.form(end)) && syntax.upos(end) !== "VERB") end++
  return end
}

/** The longest words for an office or calling that end before a word. */
const officeEndingAt = (material: Material, first: number, end: number): ReturnType<typeof roleEndingAt> => {
  const found = roleEndingAt(material, first, end)
  return found?.role.kind === "body" ? undefined : found
}

/** Adds what says whose or which office it is, and whether it is still held: "then", "former", "Chinese", "State Department". */
const withModifiers = ({ syntax, knowledge }: Material, first: number, from: number): number => {
  let start = from
  while (start > first) {
    const word = syntax.form(start - 1)
    const modifies =
      knowledge.modifierOf(word) !== undefined ||
      (/^[-–]$/u.test(word) && start - 2 >= first) ||
      (/^\p{Lu}/u.test(word) && ["PROPN", "ADJ", "NOUN"].includes(syntax.upos(start - 1)))
    if (!modifies) break
    start--
  }
  return start
}

const made = ({ syntax, knowledge }: Material, { from, to }: WordRange, role: Title["role"]): Title => {
  const words = Array.from({ length: to - from }, (_, i) => syntax.form(from + i))
  const former = words.some((word) => {
    const meaning = knowledge.modifierOf(word)
    return meaning === "former" || meaning === "then"
  })
  return { from, to, words: words.join(" "), role, former }
}
