/** Subject pronouns and what they stand for: one person, or a body, a state or several. */
export const subjectPronouns: ReadonlyMap<string, "person" | "other"> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["it", "other"],
  ["they", "other"],
])
