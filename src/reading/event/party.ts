import { type Parsed, spanOf } from "../../language/index.ts"
import type { Mention } from "../mention/mention.ts"
import type { Referent, Referents } from "../mention/referent.ts"
import type { Syntax } from "../syntax.ts"
import { canAct, isNobody, isWhere } from "./can-act.ts"
import type { Event } from "./event.ts"
import { means } from "./rules/en/means.ts"
import { allegiances, owners } from "./rules/en/prepositions.ts"
import type { SideOf } from "./side.ts"

/** What parties are found with. `mentionAt` gives the mention that covers a word. */
export type Cast = Readonly<{
  parsed: Parsed
  syntax: Syntax
  referents: Referents
  mentionAt: (word: number) => Mention | undefined
  sideOf: SideOf
}>

export const partyAs = ({ sideOf }: Cast, referent: Referent, mention: Mention): Party => ({
  referent,
  mention,
  side: sideOf(referent),
})

/** Whether two are one party, or of one country. */
export const isSameSide = (a: Party, b: Party): boolean => a.side === b.side

/** Whether a report does not say what state somebody is of: "the police", "nine people", a ministry that two states have. */
export const isStateless = ({ referent: { type, id, role, named }, side }: Party): boolean =>
  side === id && type !== "state" && type !== "place" && (!named || role?.kind === "body")

/** Somebody who may act or be acted on, the mention that says so, and the side that they are of. */
export type Party = Readonly<{ referent: Referent; mention: Mention; side: string }>

/** How deep an owner may stand in a noun phrase ("the ships of the navy of X"). */
const deepest = 3

/** The parties that a noun phrase is, by its head: more than one where it is a list. None where it is a thing or a place. */
export const partiesOf = (cast: Cast, head: number): Party[] => {
  const here = whoseOwner(cast, head) ?? partiesAt(cast, head)
  const more = cast.syntax
    .children(head)
    .filter((child) => child > head && cast.syntax.relation(child) === "conj")
    .flatMap((child) => partiesOf(cast, child))
  return [...here, ...more]
}

/** Whom "whose" speaks of: the noun that its clause belongs to. */
const whoseOwner = (cast: Cast, word: number): Party[] | undefined => {
  const { syntax } = cast
  if (syntax.lower(word) !== "whose") return undefined
  for (let clause = syntax.head(word), up = 0; clause >= 0 && up < deepest; clause = syntax.head(clause), up++)
    if (syntax.relation(clause) === "acl" && syntax.head(clause) >= 0) return partiesBehind(cast, syntax.head(clause))
  return undefined
}

