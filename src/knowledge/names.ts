import { Problem } from "../base/index.ts"
import type { Actor, Meaning, NameEntry } from "./actor.ts"
import type { Claim, Claimed } from "./claims.ts"
import { GlobIndex, isGlob } from "./globs.ts"
import { foldWord, PhraseTrie } from "./trie.ts"

/** All names of all actors, globs among them. */
export type NameIndex = Readonly<{
  /** The longest name that begins with the word `from`; of two as long, the one without a "*". */
  longest: (words: readonly string[], from: number) => { to: number; value: NameEntry } | undefined
  /** What exactly this name means, as written in one string. */
  get: (name: string) => NameEntry | undefined
}>

type Draft = {
  name: string
  ambiguous: boolean
  meanings: [Meaning, ...Meaning[]]
  unmarked: Claim | undefined
  first: Claim
}

/**
 * Indexes the names of actors, the built-in ones first.
 *
 * @throws Problem where two actors claim a name and one of them does not mark it as ambiguous; a user's mark is enough
 * against a built-in name
 */
export const indexNames = (actors: readonly Claimed<Actor>[]): NameIndex => {
  const trie = new PhraseTrie<Draft>(foldWord)
  const globs = new GlobIndex<Draft>()
  for (const { actor, claims } of actors)
    for (const claim of claims) {
      const make = (): Draft => draftOf(actor, claim)
      addClaim(isGlob(claim.name) ? globs.at(claim.name, make) : trie.at(claim.name, make), actor, claim)
    }
  const longest: NameIndex["longest"] = (words, from) => {
    const literal = trie.longest(words, from)
    const glob = globs.longest(words, from)
    return glob && glob.to > (literal?.to ?? 0) ? glob : literal
  }
  const get = (name: string): NameEntry | undefined => {
    const words = name.split(/\s+/)
    const found = longest(words, 0)
    return found?.to === words.length ? found.value : undefined
  }
  return { longest, get }
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
  const isShared = draft.meanings.some((each) => each.actor !== actor)
  if (isShared && !mayShare(draft, claim)) throw conflict(draft, actor, claim)
  if (!claim.ambiguous) draft.unmarked ??= claim
  draft.ambiguous ||= claim.ambiguous
  if (!draft.meanings.some((each) => each.actor === actor && each.use === claim.use))
    draft.meanings.push({ actor, use: claim.use })
}

/** Each must mark it, save that a user cannot mark the built-in names. */
const mayShare = ({ unmarked }: Draft, claim: Claim): boolean =>
  claim.ambiguous && (unmarked === undefined || (claim.own && !unmarked.own))

const conflict = ({ meanings: [likeliest], first }: Draft, actor: Actor, { name, own, at }: Claim): Problem =>
  new Problem(
    "knowledge-broken",
    `${at}: ${actor.id} claims "${name}", as ${likeliest.actor.id} does at ${first.at}; take it out, or mark it as ambiguous${own && !first.own ? "" : " in both"}: "${name}?"`,
  )
