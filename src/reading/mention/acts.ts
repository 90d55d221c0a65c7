import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import { agentPrepositions } from "./rules/en/names.ts"

/** Whether a place speaks or acts by the word that names it: it is a subject, has something, or is the agent of a passive. */
export const acts = (syntax: Syntax, head: number): boolean => {
  const relation = syntax.relation(head)
  if (relation === "nsubj") return true
  const cases = syntax.children(head).filter((child) => syntax.relation(child) === "case")
  if (relation === "nmod") return cases.some((child) => isPossessive(syntax.form(child)))
  if (relation === "obl") return cases.some((child) => agentPrepositions.has(syntax.lower(child)))
  return relation === "obj" || relation === "iobj" || relation === "conj"
}
