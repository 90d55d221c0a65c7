import type { Attribution, Parsed, WordRange } from "../../language/index.ts"
import type { Mention } from "../mention/mention.ts"
import { homeOf, type Referent, type Referents, type Resolved } from "../mention/referent.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import type { Roll } from "./roll.ts"
import { callingNouns, documentNouns, homeNouns, officeNouns, sides, speakingFor } from "./rules/en/sources.ts"

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

/** What a speaker is found with: `roll` is of `referents`. */
export type Asked = Sources & Readonly<{ roll: Roll }>

/**
 * Resolves a source to an entity of the report: the name in it that is the same as its head (in apposition,
 * or with its title before it), whoever a spokesman speaks for, the owner of a document ("his letter"), the
 * noun that a "who" belongs to, the referent of a description or a pronoun.
 */
export const speakerOf = (sources: Asked, { source, cue }: Pick<Attribution, "source" | "cue">): Speaker => {
  const range =
    ownSubject(sources.syntax, source[0], cue[0]) ?? source[0] ?? (cue[0] && sharedSubject(sources.syntax, cue[0]))
  if (!range) return { known: false, why: "no-source" }
  return speakerAt(sources, range, sources.syntax.headOf(range), 0)
}

/** The subject of the cue, where the source that was seen stands in a sentence before it and so can hardly be it. */
const ownSubject = (
  syntax: Syntax,
  source: WordRange | undefined,
  cue: WordRange | undefined,
): WordRange | undefined =>
  source && cue && source.to <= syntax.sentence(cue.from).from ? sharedSubject(syntax, cue) : undefined

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

/** Nobody whom the report tells. */
const unresolved: Speaker = { known: false, why: "unknown-referent" }

/** How many steps a source may be followed ("a statement by the spokesman of the ministry"). */
const longestWay = 4

const speakerAt = (sources: Asked, range: WordRange, head: number, depth: number): Speaker => {
  const { syntax } = sources
  if (depth > longestWay) return unresolved
  const person = personIn(sources, range)
  if (person) return resolvedAs(sources, person)
  if (isRelative(syntax, head)) return ofRelative(sources, head, depth)
  if (documentNouns.has(syntax.lemma(head).toLowerCase())) return ofOwner(sources, head, depth) ?? unresolved
  const mention = sources.mentionAt(head)
  if (!mention) return unresolved
  const named = mention.kind === "noun" ? nameBehind(sources, mention, range) : undefined
  if (named) return resolvedAs(sources, named)
  if (mention.kind === "noun") return ofNoun(sources, mention, depth)
  const resolved = resolvedAs(sources, mention)
  return resolved.known && !resolved.referent.named ? unresolved : resolved
}

/** A description: a spokesman's principal, a government's state, a person or body known by name, or unnamed people. */
const ofNoun = (sources: Asked, mention: Noun, depth: number): Speaker => {
  if (homeNouns.has(syntaxLemma(sources, mention))) return ofHome(sources, mention)
  if (sides.has(syntaxLemma(sources, mention))) return { known: false, why: "several-candidates" }
  if (officeNouns.has(syntaxLemma(sources, mention))) return ofOwner(sources, mention.head, depth) ?? unresolved
  const resolved = resolvedAs(sources, mention)
  if (resolved.known && resolved.referent.named) return resolved
  if (mention.role?.kind === "spokesperson") return ofSpokesperson(sources, mention, depth)
  if (mention.role?.kind === "body") {
    if (mention.role.phrase !== "government") return resolved
    const owner = ofOwner(sources, mention.head, depth)
    return owner?.known && owner.referent.type !== "person" ? owner : unresolved
  }
  const isSomebody = mention.role !== null && (mention.plural || !mention.definite || isOnlyOne(sources, mention))
  return isSomebody ? resolved : (ofCalling(sources, mention) ?? unresolved)
}

/**
 * "The diplomat added": who spoke in the sentence before, where he is the only person whom that names and has an office
 * that is told. What else is said of the one meant may be of another.
 */
const ofCalling = (sources: Asked, { from, to, head }: Noun): Speaker | undefined => {
  const { syntax, referents, mentionAt } = sources
  const start = syntax.sentence(from).from
  if (to - from !== 2 || start === 0 || !callingNouns.has(syntax.lemma(head).toLowerCase())) return undefined
  if (syntax.children(head).some((child) => child > head)) return undefined
  const people = new Set<Referent>()
  for (let word = firstBefore(sources, start); word < start; word++) {
    const mention = mentionAt(word)
    const resolved = mention && referents.of.get(mention)
    if (mention?.kind === "name" && resolved?.referent.type === "person") people.add(resolved.referent)
  }
  const [only] = people
  return people.size === 1 && only!.titles.length > 0 ? { known: true, referent: only! } : undefined
}

