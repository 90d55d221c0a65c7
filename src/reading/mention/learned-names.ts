import { Gap, type Name, type Parsed } from "../../language/index.ts"
import type { Material } from "./material.ts"
import { agreedTypes } from "./name-types.ts"
import { roleEndingAt } from "./role.ts"
import { givenTitles, namingTitles } from "./rules/en/names.ts"
import { officePrepositions } from "./rules/en/titles.ts"

/** Most words of an office before a name. */
const longestOffice = 4

/** The learned names, whole, without what is no part of them, and each word with one type throughout the report. */
export const learnedNames = (material: Material): Name[] => {
  const whole = joinParts(material.parsed).map((name) => withHyphen(material, name))
  const bare = whole
    .map((name) => withoutOffice(material, trimName(material, name)))
    .filter(({ from, to }) => to > from)
  return agreedTypes(material, withOutlets(material, bare))
}

/** With the outlets that the report is by or cites, whole, whatever the model took their words for. */
const withOutlets = ({ parsed, outlets = [] }: Material, names: readonly Name[]): readonly Name[] => {
  const { words, text } = parsed
  const found: Name[] = []
  const taken = new Uint8Array(words.count)
  for (let from = 0; from < words.count; from++) {
    const start = words.starts[from]!
    const outlet = outlets.find((each) => text.startsWith(each, start))
    if (outlet === undefined) continue
    let to = from + 1
    while (to < words.count && words.ends[to - 1]! < start + outlet.length) to++
    if (words.ends[to - 1] !== start + outlet.length) continue
    found.push({ from, to, type: "ORG", confidence: 1 })
    taken.fill(1, from, to)
    from = to - 1
  }
  if (found.length === 0) return names
  const others = names.filter(({ from, to }) => !taken.subarray(from, to).some(Boolean))
  return [...others, ...found].sort((a, b) => a.from - b.from)
}

/** One person's name that was seen as two, one right behind the other: also "Jean-" and "Noel". */
const joinParts = ({ names, words, text }: Parsed): Name[] => {
  const joined: Name[] = []
  const endsInHyphen = (to: number): boolean => text[words.ends[to - 1]! - 1] === "-"
  for (const name of names) {
    const last = joined.at(-1)
    const gap = words.gaps[name.from]
    const isBehind = last?.to === name.from && (gap === Gap.space || (gap === Gap.none && endsInHyphen(last.to)))
    if (isBehind && last.type === "PER" && name.type === "PER") joined[joined.length - 1] = { ...last, to: name.to }
    else joined.push(name)
  }
  return joined
}

/** A given name's second half that was left off: "Ban Ki" of "Ban Ki-moon"; "Biden-backed" is no name. */
const withHyphen = ({ parsed: { words }, syntax }: Material, name: Name): Name => {
  const part = name.to + 1
  const isPart =
    name.type === "PER" &&
    part < words.count &&
    syntax.form(name.to) === "-" &&
    words.gaps[name.to] === Gap.none &&
    words.gaps[part] === Gap.none &&
    syntax.upos(part) === "PROPN" &&
    syntax.relation(part) === "flat"
  return isPart ? { ...name, to: part + 1 } : name
}

/**
 * Takes forms of address, articles, possessives and what is left of a longer phrase off a learned name: "Omar Tewel of",
 * "head of the". Nothing is left where no word has a capital or is tagged as a name.
 */
