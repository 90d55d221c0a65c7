import type { MentionType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Chains, Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import { roleEndingAt } from "./role.ts"

const pronounTypes: Readonly<Record<string, MentionType>> = {
  he: "PER",
  him: "PER",
  his: "PER",
  himself: "PER",
  she: "PER",
  her: "PER",
  hers: "PER",
  herself: "PER",
  i: "PER",
  me: "PER",
  my: "PER",
  they: "GROUP",
  them: "GROUP",
  their: "GROUP",
  we: "GROUP",
  us: "GROUP",
  our: "GROUP",
}

/** A pronoun. */
export const pronounAt = (syntax: Syntax, head: number, chains: Chains): Mention => ({
  kind: "pronoun",
  from: head,
  to: head + 1,
  head,
  type: pronounTypes[syntax.lower(head)] ?? "OTHER",
  chain: chains.get(head) ?? null,
})

const leftModifiers = new Set(["det", "amod", "compound", "nummod", "nmod"])

/** Most words before the noun in words for an office. */
const longestRole = 5

/** A common noun with its determiner and modifiers on the left, as far as no other mention stands there. */
export const nounAt = ({ syntax, knowledge }: Material, head: number, taken: Uint8Array, chains: Chains): Mention => {
  let from = head
  for (const child of syntax.children(head)) {
    if (child >= head || !leftModifiers.has(syntax.relation(child))) continue
    const start = syntax.subtree(child).from
    if (!taken.subarray(start, head).some(Boolean)) from = Math.min(from, start)
  }
  const first = Math.max(syntax.sentence(head).from, head - longestRole)
  const found = roleEndingAt({ syntax, knowledge }, first, head + 1)
  const isIndefinite = syntax
    .children(head)
    .some(
      (child) => child < head && /^(?:det|nummod)$/.test(syntax.relation(child)) && indefinite.has(syntax.lower(child)),
    )
  const isPlural = found?.plural ?? syntax.lower(head) !== syntax.lemma(head).toLowerCase()
  const isBare = isPlural && !syntax.children(head).some((child) => /^(?:det|nmod)$/.test(syntax.relation(child)))
  return {
    kind: "noun",
    from,
    to: head + 1,
    head,
    type: nounType(found?.role.kind, found?.plural ?? false),
    chain: chains.get(head) ?? null,
    role: found?.role ?? null,
    plural: isPlural,
    definite: !isIndefinite && !isBare,
  }
}

const indefinite = new Set(["a", "an", "some", "one", "another", "no", "any"])

const nounType = (kind: string | undefined, plural: boolean): MentionType => {
  if (kind === undefined) return "OTHER"
  if (kind === "body") return "ORG"
  return plural ? "GROUP" : "PER"
}
