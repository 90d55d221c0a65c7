import type { Attribution, Parsed, WordRange } from "../../language/index.ts"
import type { Mention } from "../mention/mention.ts"
import { homeOf, type Referent, type Referents, type Resolved, sameOffice } from "../mention/referent.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import { documentNouns, homeNouns, sides, speakingFor } from "./rules/en/sources.ts"

/** Who a statement's source is; or why that is left open. `via` is who speaks for the speaker. */
export type Speaker =
  | Readonly<{ known: true; referent: Referent; via?: Referent }>
  | Readonly<{ known: false; why: "no-source" | "unknown-referent" | "several-candidates" | "uncertain" }>

/** What speakers are found with. `mentionAt` gives the mention that covers a word. */
export type Sources = Readonly<{
  parsed: Parsed
  syntax: Syntax
  referents: Referents
  mentionAt: (word: number) => Mention | undefined
}>

/**
 * Resolves a source to an entity of the report: the name in it that is the same as its head (in apposition,
 * or with its title before it), whoever a spokesman speaks for, the owner of a document ("his letter"), the
 * noun that a "who" belongs to, the referent of a description or a pronoun.
 */
export const speakerOf = (sources: Sources, { source, cue }: Pick<Attribution, "source" | "cue">): Speaker => {
  const range = source[0] ?? (cue[0] && sharedSubject(sources.syntax, cue[0]))
  if (!range) return { known: false, why: "no-source" }
  return speakerAt(sources, range, sources.syntax.headOf(range), 0)
}

/**
 * The subject that a cue without a source of its own shares with the verb before it: "Brandt apologised and demanded
 * an end". A passive's subject does not speak.
 */
const sharedSubject = (syntax: Syntax, cue: WordRange): WordRange | undefined => {
  let verb = syntax.headOf(cue)
  if (syntax.upos(verb) !== "VERB") return undefined
  for (let up = 0; up < longestWay; up++) {
    const subject = syntax.children(verb).find((child) => syntax.relation(child) === "nsubj")
    if (subject !== undefined) return isPassive(syntax, verb) ? undefined : syntax.subtree(subject)
    const relation = syntax.relation(verb)
    const shares =
      relation === "conj" || relation === "xcomp" || (relation === "advcl" && /ing$/.test(syntax.lower(verb)))
    if (!shares || syntax.head(verb) < 0) return undefined
    verb = syntax.head(verb)
  }
  return undefined
}

const isPassive = (syntax: Syntax, verb: number): boolean =>
  !/ing$/.test(syntax.lower(verb)) &&
  syntax.children(verb).some((child) => syntax.relation(child) === "aux" && /^(?:be|get)$/.test(syntax.lemma(child)))

/** How many steps a source may be followed ("a statement by the spokesman of the ministry"). */
const longestWay = 4

const speakerAt = (sources: Sources, range: WordRange, head: number, depth: number): Speaker => {
  const { syntax } = sources
  const unknown: Speaker = { known: false, why: "unknown-referent" }
  if (depth > longestWay) return unknown
  const person = personIn(sources, range)
  if (person) return resolvedAs(sources, person)
  if (isRelative(syntax, head)) return ofRelative(sources, head, depth)
  if (documentNouns.has(syntax.lemma(head).toLowerCase())) return ofOwner(sources, head, depth) ?? unknown
  const mention = sources.mentionAt(head)
  if (!mention) return unknown
  const named = mention.kind === "noun" ? nameBehind(sources, mention, range) : undefined
  if (named) return resolvedAs(sources, named)
  if (mention.kind === "noun") return ofNoun(sources, mention, depth)
  const resolved = resolvedAs(sources, mention)
  return resolved.known && !resolved.referent.named ? unknown : resolved
}

