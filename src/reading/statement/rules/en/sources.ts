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

/** Nouns for those who speak in somebody's name: "the office of President Zalan", "Zalan's cabinet". */
export const officeNouns: ReadonlySet<string> = new Set("office bureau secretariat chancellery".split(" "))

/**
 * Nouns for people of an office by their calling alone: "the diplomat added" of a minister who spoke just before.
 */
export const callingNouns: ReadonlySet<string> = new Set(
  (
    "diplomat politician statesman stateswoman leader official minister president premier chancellor envoy emissary ambassador " +
    "negotiator lawmaker legislator senator deputy mp parliamentarian general admiral commander officer soldier chief head " +
    "secretary chairman chairwoman chairperson governor mayor king queen monarch emperor prince sheikh emir sultan ruler pope " +
    "pontiff veteran functionary dignitary ex-president ex-minister strongman dictator republican democrat"
  ).split(" "),
)
