import type { Knowledge, RoleMatch } from "../../knowledge/index.ts"
import type { Syntax } from "../syntax.ts"

/** The longest words for a person or a body among those from `first` on that end before the word `end`. */
export const roleEndingAt = (
  { syntax, knowledge }: Readonly<{ syntax: Syntax; knowledge: Knowledge }>,
  first: number,
  end: number,
): RoleMatch | undefined => {
  const words = syntax.forms({ from: first, to: end })
  for (let i = 0; i < words.length; i++) {
    const found = knowledge.roleAt(words, i)
    if (found?.to === words.length) return { ...found, from: first + i, to: end }
  }
  return undefined
}