/** Where the last sentence begins that is no quotation before a word. */
const firstBefore = ({ syntax }: Asked, start: number): number => {
  let { from } = syntax.sentence(start - 1)
  for (let back = 1; back < longestWay && from > 0 && /^[“"«„]$/u.test(syntax.form(from)); back++)
    from = syntax.sentence(from - 1).from
  return from
}

/**
 * "The Kesmerian ambassador": told with whose he is, and nobody whom the report names may be meant, neither by his office
 * nor as one of that state of whom it tells none.
 */
const isOnlyOne = (sources: Asked, { head, role }: Noun): boolean => {
  const owner = ownerOf(sources, head)
  const state = owner && sources.referents.of.get(owner)
  if (!state?.sure || state.referent.type === "person" || role === null) return false
  return !sources.roll.mayName(role, homeOf(state.referent))
}

/** "His country said": the state of whoever it is; nobody's own state is anybody else's. */
const ofHome = (sources: Asked, mention: Noun): Speaker => {
  const owner = ownerOf(sources, mention.head)
  const country = owner && sources.referents.of.get(owner)
  const home = country?.sure ? homeOf(country.referent) : null
  if (home === null) return unresolved
  const state = sources.roll.stateOf(home)
  return state ? { known: true, referent: state } : unresolved
}

const syntaxLemma = ({ syntax }: Asked, { head }: Mention): string => syntax.lemma(head).toLowerCase()

type Name = Mention & { kind: "name" }
type Noun = Mention & { kind: "noun" }

const resolvedAs = ({ referents }: Asked, mention: Mention): Speaker => {
  const resolved: Resolved | undefined = referents.of.get(mention)
  if (!resolved) return unresolved
  if (!resolved.sure) return { known: false, why: resolved.referent.named ? "several-candidates" : "unknown-referent" }
  return { known: true, referent: resolved.referent }
}

/**
 * The named person that a source is or names beside its head ("its president, Yevna Tuul"): the first who is neither
 * the owner of what follows ("Kohl's government"), nor behind a preposition ("a spokesman for Biden"), nor in a clause.
 */
const personIn = (sources: Asked, range: WordRange): Mention | undefined => {
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
const nameBehind = ({ syntax, mentionAt }: Asked, noun: Mention, range: WordRange): Name | undefined => {
  const mention = noun.to < range.to ? mentionAt(noun.to) : undefined
  return mention?.kind === "name" && !isOwner(syntax, mention) ? mention : undefined
}

const isOwner = (syntax: Syntax, { from, to }: Mention): boolean =>
  to < syntax.sentence(from).to && isPossessive(syntax.form(to))

/** "The Orrini delegation" is not Orrini. */
const isAttribute = (syntax: Syntax, { to, head }: Mention): boolean =>
  syntax.relation(head) === "compound" && syntax.head(head) >= to && syntax.upos(syntax.head(head)) === "NOUN"

/** "a spokesman for President Biden", but not "president of Kesmeria Ihor Zalan": the preposition must be the name's own. */
const isBehindPreposition = ({ syntax, mentionAt }: Asked, mention: Name, range: WordRange): boolean => {
  const first = Math.min(mention.from, ...mention.titles.map((title) => title.from))
  for (let i = first - 1; i >= range.from; i--) {
    if (syntax.upos(i) === "ADP") return !isPossessive(syntax.form(i))
    if (syntax.form(i) === "," || syntax.upos(i) === "NOUN" || mentionAt(i)?.kind === "name") return false
  }
  return false
}

const isRelative = (syntax: Syntax, word: number): boolean => /^(?:who|which|that)$/.test(syntax.lower(word))

/** "who said" speaks of the noun that its clause belongs to. */
const ofRelative = (sources: Asked, word: number, depth: number): Speaker => {
  const { syntax } = sources
  let clause = syntax.head(word)
  for (let up = 0; clause >= 0 && syntax.relation(clause) !== "acl" && up < longestWay; up++)
    clause = syntax.head(clause)
  const noun = clause >= 0 ? syntax.head(clause) : -1
  if (noun < 0 || noun > word) return justBefore(sources, word)
  return speakerAt(sources, { from: Math.min(noun, syntax.subtree(noun).from), to: clause }, noun, depth + 1)
}

/** The mention that ends before a relative pronoun and its comma. */
const justBefore = (sources: Asked, word: number): Speaker => {
  const before = sources.syntax.form(word - 1) === "," ? word - 2 : word - 1
  const mention = before >= 0 ? sources.mentionAt(before) : undefined
  return mention ? resolvedAs(sources, mention) : unresolved
}

/** Whose a document, a body or a word is: "Trump's letter", "a statement by the ministry", "Hestria's government". */
const ofOwner = (sources: Asked, head: number, depth: number): Speaker | undefined => {
  const owner = ownerOf(sources, head)
  return owner === undefined ? undefined : speakerAt(sources, { from: owner.from, to: owner.to }, owner.head, depth + 1)
}

const ownerOf = ({ syntax, mentionAt }: Asked, head: number): Mention | undefined => {
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
const ofSpokesperson = (sources: Asked, mention: Mention, depth: number): Speaker => {
  const own = sources.referents.of.get(mention)?.referent
  const principal = ofOwner(sources, mention.head, depth)
  if (principal?.known) return own ? { ...principal, via: own } : principal
  return own ? { known: true, referent: own } : unresolved
}
