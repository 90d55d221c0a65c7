/** What a subject pronoun stands for: one person, a body or a state, several of either, or two sides. */
export type PronounOf = "person" | "body" | "several" | "pair"

export const subjectPronouns: ReadonlyMap<string, PronounOf> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["it", "body"],
  ["they", "several"],
  ["both", "pair"],
  ["two", "pair"],
])

/** Pronouns for whoever speaks. */
export const firstPerson: ReadonlySet<string> = new Set(["i", "we", "me", "us", "ourselves", "myself"])
