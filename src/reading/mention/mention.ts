import type { MentionType } from "../../base/index.ts"
import type { Gender, NameEntry, Role } from "../../knowledge/index.ts"
import type { WordRange } from "../../language/index.ts"

/**
 * A passage that refers to somebody or something: words `from` to `to`, of which `head` carries the rest.
 *
 * name: a proper name; `entry` is what knowledge has for it, `titles` the offices told beside it.
 * noun: a common noun with what modifies it on the left; `dual` where it is for two. pronoun: a personal, relative or
 * indefinite pronoun.
 * demonym: an adjective or noun of nationality, of a state that knowledge has or that the report alone names. title: words for an office before the name that begins at `of`.
 */
export type Mention = WordRange &
  Readonly<{ head: number; type: MentionType; chain: number | null }> &
  (
    | Readonly<{ kind: "name"; entry: NameEntry | null; titles: readonly Title[]; gender: Gender | null }>
    | Readonly<{ kind: "noun"; role: Role | null; plural: boolean; dual: boolean; definite: boolean }>
    | Readonly<{ kind: "pronoun" }>
    | Readonly<{ kind: "demonym"; entry: NameEntry | null; state: string }>
    | Readonly<{ kind: "title"; of: number }>
  )

export type NameMention = Mention & { kind: "name" }
export type NounMention = Mention & { kind: "noun" }

/** Words for an office, told of a person. `role` is what knowledge has for them. */
export type Title = WordRange & Readonly<{ words: string; role: Role | null; former: boolean }>

export type { Gender }
