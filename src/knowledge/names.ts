import { Problem } from "../base/index.ts"
import type { Actor, Meaning, NameEntry } from "./actor.ts"
import type { Claim, Claimed } from "./states.ts"
import { foldWord, PhraseTrie } from "./trie.ts"

type Draft = {
  name: string
  ambiguous: boolean
  meanings: [Meaning, ...Meaning[]]
  unmarked: Claim | undefined
  first: Claim
}

/**
 * All names of all actors, found along words.
 *
 * @throws Problem where two actors claim a name and one of them does not mark it as ambiguous
 */
export const indexNames = (actors: readonly Claimed<Actor>[]): PhraseTrie<NameEntry> => {
  const trie = new PhraseTrie<Draft>(foldWord)
  for (const { actor, claims } of actors)
    for (const claim of claims)
      addClaim(
        trie.at(claim.name, () => draftOf(actor, claim)),
        actor,
        claim,
      )
  return trie
}

const draftOf = (actor: Actor, claim: Claim): Draft => ({
  name: claim.name,
  ambiguous: claim.ambiguous,
  meanings: [{ actor, use: claim.use }],
  unmarked: claim.ambiguous ? undefined : claim,
  first: claim,
})

const addClaim = (draft: Draft, actor: Actor, claim: Claim): void => {
  if (draft.first === claim) return
  const [likeliest] = draft.meanings
  if (!claim.ambiguous) draft.unmarked ??= claim
  draft.ambiguous ||= claim.ambiguous
  if (draft.unmarked && draft.meanings.some((each) => each.actor !== actor))
    throw new Problem(
      "field-mistyped",
      `${claim.at}: ${actor.id} claims "${claim.name}", as ${likeliest.actor.id} does at ${draft.first.at}; take one out, or mark both as ambiguous: "${claim.name}*"`,
    )
  if (!draft.meanings.some((each) => each.actor === actor && each.use === claim.use))
    draft.meanings.push({ actor, use: claim.use })
}
