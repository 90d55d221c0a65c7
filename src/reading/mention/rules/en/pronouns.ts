import type { Gender } from "../../../../knowledge/index.ts"

/**
 * What a pronoun stands for: `person` the grammatical one, `of` what it may refer to, `label` how whoever it stands for
 * is called where the report gives no name.
 */
export type PronounForm = Readonly<{
  person: "first" | "second" | "third"
  of: "person" | "group" | "thing"
  gender: Gender | null
  label: string
}>

const rows: readonly (readonly [forms: string, form: PronounForm])[] = [
  ["i me my mine myself", { person: "first", of: "person", gender: null, label: "me" }],
  ["we us our ours ourselves", { person: "first", of: "group", gender: null, label: "us" }],
  ["you your yours yourself", { person: "second", of: "person", gender: null, label: "you" }],
  ["he him his himself", { person: "third", of: "person", gender: "male", label: "him" }],
  ["she her hers herself", { person: "third", of: "person", gender: "female", label: "her" }],
  ["it its itself", { person: "third", of: "thing", gender: null, label: "it" }],
  ["they them their theirs themselves", { person: "third", of: "group", gender: null, label: "them" }],
]

export const pronounForms: ReadonlyMap<string, PronounForm> = new Map(
  rows.flatMap(([forms, form]) => forms.split(" ").map((each) => [each, form] as const)),
)

/** Pronouns that speak of the noun before them. */
export const relativePronouns: ReadonlySet<string> = new Set(["who", "which", "that", "whom"])

/** How whoever another pronoun stands for is called. */
export const somebody = "someone"
