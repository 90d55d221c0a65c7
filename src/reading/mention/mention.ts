import type { MentionType } from "../../base/index.ts"
import type { NameEntry, Role } from "../../knowledge/index.ts"
import type { WordRange } from "../../language/index.ts"

/**
 * A passage that refers to somebody or something: words `from` to `to`, of which `head` carries the rest.
 *
 * name: a proper name; `entry` is what knowledge has for it, `honorific` and `title` what stands before it.
 * noun: a common noun with what modifies it on the left. pronoun: a personal, relative or indefinite pronoun.
 * demonym: an adjective or noun of nationality, of a state that knowledge has or that the report alone names. title: words for an office before the name that begins at `of`.
 */
export type Mention = WordRange &
  Readonly<{ head: number; type: MentionType; chain: number | null }> &
  (
    | Readonly<{ kind: "name"; entry: NameEntry | null; title: Title | null; gender: Gender | null }>
    | Readonly<{ kind: "noun"; role: Role | null; plural: boolean; definite: boolean }>
    | Readonly<{ kind: "pronoun" }>
    | Readonly<{ kind: "demonym"; entry: NameEntry | null; state: string }>
    | Readonly<{ kind: "title"; of: number }>
  )

/** Words for an office before or beside a name. */
export type Title = WordRange & Readonly<{ words: string; role: Role | null; former: boolean }>

export type Gender = "male" | "female"
