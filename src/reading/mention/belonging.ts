import { isPossessive } from "../rules/en/possessive.ts"
import { isState } from "./country.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { NameMention, Title } from "./mention.ts"
import type { Referent } from "./referent.ts"
import { pronounForms, relativePronouns } from "./rules/en/pronouns.ts"
import { kinNouns, leadingVerbs } from "./rules/en/titles.ts"
import { ownWords } from "./told-country.ts"

/**
 * The state that somebody is from by what he belongs to, or what belongs to him: whose official he is ("its foreign
 * minister", "his Irish counterpart"), whose kin ("Uday, his son"), what he leads ("who heads the Iranian agency", "the
 * delegation led by"), the party that is called his ("Savimbi's UNITA").
 */
export const byBelonging = (material: Material, ledger: Ledger, person: Referent): string | null => {
  for (const title of person.titles) {
    const owner = ownerOfTitle(material, ledger, title)
    if (owner && owner !== person && isState(material.knowledge, owner.country)) return owner.country
  }
  for (const mention of person.mentions) {
    if (mention.kind !== "name") continue
    const country = countryOfPossession(material, ledger, mention) ?? countryOfLed(material, ledger, mention)
    if (isState(material.knowledge, country)) return country
  }
  return null
}

/**
 * Whoever is told in a title ("spokesman for its ministry") or owns it: "Kiir's information minister", "his envoy".
 * Friends and colleagues may be from anywhere; kin are from where he is whose kin they are.
 */
const ownerOfTitle = (material: Material, ledger: Ledger, title: Title): Referent | undefined => {
  const { syntax } = material
  const head = syntax.headOf(title)
  if (title.role?.kind === "person" && !kinNouns.has(syntax.lemma(head).toLowerCase())) return undefined
  const { from, to } = ownWords(material, title)
  for (let word = from; word < to; word++) {
    const told = ledger.startingAt(word)
    if (told?.sure && told.referent.country !== null) return told.referent
  }
  return ledger.ownerOf(head) ?? ownerBefore(material, ledger, title.from)
}

/** Whose the words from `from` on are by what stands right before them. */
const ownerBefore = ({ syntax }: Material, ledger: Ledger, from: number): Referent | undefined => {
  if (from <= syntax.sentence(from).from) return undefined
  const isMarked = isPossessive(syntax.form(from - 1))
  const owner = ledger.endingAt(isMarked ? from - 1 : from)
  return owner?.sure && (isMarked || pronounForms.has(syntax.lower(from - 1))) ? owner.referent : undefined
}

/** "Savimbi's UNITA", "Macron's France": what is called somebody's. */
const countryOfPossession = ({ syntax }: Material, ledger: Ledger, { to, head }: NameMention): string | null => {
  if (to >= syntax.sentence(head).to || !isPossessive(syntax.form(to))) return null
  const owned = ledger.headedBy(syntax.head(head))
  return owned?.sure && owned.referent.named && owned.referent.type !== "person" ? owned.referent.country : null
}

/** "Orta, who heads the Iranian agency"; "a Georgian delegation led by Orta". */
const countryOfLed = ({ syntax }: Material, ledger: Ledger, { head }: NameMention): string | null => {
  const isLeading = (verb: number): boolean =>
    syntax.relation(verb) === "acl" && leadingVerbs.has(syntax.lemma(verb).toLowerCase())
  const clause = syntax.children(head).find(isLeading)
  if (clause !== undefined) {
    const parts = syntax.children(clause)
    const isSubject = parts.some((part) => relativePronouns.has(syntax.lower(part)))
    const led = parts.find((part) => syntax.relation(part) === "obj" || syntax.relation(part) === "obl")
    return isSubject && led !== undefined ? ledger.countryOfNoun(led) : null
  }
  const verb = syntax.relation(head) === "obl" ? syntax.head(head) : -1
  return verb >= 0 && isLeading(verb) ? ledger.countryOfNoun(syntax.head(verb)) : null
}
