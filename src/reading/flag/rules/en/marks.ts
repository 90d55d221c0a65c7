/** Which way a mark turns by its form; "either" is told by what stands beside it. */
type Turn = "opens" | "closes" | "either"

/** The marks of English quotations, and those that translations bring along. */
export const doubleMarks: ReadonlyMap<string, Turn> = new Map([
  ['"', "either"],
  ["“", "opens"],
  ["„", "opens"],
  ["«", "opens"],
  ["”", "closes"],
  ["»", "closes"],
])

/** Marks of British quotations, which apostrophes share. */
export const singleMarks: ReadonlyMap<string, Turn> = new Map([
  ["'", "either"],
  ["‘", "opens"],
  ["’", "closes"],
])
