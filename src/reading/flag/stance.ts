import type { Sources } from "./flag.ts"
import {
  blamedStates,
  dearly,
  firstPersonPlural,
  governmentNouns,
  harmingVerbs,
  keepingVerbs,
  negations,
  nobody,
  obligations,
  reflexives,
  regardingVerbs,
  resolveVerbs,
  thankfulAdjectives,
  threatenedVerbs,
  urgingVerbs,
  vowedVerbs,
  vows,
} from "./rules/en/wording.ts"

/**
 * How words speak of a party. own: as the speaker's. vowed: what one resolves for oneself, or a friend. against: what nobody
 * says of his own. accused: as a charge, which may be somebody's that is quoted. other: as somebody else.
 */
export type Attitude = "own" | "vowed" | "against" | "accused" | "other"

/** What a party is said to do: what it owes is told of another, what it will not do or has not done of one's own. */
export const ofSubject = ({ syntax }: Sources, predicate: number): Attitude | undefined => {
  const children = syntax.children(predicate)
  const lowers = children.map((child) => syntax.lower(child))
  const verb = syntax.lemma(predicate).toLowerCase()
  const isNegated =
    lowers.some((lower) => negations.has(lower)) ||
    children.some((child) => syntax.children(child).some((inner) => negations.has(syntax.lower(inner))))
  if (!isNegated && (isHarming(syntax, predicate) || isBlamed(syntax, predicate) || isThreatened(syntax, predicate)))
    return "against"
  if (lowers.some((lower) => obligations.has(lower))) return "other"
  const isVow = lowers.some((lower) => vows.has(lower))
  if (isNegated && isVow && vowedVerbs.has(verb)) return "vowed"
  if (isNegated || keepingVerbs.has(verb)) return "own"
  return isVow && (resolveVerbs.has(verb) || lowers.includes("itself")) && isOfItself(syntax, predicate)
    ? "vowed"
    : undefined
}

type Syntax = Sources["syntax"]

const some = (syntax: Syntax, word: number, holds: (child: number) => boolean): boolean =>
  syntax.children(word).some(holds)

/** "X has been trying to strangle our trade": a verb of harm, or what one tries or wants of that kind, whose object is ours. */
const isHarming = (syntax: Syntax, predicate: number): boolean =>
  (harmingVerbs.has(syntax.lemma(predicate).toLowerCase()) && hasOurs(syntax, predicate)) ||
  some(syntax, predicate, (child) => syntax.relation(child) === "xcomp" && isHarming(syntax, child))

/** "us", "our children", "on our people", among what the verb has for object. */
const hasOurs = (syntax: Syntax, verb: number): boolean =>
  some(
    syntax,
    verb,
    (child) =>
      ["obj", "iobj", "obl"].includes(syntax.relation(child)) &&
      (firstPersonPlural.has(syntax.lower(child)) ||
        some(syntax, child, (inner) => firstPersonPlural.has(syntax.lower(inner)))),
  )

/** "X is to blame", "X is lying". */
const isBlamed = (syntax: Syntax, predicate: number): boolean =>
  (blamedStates.has(syntax.lemma(predicate).toLowerCase()) &&
    some(syntax, predicate, (c) => syntax.lemma(c) === "be")) ||
  (syntax.lemma(predicate) === "be" &&
    some(syntax, predicate, (c) => syntax.relation(c) === "xcomp" && blamedStates.has(syntax.lemma(c).toLowerCase())))

/** "X will regret it", "X will pay dearly", "X will be held responsible". */
const isThreatened = (syntax: Syntax, predicate: number): boolean => {
  if (!some(syntax, predicate, (child) => vows.has(syntax.lower(child)))) return false
  const verb = syntax.lemma(predicate).toLowerCase()
  if (verb === "pay")
    return some(
      syntax,
      predicate,
      (c) =>
        (dearly.has(syntax.lower(c)) && syntax.relation(c) !== "case") ||
        some(syntax, c, (inner) => syntax.relation(inner) === "case" && dearly.has(syntax.lower(inner))),
    )
  if (verb === "answer")
    return some(syntax, predicate, (c) => some(syntax, c, (inner) => syntax.lower(inner) === "for"))
  return threatenedVerbs.has(verb)
}

/** What is vowed has the party itself in it: "will defend its land". */
const isOfItself = (syntax: Syntax, predicate: number): boolean =>
  some(
    syntax,
    predicate,
    (child) =>
      reflexives.has(syntax.lower(child)) ||
      some(syntax, child, (inner) => syntax.relation(inner) !== "case" && reflexives.has(syntax.lower(inner))),
  )

/**
 * What is done to a party. What "we" urge it to do is said of its state alone: one may well help one's own workers, or
 * tell one's own people something.
 */
export const ofTarget = (
  { syntax }: Sources,
  { head, carrier, predicate }: Readonly<{ head: number; carrier: number; predicate: number }>,
): Attitude | undefined => {
  if (some(syntax, predicate, (c) => syntax.relation(c) === "nsubj" && nobody.has(syntax.lower(c)))) return "vowed"
  const verb = syntax.lemma(predicate).toLowerCase()
  const isOurs = some(syntax, predicate, (c) => syntax.relation(c) === "nsubj" && ourselves.has(syntax.lower(c)))
  const isState = carrier === head || governmentNouns.has(syntax.lemma(carrier).toLowerCase())
  const isNegated = some(syntax, predicate, (c) => negations.has(syntax.lower(c)))
  if (isOurs && syntax.relation(carrier) === "obl" && thankfulAdjectives.has(verb)) return isState ? "against" : "other"
  if (urgingVerbs.has(verb)) return isOurs && isState && !isNegated ? "against" : "other"
  return isOurs && regardingVerbs.has(verb) ? "other" : undefined
}

const ourselves: ReadonlySet<string> = new Set(["we", "i"])
