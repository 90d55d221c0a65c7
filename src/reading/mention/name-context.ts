import { Gap, type Name, type WordRange } from "../../language/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import type { Material } from "./material.ts"
import { craftNouns, outletKinds } from "./rules/en/names.ts"
import { definite } from "./rules/en/nouns.ts"
import { ownsState } from "./sovereign.ts"

/** What a name may be by the words beside it; `craft` is a ship, an aircraft or a weapon, which is no mention. */
export type Told = Name["type"] | "craft"

/** What the words beside a name say it is, whatever the model took it for; undefined where they say nothing. */
export const toldBeside = (material: Material, name: Name): Told | undefined => {
  const { syntax } = material
  if (isCraft(material, name)) return "craft"
  if (outletKinds.has(nounBefore(syntax, name))) return "ORG"
  if (isHeading(material, name)) return "LOC"
  return name.type === "PER" ? notPerson(syntax, name) : undefined
}

/** "The ferry Lady Ambra", "a Su-24": a noun for what bears it, or a number behind its hyphen. */
const isCraft = ({ syntax, knowledge }: Material, name: Name): boolean => {
  const { from, to } = name
  const last = syntax.sentence(from).to
  if (to + 1 < last && to - from === 1 && syntax.form(to) === "-" && /^\d+[A-Z]*$/.test(syntax.form(to + 1)))
    return true
  const isAddressed = from > 0 && knowledge.honorificOf(syntax.form(from - 1)) !== undefined
  return craftNouns.has(nounBefore(syntax, isAddressed ? { ...name, from: from - 1 } : name))
}

/** The common noun right before a name, in lower case. */
const nounBefore = (syntax: Syntax, { from }: Name): string =>
  from > syntax.sentence(from).from && syntax.upos(from - 1) === "NOUN" ? syntax.lower(from - 1) : ""

/** A line of its own in capitals: "KESMERIA" over what is told of it. */
const isHeading = ({ syntax, parsed }: Material, { from, to }: Name): boolean => {
  const { from: first, to: last } = syntax.sentence(from)
  const isLine = first === from && (last === to || startsParagraph(parsed, to))
  return (
    isLine &&
    from > 0 &&
    startsParagraph(parsed, from) &&
    syntax.forms({ from, to }).every((form) => /^\p{Lu}{3,}$/u.test(form))
  )
}

const startsParagraph = ({ words }: Material["parsed"], word: number): boolean =>
  word >= words.count || words.gaps[word] === Gap.paragraph

/** "Kesmeria, whose foreign minister": what a state alone has. */
export const isOwnerOfState = (material: Material, { from, to }: WordRange): boolean => {
  const { syntax } = material
  return (
    to + 2 < syntax.sentence(from).to &&
    syntax.form(to) === "," &&
    syntax.lower(to + 1) === "whose" &&
    ownsState(material, to + 2)
  )
}

/** Of a person one says "who", and no article: "Halm, which has armed them", "the Morning Bell". */
const notPerson = (syntax: Syntax, { from, to }: Name): Name["type"] | undefined => {
  const { from: first, to: last } = syntax.sentence(from)
  if (to + 1 < last && syntax.form(to) === "," && syntax.lower(to + 1) === "which") return "LOC"
  const isOther = to < last && (isPossessive(syntax.form(to)) || syntax.upos(to) === "NOUN" || syntax.form(to) === "-")
  const hasArticle = from > first && syntax.lower(from - 1) === definite
  return hasArticle && !isOther && !/s$/.test(syntax.form(to - 1)) ? "ORG" : undefined
}
