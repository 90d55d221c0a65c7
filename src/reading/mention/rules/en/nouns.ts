/** Articles, which are no part of a title. */
export const articles: ReadonlySet<string> = new Set(["the", "a", "an"])

/** The article of what is known; a person's bare name takes none. */
export const definite = "the"

/** Determiners and numerals that bring up somebody new. */
export const indefinites: ReadonlySet<string> = new Set(["a", "an", "some", "one", "another", "no", "any", "several"])

/** Words for two that the report has told of: "the two sides", "both ministers". */
export const dualWords: ReadonlySet<string> = new Set(["two", "both", "either"])

/** Nouns that are themselves a word for two: "the pair agreed". */
export const dualNouns: ReadonlySet<string> = new Set(["both", "pair", "duo"])

/** Nouns for two states or whoever speaks for them: "the two sides", "both countries". */
export const stateNouns: ReadonlySet<string> = new Set(
  "side party country nation state government power neighbour neighbor capital".split(" "),
)

/** Nouns for two people, whatever their office: "the two men", "both leaders". */
export const peopleNouns: ReadonlySet<string> = new Set(
  "man woman leader diplomat official politician pair duo".split(" "),
)
