import fc from "fast-check"

/** Every law is tried on the same cases each time. */
export const fixed = (numRuns: number): { seed: number; numRuns: number } => ({ seed: 20241125, numRuns })

/** Numbers in [0, 1) that depend on the seed alone (Mulberry32). */
export const generator = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number of 32 bits that stands for a run of numbers (FNV-1a). */
export const hashOf = (values: Iterable<number>): number => {
  let hash = 0x811c9dc5
  for (const value of values) hash = Math.imul(hash ^ value, 0x01000193)
  return hash
}

const pieces =
  "he said don’t can't cannot U.S. a.m. Mr. Smith J. No. 10 3,000.5 10:30 26/04/2024 $5bn 20km 10% O'Brien AT&T " +
  "https://example.org/a?b press@state.gov state-of-the-art non-NATO 's 've n't “ ” ‘ ’ \" '' `` ... -- -!? ( ) [ ] , ; : . " +
  "gov\u00adernment zero\u200dwidth a\u200bb e\u0301 İstanbul ß ﬁ 中国 مرحبا \u202e \u0000 👨‍👩‍👧 \ud800 \udc00 _ # @ #tag @name"

/** Texts of news-like scraps with and without spaces between them, paragraph breaks among them. */
export const scraps: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces.split(" ")) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      ),
      fc.constantFrom("", " ", " ", " ", "\n\n", "\u00a0"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.flat().join(""))
