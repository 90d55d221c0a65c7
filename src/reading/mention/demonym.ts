import type { Chains, Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import { demonymEnding, stateEndings } from "./rules/en/names.ts"

/** Shortest word that may be a demonym, and shortest stem of one. */
const shortest = { word: 5, stem: 3 } as const

/** The one-word name that a word is a demonym of by its form, of those that `isName` knows. */
export const stateOf = (form: string, isName: (stem: string) => boolean): string | undefined => {
  if (form.length < shortest.word || !/^\p{Lu}/u.test(form)) return undefined
  for (let length = Math.max(shortest.stem, form.length - 4); length < form.length; length++) {
    if (!demonymEnding.test(form.slice(length))) continue
    const stem = form.slice(0, length)
    const found = stateEndings.map((ending) => stem + ending).find(isName)
    if (found) return found
  }
  return undefined
}

/** Demonyms of states that only the report names. */
export const ownDemonyms = (
  { parsed, syntax }: Material,
  names: readonly Mention[],
  taken: Uint8Array,
  chains: Chains,
): Mention[] => {
  const places = new Set(
    names.flatMap(({ type, kind, from, to }) =>
      kind === "name" && (type === "LOC" || type === "GPE") && to - from === 1 ? [syntax.form(from)] : [],
    ),
  )
  const found: Mention[] = []
  for (let i = 0; i < parsed.words.count; i++) {
    const state = taken[i] ? undefined : stateOf(syntax.form(i), (stem) => places.has(stem))
    const chain = chains.get(i) ?? null
    if (state) found.push({ kind: "demonym", from: i, to: i + 1, head: i, type: "NORP", chain, entry: null, state })
  }
  return found
}
