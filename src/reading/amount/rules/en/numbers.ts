/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
  }),
)

/** The same, written against the digits: "€100m", "$1.2bn". */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, bln: 1e9, t: 1e12, tn: 1e12, trn: 1e12 }),
)

/**
 * Plurals that give an order of magnitude and no number: "dozens of ships", "tens of thousands". Each counts as the
 * least that its word can stand for, one of it ("dozens" is 12, "hundreds" 100).
 */
export const orders: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
)

/** Their lemmas, and themselves where the tagger has it so. */
export const orderLemmas: ReadonlySet<string> = new Set([...orders.keys()].flatMap((word) => [word, word.slice(0, -1)]))

/** Before a scale these make an order of magnitude too: "several hundred soldiers". */
export const indefinites: ReadonlySet<string> = new Set(["several", "few", "many"])

export const articles: ReadonlySet<string> = new Set(["a", "an"])
export const half = "half"
/** Joins the parts of one number: "two hundred and six". */
export const and = "and"
/** Between a number and what it is a number of: "thousands of people". */
export const of = "of"
