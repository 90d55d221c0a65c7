import type { Role } from "../../knowledge/index.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Referent } from "./referent.ts"
import { relativePronouns } from "./rules/en/pronouns.ts"
import { asWord, endingWords, leavingVerbs, takingVerbs } from "./rules/en/titles.ts"
import { officeEndingAt, titleOf, withModifiers } from "./title.ts"

/** Most words before its last in words for an office. */
const longest = 8

/**
 * Adds the offices that the report tells of people away from their names: "Zalan is the president", "Ansel, who was
 * minister of energy", "she resigned as finance minister", "The president-elect, ..." where that is sure.
 */
export const addToldTitles = (material: Material, ledger: Ledger): void => {
  const { syntax, parsed } = material
  for (let word = 0; word < parsed.words.count; word++) {
    if (syntax.relation(word) === "cop") addPredicate(material, ledger, word)
    else if (syntax.relation(word) === "case" && syntax.lower(word) === asWord) addTaken(material, ledger, word)
  }
  for (const referent of ledger.all)
    if (referent.type === "person" && referent.named) addCalled(material, ledger, referent)
}

/** "Zalan is the president of Kesmeria": former where "until" or "once" stands by. */
const addPredicate = (material: Material, ledger: Ledger, copula: number): void => {
  const { syntax } = material
  const office = syntax.head(copula)
  const isOver = syntax
    .children(office)
    .some((child) => endingWords.has(syntax.lower(child)) || isEnding(material, child))
  addOffice(material, subjectOf(material, ledger, office), office, isOver)
}

/** "Until Friday" hangs on the office by its own noun. */
const isEnding = ({ syntax }: Material, word: number): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "case" && endingWords.has(syntax.lower(child)))

/** "Was sworn in as president", "resigned as minister": the latter is former. */
const addTaken = (material: Material, ledger: Ledger, as: number): void => {
  const { syntax } = material
  const office = syntax.head(as)
  const verb = office < 0 ? -1 : syntax.head(office)
  if (verb < 0) return
  const lemma = syntax.lemma(verb).toLowerCase()
  const isLeft = leavingVerbs.has(lemma)
  if (isLeft || takingVerbs.has(lemma)) addOffice(material, subjectOf(material, ledger, verb), office, isLeft)
}

/** The named person who is the subject of a predicate, or whom its relative clause belongs to. */
const subjectOf = ({ syntax }: Material, ledger: Ledger, predicate: number): Referent | undefined => {
  const subject = syntax.children(predicate).find((child) => syntax.relation(child) === "nsubj")
  if (subject === undefined) return undefined
  const isRelative = relativePronouns.has(syntax.lower(subject))
  const resolved = ledger.headedBy(
    isRelative && syntax.relation(predicate) === "acl" ? syntax.head(predicate) : subject,
  )
  const referent = resolved?.sure ? resolved.referent : undefined
  return referent?.type === "person" && referent.named ? referent : undefined
}

const addOffice = (material: Material, referent: Referent | undefined, head: number, isOver: boolean): void => {
  if (!referent) return
  const { syntax } = material
  const first = Math.max(syntax.sentence(head).from, head - longest)
  const office = officeEndingAt(material, first, head + 1)
  if (!office || office.plural || !isOfOne(office.role)) return
  const title = titleOf(material, { from: withModifiers(material, first, office.from), to: head + 1 }, office.role)
  add(referent, { ...title, former: title.former || isOver })
}

/** The offices that somebody is called by instead of the name, where no other title says so. */
const addCalled = (material: Material, ledger: Ledger, referent: Referent): void => {
  for (const mention of referent.mentions) {
    if (mention.kind !== "noun" || mention.plural || !mention.role || !isOfOne(mention.role)) continue
    if (!ledger.of.get(mention)?.sure && referent.titles.length > 0) continue
    add(referent, titleOf(material, mention, mention.role))
  }
}

const isOfOne = ({ kind }: Role): boolean => kind === "office" || kind === "title" || kind === "spokesperson"

/** A title that says nothing new is left out: "minister" of the foreign minister. */
const add = (referent: Referent, title: Referent["titles"][number]): void => {
  const isKnown = referent.titles.some(({ words }) => words.toLowerCase().includes(title.words.toLowerCase()))
  if (!isKnown) referent.titles.push(title)
}
