/** First lines that name who wrote and are no headline: "By Jane Roe", "From our own correspondent, Sannaholm, 9 September", "Source: TASS". */
export const byline =
  /^(?:by (?:our|the|[A-Z])|from (?:our|a|the) (?:own |special |staff |foreign )*correspondent|from (?:wires|staff|agency reports)|story by |words by |staff report|\(?sources?:)/i