/** A description: a spokesman's principal, a government's state, a person or body known by name, or unnamed people. */
const ofNoun = (sources: Sources, mention: Noun, depth: number): Speaker => {
  if (homeNouns.has(syntaxLemma(sources, mention))) return ofHome(sources, mention)
  if (sides.has(syntaxLemma(sources, mention))) return { known: false, why: "several-candidates" }
  const resolved = resolvedAs(sources, mention)
  if (resolved.known && resolved.referent.named) return resolved
  if (mention.role?.kind === "spokesperson") return ofSpokesperson(sources, mention, depth)
  if (mention.role?.kind === "body") {
    if (mention.role.phrase !== "government") return resolved
    const owner = ofOwner(sources, mention.head, depth)
    return owner?.known && owner.referent.type !== "person" ? owner : { known: false, why: "unknown-referent" }
  }
  const isSomebody = mention.role !== null && (mention.plural || !mention.definite || isOnlyOne(sources, mention))
  return isSomebody ? resolved : { known: false, why: "unknown-referent" }
}

/**
 * "The Kesmerian ambassador": told with whose he is, and nobody whom the report names may be meant, neither by his office
 * nor as one of that state of whom it tells none.
 */
const isOnlyOne = (sources: Sources, { head, role }: Noun): boolean => {
  const owner = ownerOf(sources, head)
  const state = owner && sources.referents.of.get(owner)
  if (!state?.sure || state.referent.type === "person" || role === null) return false
  const home = homeOf(state.referent)
  const mayBeOf = (other: Referent): boolean => home === null || homeOf(other) === null || homeOf(other) === home
  return !sources.referents.all.some(
    (other) =>
      other.type === "person" &&
      other.named &&
      mayBeOf(other) &&
      (other.titles.length === 0 || other.titles.some((title) => title.role !== null && sameOffice(title.role, role))),
  )
}

/** "His country said": the state of whoever it is; nobody's own state is anybody else's. */
const ofHome = (sources: Sources, mention: Noun): Speaker => {
  const owner = ownerOf(sources, mention.head)
  const country = owner && sources.referents.of.get(owner)
  const home = country?.sure ? homeOf(country.referent) : null
  if (home === null) return { known: false, why: "unknown-referent" }
  const state = sources.referents.all.find((other) => other.type === "state" && homeOf(other) === home)
  return state ? { known: true, referent: state } : { known: false, why: "unknown-referent" }
}

const syntaxLemma = ({ syntax }: Sources, { head }: Mention): string => syntax.lemma(head).toLowerCase()

type Name = Mention & { kind: "name" }
type Noun = Mention & { kind: "noun" }

const resolvedAs = ({ referents }: Sources, mention: Mention): Speaker => {
  const resolved: Resolved | undefined = referents.of.get(mention)
  if (!resolved) return { known: false, why: "unknown-referent" }
  if (!resolved.sure) return { known: false, why: resolved.referent.named ? "several-candidates" : "unknown-referent" }
  return { known: true, referent: resolved.referent }
}

/**
 * The named person that a source is or names beside its head ("its president, Yevna Tuul"): the first who is neither
 * the owner of what follows ("Kohl's government"), nor behind a preposition ("a spokesman for Biden"), nor in a clause.
 */
const personIn = (sources: Sources, range: WordRange): Mention | undefined => {
  const { syntax, mentionAt } = sources
  for (let i = range.from; i < range.to; i++) {
    if (isRelative(syntax, i) || (syntax.lower(i) === "whose" && i > range.from)) return undefined
    const mention = mentionAt(i)
    if (mention?.kind !== "name" || mention.type !== "PER") continue
    const isOther = isOwner(syntax, mention) || isAttribute(syntax, mention)
    if (!isOther && !isBehindPreposition(sources, mention, range)) return mention
    i = mention.to - 1
  }
  return undefined
}

/** The name right behind the noun that it belongs to: "the daily Dagsblad", "the group Rights Watch". */
const nameBehind = ({ syntax, mentionAt }: Sources, noun: Mention, range: WordRange): Name | undefined => {
  const mention = noun.to < range.to ? mentionAt(noun.to) : undefined
  return mention?.kind === "name" && !isOwner(syntax, mention) ? mention : undefined
}

