/** The numbers that English writes out, up to ninety. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

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
