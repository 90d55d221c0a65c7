import type { Syntax } from "../syntax.ts"
import { actsInWords, type Trigger } from "./event.ts"

/** How far up a governing verb is sought over a list ("agreed to withdraw and to release"). */
const longestWay = 3

/**
 * Whether a trigger is but what another one is about ("refused to sign", "called for talks", "is delaying a shipment of
 * aid"): PLOVER codes the verb that governs, not what it governs.
 */
export const isGoverned = (syntax: Syntax, trigger: Trigger, byWord: ReadonlyMap<number, Trigger>): boolean => {
  let word = trigger.clause.word
  for (let up = 0; up < longestWay && syntax.head(word) >= 0; up++) {
    const relation = syntax.relation(word)
    const head = syntax.head(word)
    const governor = byWord.get(head)
    if (up === 0 && governor?.words.includes(word)) return true
    if (relation !== "conj") return governor !== undefined && takes(syntax, governor, word, relation)
    word = head
  }
  return false
}

const takes = (syntax: Syntax, governor: Trigger, word: number, relation: string): boolean => {
  if (!actsInWords.has(governor.type)) return false
  if (governor.clause.complement === word) return relation === "xcomp" || !isTold(syntax, word, governor)
  return ["obj", "obl", "nmod", "nsubj", "xcomp"].includes(relation) && syntax.upos(word) === "NOUN"
}

/** A finite clause behind an accusation or praise tells of something that is said to have happened. */
const isTold = (syntax: Syntax, word: number, governor: Trigger): boolean =>
  (governor.type === "ACCUSE" || governor.type === "SUPPORT") && syntax.relation(word) === "ccomp"
