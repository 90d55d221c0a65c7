import type { Syntax } from "../syntax.ts"
import { carryingVerbs, lightVerbs } from "./rules/en/controls.ts"
import { isRelative, subjectOf } from "./subject.ts"
import { isInfinitive, isPassive } from "./verb-form.ts"

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

/** The clause of a verb or an adjective. */
export const verbClause = (syntax: Syntax, word: number): Clause => {
  const child = (...relations: string[]): number | null =>
    syntax.children(word).find((each) => relations.includes(syntax.relation(each))) ?? null
  const passive = isPassive(syntax, word)
  const subject = subjectOf(syntax, word, 0)
  const obliques = obliquesOf(syntax, word, (relation) => relation === "obl" || relation === "nmod")
  const beside = carriedObliques(syntax, word)
  const by = obliques.find((oblique) => oblique.by === "by")?.word ?? null
  const object = child("obj") ?? relativised(syntax, word)
  return {
    word,
    agent: passive ? by : subject,
    undergoer: passive ? subject : object,
    indirect: passive ? object : child("iobj"),
    obliques: [...(passive ? obliques.filter((oblique) => oblique.word !== by) : obliques), ...beside],
    complement: child("xcomp", "ccomp") ?? toClause(syntax, word),
  }
}

/** What a tree hangs on the object of a verb that says no more than its object does: "expressed solidarity with X". */
const carriedObliques = (syntax: Syntax, verb: number): Oblique[] => {
  const object = syntax.children(verb).find((child) => syntax.relation(child) === "obj")
  return object !== undefined && carryingVerbs.has(syntax.lower(verb))
    ? obliquesOf(syntax, object, (relation) => relation === "nmod").filter(({ by }) => by !== "of" && by !== "by")
    : []
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

/** The noun that a clause with its own subject belongs to, as that clause's object: "the islands that X seized". */
const relativised = (syntax: Syntax, verb: number): number | null => {
  if (syntax.relation(verb) !== "acl" || syntax.head(verb) < 0) return null
  const subject = syntax.children(verb).find((child) => syntax.relation(child) === "nsubj")
  return subject !== undefined && !isRelative(syntax, subject) ? syntax.head(verb) : null
}
