/** Nouns for what somebody wrote or said: as a source they stand for whoever owns them ("his letter"). */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    "statement letter report account memo memorandum note message tweet post speech address remark comment testimony " +
    "communique communiqué declaration article interview column editorial document paper dispatch telegram cable " +
    "release briefing transcript e-mail email text words word book memoir warning view opinion decision ruling"
  ).split(" "),
)

/** Prepositions between a spokesman or a document and whose it is: "a spokeswoman for the ministry". */
export const speakingFor: ReadonlySet<string> = new Set(["for", "of", "from", "by", "at", "with"])

/** Nouns for the parties taken together: no one of them can be said to speak. */
export const sides: ReadonlySet<string> = new Set(["side", "party", "other", "latter", "former", "both", "pair"])

/** Nouns for a state that somebody calls his: "his country said". */
export const homeNouns: ReadonlySet<string> = new Set(["country", "nation", "homeland"])