const trimName = ({ syntax, knowledge }: Material, name: Name): Name => {
  let { from, to } = name
  const addressed = (word: number): boolean => knowledge.honorificOf(syntax.form(word)) !== undefined
  const isLoose = (word: number): boolean =>
    /^(?:['’]s?|-)$/u.test(syntax.form(word)) ||
    (["ADP", "DET", "CCONJ"].includes(syntax.upos(word)) && !capital.test(syntax.form(word)))
  while (from < to - 1 && (syntax.upos(from) === "DET" || (name.type === "PER" && addressed(from)))) from++
  while (to > from && isLoose(to - 1)) to--
  const isName = Array.from({ length: to - from }, (_, i) => from + i).some(
    (word) => capital.test(syntax.form(word)) || syntax.upos(word) === "PROPN",
  )
  return isName ? { ...name, from, to } : { ...name, from, to: from }
}

/** A capital, or a letter of a script that has none. */
const capital = /\p{Lu}|\p{Lo}/u

/**
 * Takes an office off the front of a person's name, with the place that it is of: "Prime Minister of Norvessa Eirik
 * Vangen". Nothing is left of "the Foreign Minister", which is no name, nor of "a Congressman from Georgia".
 */
const withoutOffice = (material: Material, name: Name): Name => {
  if (name.type !== "PER") return name
  const { syntax, knowledge } = material
  const words = syntax.forms(name)
  const office = knowledge.roleAt(words, 0)
  if (!office) return isPartOfOffice(material, name) ? { ...name, to: name.from } : withoutState(material, name)
  if (isNaming(words, office.to) || isGivenName(material, name, words) || isFamilyName(material, name)) return name
  const from = name.from + office.to
  const isOf = from < name.to && officePrepositions.has(syntax.lower(from))
  return isOf ? withoutPlace(material, { ...name, from: from + 1 }) : withoutOffice(material, { ...name, from })
}

/** "Rear" of "Rear Admiral Piet Holt". */
const isPartOfOffice = ({ parsed, syntax, knowledge }: Material, { from, to }: Name): boolean => {
  const last = Math.min(parsed.words.count, from + longestOffice)
  const office = knowledge.roleAt(syntax.forms({ from, to: last }), 0)
  return office !== undefined && from + office.to > to && office.role.kind === "title"
}

/** "Pope Francis" is a name with its title. */
const isNaming = (words: readonly string[], length: number): boolean =>
  words.length === length + 1 && namingTitles.has(words[0]!.toLowerCase())

/** "Shah" in "Foreign Minister Shah Mahmood Qureshi": behind an office, or in the name of a known office holder. */
const isGivenName = ({ syntax, knowledge }: Material, { from }: Name, words: readonly string[]): boolean => {
  if (words.length < 3 || !givenTitles.has(words[0]!.toLowerCase())) return false
  const first = Math.max(syntax.sentence(from).from, from - longestOffice)
  const isTitled = roleEndingAt({ syntax, knowledge }, first, from)?.role.kind === "office"
  return isTitled || knowledge.peopleNamed(words.join(" ")).length > 0
}

/** "Kesmeria Ihor Zalan" of "President of Kesmeria Ihor Zalan": a state or place that is told by itself elsewhere. */
const withoutState = ({ parsed, syntax, knowledge }: Material, name: Name): Name => {
  const { from, to } = name
  if (to - from < 3 || from === 0 || syntax.lower(from - 1) !== "of") return name
  const form = syntax.form(from)
  const isPlace =
    knowledge.countryByName(form) !== undefined ||
    parsed.names.some((other) => other.to - other.from === 1 && syntax.form(other.from) === form)
  return isPlace ? { ...name, from: from + 1 } : name
}

/** "Major" where the report tells of John Major. */
const isFamilyName = ({ parsed, syntax }: Material, { from, to }: Name): boolean =>
  to - from === 1 &&
  parsed.names.some(
    (other) => other.type === "PER" && other.to - other.from > 1 && syntax.form(other.to - 1) === syntax.form(from),
  )

/** Takes the place of an office off: the known name that stands there, else one word of three or more. */
const withoutPlace = ({ syntax, knowledge }: Material, name: Name): Name => {
  const words = syntax.forms(name)
  const place = knowledge.matchAt(words, 0)
  const length = place && place.to < words.length ? place.to : 1
  return words.length - length >= 2 ? { ...name, from: name.from + length } : { ...name, from: name.to }
}