const isOwner = (syntax: Syntax, { from, to }: Mention): boolean =>
  to < syntax.sentence(from).to && isPossessive(syntax.form(to))

/** "The Orrini delegation" is not Orrini. */
const isAttribute = (syntax: Syntax, { to, head }: Mention): boolean =>
  syntax.relation(head) === "compound" && syntax.head(head) >= to && syntax.upos(syntax.head(head)) === "NOUN"

/** "a spokesman for President Biden", but not "president of Kesmeria Ihor Zalan": the preposition must be the name's own. */
const isBehindPreposition = ({ syntax, mentionAt }: Sources, mention: Name, range: WordRange): boolean => {
  const first = Math.min(mention.from, ...mention.titles.map((title) => title.from))
  for (let i = first - 1; i >= range.from; i--) {
    if (syntax.upos(i) === "ADP") return !isPossessive(syntax.form(i))
    if (syntax.form(i) === "," || syntax.upos(i) === "NOUN" || mentionAt(i)?.kind === "name") return false
  }
  return false
}

const isRelative = (syntax: Syntax, word: number): boolean => /^(?:who|which|that)$/.test(syntax.lower(word))

/** "who said" speaks of the noun that its clause belongs to. */
const ofRelative = (sources: Sources, word: number, depth: number): Speaker => {
  const { syntax } = sources
  let clause = syntax.head(word)
  for (let up = 0; clause >= 0 && syntax.relation(clause) !== "acl" && up < longestWay; up++)
    clause = syntax.head(clause)
  const noun = clause >= 0 ? syntax.head(clause) : -1
  if (noun < 0 || noun > word) return justBefore(sources, word)
  return speakerAt(sources, { from: Math.min(noun, syntax.subtree(noun).from), to: clause }, noun, depth + 1)
}

/** The mention that ends before a relative pronoun and its comma. */
const justBefore = (sources: Sources, word: number): Speaker => {
  const before = sources.syntax.form(word - 1) === "," ? word - 2 : word - 1
  const mention = before >= 0 ? sources.mentionAt(before) : undefined
  return mention ? resolvedAs(sources, mention) : { known: false, why: "unknown-referent" }
}

/** Whose a document, a body or a word is: "Trump's letter", "a statement by the ministry", "Hestria's government". */
const ofOwner = (sources: Sources, head: number, depth: number): Speaker | undefined => {
  const owner = ownerOf(sources, head)
  return owner === undefined ? undefined : speakerAt(sources, { from: owner.from, to: owner.to }, owner.head, depth + 1)
}

const ownerOf = ({ syntax, mentionAt }: Sources, head: number): Mention | undefined => {
  for (const child of syntax.children(head)) {
    const mention = mentionAt(child)
    if (!mention || mention.head === head) continue
    const relation = syntax.relation(child)
    if (relation === "amod" && mention.kind === "demonym") return mention
    if (relation === "compound" && (mention.kind === "name" || mention.kind === "demonym")) return mention
    if (relation === "nmod" && (child < head || ownedBy(syntax, child))) return mention
  }
  return undefined
}

const ownedBy = (syntax: Syntax, word: number): boolean =>
  syntax.children(word).some((child) => syntax.relation(child) === "case" && speakingFor.has(syntax.lower(child)))

/** An unnamed spokesman speaks for the body or person beside the word, and is told as `via`. */
const ofSpokesperson = (sources: Sources, mention: Mention, depth: number): Speaker => {
  const own = sources.referents.of.get(mention)?.referent
  const principal = ofOwner(sources, mention.head, depth)
  if (principal?.known) return own ? { ...principal, via: own } : principal
  return own ? { known: true, referent: own } : { known: false, why: "unknown-referent" }
}
