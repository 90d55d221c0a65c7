import type { Knowledge, NameEntry } from "../../knowledge/index.ts"
import type { Parsed, WordRange } from "../../language/index.ts"
import type { Mention } from "../mention/mention.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import type { Syntax } from "../syntax.ts"
import { directions, settlements } from "./rules/en/places.ts"
import type { Beside } from "./settle.ts"
import { nameOf } from "./told.ts"

/** What is looked at beside a name: the mention that covers a word, where one does. */
export type Surroundings = Readonly<{
  parsed: Parsed
  syntax: Syntax
  knowledge: Knowledge
  mentionAt: (word: number) => Mention | undefined
}>

/**
 * What the words beside a name say of where it lies: the larger place behind its comma ("Paris, Texas"; "Haikou, China") or
 * behind "in" ("Tripoli in northern Lebanon"), the state before it ("Lebanon's Tripoli", "the Lebanese city of Tripoli").
 */
export const besideName = (around: Surroundings, name: WordRange): Beside[] => [
  ...lyingIn(around, behind(around, name)),
  ...lyingIn(around, before(around, name)),
]

const behind = ({ syntax, mentionAt }: Surroundings, { from, to }: WordRange): Mention | undefined => {
  const end = syntax.sentence(from).to
  let word = to
  if (word < end && syntax.form(word) === ",") word++
  const comma = word > to
  if (word < end && syntax.lower(word) === "in") {
    word++
    while (word < end && directions.has(syntax.lower(word))) word++
  } else if (!comma) return undefined
  return word < end ? mentionAt(word) : undefined
}

const before = ({ syntax, mentionAt }: Surroundings, { from }: WordRange): Mention | undefined => {
  const start = syntax.sentence(from).from
  let word = from - 1
  if (word > start && isPossessive(syntax.form(word))) return mentionAt(word - 1)
  if (word > start && syntax.lower(word) === "of") word--
  if (word <= start || !settlements.has(syntax.lower(word))) return undefined
  for (let i = word - 1; i >= Math.max(start, word - 2); i--) if (mentionAt(i)?.kind === "demonym") return mentionAt(i)
  return undefined
}

/** A state or a division by name or demonym; nothing of an unknown one. */
const lyingIn = ({ parsed, knowledge }: Surroundings, mention: Mention | undefined): Beside[] => {
  if (mention?.kind !== "name" && mention?.kind !== "demonym") return []
  return [
    ...statesOf(mention.entry),
    ...(mention.kind === "name" ? divisionsOf(knowledge, nameOf(parsed, mention)) : []),
  ]
}

const statesOf = (entry: NameEntry | null): Beside[] =>
  entry?.meanings.flatMap(({ actor, use }): Beside[] =>
    actor.kind === "state" && (use === "name" || use === "adjective") ? [{ kind: "country", code: actor.id }] : [],
  ) ?? []

const divisionsOf = (knowledge: Knowledge, name: string): Beside[] =>
  knowledge
    .placesNamed(name)
    .flatMap(({ kind, admin1, by }): Beside[] =>
      kind === "division" && admin1 !== null && by !== "other" ? [{ kind: "division", code: admin1 }] : [],
    )
