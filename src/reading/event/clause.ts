import type { Syntax } from "../syntax.ts"
import { lightVerbs, objectControl } from "./rules/en/controls.ts"

/** A noun phrase by its head word, and the preposition before it, in lower case. */
export type Oblique = Readonly<{ by: string; word: number }>

/**
 * What a trigger's clause says of who does what to whom, each by its head word. Passives are turned round: `agent` is
 * who acts whatever the form, `undergoer` who or what is acted on. `complement` is the verb of a clause that
 * completes the trigger.
 */
export type Clause = Readonly<{
  word: number
  agent: number | null
  undergoer: number | null
  indirect: number | null
  obliques: readonly Oblique[]
  complement: number | null
}>

/** How many verbs up a subject is sought ("He flew in, met them and, on leaving, said"). */
const longestWay = 4

/** The clause of a verb or an adjective. */
export const verbClause = (syntax: Syntax, word: number): Clause => {
  const child = (...relations: string[]): number | null =>
    syntax.children(word).find((each) => relations.includes(syntax.relation(each))) ?? null
  const passive = isPassive(syntax, word)
  const subject = subjectOf(syntax, word, 0)
  const obliques = obliquesOf(syntax, word, (relation) => relation === "obl" || relation === "nmod")
  const by = obliques.find((oblique) => oblique.by === "by")?.word ?? null
  const object = child("obj") ?? relativised(syntax, word)
  return {
    word,
    agent: passive ? by : subject,
    undergoer: passive ? subject : object,
    indirect: passive ? object : child("iobj"),
    obliques: passive ? obliques.filter((oblique) => oblique.word !== by) : obliques,
    complement: child("xcomp", "ccomp") ?? toClause(syntax, word),
  }
}

/** Prepositions that name who does it, and to whom, beside a noun for an act ("an attack by X on Y"). */
const ofAgents: ReadonlySet<string> = new Set(["by", "between", "from"])

/**
 * The clause of a noun that names an act: its owner acts, unless nothing but `of` says who; else who carries it out, in a verb
 * that says no more than that ("X launched an attack on Y").
 */
export const nounClause = (syntax: Syntax, word: number): Clause => {
  const obliques = obliquesOf(syntax, word, (relation) => relation === "nmod" || relation === "obl")
  const owner = syntax
    .children(word)
    .find(
      (child) =>
        child < word && ["nmod", "compound", "amod"].includes(syntax.relation(child)) && isOwner(syntax, child),
    )
  const agent = obliques.find(({ by }) => ofAgents.has(by))?.word ?? owner ?? carrierOf(syntax, word)
  return {
    word,
    agent,
    undergoer: obliques.find(({ by }) => by === "of")?.word ?? null,
    indirect: null,
    obliques: obliques.filter((oblique) => oblique.word !== agent && oblique.by !== "of"),
    complement: toClause(syntax, word),
  }
}

/** The subject of a light verb whose object or oblique an act is. */
const carrierOf = (syntax: Syntax, word: number): number | null => {
  const verb = syntax.head(word)
  const isCarried = verb >= 0 && ["obj", "obl"].includes(syntax.relation(word)) && lightVerbs.has(syntax.lower(verb))
  return isCarried && !isPassive(syntax, verb) ? subjectOf(syntax, verb, 0) : null
}

const isOwner = (syntax: Syntax, word: number): boolean => ["PROPN", "PRON", "ADJ", "NOUN"].includes(syntax.upos(word))

/** Whether a verb has "to" before it, which some trees hang on its object. */
export const isInfinitive = (syntax: Syntax, verb: number): boolean =>
  syntax.children(verb).some((mark) => syntax.relation(mark) === "mark" && syntax.lower(mark) === "to") ||
  (verb > 0 && syntax.lower(verb - 1) === "to" && syntax.lower(verb) === syntax.lemma(verb))

const toClause = (syntax: Syntax, word: number): number | null =>
  syntax
    .children(word)
    .find(
      (child) => child > word && ["acl", "advcl"].includes(syntax.relation(child)) && isInfinitive(syntax, child),
    ) ?? null

