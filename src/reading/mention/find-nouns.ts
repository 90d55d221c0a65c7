import type { MentionType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Chains, Material } from "./material.ts"
import type { Mention, NounMention } from "./mention.ts"
import { roleEndingAt } from "./role.ts"
import { dualNouns, dualWords, indefinites } from "./rules/en/nouns.ts"
import { pronounForms } from "./rules/en/pronouns.ts"

const typeOfPronoun = { person: "PER", group: "GROUP", thing: "OTHER" } as const

/** A pronoun; nobody is meant by "you" for certain. */
export const pronounAt = (syntax: Syntax, head: number, chains: Chains): Mention => {
  const form = pronounForms.get(syntax.lower(head))
  const isOpen = form === undefined || form.person === "second"
  return {
    kind: "pronoun",
    from: head,
    to: head + 1,
    head,
    type: isOpen ? "OTHER" : typeOfPronoun[form.of],
    chain: chains.get(head) ?? null,
  }
}

const leftModifiers = new Set(["det", "amod", "compound", "nummod", "nmod"])

/** Most words before the noun in words for an office. */
const longestRole = 5

/** A common noun with its determiner and modifiers on the left, as far as no other mention stands there. */
export const nounAt = (
  { syntax, knowledge }: Material,
  head: number,
  taken: Uint8Array,
  chains: Chains,
): NounMention => {
  let from = head
  for (const child of syntax.children(head)) {
    if (child >= head || !leftModifiers.has(syntax.relation(child))) continue
    const start = syntax.subtree(child).from
    if (!taken.subarray(start, head).some(Boolean)) from = Math.min(from, start)
  }
  const first = Math.max(syntax.sentence(head).from, head - longestRole)
  const found = roleEndingAt({ syntax, knowledge }, first, head + 1)
  const isPlural = found?.plural ?? syntax.lower(head) !== syntax.lemma(head).toLowerCase()
  return {
    kind: "noun",
    from,
    to: head + 1,
    head,
    type: nounType(found?.role.kind, found?.plural ?? false),
    chain: chains.get(head) ?? null,
    role: found?.role ?? null,
    plural: isPlural,
    dual: isDual(syntax, head, isPlural),
    definite: isDefinite(syntax, head, isPlural),
  }
}

/** Neither "a minister" nor bare "ministers". */
const isDefinite = (syntax: Syntax, head: number, isPlural: boolean): boolean => {
  const determiners = syntax.children(head).filter((child) => /^(?:det|nummod|nmod)$/.test(syntax.relation(child)))
  const isNew = determiners.some(
    (child) => child < head && syntax.relation(child) !== "nmod" && indefinites.has(syntax.lower(child)),
  )
  return !isNew && !(isPlural && determiners.length === 0)
}

/** Whether the words are for two: "the two sides", "both ministers", "the pair". */
const isDual = (syntax: Syntax, head: number, isPlural: boolean): boolean =>
  dualNouns.has(syntax.lower(head)) ||
  (isPlural && syntax.children(head).some((child) => child < head && dualWords.has(syntax.lower(child))))

const nounType = (kind: string | undefined, plural: boolean): MentionType => {
  if (kind === undefined) return "OTHER"
  if (kind === "body") return "ORG"
  return plural ? "GROUP" : "PER"
}