/** The parties that a noun phrase is, or else those that what it names belongs to: "Russia's raid", "the sailors of X". */
export const partiesBehind = (cast: Cast, head: number, depth = 0): Party[] => {
  const own = partiesOf(cast, head)
  if (own.length > 0 || depth >= deepest) return own
  const { syntax } = cast
  const belongings = doerFirst(
    syntax,
    syntax.children(head).filter((child) => isOwner(syntax, child, head)),
  )
  for (const owner of belongings) {
    const found = partiesBehind(cast, owner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

/** Who did a deed that a noun names comes before whom it was done to: "the bombing of X by Y". */
const doerFirst = (syntax: Syntax, belongings: readonly number[]): readonly number[] => {
  const doer = belongings.find((word) => syntax.children(word).some((child) => syntax.lower(child) === "by"))
  return doer === undefined ? belongings : [doer, ...belongings]
}

const isOwner = (syntax: Syntax, child: number, head: number): boolean => {
  const relation = syntax.relation(child)
  if (child > head && allegiances.has(syntax.lower(child)) && ["acl", "amod"].includes(relation)) return true
  if (child < head) return relation === "nmod" || relation === "compound" || relation === "amod"
  if (relation === "conj") return true
  return (
    ["nmod", "obl"].includes(relation) &&
    syntax.children(child).some((each) => syntax.relation(each) === "case" && owners.has(syntax.lower(each)))
  )
}

/**
 * The parties at a word: more than one where it stands for two ("both sides") or is of two ("the ministers of X and Y"); whose a
 * ministry is that has no state of its own.
 */
export const partiesAt = (cast: Cast, word: number): Party[] => {
  const mention = cast.mentionAt(word)
  if (!mention) return personBeside(cast, word)
  const isCommon = mention.kind === "noun" || mention.kind === "title"
  const own = (isCommon ? nameBeside(cast, word) : undefined) ?? partyOf(cast, mention)
  if (!own) return []
  if (own.referent.members.length > 0) return own.referent.members.map((referent) => partyAs(cast, referent, mention))
  const several = isCommon && !own.referent.named ? ownersOf(cast, word) : []
  if (several.length > 1) return several
  return [isOf(own, mention) ? (ownerOf(cast, word) ?? own) : own]
}

/** The person in apposition to a noun that says what they are: "the head of the agency, Rafael Grossi". */
const personBeside = (cast: Cast, word: number): Party[] => {
  const party = cast.syntax.upos(word) === "NOUN" ? nameBeside(cast, word) : undefined
  return party?.referent.type === "person" ? [party] : []
}

/** The states that people or bodies in the plural are of: "the ministers of X and Y". */
const ownersOf = (cast: Cast, word: number): Party[] => {
  const { syntax } = cast
  const owner = syntax.children(word).find((child) => child > word && isOwnedBy(syntax, child))
  return owner === undefined ? [] : partiesOf(cast, owner).filter(({ referent: { type } }) => type === "state")
}

const isOwnedBy = (syntax: Syntax, word: number): boolean =>
  syntax.relation(word) === "nmod" && syntax.children(word).some((child) => syntax.lower(child) === "of")

/** Whether it is not known what state a description's people or a body are of, so that its owner tells more. */
const isOf = ({ referent }: Party, mention: Mention): boolean =>
  referent.country === null && (referent.type === "organisation" || (mention.kind === "noun" && !referent.named))

/** The state or body that a description names: "German firms", "its coastguards". */
const ownerOf = (cast: Cast, word: number): Party | undefined => {
  for (const child of cast.syntax.children(word)) {
    if (!isOwner(cast.syntax, child, word)) continue
    const [antecedent] = whoseOwner(cast, child) ?? []
    if (antecedent) return antecedent
    const mention = cast.mentionAt(child)
    const owner = mention && mention.kind !== "noun" ? partyOf(cast, mention) : undefined
    if (owner) return owner
  }
  return undefined
}

/** People known by what they are alone ("clans", "a crowd"), who may yet do deeds; no weapons, which do them for somebody. */
export const peopleAt = (cast: Cast, word: number): Party[] => {
  const { syntax, referents, mentionAt } = cast
  const mention = mentionAt(word)
  const referent = mention && referents.of.get(mention)?.referent
  return mention?.kind === "noun" && referent && !means.has(syntax.lower(word))
    ? [partyAs(cast, referent, mention)]
    : []
}

/** The place or state that a preposition of place stands before. */
export const placeAt = (cast: Cast, word: number): Party | undefined => {
  const { syntax, referents, mentionAt } = cast
  const mention = mentionAt(word)
  const referent = mention?.kind === "name" ? referents.of.get(mention)?.referent : undefined
  const isPlace = referent?.type === "state" || (referent?.type === "place" && referent.country !== null)
  return mention && referent && isPlace && isWhere(syntax, word) ? partyAs(cast, referent, mention) : undefined
}

/** The name in apposition to an office or a description: "the ambassador, Jeffrey Hovenier", "its neighbour Morocco". */
const nameBeside = (cast: Cast, word: number): Party | undefined => {
  for (const child of [...cast.syntax.children(word), ...nextName(cast, word)]) {
    if (child !== word + 1 && !["appos", "flat"].includes(cast.syntax.relation(child))) continue
    const mention = cast.mentionAt(child)
    if (mention?.kind === "name") return partyOf(cast, mention)
  }
  return undefined
}

/** The name right behind a noun, wherever the tree hangs it, unless the noun's clause has it for a part of its own. */
const nextName = ({ syntax }: Cast, word: number): number[] =>
  syntax.upos(word + 1) === "PROPN" && syntax.relation(word + 1) === "nmod" ? [word + 1] : []

const partyOf = (cast: Cast, mention: Mention): Party | undefined => {
  const referent = cast.referents.of.get(mention)?.referent
  return referent && !isNobody(referent, mention) && canAct(cast.syntax, referent, mention)
    ? partyAs(cast, referent, mention)
    : undefined
}

/** A party as a Reading tells it. */
export const toldParty = ({ parsed }: Cast, { referent, mention }: Party): Event["actors"][number] => ({
  ...spanOf(parsed.words, mention),
  entity: referent.id,
})

/** Each referent once, in order. */
export const distinct = (parties: readonly Party[], without: readonly Party[] = []): Party[] => {
  const seen = new Set(without.map(({ referent }) => referent))
  return parties.filter(({ referent }) => {
    if (seen.has(referent)) return false
    seen.add(referent)
    return true
  })
}