/** One for each of its prepositions: "out of the talks" is both `out` and `of`. */
const obliquesOf = (syntax: Syntax, word: number, takes: (relation: string) => boolean): Oblique[] =>
  syntax.children(word).flatMap((child) =>
    takes(syntax.relation(child))
      ? syntax
          .children(child)
          .filter((each) => syntax.relation(each) === "case" && each < child)
          .map((each) => ({ by: syntax.lower(each), word: child }))
      : [],
  )

/** Whether a verb's subject has the act done to it. */
const isPassive = (syntax: Syntax, verb: number): boolean => {
  if (!isParticiple(syntax, verb)) return false
  const auxiliaries = syntax.children(verb).filter((child) => ["aux", "cop"].includes(syntax.relation(child)))
  if (auxiliaries.some((child) => isBe(syntax.lower(child)))) return true
  if (auxiliaries.length > 0) return false
  const relation = syntax.relation(verb)
  const hasSubject = syntax.children(verb).some((child) => ["nsubj", "csubj"].includes(syntax.relation(child)))
  const hasObject = syntax.children(verb).some((child) => syntax.relation(child) === "obj")
  if (relation === "acl" || relation === "amod") return !hasSubject && !hasObject
  return relation === "conj" && !hasSubject && syntax.head(verb) >= 0 && isPassive(syntax, syntax.head(verb))
}

const isBe = (lower: string): boolean => /^(?:am|is|are|was|were|be|been|being|'s|got|gets|getting)$/.test(lower)

/** Not "-ing", no adjective like "ready", and no bare form behind "to". */
const isParticiple = (syntax: Syntax, verb: number): boolean =>
  (syntax.upos(verb) !== "ADJ" || /ed$/.test(syntax.lower(verb))) &&
  !/ing$/.test(syntax.lower(verb)) &&
  !(isInfinitive(syntax, verb) && !hasBe(syntax, verb))

/** "to be freed", where the participle itself has "to"; not "is to free". */
const hasBe = (syntax: Syntax, verb: number): boolean =>
  syntax
    .children(verb)
    .some((child) => child < verb && syntax.relation(child) === "aux" && isBe(syntax.lower(child))) &&
  syntax.lower(verb - 1) !== "to"

/** The noun that a clause with its own subject belongs to, as that clause's object: "the islands that X seized". */
const relativised = (syntax: Syntax, verb: number): number | null => {
  if (syntax.relation(verb) !== "acl" || syntax.head(verb) < 0) return null
  const subject = syntax.children(verb).find((child) => syntax.relation(child) === "nsubj")
  return subject !== undefined && !isRelative(syntax, subject) ? syntax.head(verb) : null
}

const isRelative = (syntax: Syntax, word: number): boolean => /^(?:who|which|that|whom)$/.test(syntax.lower(word))

/** The subject of a verb: its own, else the one that it shares with the verb or noun that it hangs on. */
export const subjectOf = (syntax: Syntax, verb: number, depth: number): number | null => {
  const own = syntax.children(verb).find((child) => syntax.relation(child) === "nsubj")
  const head = syntax.head(verb)
  if (own !== undefined) return isRelative(syntax, own) ? (antecedent(syntax, verb, depth) ?? own) : own
  if (head < 0 || depth >= longestWay) return null
  switch (syntax.relation(verb)) {
    case "xcomp":
      return controllerOf(syntax, head, depth)
    case "acl":
      return head
    case "conj":
    case "advcl":
    case "ccomp":
    case "parataxis":
      return subjectOf(syntax, head, depth + 1)
    default:
      return null
  }
}

/** Who does what a verb's infinitive says: "urged X to leave", but "promised X to leave". */
const controllerOf = (syntax: Syntax, governor: number, depth: number): number | null => {
  const object = syntax.children(governor).find((child) => ["obj", "iobj"].includes(syntax.relation(child)))
  if (object !== undefined && objectControl.has(syntax.lower(governor))) return object
  return subjectOf(syntax, governor, depth + 1)
}

/** The noun that a relative clause belongs to. */
const antecedent = (syntax: Syntax, verb: number, depth: number): number | null => {
  for (let clause = verb, up = depth; clause >= 0 && up < longestWay; clause = syntax.head(clause), up++)
    if (syntax.relation(clause) === "acl") return syntax.head(clause)
  return null
}
